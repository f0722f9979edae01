//! Doubts about an answer: entries that disagree, missing parts, overdue
//! checks; each beside the lines concerned.

use carewallet_core::Form;
use carewallet_core::coverage::{Answer, AnswerLine, Missing, Shortfall, State};
use carewallet_core::kind::without_stop;

use super::answer_text::{self, Names};

/// The mark before a line that another entry contradicts, as on a sheet.
pub(crate) const DIFFERS: &str = "others say differently: please ask";

/// The mark on the whole answer, as on a sheet.
pub(crate) const FLAG_DIFFERS: &str = "OTHERS SAY DIFFERENTLY: please ask";

/// The text of an answer. A contradicted line is marked and names its source;
/// of several lines, those with an overdue check are marked.
pub(crate) fn lines(answer: &Answer<'_>, names: Names<'_>) -> Vec<String> {
    let lines = worded_lines(answer);
    let all_old = lines.iter().all(|line| line.again().is_some());
    let marked = lines.iter().map(|line| {
        let mut marks = Vec::new();
        let mut words = line.text.to_owned();
        if line.differs() {
            // The mark goes first, so that no page break separates it from its
            // line.
            words = format!("({DIFFERS}) {words}");
            marks.extend(answer_text::sources(
                answer,
                line.given.iter().copied(),
                names,
            ));
        }
        let again = line.again().filter(|_| !all_old);
        marks.extend(again.map(|why| format!("check again: {}", why.says())));
        if marks.is_empty() {
            return words;
        }
        without_stop(&mut words);
        format!("{words} ({})", marks.join(" · "))
    });
    marked.collect()
}

/// The text of an answer on a filled form. Where the form has choices it is the form's
/// own choice in the form's own words; what else is on record stands behind it.
pub(super) fn said(form: &Form, answer: &Answer<'_>, names: Names<'_>) -> Vec<String> {
    let lines = lines(answer, names);
    // Of two entries that disagree, only the record's own words say which said what.
    if lines.is_empty() || answer.chosen.is_empty() || disagrees(answer) {
        return lines;
    }
    let chosen = answer_text::chosen(form, answer);
    let mut said: Vec<String> = chosen.iter().map(|choice| choice.words.clone()).collect();
    let is_label = |line: &String| {
        let line = line.to_lowercase();
        chosen
            .iter()
            .any(|choice| choice.label.to_lowercase() == line)
    };
    let beside: Vec<String> = lines.into_iter().filter(|line| !is_label(line)).collect();
    if let (Some(last), false) = (said.last_mut(), beside.is_empty()) {
        last.push_str(&format!(" (on record: {})", beside.join("; ")));
    }
    said
}

/// The lines that may be printed.
pub(crate) fn worded_lines<'c, 'a>(answer: &'c Answer<'a>) -> Vec<AnswerLine<'c, 'a>> {
    if answer_text::may_be_printed(answer) {
        answer.answer_lines()
    } else {
        Vec::new()
    }
}

/// Why an existing answer is not enough.
pub(crate) fn partly(answer: &Answer<'_>) -> Option<String> {
    if answer.state != State::Partly {
        return None;
    }
    let words: Vec<String> = answer
        .reasons()
        .filter(|why| !why.is_age())
        .map(|why| reason(answer, why))
        .collect();
    let join = match answer.shortfall {
        Some(Shortfall::PartMissing) if !answer.missing.is_empty() => ", ",
        _ if words.is_empty() => "",
        _ => ": ",
    };
    Some(format!("Partly answered{join}{}", words.join("; ")))
}

/// One reason, with the names of missing fields.
pub(crate) fn reason(answer: &Answer<'_>, why: Shortfall) -> String {
    let named = why == Shortfall::PartMissing && !answer.missing.is_empty();
    if named {
        format!("still missing{}", missing(&answer.missing))
    } else {
        why.says()
    }
}

/// ` for Paracetamol: help needed; for washing: aids used`, or without whose.
fn missing(all: &[Missing]) -> String {
    let mut owners: Vec<&Option<String>> = Vec::new();
    for one in all {
        if !owners.contains(&&one.of) {
            owners.push(&one.of);
        }
    }
    let each = owners.into_iter().map(|of| {
        let theirs = all.iter().filter(|one| one.of == *of);
        let names: Vec<String> = theirs.map(|one| small(one.what)).collect();
        let whose = of.as_ref().map(|of| format!(" for {of}"));
        format!("{}: {}", whose.unwrap_or_default(), names.join(", "))
    });
    each.collect::<Vec<_>>().join(";")
}

/// A label within a sentence, in lower case unless it has names or initials.
fn small(label: &str) -> String {
    if label.chars().skip(1).any(char::is_uppercase) {
        return label.to_owned();
    }
    label.to_lowercase()
}

/// Flags what a reader must ask about: disagreement and overdue checks.
pub(crate) fn flag(answer: &Answer<'_>) -> Option<String> {
    if !answer_text::may_be_printed(answer) {
        return None;
    }
    let differs = disagrees(answer).then(|| FLAG_DIFFERS.to_owned());
    let old = answer.reasons().find(|why| why.is_age());
    let again = old.map(|why| format!("CHECK AGAIN: {}", why.says()));
    let flags: Vec<String> = differs.into_iter().chain(again).collect();
    (!flags.is_empty()).then(|| flags.join(" · "))
}

/// Whether entries behind an answer disagree.
pub(crate) fn disagrees(answer: &Answer<'_>) -> bool {
    answer.reasons().any(|why| why == Shortfall::Disputed)
}

/// The machine-readable names of all reasons.
pub(super) fn names(answer: &Answer<'_>) -> Vec<&'static str> {
    answer.reasons().map(Shortfall::name).collect()
}
