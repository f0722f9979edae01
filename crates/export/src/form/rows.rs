//! The filled form line by line: text to copy, and CSV.

use carewallet_core::coverage::{Answer, Coverage, Shortfall};

use super::answer_text;
use super::{FormHeader, marks};
use crate::bidi::in_order;
use crate::csv::push_row;
use crate::notice::incomplete_words;
use crate::sanitize::one_line;

pub(super) fn text(coverage: &Coverage<'_>, header: &FormHeader) -> String {
    let form = coverage.form;
    let mut out = String::new();
    let mut line = |words: &str| {
        out.push_str(in_order(words, false).trim_end());
        out.push('\n');
    };
    if header.incomplete {
        line(&format!("** {} **", incomplete_words()));
        line("");
    }
    line(&one_line(&format!("{} ({})", form.title, form.version)));
    let whose = header.whose(form);
    line(&one_line(&format!("About: {}", whose.name)));
    if let Some(under) = &whose.under {
        line(&one_line(under));
    }
    // On the carer's own form the line above names the carer already.
    if let Some(carer) = header.carer.as_ref().filter(|name| **name != whose.name) {
        line(&one_line(&format!("Carer: {carer}")));
    }
    let way = format!(
        "From {} for {}, {}",
        header.maker,
        header.agency,
        header.today.plain()
    );
    line(&one_line(&way));
    line("");
    line(&format!("{}.", answer_text::top(coverage)));
    for answer in coverage.gap() {
        let number = answer_text::number(coverage, answer);
        line(&format!("  {number}. {}", one_line(&answer.question.label)));
    }
    if let Some(words) = answer_text::beside(coverage) {
        line(&words);
    }
    for (section, answers) in answer_text::sections(coverage) {
        line("");
        line(&one_line(&section.title));
        for placed in answers {
            let label = answer_text::labelled(&placed.answer.question.label);
            answered_row(placed.answer, header, &label, &mut line);
            let notes = [marks::partly(placed.answer), marks::flag(placed.answer)];
            let source = answer_text::source(coverage, placed.answer, header);
            for words in notes.into_iter().flatten().chain(source) {
                line(&format!("    ({})", one_line(&words)));
            }
        }
    }
    out
}

/// An answer beside its label; several lines stand under it as a list.
fn answered_row(
    answer: &Answer<'_>,
    header: &FormHeader,
    label: &str,
    line: &mut impl FnMut(&str),
) {
    let instead = answer_text::instead(answer);
    match (instead, marks::lines(answer, header.names()).as_slice()) {
        (Some(words), _) => line(&format!("{label} {}", one_line(&words))),
        (None, [only]) => line(&format!("{label} {}", one_line(only))),
        (None, several) => {
            line(label);
            for words in several {
                line(&format!("- {}", one_line(words)));
            }
        }
    }
}

/// The headings of the columns.
const HEAD: [&str; 9] = [
    "question_id",
    "section",
    "question",
    "state",
    "answer",
    "source",
    "as_of",
    "entries",
    "shortfall",
];

pub(super) fn csv(coverage: &Coverage<'_>, header: &FormHeader) -> String {
    let mut out = String::new();
    push_row(&mut out, &HEAD);
    if header.incomplete {
        // In the columns that importers read first, so that nobody counts it as
        // an answer.
        let row = HEAD.map(|column| match column {
            "question_id" | "state" => "incomplete".to_owned(),
            "answer" => incomplete_words(),
            _ => String::new(),
        });
        push_row(&mut out, &row);
    }
    for (section, answers) in answer_text::sections(coverage) {
        for placed in answers {
            let answer = placed.answer;
            let words = marks::lines(answer, header.names()).join("\n");
            let source = answer_text::source(coverage, answer, header).unwrap_or_default();
            push_row(
                &mut out,
                &[
                    &answer.question.id,
                    &section.title,
                    &answer.question.label,
                    answer.state.name(),
                    &words,
                    &source,
                    &each_once(answer, |given| given.as_of.written()),
                    &each_once(answer, |given| given.entry.id().to_string()),
                    &shortfalls(answer, header),
                ],
            );
        }
    }
    out
}

/// The names of all reasons why a question is not answered. If part of the
/// record could not be read, nobody knows that there is none.
fn shortfalls(answer: &Answer<'_>, header: &FormHeader) -> String {
    if header.incomplete && answer.shortfall == Some(Shortfall::Nothing) {
        return String::new();
    }
    marks::names(answer).join(" ")
}

fn each_once(
    answer: &Answer<'_>,
    what: impl Fn(&carewallet_core::coverage::Given<'_>) -> String,
) -> String {
    let mut all: Vec<String> = Vec::new();
    for given in answer_text::given(answer) {
        let words = what(given);
        if !all.contains(&words) {
            all.push(words);
        }
    }
    all.join(" ")
}
