//! The parent's side.
//!
//! One child reads one page, so that a page that ends its child costs only that
//! page, and each page has the whole allowance of memory and time.

use std::ffi::OsString;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::cost::Wall;
use super::protocol::{Answer, MOST_ANSWER, Question};
use crate::pages::{self, Page};
use crate::seen::Care;
use crate::sniff::known_file;
use crate::{Allowance, Confinement, FoundCode, ImportError, Limits};

/// How long a child may take by the clock on the wall: twice its processor time, as
/// other programs may want the processor too.
const PATIENCE: Duration = Duration::from_secs(20);

/// Processor time that a child has; more cannot be counted for one without an answer.
const MOST: Duration = Duration::from_secs(10);

/// Reads files in confined child processes.
#[derive(Clone, Debug)]
pub struct ChildDecoder {
    program: PathBuf,
    arguments: Vec<OsString>,
    limits: Limits,
    patience: Duration,
    unconfined: bool,
}

/// What was read from a file. As JSON it goes from one worker of a page to another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// All codes, page by page.
    pub codes: Vec<FoundCode>,
    /// Whether there is a code on a page that could not be read: its own
    /// pattern was seen, or that of a page of ours.
    pub blurred: bool,
    /// Pages of the file; a picture is one page.
    pub pages: usize,
    /// Pages that were not read, from 0, and why.
    pub unread: Vec<(usize, ImportError)>,
    /// How many pages were not searched at all, as the call had cost too much by then.
    pub unsearched: usize,
    /// How many were only searched at a glance, for the same reason.
    pub glanced: usize,
    /// How far the children were confined: what holds for every one that answered.
    pub confinement: Confinement,
}

impl ChildDecoder {
    /// Uses a program that calls [`crate::decode_child`] when it is started with the
    /// arguments given; most often the running program itself.
    #[must_use]
    pub fn new(program: impl Into<PathBuf>, arguments: &[&str]) -> Self {
        Self {
            program: program.into(),
            arguments: arguments.iter().map(OsString::from).collect(),
            limits: Limits::default(),
            patience: PATIENCE,
            unconfined: false,
        }
    }

    /// The same with other limits.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// The same with another time limit for each page.
    #[must_use]
    pub fn with_patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// The same, also where the system refuses to confine the children.
    #[must_use]
    pub fn also_unconfined(mut self, also: bool) -> Self {
        self.unconfined = also;
        self
    }

    /// Finds all codes in a file, as [`crate::codes_in`] does.
    ///
    /// # Errors
    /// If the file is refused, or no page of it could be read.
    pub fn read(&self, file: &[u8]) -> Result<Reading, ImportError> {
        self.read_with_progress(file, &mut Allowance::default(), &mut |_, _| ())
    }

    /// The same within an allowance, which other files may share; what is beyond it is not
    /// searched. `progress` is called before each page with how many are done, and of how
    /// many.
    /// Pages on which codes are still missing are looked at twice.
    ///
    /// # Errors
    /// As for [`Self::read`].
    pub fn read_with_progress(
        &self,
        file: &[u8],
        allowance: &mut Allowance,
        progress: &mut dyn FnMut(usize, usize),
    ) -> Result<Reading, ImportError> {
        if file.len() > self.limits.bytes {
            return Err(ImportError::TooLarge {
                limit: self.limits.bytes,
            });
        }
        // Even counting the pages means parsing the file, so a child does it.
        let pages = if known_file(file)?.0.has_pages() && allowance.is_left() {
            self.ask(file, None, Care::Quick, allowance)?.pages
        } else {
            1
        };
        self.read_pages(file, pages.min(self.limits.pages), allowance, progress)
    }

    fn read_pages(
        &self,
        file: &[u8],
        pages: usize,
        allowance: &mut Allowance,
        progress: &mut dyn FnMut(usize, usize),
    ) -> Result<Reading, ImportError> {
        let answers = pages::read(pages, |page, care| {
            progress(page, pages);
            if !allowance.is_left() {
                return Ok(Err(ImportError::NotSearched));
            }
            let answer = self.ask(file, Some(page), care, allowance);
            Ok(answer.map(Looked::from))
        })?;
        progress(pages, pages);
        Reading::from_answers(answers)
    }

    /// Puts one question to a new child.
    fn ask(
        &self,
        file: &[u8],
        page: Option<usize>,
        care: Care,
        allowance: &mut Allowance,
    ) -> Result<Answer, ImportError> {
        let question = Question {
            page,
            care,
            unconfined: self.unconfined || allowance.allows_unconfined(),
            limits: self.limits,
        };
        let wall = Wall::begin();
        let mut child = self.start()?;
        let answer = exchange(&mut child, &question.head(), file, self.patience);
        // It has ended, or is late: either way nothing of it is left behind.
        child.kill().ok();
        child.wait().ok();
        let replied = answer.and_then(|bytes| Answer::parse(&bytes));
        let counted = replied.as_ref().map_or(0, |replied| replied.cost);
        // A child that says nothing of it, or nothing at all, has cost what it lasted.
        allowance.spend(match counted {
            0 => wall.passed(MOST),
            counted => counted,
        });
        replied?.answer
    }

    fn start(&self) -> Result<Child, ImportError> {
        Command::new(&self.program)
            .args(&self.arguments)
            // The environment may hold a key, or the name of a file with one.
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|_| ImportError::ChildNotStarted)
    }
}

impl Reading {
    /// Joins the children's answers, one for each page; an error if no page was read.
    pub(super) fn from_answers(
        answers: Vec<Result<Looked, ImportError>>,
    ) -> Result<Self, ImportError> {
        let pages = answers.len();
        let (mut codes, mut blurred) = (Vec::new(), false);
        let (mut unread, mut confinement) = (Vec::new(), u8::MAX);
        let (mut unsearched, mut glanced) = (0, 0);
        for (page, answer) in answers.into_iter().enumerate() {
            match answer {
                Ok(Looked {
                    answer,
                    at_a_glance,
                }) => {
                    glanced += usize::from(at_a_glance);
                    confinement &= answer.confinement.bits();
                    blurred |= answer.unread;
                    codes.extend(answer.codes);
                }
                Err(ImportError::NotSearched) => unsearched += 1,
                Err(error) => unread.push((page, error)),
            }
        }
        match unread.first() {
            Some((_, error)) if unread.len() == pages => Err(*error),
            _ => Ok(Self {
                codes,
                blurred,
                pages,
                unread,
                unsearched,
                glanced,
                confinement: Confinement::from_bits(confinement),
            }),
        }
    }
}

/// A page that was looked at.
pub(super) struct Looked {
    answer: Answer,
    /// Whether a second look was wanted, and would have cost too much.
    at_a_glance: bool,
}

impl From<Answer> for Looked {
    fn from(answer: Answer) -> Self {
        Self {
            answer,
            at_a_glance: false,
        }
    }
}

impl Page for Result<Looked, ImportError> {
    fn codes(&self) -> &[FoundCode] {
        self.as_ref().map_or(&[], |looked| &looked.answer.codes)
    }

    /// A page that crashed its child would crash the next one.
    fn is_worth_more(&self) -> bool {
        self.is_ok() && self.codes().is_empty()
    }

    fn looked_at_again(&mut self, again: Self) {
        match (self, again) {
            (Ok(looked), Err(ImportError::NotSearched)) => looked.at_a_glance = true,
            (page, again) => *page = again,
        }
    }
}

/// Writes the question and reads the answer at the same time, so that neither
/// side waits for the other for ever.
fn exchange(
    child: &mut Child,
    head: &[u8],
    file: &[u8],
    patience: Duration,
) -> Result<Vec<u8>, ImportError> {
    let (Some(mut input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
        return Err(ImportError::ChildNotStarted);
    };
    let (sender, receiver) = mpsc::channel();
    thread::scope(|scope| {
        scope.spawn(move || {
            // A child that ended early does not read; its answer says why.
            let written = input.write_all(head).and_then(|()| input.write_all(file));
            drop(input);
            written.is_ok()
        });
        scope.spawn(move || {
            let mut answer = Vec::new();
            let whole = output.take(MOST_ANSWER).read_to_end(&mut answer).is_ok();
            sender.send(whole.then_some(answer)).ok();
        });
        let answer = receiver.recv_timeout(patience);
        // Ends the threads above, whatever they wait for.
        child.kill().ok();
        match answer {
            Ok(Some(answer)) => Ok(answer),
            Ok(None) => Err(ImportError::ChildStopped),
            Err(_) => Err(ImportError::ChildTimedOut),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn confined(bits: u8) -> Result<Looked, ImportError> {
        let answer = Answer {
            confinement: Confinement::from_bits(bits),
            cost: 1,
            pages: 0,
            unread: false,
            codes: Vec::new(),
        };
        Ok(answer.into())
    }

    #[test]
    fn one_child_less_confined_is_enough_to_say_so() {
        let reading = Reading::from_answers(vec![confined(0x3f), confined(0x1f)]);
        assert_eq!(reading.unwrap().confinement.gaps(), ["system calls"]);
        let reading = Reading::from_answers(vec![confined(0x3f), Err(ImportError::Damaged)]);
        assert!(reading.unwrap().confinement.is_whole());
    }

    #[test]
    fn a_second_look_that_would_cost_too_much_leaves_the_first() {
        let mut page = confined(0x3f);
        page.looked_at_again(Err(ImportError::NotSearched));
        let reading = Reading::from_answers(vec![page]).unwrap();
        assert_eq!((reading.glanced, reading.unsearched), (1, 0));
        let mut page = confined(0x3f);
        page.looked_at_again(Err(ImportError::ChildStopped));
        assert!(Reading::from_answers(vec![page]).is_err());
    }
}
