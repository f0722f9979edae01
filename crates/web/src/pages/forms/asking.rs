//! What was begun with forms in this window: questions that are being answered, filled
//! forms, and whom somebody named as the carer.

use std::collections::BTreeMap;

use carewallet_app::entry_questions::Misfit;
use carewallet_app::forms::interview::{
    Announcement, Interview, InterviewQuestion, InterviewRequest, NothingToAsk,
};
use carewallet_app::open_wallet::FolderStamp;
use carewallet_app::wording::entry::title;
use carewallet_core::PersonId;
use carewallet_core::coverage::Tally;
use carewallet_core::understood::Reading;
use carewallet_core::wallet::Contents;
use carewallet_export::pdf::Print;

use crate::pages;
use carewallet_screen::{Words, english};

/// So many forms are answered at the same time: each holds the whole record.
const MOST: usize = 2;

/// So many filled forms stay at hand for printing.
const MOST_FILLED: usize = 4;

/// So many filled forms are looked at, at the same time.
const MOST_LOOKED_AT: usize = 2;

/// What was begun.
#[derive(Default)]
pub(crate) struct Askings {
    asking: Vec<Asking>,
    filled: Vec<Filled>,
    looks: Vec<Look>,
    /// Who cares for whom, where somebody had to say it.
    pub(super) carers: BTreeMap<PersonId, PersonId>,
}

/// The questions of a form that are being answered.
pub(super) struct Asking {
    pub(super) handle: String,
    /// Counts the replies, so that one that was sent twice is known.
    pub(super) step: u32,
    pub(super) form: String,
    pub(super) subject: String,
    /// The only question, where one was picked.
    pub(super) only: Option<String>,
    pub(super) interview: Interview,
    /// The record that it knows.
    pub(super) stamp: FolderStamp,
    /// How much was answered before it began.
    pub(super) before: Tally,
    /// What came of the last reply, in words.
    pub(super) said: Vec<String>,
    /// The question of the form that is being asked: its id and its place.
    pub(super) question: Option<(String, usize, usize)>,
    /// Which of several entries it is about.
    pub(super) which: Option<String>,
    pub(super) fault: Option<Fault>,
    /// What was typed and did not fit.
    pub(super) typed: String,
}

/// Why a reply was not taken.
pub(super) enum Fault {
    /// In English.
    Words(&'static str),
    /// It can be read in these ways.
    Unclear(Vec<Reading>),
    /// It does not fit the field.
    Misfit(Misfit),
}

/// A filled form as it would be, before it is handed over.
pub(super) struct Look {
    pub(super) handle: String,
    pub(super) print: Print,
    /// The record that it was drawn from.
    pub(super) stamp: FolderStamp,
    pub(super) pages: Vec<Vec<u8>>,
}

/// A form that was filled and handed over.
pub(super) struct Filled {
    pub(super) handle: String,
    pub(super) form: String,
    pub(super) subject: String,
    pub(super) to: String,
    pub(super) answered: usize,
    pub(super) asked: usize,
    pub(super) pages: usize,
    pub(super) file: std::path::PathBuf,
    pub(super) pdf: Vec<u8>,
}

impl Askings {
    /// Those that are being answered, by handle.
    pub(super) fn get(&mut self, handle: &str) -> Option<&mut Asking> {
        self.asking
            .iter_mut()
            .find(|asking| asking.handle == handle)
    }

    /// The same form that was begun before, and not answered yet: a second click.
    pub(super) fn unanswered(&self, form: &str, subject: &str, only: Option<&str>) -> Option<&str> {
        let same = |asking: &&Asking| {
            asking.step == 1
                && asking.form == form
                && asking.subject == subject
                && asking.only.as_deref() == only
                && asking.interview.asked().is_some()
        };
        let found = self.asking.iter().find(same);
        found.map(|asking| asking.handle.as_str())
    }

    /// Takes one out, to be answered.
    pub(super) fn take(&mut self, handle: &str) -> Option<Asking> {
        let at = self.asking.iter().position(|one| one.handle == handle)?;
        Some(self.asking.remove(at))
    }

    /// Keeps one; the oldest makes room. What was answered in it is saved already.
    pub(super) fn keep(&mut self, asking: Asking) {
        if self.asking.len() >= MOST {
            self.asking.remove(0);
        }
        self.asking.push(asking);
    }

    /// A filled form by its handle.
    pub(super) fn filled(&self, handle: &str) -> Option<&Filled> {
        self.filled.iter().find(|filled| filled.handle == handle)
    }

    /// The pages of a filled form, by the handle that it will have.
    pub(super) fn look(&self, handle: &str) -> Option<&Look> {
        self.looks.iter().find(|look| look.handle == handle)
    }

    /// Keeps the pages of a filled form; those of the oldest make room.
    pub(super) fn keep_look(&mut self, look: Look) {
        self.looks.retain(|other| other.handle != look.handle);
        if self.looks.len() >= MOST_LOOKED_AT {
            self.looks.remove(0);
        }
        self.looks.push(look);
    }

    /// Keeps a filled form for printing; the oldest makes room.
    pub(super) fn keep_filled(&mut self, filled: Filled) {
        if self.filled.len() >= MOST_FILLED {
            self.filled.remove(0);
        }
        self.filled.push(filled);
    }
}

/// Where the questions come from: the form and its handles in addresses.
pub(super) struct Begun {
    pub(super) handle: String,
    pub(super) form: String,
    pub(super) subject: String,
    pub(super) only: Option<String>,
}

impl Asking {
    pub(super) fn begin(
        words: &Words,
        begun: Begun,
        request: InterviewRequest,
        contents: &Contents,
        stamp: FolderStamp,
    ) -> Self {
        let interview = Interview::new(request, contents);
        let mut asking = Self {
            handle: begun.handle,
            step: 1,
            form: begun.form,
            subject: begun.subject,
            only: begun.only,
            before: interview.tally(),
            interview,
            stamp,
            said: Vec::new(),
            question: None,
            which: None,
            fault: None,
            typed: String::new(),
        };
        asking.listen(words);
        asking
    }

    /// Goes on with the questions that are left, beside another record.
    pub(super) fn again(
        &mut self,
        words: &Words,
        request: InterviewRequest,
        contents: &Contents,
        stamp: FolderStamp,
    ) {
        self.interview = Interview::new(request, contents);
        self.stamp = stamp;
        self.step += 1;
        self.said.clear();
        self.fault = None;
        self.listen(words);
    }

    /// The questions that are left, with the one that is being asked.
    pub(super) fn left(&self) -> Vec<String> {
        let (id, number) = match &self.question {
            Some((id, number, _)) => (id, *number),
            None => return Vec::new(),
        };
        let later = self.interview.questions().iter().skip(number);
        std::iter::once(id).chain(later).cloned().collect()
    }

    /// Hears what the interview announces before it asks anything more.
    pub(super) fn listen(&mut self, words: &Words) {
        while let Some(announcement) = self.interview.announcement() {
            match announcement {
                Announcement::Question { id, number, of } => {
                    self.question = Some((id, number, of));
                    self.which = None;
                }
                Announcement::Entry { stands, choices } => {
                    let stands = stands.as_deref().map(title);
                    let choices = choices.iter().map(|one| words.say(one).to_string());
                    let choices: Vec<String> = choices.collect();
                    self.which = Some(stands.unwrap_or_else(|| choices.join(", ")));
                }
                other => {
                    let label = self.label();
                    self.said.push(in_words(words, other, &label));
                }
            }
        }
    }

    /// The words of the question that is being asked.
    pub(super) fn label(&self) -> String {
        let id = self.question.as_ref().map(|(id, ..)| id.as_str());
        let question = id.and_then(|id| self.interview.form().question(id));
        question.map_or_else(String::new, |question| question.label.clone())
    }

    /// Whether what is asked now can be answered with yes or no only.
    pub(super) fn is_yes_or_no(&self) -> bool {
        matches!(
            self.interview.asked(),
            Some(
                InterviewQuestion::StillRight
                    | InterviewQuestion::Another
                    | InterviewQuestion::DateIsRight(_)
                    | InterviewQuestion::OwnWords(_)
            )
        )
    }
}

fn in_words(words: &Words, announcement: Announcement, question: &str) -> String {
    let fixed = match announcement {
        Announcement::NothingToAsk(why) => {
            return format!("{question}: {}", words.say(nothing_to_ask(why)));
        }
        Announcement::Check(caution) => {
            let odd = pages::caution(words, caution);
            return words.say("Please check: {odd}").set("odd", odd).to_string();
        }
        Announcement::NotSaved(Some(error)) => {
            let words = words.say("This was not saved: {reason}.");
            return words.set("reason", error.to_string()).to_string();
        }
        Announcement::NotSaved(None) => english("This was not saved."),
        Announcement::Saved {
            stays_home: Some(_),
            ..
        } => english("Saved. It stays at home: this form does not hand it over."),
        Announcement::Saved { .. } => english("Saved."),
        // These are shown with the question.
        Announcement::Question { .. } | Announcement::Entry { .. } => return String::new(),
    };
    words.say(fixed).to_string()
}

/// Why there is nothing to type.
fn nothing_to_ask(why: NothingToAsk) -> &'static str {
    match why {
        NothingToAsk::Answered => english("this is answered already."),
        NothingToAsk::FormOnly => english("this belongs on the form itself."),
        NothingToAsk::HeldBack => english("this is on record, and held back."),
        NothingToAsk::ShowThePaper => english("nothing to type: have the paper ready."),
        NothingToAsk::NoCarer => english("the record names no carer."),
        NothingToAsk::Unmapped => english("nobody has said yet where this answer lives."),
        NothingToAsk::Disputed => {
            english("two entries disagree: settle that on their own pages first.")
        }
        NothingToAsk::NotHere => english("this cannot be asked here: write it down by itself."),
    }
}
