//! An agency's form, answered from a sheet in its own order, and what is left to ask.

use askama::Template;
use carewallet_app::forms::{FilledFormat, FormRequest, HeldForm, Named, QuestionSheetFormat};
use carewallet_app::wording::Say as _;
use carewallet_app::wording::form_answer::sources;
use carewallet_app::{Error, People};
use carewallet_core::attribution::Names;
use carewallet_core::coverage::{Answer as FormAnswer, Audience, Shortfall, State};
use carewallet_core::form::{Form, by_id};
use carewallet_core::value::Date;
use carewallet_core::{ErrorKind, Share};
use carewallet_export::form::{FormHeader, answer_text};
use carewallet_screen::{Words, english};

use super::file::has_letters;
use super::sheet::print_of;
use crate::answer::{Answer, FileMade};
use crate::chrome::Chrome;
use crate::desk::Desk;
use crate::request::Request;

#[derive(Template)]
#[template(path = "form.html")]
struct FormPage {
    chrome: Chrome,
    number: String,
    at: String,
    title: String,
    agency: String,
    name: String,
    born: Option<String>,
    made: String,
    incomplete: bool,
    answered: usize,
    asked: usize,
    left: Vec<Left>,
    sections: Vec<Section>,
}

/// A question that is left to ask.
struct Left {
    number: usize,
    label: String,
}

/// Questions under one heading.
struct Section {
    title: String,
    questions: Vec<Question>,
}

/// A question, and what the sheet says to it.
struct Question {
    number: usize,
    label: String,
    state: &'static str,
    is_missing: bool,
    why: Vec<String>,
    /// What is copied, a line each.
    lines: Vec<String>,
    can_copy: bool,
    basis: Option<String>,
    sources: Vec<String>,
}

#[derive(Template)]
#[template(path = "which.html")]
struct WhichPage {
    chrome: Chrome,
    number: String,
    title: String,
    question: String,
    /// Where each choice leads, and its words.
    choices: Vec<(String, String)>,
}

/// Whom somebody chose, by their place among the people of a sheet, from 1.
#[derive(Clone, Copy, Default)]
pub(super) struct Asked {
    about: Option<usize>,
    carer: Option<usize>,
}

impl Asked {
    /// From the parts of an address: `1`, or `1/2`.
    fn of(parts: &[&str]) -> Self {
        let number = |at: usize| parts.get(at).and_then(|part| part.parse().ok());
        Self {
            about: number(0),
            carer: number(1),
        }
    }
}

/// A form beside a sheet.
///
/// # Errors
/// That a name fits several people.
pub(super) fn beside<'a>(
    form: &'a Form,
    share: &'a Share,
    asked: Asked,
    today: Date,
) -> Result<HeldForm<'a>, Error> {
    let people = People::from_share(share);
    let name = |place: usize| {
        people
            .iter()
            .nth(place.checked_sub(1)?)
            .map(|person| person.name.plain())
    };
    let (about, carer) = (asked.about.and_then(name), asked.carer.and_then(name));
    let request = FormRequest {
        form,
        named: Named {
            about: about.as_deref(),
            carer: carer.as_deref(),
            // The family has said so already.
            gone: true,
        },
        sees: Audience::All,
        today,
    };
    HeldForm::beside_share(request, share)
}

/// A page about the form, or a file of it.
///
/// # Errors
/// Why it cannot be held beside the sheet, or cannot be drawn.
pub(super) fn answer(
    desk: &mut Desk,
    (number, id): (&str, &str),
    rest: &[&str],
    request: &Request,
) -> Result<Answer, Error> {
    let chrome = desk.chrome("Your form, answered");
    let own = desk.forms.iter().find(|form| form.id == id);
    let (Some(form), Some(incoming)) = (own.or_else(|| by_id(id)), desk.sheet(number)) else {
        return Ok(Answer::go("/"));
    };
    let share = &incoming.share;
    let (deed, people) = match rest {
        [people @ .., deed @ ("file" | "gap")] => (*deed, people),
        people => ("", people),
    };
    let held = match beside(form, share, Asked::of(people), desk.today()) {
        Ok(held) => held,
        Err(error) => return which(chrome, (number, form), share, people, error),
    };
    // As the program names the two ends of what was read.
    let header = held.header(share.from.name.as_str(), share.header.to.as_str());
    match deed {
        "file" => filled(desk, &held, &header, request.field("as")),
        "gap" => gap(desk, &held, &header),
        _ => {
            let at = std::iter::once(format!("/sheet/{number}/form/{id}"));
            let at = at.chain(people.iter().map(|part| (*part).to_owned()));
            let at = at.collect::<Vec<_>>().join("/");
            let words = desk.words();
            let page = page(&words, &held, &header, share, (number, at), chrome);
            Ok(Answer::page(&page.chrome.title, &page))
        }
    }
}

/// Asks whom the form is about, where the sheet alone does not say it.
fn which(
    chrome: Chrome,
    (number, form): (&str, &Form),
    share: &Share,
    people: &[&str],
    error: Error,
) -> Result<Answer, Error> {
    let question = match (error.kind, people) {
        (ErrorKind::AmbiguousPerson, []) => english("Whom is the form about?"),
        (ErrorKind::AmbiguousCarer, [] | [_]) => {
            english("Who of them cares, as the form means it?")
        }
        _ => return Err(error),
    };
    let here = People::from_share(share);
    let about = people.first().copied().unwrap_or("1");
    let choices = here.iter().zip(1_usize..).map(|(person, place)| {
        let path = if error.kind == ErrorKind::AmbiguousCarer {
            format!("/sheet/{number}/form/{}/{about}/{place}", form.id)
        } else {
            format!("/sheet/{number}/form/{}/{place}", form.id)
        };
        (path, person.name.plain())
    });
    let page = WhichPage {
        number: number.to_owned(),
        title: form.title.clone(),
        question: chrome.say(question).to_string(),
        choices: choices.collect(),
        chrome,
    };
    Ok(Answer::page(&page.chrome.title, &page))
}

fn page(
    words: &Words,
    held: &HeldForm<'_>,
    header: &FormHeader,
    share: &Share,
    (number, at): (&str, String),
    chrome: Chrome,
) -> FormPage {
    let coverage = &held.coverage;
    let tally = coverage.tally();
    let names = Names::from_share(share);
    let mut count = 0;
    let mut sections = Vec::new();
    let mut left = Vec::new();
    for section in &coverage.form.sections {
        let mut questions = Vec::new();
        for question in &section.questions {
            count += 1;
            let Some(answer) = coverage.answer(&question.id) else {
                continue;
            };
            if answer.state.is_gap() {
                left.push(Left {
                    number: count,
                    label: question.label.clone(),
                });
            }
            questions.push(read(words, held, header, answer, &names, count));
        }
        sections.push(Section {
            title: section.title.clone(),
            questions,
        });
    }
    FormPage {
        number: number.to_owned(),
        at,
        title: coverage.form.title.clone(),
        agency: coverage.form.agency.clone(),
        name: header.name.clone(),
        born: header.born.map(|born| words.partial_day(born)),
        made: words.day(share.header.made_at.date()),
        incomplete: header.incomplete,
        answered: tally.covered(),
        asked: tally.asked(),
        left,
        sections,
        chrome,
    }
}

fn read(
    words: &Words,
    held: &HeldForm<'_>,
    header: &FormHeader,
    answer: &FormAnswer<'_>,
    names: &Names,
    number: usize,
) -> Question {
    let has_answer = matches!(
        answer.state,
        State::Answered | State::Derived | State::Partly | State::Stale
    ) && !answer.lines.is_empty();
    let why = answer.reasons().filter(|why| *why != Shortfall::Nothing);
    let given = answer.given.iter().filter(|_| has_answer);
    Question {
        number,
        label: answer.question.label.clone(),
        state: state(answer.state),
        is_missing: answer.state.is_gap(),
        why: why.map(Shortfall::says).collect(),
        lines: answer_text(&held.coverage, header, answer),
        can_copy: has_answer,
        basis: answer.basis(held.coverage.form),
        sources: sources(words, given, names, held.context.today),
    }
}

fn state(state: State) -> &'static str {
    match state {
        State::Answered => english("Answered"),
        State::Derived => english("Follows from other answers"),
        State::Partly => english("Partly answered: the rest is to ask"),
        State::Stale => english("Old: ask whether it is still right"),
        State::Withheld => english("Not said by choice"),
        State::NotKnown => english("To ask"),
        State::FormOnly => english("For the form only: write it there by hand"),
    }
}

/// The filled form as a file.
fn filled(
    desk: &Desk,
    held: &HeldForm<'_>,
    header: &FormHeader,
    wanted: &str,
) -> Result<Answer, Error> {
    let (format, media, ending) = match wanted {
        "txt" => (FilledFormat::Text, "text/plain", "txt"),
        "csv" => (FilledFormat::Csv, "text/csv", "csv"),
        "json" => (FilledFormat::Json, "application/json", "json"),
        "fhir" => (FilledFormat::Fhir, "application/fhir+json", "fhir.json"),
        "pdf" => (FilledFormat::Pdf, "application/pdf", "pdf"),
        _ => return Err(Error::new(ErrorKind::Usage, "there is no such file")),
    };
    if format == FilledFormat::Pdf {
        has_letters(
            desk,
            &FilledFormat::Text
                .fill(&held.coverage, header, print_of(desk))?
                .text(),
        )?;
    }
    let made = format.fill(&held.coverage, header, print_of(desk))?;
    Ok(Answer::File(FileMade {
        name: format!("{}.{ending}", held.coverage.form.id),
        media,
        bytes: made.bytes,
    }))
}

/// The questions that are left, on paper.
fn gap(desk: &Desk, held: &HeldForm<'_>, header: &FormHeader) -> Result<Answer, Error> {
    if let Some(sheet) = QuestionSheetFormat::Text.make(held, &header.agency, print_of(desk))? {
        has_letters(desk, &sheet.file.text())?;
    }
    let made = QuestionSheetFormat::Pdf.make(held, &header.agency, print_of(desk))?;
    let Some(sheet) = made else {
        return Err(Error::new(ErrorKind::Nothing, "nothing is left to ask"));
    };
    Ok(Answer::File(FileMade {
        name: format!("questions-{}.pdf", held.coverage.form.id),
        media: "application/pdf",
        bytes: sheet.file.bytes,
    }))
}
