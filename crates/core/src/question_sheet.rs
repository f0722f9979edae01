//! Question sheets: the questions that are still open, on paper, and the code that
//! ties the page to the person, the form and the questions (docs/format.md §6.3).

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use crate::error_kind::ErrorKind;
use crate::id::PersonId;
use crate::json;
use crate::limits;
use crate::payload::Payload;
use crate::share::PackedError;
use crate::share::packed::{deflate, inflate};
use crate::value::{Date, Line};

/// What the code of a page of a question sheet says.
#[derive(Clone, PartialEq, Eq)]
pub struct QuestionSheet {
    /// The form's id.
    pub form: String,
    /// The form's version.
    pub version: String,
    /// The person whom the form is about.
    pub about: PersonId,
    /// The carer, if the form asks about one.
    pub carer: Option<PersonId>,
    /// When the page was made.
    pub made_on: Date,
    /// Which page of the sheet it is, from 1.
    pub page: u8,
    /// How many pages the sheet has.
    pub pages: u8,
    /// The ids of the questions on this page, in order.
    pub questions: Vec<String>,
}

/// Why a question sheet is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum QuestionSheetError {
    /// The code carries a share, and no questions.
    #[error("this is not a sheet of questions")]
    NotAQuestionSheet,
    /// It was made by a newer version.
    #[error("this sheet of questions was made by a newer version of carewallet")]
    NewerVersion,
    /// It is not written as we write it.
    #[error("this sheet of questions is damaged")]
    Damaged,
    /// It is larger than a page may be.
    #[error("this page has more questions than a page may have")]
    TooLarge,
}

impl QuestionSheetError {
    /// The name of this refusal in vectors and in `--json` errors.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::NotAQuestionSheet => ErrorKind::NotAGap,
            Self::NewerVersion => ErrorKind::NewerFormat,
            Self::Damaged => ErrorKind::Damaged,
            Self::TooLarge => ErrorKind::TooLarge,
        }
    }
}

impl From<PackedError> for QuestionSheetError {
    fn from(error: PackedError) -> Self {
        match error {
            PackedError::NewerDictionary => Self::NewerVersion,
            PackedError::TooLarge => Self::TooLarge,
            _ => Self::Damaged,
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wire {
    about: PersonId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    carer: Option<PersonId>,
    form: String,
    gap: u64,
    made_on: Date,
    page: u8,
    pages: u8,
    questions: Vec<String>,
    version: Line,
}

impl QuestionSheet {
    /// The bytes for the codes of the page.
    ///
    /// # Errors
    /// [`QuestionSheetError::TooLarge`] for too many questions, [`QuestionSheetError::Damaged`] for
    /// what is no id, or a page after the last.
    pub fn payload(&self) -> Result<Payload, QuestionSheetError> {
        self.check()?;
        let wire = Wire {
            about: self.about.clone(),
            carer: self.carer.clone(),
            form: self.form.clone(),
            gap: 1,
            made_on: self.made_on,
            page: self.page,
            pages: self.pages,
            questions: self.questions.clone(),
            version: Line::parse(&self.version).map_err(|_| QuestionSheetError::Damaged)?,
        };
        let text = json::write(&wire);
        let content = deflate(text.as_bytes(), limits::GAP_INFLATED_BYTES)?;
        Ok(Payload::question_sheet_form(content))
    }

    /// Reads the bytes of a page's codes.
    ///
    /// # Errors
    /// It is not a question sheet, a newer one, or not written as we write it.
    pub fn of(payload: &Payload) -> Result<Self, QuestionSheetError> {
        if !payload.is_question_sheet() {
            return Err(QuestionSheetError::NotAQuestionSheet);
        }
        let inflated = inflate(payload.content(), limits::GAP_INFLATED_BYTES)?;
        let text = json::scan(&inflated).map_err(|_| QuestionSheetError::Damaged)?;
        let wire = read_wire(text)?;
        // A second spelling of a value is not what we write.
        if json::write(&wire) != text {
            return Err(QuestionSheetError::Damaged);
        }
        let gap = Self {
            form: wire.form,
            version: wire.version.as_str().to_owned(),
            about: wire.about,
            carer: wire.carer,
            made_on: wire.made_on,
            page: wire.page,
            pages: wire.pages,
            questions: wire.questions,
        };
        gap.check()?;
        Ok(gap)
    }

    fn check(&self) -> Result<(), QuestionSheetError> {
        if self.questions.len() > limits::FORM_QUESTIONS {
            return Err(QuestionSheetError::TooLarge);
        }
        let ids: HashSet<&str> = self.questions.iter().map(String::as_str).collect();
        let each_once = ids.len() == self.questions.len() && !ids.is_empty();
        let sound = is_id(&self.form) && self.questions.iter().all(|id| is_id(id));
        if each_once && sound && (1..=self.pages).contains(&self.page) {
            Ok(())
        } else {
            Err(QuestionSheetError::Damaged)
        }
    }
}

/// Lower-case letters, digits and `-`, 1 to 40 (docs/forms.md).
fn is_id(text: &str) -> bool {
    let known = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    (1..=40).contains(&text.len()) && text.bytes().all(known)
}

fn read_wire(text: &str) -> Result<Wire, QuestionSheetError> {
    #[derive(Deserialize)]
    struct Version {
        gap: u64,
    }
    match serde_json::from_str::<Version>(text) {
        Ok(Version { gap: 1 }) => {}
        Ok(Version { gap: 2.. }) => return Err(QuestionSheetError::NewerVersion),
        _ => return Err(QuestionSheetError::Damaged),
    }
    serde_json::from_str(text).map_err(|_| QuestionSheetError::Damaged)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::{self, Assembly, Layout};
    use crate::payload::PayloadError;

    fn gap() -> QuestionSheet {
        QuestionSheet {
            form: "ot".to_owned(),
            version: "2026-11".to_owned(),
            about: PersonId::parse("p0011223344556677").unwrap(),
            carer: Some(PersonId::parse("p8899aabbccddeeff").unwrap()),
            made_on: Date::new(2026, 11, 22).unwrap(),
            page: 1,
            pages: 2,
            questions: vec!["stairs".to_owned(), "night-toilet".to_owned()],
        }
    }

    fn text() -> String {
        let payload = gap().payload().unwrap();
        let inflated = inflate(payload.content(), limits::GAP_INFLATED_BYTES);
        String::from_utf8(inflated.unwrap()).unwrap()
    }

    fn read(text: &str) -> Result<QuestionSheet, QuestionSheetError> {
        let content = deflate(text.as_bytes(), 1 << 20).unwrap();
        let payload = Payload::question_sheet_form(content);
        QuestionSheet::of(&Payload::parse(payload.bytes().to_vec()).unwrap())
    }

    #[test]
    fn a_page_comes_back_from_its_codes() {
        let alone = QuestionSheet {
            carer: None,
            ..gap()
        };
        for gap in [gap(), alone] {
            let payload = gap.payload().unwrap();
            assert!(payload.is_question_sheet() && !payload.is_sealed());
            let codes = parts::split(&payload, Layout::A4).unwrap();
            assert_eq!(codes.len(), 1);
            let mut assembly = Assembly::default();
            codes.iter().for_each(|code| {
                assembly.add(code).unwrap();
            });
            let (joined, _) = assembly.join().unwrap();
            assert!(QuestionSheet::of(&joined).unwrap() == gap);
        }
        assert!(text().starts_with(r#"{"about":"p0011223344556677","carer":"p8899"#));
    }

    #[test]
    fn each_fault_is_refused() {
        assert!(read(&text()).is_ok());
        for (from, to) in [
            ("\"gap\":1,", ""),
            ("\"gap\":1,", "\"gap\":0,"),
            ("{\"about\"", "{ \"about\""),
            ("\"form\":\"ot\"", "\"form\":\"OT\""),
            ("\"form\":\"ot\"", "\"form\":\"\""),
            ("\"form\":\"ot\",", "\"form\":\"ot\",\"fresh\":true,"),
            ("2026-11-22", "2026-11-31"),
            ("\"page\":1", "\"page\":0"),
            ("\"page\":1", "\"page\":3"),
            ("\"pages\":2", "\"pages\":256"),
            ("[\"stairs\",\"night-toilet\"]", "[]"),
            ("\"night-toilet\"", "\"stairs\""),
            ("night-toilet", "night toilet"),
            ("p0011223344556677", "p001122334455667"),
            ("\"version\":\"2026-11\"", "\"version\":\" 2026-11\""),
            ("\"version\":\"2026-11\"", "\"version\":\"\""),
            ("\"version\":\"2026-11\"}", "\"version\":\"2026-11\"}}"),
        ] {
            let changed = text().replace(from, to);
            assert_ne!(changed, text(), "{from}");
            assert!(
                read(&changed).err() == Some(QuestionSheetError::Damaged),
                "{to}"
            );
        }
        let newer = text().replace("\"gap\":1", "\"gap\":2");
        assert!(read(&newer).err() == Some(QuestionSheetError::NewerVersion));
        let cut = Payload::question_sheet_form(gap().payload().unwrap().content()[..20].to_vec());
        assert!(QuestionSheet::of(&cut).err() == Some(QuestionSheetError::Damaged));
    }

    #[test]
    fn a_page_has_a_limit() {
        let questions = |count: usize| QuestionSheet {
            questions: (0..count).map(|n| format!("question-{n:031}")).collect(),
            ..gap()
        };
        let full = questions(limits::FORM_QUESTIONS);
        assert!(QuestionSheet::of(&full.payload().unwrap()).unwrap() == full);
        let more = questions(limits::FORM_QUESTIONS + 1);
        assert!(more.payload().err() == Some(QuestionSheetError::TooLarge));
        // So long a version is no line; one byte more is not even looked at.
        let version =
            |length: usize| text().replace("2026-11\"}", &format!("{}\"}}", "x".repeat(length)));
        let room = limits::GAP_INFLATED_BYTES - version(0).len();
        assert!(read(&version(room)).err() == Some(QuestionSheetError::Damaged));
        assert!(read(&version(room + 1)).err() == Some(QuestionSheetError::TooLarge));
    }

    #[test]
    fn shares_and_questions_are_not_mistaken_for_each_other() {
        let questions = gap().payload().unwrap();
        assert_eq!(questions.packed(None), Err(PayloadError::GapSheet));
        assert_eq!(questions.packed(Some("words")), Err(PayloadError::GapSheet));
        assert_eq!(PayloadError::GapSheet.kind(), ErrorKind::GapSheet);
        let share = Payload::open_form(questions.content().to_vec());
        assert!(QuestionSheet::of(&share).err() == Some(QuestionSheetError::NotAQuestionSheet));
        assert_eq!(
            QuestionSheetError::NotAQuestionSheet.kind(),
            ErrorKind::NotAGap
        );
    }
}
