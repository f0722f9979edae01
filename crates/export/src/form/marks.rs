//! What speaks against an answer that is there: entries that disagree, what is
//! missing, and what must be checked again, each beside the lines concerned.

use carewallet_core::coverage::{Answer, AnswerLine, Missing, Shortfall, State};
use carewallet_core::kind::without_stop;

use super::answer_text::{self, Names};

/// In front of a line that another entry contradicts, as on a sheet.
pub(crate) const DIFFERS: &str = "others say differently: please ask";

/// On the whole answer, as on a sheet.
pub(crate) const FLAG_DIFFERS: &str = "OTHERS SAY DIFFERENTLY: please ask";

/// The answer in plain words. A line that another entry contradicts says so, and
/// who says it; of several lines, those say so that must be checked again.
pub(crate) fn lines(answer: &Answer<'_>, names: Names<'_>) -> Vec<String> {
    let lines = worded_lines(answer);
    let all_old = lines.iter().all(|line| line.again().is_some());
    let marked = lines.iter().map(|line| {
        let mut marks = Vec::new();
        let mut words = line.text.to_owned();
        if line.differs() {
            // In front, so that no page ends between a line and its mark.
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

/// The lines that may be said.
pub(crate) fn worded_lines<'c, 'a>(answer: &'c Answer<'a>) -> Vec<AnswerLine<'c, 'a>> {
    if answer_text::may_be_said(answer) {
        answer.answer_lines()
    } else {
        Vec::new()
    }
}

/// Why an answer that is there is not enough.
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

/// One reason why an answer is not enough; what is missing by its name.
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

/// A label inside a sentence: one with names or initials stays as it is.
fn small(label: &str) -> String {
    if label.chars().skip(1).any(char::is_uppercase) {
        return label.to_owned();
    }
    label.to_lowercase()
}

/// What a reader must ask about: what others say differently, and what must be
/// checked again.
pub(crate) fn flag(answer: &Answer<'_>) -> Option<String> {
    if !answer_text::may_be_said(answer) {
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

/// The names of all reasons, for programs.
pub(super) fn names(answer: &Answer<'_>) -> Vec<&'static str> {
    answer.reasons().map(Shortfall::name).collect()
}
