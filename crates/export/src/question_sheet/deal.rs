//! Deals questions onto pages. Everything is measured as it will be drawn, and
//! each page keeps room for its codes.

use carewallet_core::coverage::{Answer, Coverage};

use super::{QuestionPage, QuestionSheetHeader, ask, codes, empty, pages, section, signed, title};
use crate::bodies::BodyError;
use crate::document::Block;
use crate::pdf::{self, Print};

/// The heights of things on paper.
struct Measures {
    /// What the first page can hold, and what the others can.
    first: f32,
    other: f32,
    /// The heading of each section.
    titles: Vec<f32>,
    /// Each open question.
    asks: Vec<f32>,
}

/// The open questions on their pages.
pub(super) struct Dealt<'a> {
    /// Whether the first question needs a page of its own, without the masthead.
    pub(super) cover: bool,
    /// The ids of the questions, page by page.
    pub(super) pages: Vec<Vec<&'a str>>,
}

/// Deals the open questions, leaving some points of each page free.
pub(super) fn deal<'a>(
    coverage: &'a Coverage<'_>,
    header: &QuestionSheetHeader,
    print: Print,
    spare: f32,
) -> Result<Dealt<'a>, BodyError> {
    let open: Vec<&Answer<'_>> = coverage.gap().collect();
    let measures = measure(coverage, header, &open, print)?;
    let mut pages: Vec<Vec<&str>> = Vec::new();
    let (mut left, mut now, mut cover) = (0.0, None, false);
    for (answer, height) in open.iter().zip(&measures.asks) {
        let here = section(coverage, answer);
        let headed = measures.titles.get(here).copied().unwrap_or_default();
        let mut wanted = height + if now == Some(here) { 0.0 } else { headed };
        if pages.is_empty() || wanted > left {
            wanted = height + headed;
            cover |= pages.is_empty() && wanted > measures.first - spare;
            left = if pages.is_empty() && !cover {
                measures.first
            } else {
                measures.other
            } - spare;
            pages.push(Vec::new());
        }
        left -= wanted;
        now = Some(here);
        if let Some(page) = pages.last_mut() {
            page.push(&answer.question.id);
        }
    }
    Ok(Dealt { cover, pages })
}

fn measure(
    coverage: &Coverage<'_>,
    header: &QuestionSheetHeader,
    open: &[&Answer<'_>],
    print: Print,
) -> Result<Measures, BodyError> {
    let mut document = empty(coverage, header);
    let sections = coverage.form.sections.len();
    let titles = (0..sections).map(|place| title(coverage, place, true));
    document.blocks.extend(titles);
    document.blocks.extend(
        open.iter()
            .map(|answer| Block::Ask(ask(coverage, header, answer))),
    );
    let codes = codes(&largest(coverage, header, open, print)?);
    document.blocks.extend([signed(), codes]);
    let mut heights = pdf::heights(&document, print)?;
    let foot: f32 = heights.blocks.split_off(sections + open.len()).iter().sum();
    let asks = heights.blocks.split_off(sections);
    Ok(Measures {
        first: heights.page - heights.head - foot,
        other: heights.page - foot,
        titles: heights.blocks,
        asks,
    })
}

/// How many questions a page usually has at most.
fn usual(print: Print) -> usize {
    if print.large { 4 } else { 8 }
}

/// The codes for the longest list of ids that a page is likely to have. If a
/// page needs more, the sheet is dealt again with more room.
fn largest(
    coverage: &Coverage<'_>,
    header: &QuestionSheetHeader,
    open: &[&Answer<'_>],
    print: Print,
) -> Result<QuestionPage, BodyError> {
    let ids: Vec<&str> = open.iter().map(|a| a.question.id.as_str()).collect();
    let long = |ids: &&[&str]| ids.iter().map(|id| id.len()).sum::<usize>();
    let longest = ids
        .windows(usual(print).min(ids.len()).max(1))
        .max_by_key(long);
    let dealt: Vec<Vec<&str>> = longest.into_iter().map(<[&str]>::to_vec).collect();
    let empty = || QuestionPage {
        gap: super::gap(coverage, header, (1, 1), &[]),
        codes: Vec::new(),
    };
    Ok(pages(coverage, header, &dealt)?.pop().unwrap_or_else(empty))
}
