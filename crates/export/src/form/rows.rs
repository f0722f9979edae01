//! The filled form line by line: text to copy, and CSV.

use carewallet_core::Form;
use carewallet_core::coverage::{Answer, Coverage, Shortfall};

use super::answer_text;
use super::{FormHeader, marks};
use crate::bidi::in_order;
use crate::csv::{BYTE_ORDER_MARK, push_row};
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
            answered_row((form, placed.answer), header, &label, &mut line);
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
    (form, answer): (&Form, &Answer<'_>),
    header: &FormHeader,
    label: &str,
    line: &mut impl FnMut(&str),
) {
    match answered(form, answer, header).as_slice() {
        [only] => line(&format!("{label} {only}")),
        several => {
            line(label);
            for words in several {
                line(&format!("- {words}"));
            }
        }
    }
}

/// What stands for an answer, a line each.
pub(super) fn answered(form: &Form, answer: &Answer<'_>, header: &FormHeader) -> Vec<String> {
    let lines = match answer_text::instead(answer) {
        Some(words) => vec![words],
        None => marks::said(form, answer, header.names()),
    };
    lines.iter().map(|words| one_line(words)).collect()
}

/// The headings of the columns. Those up to `born` are the same in each row.
const HEAD: [&str; 19] = [
    "sheet",
    "made_on",
    "from",
    "form",
    "version",
    "person_id",
    "about",
    "nhs_number",
    "born",
    "question_id",
    "section",
    "question",
    "state",
    "answer",
    "chosen",
    "source",
    "as_of",
    "entries",
    "shortfall",
];

pub(super) fn csv(coverage: &Coverage<'_>, header: &FormHeader) -> String {
    let mut out = BYTE_ORDER_MARK.to_string();
    push_row(&mut out, &HEAD);
    let first = of_form(coverage, header);
    if header.incomplete {
        // In the columns that importers read first, so that nobody counts it as
        // an answer.
        let of_question = HEAD[first.len()..].iter().map(|column| match *column {
            "question_id" | "state" => "incomplete".to_owned(),
            "answer" => incomplete_words(),
            _ => String::new(),
        });
        push_row(
            &mut out,
            &first.iter().cloned().chain(of_question).collect::<Vec<_>>(),
        );
    }
    for (section, answers) in answer_text::sections(coverage) {
        for placed in answers {
            let answer = placed.answer;
            let words = marks::said(coverage.form, answer, header.names()).join("\n");
            let source = answer_text::source(coverage, answer, header).unwrap_or_default();
            let open = answer_text::may_be_printed(answer);
            let mut row = first.to_vec();
            row.extend([
                answer.question.id.clone(),
                section.title.clone(),
                answer.question.label.clone(),
                answer.state.name().to_owned(),
                words,
                answer
                    .chosen
                    .iter()
                    .filter(|_| open)
                    .cloned()
                    .collect::<Vec<_>>()
                    .join("\n"),
                source,
                each_once(answer, |given| given.as_of.written()),
                each_once(answer, |given| given.entry.id().to_string()),
                shortfalls(answer, header),
            ]);
            push_row(&mut out, &row);
        }
    }
    out
}

/// Which form it is, about whom and from whom, so that rows of many forms can stand in
/// one table.
fn of_form(coverage: &Coverage<'_>, header: &FormHeader) -> [String; 9] {
    [
        header.sheet.clone().unwrap_or_default(),
        header.made_on.written(),
        header.maker.clone(),
        coverage.form.id.clone(),
        coverage.form.version.clone(),
        header.person_id.clone(),
        header.name.clone(),
        header.nhs_number.clone().unwrap_or_default(),
        header.born.map_or_else(String::new, |born| born.written()),
    ]
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
