//! A form beside the record, for people: first what is still to be asked, then
//! what is held back, then the answers with who said them and when.

use carewallet_app::forms::HeldForm;
use carewallet_app::wording::{English, form_answer};
use carewallet_core::coverage::{Answer, Coverage, Given, Shortfall, State};
use carewallet_core::form::FormSection;

use crate::forms::Typed;
use crate::render::entry::Reader;
use crate::render::escape::wrapped;
use crate::session::Session;

/// Columns before a question: its number, right, and a gap.
const MARGIN: &str = "      ";

/// The first line: how much need not be asked.
pub(crate) fn first_line(coverage: &Coverage<'_>) -> String {
    let tally = coverage.tally();
    let left = match tally.gap() {
        0 => "nothing is left to ask.".to_owned(),
        1 => "ask only this one:".to_owned(),
        number => format!("ask only these {number}:"),
    };
    format!(
        "{} of {} already answered; {left}",
        tally.covered(),
        tally.asked()
    )
}

/// How much is answered, and how much is left, as it stands on paper: what is
/// held back as too private reads as not answered there.
pub(crate) fn counted(held: &HeldForm<'_>) -> String {
    let tally = held.on_paper();
    let mut words = format!(
        "{} of {} already answered; {} left to ask",
        tally.covered, tally.asked, tally.left
    );
    if tally.held_back > 0 {
        words.push_str(&format!(", {} of them held back", tally.held_back));
    }
    if tally.not_said > 0 {
        words.push_str(&format!("; {} not said on purpose", tally.not_said));
    }
    words
}

/// Shows all of it.
pub(crate) fn show(
    session: &mut Session<'_>,
    held: &HeldForm<'_>,
    reader: Reader<'_>,
    typed: Typed<'_>,
) {
    let coverage = &held.coverage;
    session.say(first_line(coverage));
    for answer in coverage.gap() {
        session.say(still_open(held, typed, answer).trim_end());
    }
    let held_back = of_state(coverage, State::Withheld);
    if !held_back.is_empty() {
        session.heading(&format!("Held back: {}", held_back.len()));
        for answer in held_back {
            session.say(still_open(held, typed, answer));
        }
    }
    for section in &coverage.form.sections {
        answered(session, coverage, section, reader);
    }
    form_only(session, coverage);
}

/// A question with its number, why it is not answered, and what would open it.
fn still_open(held: &HeldForm<'_>, typed: Typed<'_>, answer: &Answer<'_>) -> String {
    let reasons: Vec<String> = answer.reasons().map(Shortfall::says).collect();
    let why = if reasons.is_empty() {
        answer.state.says().to_owned()
    } else {
        reasons.join("; ")
    };
    let mut text = question(&held.coverage, answer);
    // Of most questions nothing is on record: that goes without saying.
    if answer.shortfall != Some(Shortfall::Nothing) {
        text.push_str(&wrapped(&why, MARGIN));
    }
    if answer.shortfall == Some(Shortfall::TooPrivate) {
        text.push_str(&opens(held, typed, answer));
    }
    text
}

/// Which flags hand over what is held back, if any do.
fn opens(held: &HeldForm<'_>, typed: Typed<'_>, answer: &Answer<'_>) -> String {
    let kinds = held.would_open(&answer.question.id);
    if kinds.is_empty() {
        return String::new();
    }
    let flags: Vec<String> = kinds.iter().map(|kind| format!("--kind {kind}")).collect();
    let flags = flags.join(" ");
    let how = format!("{} {flags} hands it over", typed.command());
    wrapped(&how, MARGIN)
}

/// A question with its number in the form.
pub(crate) fn question(coverage: &Coverage<'_>, answer: &Answer<'_>) -> String {
    let id = &answer.question.id;
    // Counted in the whole form, so that a question keeps its number in every list.
    let number = coverage
        .answers
        .iter()
        .position(|other| other.question.id == *id)
        .map_or(0, |at| at + 1);
    let label = wrapped(&answer.question.label, MARGIN);
    format!("{number:>4}  {}", label.trim_start_matches(' '))
}

fn answered(
    session: &mut Session<'_>,
    coverage: &Coverage<'_>,
    section: &FormSection,
    reader: Reader<'_>,
) {
    let ids = section.questions.iter().map(|question| &question.id);
    let answers = ids.filter_map(|id| coverage.answer(id));
    let with_words: Vec<&Answer<'_>> = answers.filter(|a| !a.lines.is_empty()).collect();
    if with_words.is_empty() {
        return;
    }
    session.heading(&section.title);
    for answer in with_words {
        let mut text = question(coverage, answer);
        text.push_str(&on_record(coverage, answer, reader));
        session.say(text);
    }
}

/// What the record answers to a question, and its source.
pub(crate) fn on_record(
    coverage: &Coverage<'_>,
    answer: &Answer<'_>,
    reader: Reader<'_>,
) -> String {
    let mut text = String::new();
    for line in marked(answer, reader) {
        text.push_str(&wrapped(&line, MARGIN));
    }
    let mut quiet = sources(answer.given.iter(), reader);
    // What follows from other answers has no speaker: nobody said it in these words.
    if let Some(basis) = answer.basis(coverage.form) {
        quiet = format!("follows from: {basis}");
    }
    for shortfall in answer.reasons() {
        quiet.push_str(&format!("; {}", shortfall.says().to_uppercase()));
    }
    if !quiet.is_empty() {
        text.push_str(&wrapped(&format!("({quiet})"), MARGIN));
    }
    text
}

/// The lines: one that another entry contradicts says so, and who says it; of
/// several, those say so that must be checked again.
fn marked(answer: &Answer<'_>, reader: Reader<'_>) -> Vec<String> {
    let lines = answer.answer_lines();
    let all_old = lines.iter().all(|line| line.again().is_some());
    let marked = lines.iter().map(|line| {
        let mut marks = Vec::new();
        let mut words = line.text.to_owned();
        if line.differs() {
            words = format!("(OTHERS SAY DIFFERENTLY) {words}");
            marks.push(sources(line.given.iter().copied(), reader));
        }
        // Where all of it is old, the answer says so once, below its lines.
        let again = line.again().filter(|_| !all_old);
        marks.extend(again.map(|why| format!("CHECK AGAIN: {}", why.says())));
        if marks.is_empty() {
            return words;
        }
        format!("{words} ({})", marks.join("; "))
    });
    marked.collect()
}

/// Who said it and when, each once.
fn sources<'c, 'a: 'c>(given: impl Iterator<Item = &'c Given<'a>>, reader: Reader<'_>) -> String {
    form_answer::sources(&English, given, reader.names, reader.today).join("; ")
}

fn form_only(session: &mut Session<'_>, coverage: &Coverage<'_>) {
    let only = of_state(coverage, State::FormOnly);
    if only.is_empty() {
        return;
    }
    session.heading(&format!("For the form only: {}", only.len()));
    for answer in only {
        session.say(question(coverage, answer));
    }
}

fn of_state<'c, 'a>(coverage: &'c Coverage<'a>, state: State) -> Vec<&'c Answer<'a>> {
    let answers = coverage.answers.iter();
    answers.filter(|answer| answer.state == state).collect()
}
