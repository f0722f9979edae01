//! What parent and child say to each other, in bytes. Numbers are big-endian.

use serde::{Deserialize, Deserializer};

use crate::seen::Care;
use crate::{Confinement, FoundCode, ImportError, Limits};

/// First bytes of a question and of an answer, and the last of an answer.
const QUESTION: [u8; 4] = *b"CWQ4";
const ANSWER: [u8; 4] = *b"CWA3";
const END: [u8; 4] = *b"END.";

/// Bytes of an answer at most: some hundred codes of the largest version.
pub(super) const MOST_ANSWER: u64 = 4 << 20;

/// Bytes before the file in a question.
pub(super) const HEAD: usize = 46;

/// Kinds of file of which some are not supported, by their number in an answer.
const FORMS: [&str; 4] = ["TIFF", "JPEG", "PNG", "WebP"];

/// Stands for "only count the pages".
const COUNT: u32 = u32::MAX;

/// What the parent asks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Question {
    /// The page to read; none to count the pages.
    pub(super) page: Option<usize>,
    pub(super) care: Care,
    /// Whether to read it even where the system refuses to confine the child.
    pub(super) unconfined: bool,
    pub(super) limits: Limits,
}

impl Question {
    /// The question without the file, which follows it.
    pub(super) fn head(&self) -> Vec<u8> {
        let page = self.page.map_or(COUNT, |page| page as u32);
        let mut head = QUESTION.to_vec();
        head.extend(page.to_be_bytes());
        head.extend((self.limits.bytes as u64).to_be_bytes());
        head.extend(self.limits.pixels.to_be_bytes());
        head.extend(self.limits.side.to_be_bytes());
        head.extend(self.limits.most_pixels.to_be_bytes());
        head.extend(self.limits.most_side.to_be_bytes());
        head.extend((self.limits.pages as u32).to_be_bytes());
        head.push(u8::from(self.care == Care::Thorough));
        head.push(u8::from(self.unconfined));
        head
    }

    pub(super) fn parse(head: &[u8; HEAD]) -> Option<Self> {
        let mut rest = Rest(head);
        if rest.array()? != QUESTION {
            return None;
        }
        let page = u32::from_be_bytes(rest.array()?);
        let limits = Limits {
            bytes: usize::try_from(u64::from_be_bytes(rest.array()?)).ok()?,
            pixels: u64::from_be_bytes(rest.array()?),
            side: u32::from_be_bytes(rest.array()?),
            most_pixels: u64::from_be_bytes(rest.array()?),
            most_side: u32::from_be_bytes(rest.array()?),
            pages: u32::from_be_bytes(rest.array()?) as usize,
        };
        let [thorough, unconfined] = rest.array()?;
        Some(Self {
            page: (page != COUNT).then_some(page as usize),
            care: if thorough == 1 {
                Care::Thorough
            } else {
                Care::Quick
            },
            unconfined: unconfined == 1,
            limits,
        })
    }
}

/// An answer that is whole.
pub(super) struct Replied {
    /// Milliseconds of processor time that it took.
    pub(super) cost: u32,
    /// What was found, or why the file was refused.
    pub(super) answer: Result<Answer, ImportError>,
}

/// What the child found.
pub(super) struct Answer {
    pub(super) confinement: Confinement,
    /// Milliseconds of processor time.
    pub(super) cost: u32,
    pub(super) pages: usize,
    /// Whether there is a code that was not read.
    pub(super) unread: bool,
    pub(super) codes: Vec<FoundCode>,
}

impl Answer {
    pub(super) fn bytes(&self) -> Vec<u8> {
        let mut bytes = opened(self.confinement, self.cost, 0, 0);
        bytes.extend((self.pages as u32).to_be_bytes());
        bytes.push(u8::from(self.unread));
        bytes.extend((self.codes.len() as u32).to_be_bytes());
        for code in &self.codes {
            bytes.extend((code.page as u32).to_be_bytes());
            for number in code.corners.as_flattened() {
                bytes.extend(number.to_be_bytes());
            }
            bytes.extend((code.bytes.len() as u32).to_be_bytes());
            bytes.extend(&code.bytes);
        }
        bytes.extend(END);
        bytes
    }

    /// Reads an answer; an error if it is not whole.
    pub(super) fn parse(bytes: &[u8]) -> Result<Replied, ImportError> {
        // A child that was killed while it wrote has not written the end.
        let body = bytes.strip_suffix(&END).ok_or(ImportError::ChildStopped)?;
        Self::parse_body(&mut Rest(body)).ok_or(ImportError::ChildStopped)
    }

    fn parse_body(rest: &mut Rest<'_>) -> Option<Replied> {
        if rest.array()? != ANSWER {
            return None;
        }
        let [confinement, status] = rest.array()?;
        let cost = u32::from_be_bytes(rest.array()?);
        let detail = u64::from_be_bytes(rest.array()?);
        if status != 0 {
            let refused = error_of(status, detail)?;
            return Some(Replied {
                cost,
                answer: Err(refused),
            });
        }
        let pages = u32::from_be_bytes(rest.array()?) as usize;
        let [unread] = rest.array()?;
        let count = u32::from_be_bytes(rest.array()?);
        let mut codes = Vec::new();
        for _ in 0..count {
            codes.push(code(rest)?);
        }
        let answer = Self {
            confinement: Confinement::from_bits(confinement),
            cost,
            pages,
            unread: unread == 1,
            codes,
        };
        rest.0.is_empty().then_some(Replied {
            cost,
            answer: Ok(answer),
        })
    }
}

fn code(rest: &mut Rest<'_>) -> Option<FoundCode> {
    let page = u32::from_be_bytes(rest.array()?) as usize;
    let mut corners = [[0.0; 2]; 4];
    for number in corners.as_flattened_mut() {
        *number = f64::from_be_bytes(rest.array()?);
    }
    let length = u32::from_be_bytes(rest.array()?) as usize;
    Some(FoundCode {
        bytes: rest.take(length)?.to_vec(),
        page,
        corners,
    })
}

/// An answer that says why the file was refused.
pub(super) fn refusal(confinement: Confinement, cost: u32, error: ImportError) -> Vec<u8> {
    let (status, detail) = status_of(error);
    let mut bytes = opened(confinement, cost, status, detail);
    bytes.extend(END);
    bytes
}

fn opened(confinement: Confinement, cost: u32, status: u8, detail: u64) -> Vec<u8> {
    let mut bytes = ANSWER.to_vec();
    bytes.extend([confinement.bits(), status]);
    bytes.extend(cost.to_be_bytes());
    bytes.extend(detail.to_be_bytes());
    bytes
}

fn status_of(error: ImportError) -> (u8, u64) {
    match error {
        ImportError::Damaged => (1, 0),
        ImportError::LockedPdf => (2, 0),
        ImportError::NoSuchPage => (3, 0),
        ImportError::TooLarge { limit } => (4, limit as u64),
        ImportError::TooManyPages { limit } => (5, limit as u64),
        ImportError::TooManyPixels { megapixels } => (6, megapixels),
        ImportError::NotSupported { form } => (9, number_of(form)),
        ImportError::Heic => (10, 0),
        ImportError::NotConfined => (11, 0),
        // The parent looked at the first bytes itself and saw a good file.
        ImportError::Empty
        | ImportError::Film
        | ImportError::NotAPicture
        | ImportError::OtherPicture { .. }
        | ImportError::WebPage => (7, 0),
        ImportError::ChildNotStarted
        | ImportError::ChildStopped
        | ImportError::ChildTimedOut
        | ImportError::NotSearched => (8, 0),
    }
}

fn number_of(form: &str) -> u64 {
    let number = FORMS.iter().position(|known| *known == form);
    number.unwrap_or_default() as u64
}

fn error_of(status: u8, detail: u64) -> Option<ImportError> {
    let limit = detail as usize;
    Some(match status {
        1 => ImportError::Damaged,
        2 => ImportError::LockedPdf,
        3 => ImportError::NoSuchPage,
        4 => ImportError::TooLarge { limit },
        5 => ImportError::TooManyPages { limit },
        6 => ImportError::TooManyPixels { megapixels: detail },
        7 => ImportError::NotAPicture,
        8 => ImportError::ChildStopped,
        9 => ImportError::NotSupported {
            form: FORMS.get(limit)?,
        },
        10 => ImportError::Heic,
        11 => ImportError::NotConfined,
        _ => return None,
    })
}

/// Bytes not yet read.
struct Rest<'a>(&'a [u8]);

impl<'a> Rest<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.take(N)?.try_into().ok()
    }
}

/// As two numbers, as in a child's answer.
impl From<ImportError> for (u8, u64) {
    fn from(error: ImportError) -> Self {
        status_of(error)
    }
}

// By hand: a derived one would want the texts in it to live as long as the answer.
impl<'de> Deserialize<'de> for ImportError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (status, detail) = <(u8, u64)>::deserialize(deserializer)?;
        Ok(error_of(status, detail).unwrap_or(Self::ChildStopped))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer() -> Answer {
        Answer {
            confinement: Confinement::from_bits(0x2f),
            cost: 1_234,
            pages: 3,
            unread: true,
            codes: vec![FoundCode {
                bytes: vec![0, 255, b'C'],
                page: 2,
                corners: [[1.5, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, -8.0]],
            }],
        }
    }

    #[test]
    fn questions_come_across() {
        for (page, unconfined) in [(None, true), (Some(0), false), (Some(39), true)] {
            let asked = Question {
                page,
                care: Care::Quick,
                unconfined,
                limits: Limits::default(),
            };
            let head = asked.head().try_into().unwrap();
            assert_eq!(Question::parse(&head), Some(asked));
        }
        assert_eq!(Question::parse(&[0; HEAD]), None);
    }

    #[test]
    fn answers_come_across() {
        let replied = Answer::parse(&answer().bytes()).unwrap();
        assert_eq!(replied.cost, 1_234);
        let read = replied.answer.ok().unwrap();
        assert_eq!(read.confinement, answer().confinement);
        let rest = (read.pages, read.unread, read.codes);
        assert_eq!(rest, (3, true, answer().codes));
    }

    #[test]
    fn answers_cut_anywhere_are_no_answers() {
        let whole = answer().bytes();
        for cut in 0..whole.len() {
            let read = Answer::parse(&whole[..cut]);
            assert!(
                matches!(read, Err(ImportError::ChildStopped)),
                "cut at {cut}"
            );
        }
        let mut longer = whole.clone();
        longer.insert(whole.len() - 4, 0);
        assert!(Answer::parse(&longer).is_err());
    }

    #[test]
    fn refusals_come_across() {
        for error in [
            ImportError::Damaged,
            ImportError::LockedPdf,
            ImportError::NotConfined,
            ImportError::TooManyPages { limit: 40 },
            ImportError::TooManyPixels { megapixels: 40 },
            ImportError::NotSupported { form: "TIFF" },
            ImportError::NotSupported { form: "WebP" },
        ] {
            let read = Answer::parse(&refusal(Confinement::default(), 9, error)).unwrap();
            assert_eq!((read.cost, read.answer.err()), (9, Some(error)));
        }
    }
}
