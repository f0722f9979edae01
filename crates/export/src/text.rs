//! The document as plain text: UTF-8, 72 columns, no control character but
//! the line end. Tables are told row by row, so nothing depends on a width.

mod ask;

use crate::bidi::{POP, in_order, is_mark, is_right_to_left};
use crate::document::{
    Block, CallOut, Codes, Document, Fact, Level, List, Pictured, Quote, Table, Text,
};
use crate::sanitize::{one_line, visible};
use crate::wrap::{LongWords, width, wrap};

const COLUMNS: usize = 72;

/// Writes the document as plain text.
pub fn write(document: &Document) -> String {
    let mut page = Page {
        out: String::new(),
        rtl: is_right_to_left(&document.language),
    };
    page.masthead(document);
    for block in &document.blocks {
        page.block(block);
    }
    page.gap();
    page.line("", "", &one_line(&document.running.sheet));
    page.out
}

struct Page {
    out: String,
    /// Whether the document runs from right to left.
    rtl: bool,
}

impl Page {
    fn masthead(&mut self, document: &Document) {
        let head = &document.masthead;
        if let Some(notice) = &document.running.notice {
            for words in &notice.words {
                self.line("** ", "   ", &format!("{} **", one_line(words)));
            }
            self.gap();
        }
        if let Some(kicker) = &head.kicker {
            self.line("", "", &one_line(kicker));
        }
        let heading = one_line(&head.heading);
        self.line("", "", &heading);
        self.rule('=', &heading);
        for line in &head.lines {
            self.words("", "", line);
        }
        let running = &document.running;
        for line in [&running.recipient, &running.sheet, &running.date] {
            self.line("", "", &one_line(line));
        }
    }

    fn block(&mut self, block: &Block) {
        if matches!(block, Block::NewPage | Block::Fold | Block::About(_)) {
            return;
        }
        self.gap();
        match block {
            Block::Heading(level, words) => self.heading(*level, words),
            Block::Paragraph(text) => self.words("", "", text),
            Block::List(list) => self.list(list),
            Block::Table(table) => self.table(table),
            Block::Facts(facts) | Block::Answers(facts) => {
                facts.iter().for_each(|fact| self.fact(fact))
            }
            Block::Quote(quote) => self.quote(quote),
            Block::CallOut(call) => self.call_out(call),
            Block::Codes(codes) => self.codes(codes),
            Block::Ask(ask) => self.ask(ask),
            Block::Blanks(words) => self.blanks(words),
            Block::NewPage | Block::Fold | Block::About(_) => {}
            Block::Light(_, words) => self.heading(Level::Section, words),
            Block::Pictured(all) => all.iter().for_each(|one| self.pictured(one)),
        }
    }

    fn heading(&mut self, level: Level, words: &str) {
        let words = one_line(words);
        self.line("", "", &words);
        if level == Level::Section {
            self.rule('-', &words);
        }
    }

    fn list(&mut self, list: &List) {
        for (number, item) in (1..).zip(&list.items) {
            let sign = if list.numbered {
                format!("{number}. ")
            } else {
                "- ".into()
            };
            let hang = " ".repeat(sign.len());
            self.words(&sign, &hang, item);
        }
    }

    fn table(&mut self, table: &Table) {
        for row in &table.rows {
            for (place, (column, cell)) in table.columns.iter().zip(row).enumerate() {
                let lead = if place == 0 { "- " } else { "  " };
                let entry_text = format!("{}: {}", one_line(&column.heading), spoken(cell));
                self.line(lead, "    ", &entry_text);
            }
        }
    }

    fn pictured(&mut self, one: &Pictured) {
        if !one.label.is_empty() {
            self.line("", "", &one_line(&one.label));
        }
        self.words("", "", &one.words);
    }

    fn fact(&mut self, fact: &Fact) {
        self.line("", "", &one_line(&fact.label));
        self.words("    ", "    ", &fact.value);
        if let Some(flag) = &fact.flag {
            self.line("    ** ", "       ", &format!("{} **", one_line(flag)));
        }
        if let Some(source) = &fact.source {
            self.line("    (", "    ", &format!("{})", spoken(source)));
        }
    }

    fn quote(&mut self, quote: &Quote) {
        for (place, passage) in quote.passages.iter().enumerate() {
            if place > 0 {
                self.line("> ", "> ", "");
            }
            if !passage.label.is_empty() {
                self.line("> ", "> ", &format!("{}:", one_line(&passage.label)));
            }
            for text in [&passage.words, &passage.more] {
                if !text.runs.is_empty() {
                    self.words("> ", "> ", text);
                }
            }
        }
        self.line("    - ", "      ", &one_line(&quote.said_by));
    }

    fn call_out(&mut self, call: &CallOut) {
        self.line("** ", "   ", &format!("{} **", one_line(&call.label)));
        if !call.words.runs.is_empty() {
            self.words("   ", "   ", &call.words);
        }
    }

    fn codes(&mut self, codes: &Codes) {
        for cell in &codes.cells {
            self.line("[", " ", &format!("{}]", one_line(&cell.alt)));
        }
    }

    fn words(&mut self, first: &str, rest: &str, text: &Text) {
        let around = self.rtl;
        if let Some(language) = &text.language {
            self.rtl = is_right_to_left(language);
        }
        self.line(first, rest, &spoken(text));
        self.rtl = around;
    }

    /// Writes words under a lead, wrapped; `\n` in them starts a new line.
    fn line(&mut self, first: &str, rest: &str, words: &str) {
        let mut lead = first;
        for line in words.split('\n') {
            let line = in_order(line, self.rtl);
            let room = |lead: &str| COLUMNS.saturating_sub(width(lead));
            let mut open = Vec::new();
            for part in wrap(&line, [room(lead), room(rest)], LongWords::Cut) {
                let written = format!("{lead}{}", whole(part, &mut open));
                self.out.push_str(written.trim_end());
                self.out.push('\n');
                lead = rest;
            }
        }
    }

    fn rule(&mut self, sign: char, under: &str) {
        let length = width(under).clamp(1, COLUMNS);
        self.out.extend(std::iter::repeat_n(sign, length));
        self.out.push('\n');
    }

    fn gap(&mut self) {
        if !self.out.is_empty() {
            self.out.push('\n');
        }
    }
}

/// The words of a text; tones are told by nothing: the words must do.
fn spoken(text: &Text) -> String {
    visible(&text.words()).into_owned()
}

/// A part of a line, in which each stretch that changes direction starts and
/// ends: readers of plain text start anew on every line. `open` holds what the
/// parts before it left open.
fn whole(part: &str, open: &mut Vec<char>) -> String {
    let mut out: String = open.iter().collect();
    for c in part.chars().filter(|c| is_mark(*c)) {
        if c != POP {
            open.push(c);
        } else {
            open.pop();
        }
    }
    out.push_str(part);
    out.extend(open.iter().map(|_| POP));
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Column;
    use crate::sample;

    #[test]
    fn every_block_is_told_in_order() {
        let entry_text = write(&sample::every_block());
        let mut from = 0;
        for words in sample::WORDS_IN_ORDER {
            let place = entry_text[from..].find(words);
            assert!(
                place.is_some(),
                "missing or out of order: {words}\n{entry_text}"
            );
            from += place.unwrap();
        }
    }

    #[test]
    fn no_line_is_wider_than_72_columns_and_no_control_is_left() {
        let mut document = sample::every_block();
        for words in sample::hostile_texts() {
            document.masthead.heading = words.clone();
            document.blocks = vec![
                Block::Paragraph(Text::plain(words.clone())),
                Block::Facts(vec![Fact {
                    label: words.clone(),
                    value: words.clone().into(),
                    flag: Some(words.clone()),
                    source: Some(words.clone().into()),
                }]),
                Block::Table(Table {
                    columns: vec![Column {
                        heading: words.clone(),
                        whole: true,
                    }],
                    rows: vec![vec![words.clone().into()]],
                }),
            ];
            let entry_text = write(&document);
            assert!(entry_text.lines().all(|line| width(line) <= COLUMNS));
            assert!(!entry_text.chars().any(|c| c != '\n' && c.is_control()));
            assert!(!entry_text.contains(['\u{202e}', '\u{2067}', '\u{feff}']));
        }
    }
}
