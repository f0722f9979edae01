//! The filled form as a document: the questions left to ask, then every
//! question with its answer.

use carewallet_core::coverage::Coverage;

use super::FormHeader;
use super::answer_text::{self, Placed};
use super::marks;
use crate::document::{
    Block, CallOut, CallOutKind, Document, Fact, Level, Masthead, Paper, Running, Text, Tone,
};
use crate::notice;

pub(super) fn document(coverage: &Coverage<'_>, header: &FormHeader) -> Document {
    let form = coverage.form;
    let mut blocks = vec![to_ask(coverage)];
    for (section, answers) in answer_text::sections(coverage) {
        blocks.push(Block::heading(Level::Section, section.title.as_str()));
        blocks.push(Block::Answers(facts(coverage, &answers, header)));
    }
    Document {
        paper: Paper::A4,
        // File managers show the title, so it must not name anybody.
        title: format!("{}, filled", form.title),
        language: "en-GB".to_owned(),
        date: answer_text::day(header.today),
        running: Running {
            recipient: format!("{}: {}", header.whose(form).name, form.title),
            sheet: format!("For {}", header.agency),
            date: header.today.plain(),
            page: "Page {page} of {pages}".to_owned(),
            notice: header.incomplete.then(notice::incomplete_in_english),
            ..Running::default()
        },
        masthead: masthead(coverage, header),
        blocks,
    }
}

fn masthead(coverage: &Coverage<'_>, header: &FormHeader) -> Masthead {
    let form = coverage.form;
    let whose = header.whose(form);
    let mut who = Text::default();
    if let Some(under) = whose.under {
        who = who.with(Tone::Plain, format!("{under} · "));
    }
    if let Some(carer) = header.carer.as_ref().filter(|name| **name != whose.name) {
        who = who.with(Tone::Plain, format!("Carer: {carer} · "));
    }
    let who = who
        .with(Tone::Plain, "From ")
        .with(Tone::Strong, header.maker.clone())
        .with(Tone::Plain, " for ")
        .with(Tone::Strong, header.agency.clone())
        .with(Tone::Plain, format!(" · {}", header.today.plain()));
    let how = format!(
        "Version {}. Filled from the family’s care record; what follows from other answers says so.",
        form.version
    );
    Masthead {
        kicker: Some(form.title.clone()),
        heading: whose.name,
        lines: vec![who, Text::default().with(Tone::Quiet, how)],
    }
}

/// The framed list of what is left to ask.
fn to_ask(coverage: &Coverage<'_>) -> Block {
    let open = coverage.gap().map(|answer| {
        let number = answer_text::number(coverage, answer);
        format!("{number}. {}", answer.question.label)
    });
    let mut words: Vec<String> = open.collect();
    words.extend(answer_text::beside(coverage));
    Block::CallOut(CallOut {
        kind: CallOutKind::Note,
        label: answer_text::top(coverage),
        words: if words.is_empty() {
            Text::default()
        } else {
            Text::plain(words.join("\n"))
        },
    })
}

fn facts(coverage: &Coverage<'_>, answers: &[Placed<'_, '_>], header: &FormHeader) -> Vec<Fact> {
    let mut before = String::new();
    let mut facts = Vec::with_capacity(answers.len());
    for placed in answers {
        let mut fact = fact(coverage, placed, header);
        if let Some(source) = &mut fact.source {
            let words = source.words();
            // Repeating the same words is noise.
            if words == before {
                *source = Text::plain("Source as above");
            }
            before = words;
        }
        facts.push(fact);
    }
    facts
}

fn fact(coverage: &Coverage<'_>, placed: &Placed<'_, '_>, header: &FormHeader) -> Fact {
    let answer = placed.answer;
    let mut value = match answer_text::instead(answer) {
        Some(words) => Text::default().with(Tone::Quiet, words),
        None => Text::plain(listed(&marks::said(coverage.form, answer, header.names()))),
    };
    if let Some(why) = marks::partly(answer) {
        value = value.with(Tone::Quiet, format!("\n{why}"));
    }
    Fact {
        label: format!("{}. {}", placed.number, answer.question.label),
        value,
        flag: marks::flag(answer),
        source: answer_text::source(coverage, answer, header).map(Text::plain),
    }
}

/// Separates several lines.
fn listed(lines: &[String]) -> String {
    match lines {
        [only] => only.clone(),
        several => {
            let marked = several.iter().map(|line| format!("• {line}"));
            marked.collect::<Vec<_>>().join("\n")
        }
    }
}
