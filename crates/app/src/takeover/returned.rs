//! A form that an agency filled, as statements: each answer beside what the family's
//! share says, and beside the one field that the question asks for. Nothing is taken
//! that could be meant in two ways (docs/taking-over.md).

mod answer_words;

use std::borrow::Cow;
use std::collections::BTreeSet;

use carewallet_core::coverage::{Answer, Audience};
use carewallet_core::form::Form;
use carewallet_core::missing_entry::{Addition, NoAddition, addition};
use carewallet_core::value::Date;
use carewallet_core::{ErrorKind, Record, Share};
use carewallet_export::form::{self as drawn, FormHeader};
use carewallet_import::{ReturnedAnswer, ReturnedForm, ReturnedSort};

use super::row::{FoundQuestion, FoundRow};
use crate::advice::Advice;
use crate::error::Error;
use crate::form_call::Named;
use crate::forms::{self, FormRequest, HeldForm};
use crate::platform::Platform;
use answer_words::{AnswerWords, in_words, is_remark};

/// What a form that came back is held beside.
pub struct FormBeside<'a> {
    /// The form.
    pub form: &'a Form,
    /// What the family handed over.
    pub share: &'a Share,
    /// Whom the form is about.
    pub named: Named<'a>,
    /// The day.
    pub today: Date,
}

/// The form that came back: the one that somebody named, else the one that it says.
///
/// # Errors
/// [`ErrorKind::NoSuchForm`], or why a form that was named cannot be read.
pub fn form_of(
    returned: &ReturnedForm,
    named: Option<&str>,
    platform: &dyn Platform,
) -> Result<Cow<'static, Form>, Error> {
    if let Some(name) = named {
        return forms::find(platform, name);
    }
    let said = returned
        .form
        .as_ref()
        .and_then(|(id, _)| forms::bundled(id));
    said.map(Cow::Borrowed).ok_or_else(|| {
        let message = "the filled form does not say which of the forms of carewallet it is";
        Error::new(ErrorKind::NoSuchForm, message).with_advice(Advice::NameTheFilledForm)
    })
}

/// The answers of a form that came back, in the order of the file. Questions without
/// an answer are left out.
///
/// # Errors
/// [`ErrorKind::OtherForm`], [`ErrorKind::OtherPerson`]; that a name fits several
/// people of the share.
pub fn rows(returned: &ReturnedForm, beside: &FormBeside<'_>) -> Result<Vec<FoundRow>, Error> {
    is_this_form(returned, beside.form)?;
    let request = FormRequest {
        form: beside.form,
        named: beside.named,
        sees: Audience::All,
        today: beside.today,
    };
    let held = HeldForm::beside_share(request, beside.share)?;
    let share = beside.share;
    let header = held.header(share.from.name.as_str(), share.header.to.as_str());
    let is_named = is_about(returned, &header)?;
    let looked = Looked {
        sheet: as_the_sheet_says(&held, &header, returned.sort)?,
        record: Record::from_share(share),
        held: &held,
        returned,
        is_named,
    };
    let answers = returned.answers.iter().filter(|answer| !answer.is_empty());
    let mut rows: Vec<FoundRow> = answers.map(|answer| looked.row(answer)).collect();
    refuse_contradictions(&mut rows);
    Ok(rows)
}

/// Refuses a form of another name or version: its questions may be others.
fn is_this_form(returned: &ReturnedForm, form: &Form) -> Result<(), Error> {
    let Some((id, version)) = &returned.form else {
        return Ok(());
    };
    // A uri has no spaces, so FHIR has hyphens there.
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join("-");
    if *id != form.id {
        let message = "the filled form is of another form than the one named";
        return Err(Error::new(ErrorKind::OtherForm, message));
    }
    if plain(version) != plain(&form.version) {
        let message = format!(
            "the filled form is of version {version}, and this form is of version {}",
            form.version
        );
        return Err(Error::new(ErrorKind::OtherForm, message));
    }
    Ok(())
}

/// Whether it says that it is about the person; refused where it is about somebody else.
fn is_about(returned: &ReturnedForm, header: &FormHeader) -> Result<bool, Error> {
    let plain = |text: &str| {
        let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
        words.join(" ")
    };
    let Some(about) = returned
        .about
        .as_deref()
        .map(plain)
        .filter(|a| !a.is_empty())
    else {
        return Ok(false);
    };
    if about == plain(&header.name) {
        return Ok(true);
    }
    let message = "the filled form is about somebody else than the sheet";
    let advice = Advice::NameSomebody;
    Err(Error::new(ErrorKind::OtherPerson, message).with_advice(advice))
}

/// The same form as it would be filled from the share, read in the same way: what is
/// the same there is no answer of the agency.
fn as_the_sheet_says(
    held: &HeldForm<'_>,
    header: &FormHeader,
    sort: ReturnedSort,
) -> Result<ReturnedForm, Error> {
    let text = match sort {
        ReturnedSort::Own => drawn::json(&held.coverage, header),
        ReturnedSort::Fhir => drawn::fhir(&held.coverage, header),
    };
    Ok(ReturnedForm::read(text.as_bytes())?)
}

/// What each answer is looked at beside.
struct Looked<'c, 'a> {
    held: &'c HeldForm<'a>,
    record: Record<'a>,
    sheet: ReturnedForm,
    returned: &'c ReturnedForm,
    is_named: bool,
}

impl Looked<'_, '_> {
    fn row(&self, answer: &ReturnedAnswer) -> FoundRow {
        let form = self.held.coverage.form;
        let mut questions = form.questions();
        let at = questions.position(|question| question.id == answer.id);
        let label = at.and_then(|at| form.questions().nth(at));
        let label = label.map(|question| question.label.as_str());
        let says = [label.unwrap_or_default(), &in_words(answer)].join(" ");
        let question = FoundQuestion {
            id: answer.id.clone(),
            says: says.trim().to_owned(),
        };
        let mut row = FoundRow::of_question(at.map_or(0, |at| at + 1), question);
        let sheet = self.sheet.answers.iter().find(|one| one.id == answer.id);
        let sheet = sheet.filter(|sheet| !sheet.is_empty());
        if sheet.is_some_and(|sheet| is_same(sheet, answer)) {
            row.unwanted = Some("on the sheet already".to_owned());
            return row;
        }
        if let Err(why) = self.fill(&mut row, answer, sheet) {
            row.refused = Some(why);
        }
        row
    }

    fn fill(
        &self,
        row: &mut FoundRow,
        answer: &ReturnedAnswer,
        sheet: Option<&ReturnedAnswer>,
    ) -> Result<(), String> {
        let ours = self.held.coverage.answer(&answer.id);
        let ours = ours.ok_or("the form has no such question")?;
        self.is_this_question(ours, answer)?;
        let added = addition(ours, &self.record, &self.held.context);
        let added = match (added, sheet) {
            (Err(NoAddition::Settled), Some(sheet)) => return Err(differs(sheet)),
            (added, _) => added.map_err(|why| why.to_string())?,
        };
        if let Some(sheet) = sheet {
            is_all_new(ours, sheet, answer)?;
            row.doubts.push(differs(sheet));
        }
        if !self.is_named {
            let why = "the filled form does not say whom it is about: check the name";
            row.doubts.push(why.to_owned());
        }
        self.take(
            row,
            &added,
            answer_words::of(ours.question, &added.fills, answer)?,
        );
        Ok(())
    }

    /// Refuses an answer to a question of other words: numbers alone, as other systems
    /// have them, stand for anything.
    fn is_this_question(&self, ours: &Answer<'_>, answer: &ReturnedAnswer) -> Result<(), String> {
        let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        match &answer.label {
            Some(label) if plain(label) != plain(&ours.question.label) => {
                Err("the question has other words in the file than in the form".to_owned())
            }
            None if self.returned.form.is_none() => Err(
                "the file says neither which form it is nor the words of the question".to_owned(),
            ),
            _ => Ok(()),
        }
    }

    fn take(&self, row: &mut FoundRow, added: &Addition, words: AnswerWords) {
        row.kind = Some(added.kind);
        row.about = Some(added.about.as_str().to_owned());
        row.fields.clone_from(&added.given);
        for words in words.words {
            row.field(&added.fills.name, &words);
        }
        row.doubts.extend(words.doubts);
    }
}

fn is_same(sheet: &ReturnedAnswer, answer: &ReturnedAnswer) -> bool {
    answer.odd.is_none()
        && sheet.lines == answer.lines
        && sheet.codes == answer.codes
        && sheet.value == answer.value
}

fn differs(sheet: &ReturnedAnswer) -> String {
    format!("it differs from what the sheet says: {}", in_words(sheet))
}

/// Refuses what is mixed with what the sheet says: which part is new, the file does not
/// tell.
fn is_all_new(
    ours: &Answer<'_>,
    sheet: &ReturnedAnswer,
    answer: &ReturnedAnswer,
) -> Result<(), String> {
    let is_one = sheet.lines.len() < 2 && ours.question.places().count() == 1;
    let is_kept = |line: &String| {
        let mut said = sheet.lines.iter().map(|said| said.trim());
        is_remark(line) || said.any(|said| line.contains(said))
    };
    if is_one && !answer.lines.iter().any(is_kept) {
        return Ok(());
    }
    Err(format!(
        "{}; which part of it is new, the file does not tell",
        differs(sheet)
    ))
}

/// Two answers that say different things of one place are both no answer.
fn refuse_contradictions(rows: &mut [FoundRow]) {
    let told = |row: &FoundRow| row.refused.is_none() && row.unwanted.is_none();
    let names = |row: &FoundRow| {
        let names = row.fields.iter().map(|(name, _)| name.clone());
        names.collect::<BTreeSet<String>>()
    };
    let mut wrong = Vec::new();
    for (at, one) in rows.iter().enumerate() {
        let other = rows.iter().enumerate().find(|(other_at, other)| {
            let same_place =
                one.kind == other.kind && one.about == other.about && names(one) == names(other);
            // What goes without saying stands in front, and says which entry is meant.
            let meant = |row: &FoundRow| row.fields.split_last().map(|(_, given)| given.to_vec());
            at != *other_at
                && told(one)
                && told(other)
                && same_place
                && meant(one) == meant(other)
                && one.fields != other.fields
        });
        wrong.extend(other.map(|(_, other)| (at, other.place())));
    }
    for (at, other) in wrong {
        rows[at].refused = Some(format!("{other} says something else of the same"));
    }
}
