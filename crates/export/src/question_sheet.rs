//! Question sheets: only the open questions, with room to answer by hand. The
//! codes of each page say which questions it holds.

mod deal;
mod room;

use carewallet_core::coverage::{Answer, Coverage, Tally};
use carewallet_core::parts::PartsError;
use carewallet_core::question_sheet::QuestionSheet;
use carewallet_core::value::{Date, PartialDate};
use carewallet_core::{Form, PersonId};

use crate::bodies::{self, BodyError};
use crate::document::{
    Ask, Block, CodeCell, CodeLayout, Codes, Document, Level, Masthead, Paper, Running, Text, Tone,
};
use crate::form::answer_text::{self, Names, Whose};
use crate::notice;
use crate::pdf::{self, Print};
use crate::qr::CodeBitmap;
use crate::text;

/// Whom a question sheet is about, and who asks.
#[derive(Clone)]
pub struct QuestionSheetHeader {
    /// The name of the person whom the form is about.
    pub name: String,
    /// The date of birth.
    pub born: Option<PartialDate>,
    /// Who asks.
    pub agency: String,
    /// The day.
    pub today: Date,
    /// The id of the person.
    pub about: PersonId,
    /// The id of the carer, if the form asks about one.
    pub carer: Option<PersonId>,
    /// The name of the carer, if the form asks about one.
    pub carer_name: Option<String>,
    /// Whether part of the record could not be read.
    pub incomplete: bool,
}

impl QuestionSheetHeader {
    /// Whom this sheet names.
    fn names(&self) -> Names<'_> {
        Names {
            person: &self.name,
            carer: self.carer_name.as_deref(),
        }
    }

    /// The name in large letters on this sheet.
    fn whose(&self, form: &Form) -> Whose {
        Whose::of(form.asks, &self.name, self.born, self.carer_name.as_deref())
    }
}

/// One page: the content of its codes, and the codes.
#[derive(Clone)]
pub struct QuestionPage {
    /// The person, the form and the questions on the page.
    pub gap: QuestionSheet,
    /// The same as codes.
    pub codes: Vec<CodeBitmap>,
}

/// A question sheet, ready to be printed.
pub struct DrawnQuestionSheet {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// The content of the codes of each page; empty when nothing is left to
    /// ask.
    pub gaps: Vec<QuestionSheet>,
}

/// Makes a question sheet: as many questions a page as there is room for, then the
/// codes of exactly these. What is counted and asked must be the same as on the
/// filled form, so the coverage is given as it is handed over
/// ([`Coverage::as_handed_over`]).
///
/// # Errors
/// More pages than a sheet may have; any other error is a bug in this crate.
pub fn question_sheet_pdf(
    coverage: &Coverage<'_>,
    header: &QuestionSheetHeader,
    print: Print,
) -> Result<DrawnQuestionSheet, BodyError> {
    let mut spare = 0.0;
    loop {
        let dealt = deal::deal(coverage, header, print, spare)?;
        let pages = pages(coverage, header, &dealt.pages)?;
        let mut document = document(coverage, header, &pages);
        // The first question is too tall to share a page with the masthead.
        if dealt.cover {
            document.blocks.insert(0, Block::NewPage);
        }
        let (bytes, count) = pdf::write_counted(&document, print)?;
        let planned = pages.len().max(1) + usize::from(dealt.cover);
        // A question too tall for any page overflows however the questions are
        // dealt.
        if count == planned || spare >= MOST_SPARE {
            let gaps = pages.into_iter().map(|page| page.gap).collect();
            return Ok(DrawnQuestionSheet {
                bytes,
                pages: count,
                gaps,
            });
        }
        // Dealing estimates the codes. If a page overflowed, the estimate was
        // short: deal again with more room.
        spare += STEP;
    }
}

/// Points to leave free after a page overflowed, more each time.
const STEP: f32 = 40.0;
const MOST_SPARE: f32 = 200.0;

/// Makes a question sheet as plain text, without codes, from the coverage as it is
/// handed over.
#[must_use]
pub fn question_sheet_text(coverage: &Coverage<'_>, header: &QuestionSheetHeader) -> String {
    text::write(&document(coverage, header, &[]))
}

/// The pages of these questions.
fn pages(
    coverage: &Coverage<'_>,
    header: &QuestionSheetHeader,
    dealt: &[Vec<&str>],
) -> Result<Vec<QuestionPage>, BodyError> {
    let too_many = |_| PartsError::TooMuchForPaper {
        needed: dealt.len(),
        most: usize::from(u8::MAX),
    };
    let pages = u8::try_from(dealt.len()).map_err(too_many)?;
    let all = (1..=pages).zip(dealt).map(|(page, questions)| {
        let gap = gap(coverage, header, (page, pages), questions);
        let codes = bodies::bitmaps(&gap.payload()?)?;
        Ok(QuestionPage { gap, codes })
    });
    all.collect()
}

fn gap(
    coverage: &Coverage<'_>,
    header: &QuestionSheetHeader,
    (page, pages): (u8, u8),
    questions: &[&str],
) -> QuestionSheet {
    QuestionSheet {
        form: coverage.form.id.clone(),
        version: coverage.form.version.clone(),
        about: header.about.clone(),
        carer: header.carer.clone(),
        made_on: header.today,
        page,
        pages,
        questions: questions.iter().map(|id| (*id).to_owned()).collect(),
    }
}

/// Makes the document of a question sheet. Without pages all questions follow each
/// other and there are no codes.
#[must_use]
pub fn document(
    coverage: &Coverage<'_>,
    header: &QuestionSheetHeader,
    pages: &[QuestionPage],
) -> Document {
    let mut document = empty(coverage, header);
    if pages.is_empty() {
        let all: Vec<&Answer<'_>> = coverage.gap().collect();
        document.blocks = questions(coverage, header, &all, None);
        if !all.is_empty() {
            document.blocks.push(signed());
        }
        return document;
    }
    let mut before = None;
    for page in pages {
        let ids = &page.gap.questions;
        let here: Vec<&Answer<'_>> = ids.iter().filter_map(|id| coverage.answer(id)).collect();
        if page.gap.page > 1 {
            document.blocks.push(Block::NewPage);
        }
        document
            .blocks
            .extend(questions(coverage, header, &here, before));
        // A section continued from the page before is marked as such.
        before = here.last().map(|answer| section(coverage, answer));
        document.blocks.extend([signed(), codes(page)]);
    }
    document
}

/// The document without its questions.
fn empty(coverage: &Coverage<'_>, header: &QuestionSheetHeader) -> Document {
    let form = coverage.form;
    let whose = header.whose(form);
    let who: Vec<String> = [Some(whose.name), whose.under]
        .into_iter()
        .flatten()
        .collect();
    Document {
        // File managers show the title, so it must not name anybody.
        title: format!("Questions still to ask: {}", form.title),
        language: "en-GB".to_owned(),
        date: answer_text::day(header.today),
        running: Running {
            recipient: who.join(" · "),
            sheet: form.title.clone(),
            date: header.today.plain(),
            page: "Page {page} of {pages}".to_owned(),
            notice: header.incomplete.then(notice::incomplete_in_english),
            ..Running::default()
        },
        masthead: masthead(coverage, header),
        blocks: Vec::new(),
        paper: Paper::A4,
    }
}

fn masthead(coverage: &Coverage<'_>, header: &QuestionSheetHeader) -> Masthead {
    let mut who = Text::default();
    let whose = header.whose(coverage.form);
    if let Some(under) = whose.under {
        who = who.with(Tone::Plain, format!("{under} · "));
    }
    let who = who
        .with(Tone::Plain, "For ")
        .with(Tone::Strong, header.agency.clone())
        .with(Tone::Plain, format!(" · {}", header.today.plain()));
    let tally = coverage.tally();
    let counted = Text::strong(left(tally));
    let mut lines = vec![who, counted];
    if tally.gap() > 0 {
        lines.push(Text::plain(WHAT_TO_DO));
    }
    Masthead {
        kicker: Some(format!("{}: questions still to ask", coverage.form.title)),
        heading: whose.name,
        lines,
    }
}

const WHAT_TO_DO: &str = "Write the answers on the lines, or tick a box. “Not known” and “rather not say” are answers too. Then photograph each page and open it with carewallet, or hand the pages back.";

/// The same numbers as at the top of the filled form.
fn left(tally: Tally) -> String {
    let left = match tally.gap() {
        0 => "No question is left.".to_owned(),
        1 => "1 question is left.".to_owned(),
        many => format!("{many} questions are left."),
    };
    let (covered, asked) = (tally.covered(), tally.asked());
    let verb = if covered == 1 { "is" } else { "are" };
    format!("{left} {covered} of {asked} {verb} answered already.")
}

/// The last line of a page, which says whose answers these are.
fn signed() -> Block {
    Block::Blanks(["Answered by", "on"].map(str::to_owned).to_vec())
}

/// The section of an answer's question.
fn section(coverage: &Coverage<'_>, answer: &Answer<'_>) -> usize {
    let id = &answer.question.id;
    let mut sections = coverage.form.sections.iter();
    let found = sections.position(|section| section.questions.iter().any(|q| q.id == *id));
    found.unwrap_or_default()
}

/// Questions under the headings of their sections. Each page repeats the
/// heading of its first section.
fn questions(
    coverage: &Coverage<'_>,
    header: &QuestionSheetHeader,
    answers: &[&Answer<'_>],
    mut before: Option<usize>,
) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut now = None;
    for answer in answers {
        let here = section(coverage, answer);
        if now != Some(here) {
            now = Some(here);
            blocks.push(title(coverage, here, before.take() == Some(here)));
        }
        blocks.push(Block::Ask(ask(coverage, header, answer)));
    }
    blocks
}

fn title(coverage: &Coverage<'_>, section: usize, again: bool) -> Block {
    let title = coverage
        .form
        .sections
        .get(section)
        .map(|s| s.title.as_str());
    let more = if again { " (continued)" } else { "" };
    Block::heading(
        Level::Section,
        format!("{}{more}", title.unwrap_or_default()),
    )
}

fn ask(coverage: &Coverage<'_>, header: &QuestionSheetHeader, answer: &Answer<'_>) -> Ask {
    Ask {
        number: answer_text::number(coverage, answer),
        label: answer.question.label.clone(),
        hint: answer.question.hint.clone(),
        known: room::known(answer, header.names()),
        room: room::room(answer),
    }
}

fn codes(page: &QuestionPage) -> Block {
    let total = page.codes.len();
    let gap = &page.gap;
    let which = format!("page {} of {}", gap.page, gap.pages);
    let cells = (1..).zip(&page.codes).map(|(number, bitmap)| CodeCell {
        bitmap: bitmap.clone(),
        label: match (number == total, total) {
            (true, 1) => format!("{which}: {FOR_A_COMPUTER}"),
            _ => format!("code {number} of {total}, {which}"),
        },
        alt: format!("QR code {number} of {total}, {which}: {FOR_A_COMPUTER}"),
    });
    Block::Codes(Codes {
        layout: CodeLayout::One,
        cells: cells.collect(),
    })
}

const FOR_A_COMPUTER: &str = "tells a computer which questions these are";

#[cfg(test)]
mod tests;
