//! The document as an HTML fragment: an `article` for a page to include. All
//! text and attributes are escaped; there is no script and no style.

mod ask;
mod words;

use std::fmt::Write as _;

use crate::bidi::is_right_to_left;
use crate::document::{
    Block, CallOut, CallOutKind, Codes, Document, Fact, Level, Light, List, Masthead, Notice,
    Pictured, Quote, Table, Text,
};
use crate::pdf::sign;
use crate::qr::CodeBitmap;
use crate::sanitize::one_line;

/// Writes the document as an HTML fragment.
pub fn write(document: &Document) -> String {
    let rtl = is_right_to_left(&document.language);
    let mut page = Fragment {
        out: String::new(),
        rtl,
        turns: false,
    };
    page.push("<article class=\"care\" lang=\"");
    page.attribute(&document.language);
    page.push(if rtl { "\" dir=\"rtl\">\n" } else { "\">\n" });
    if let Some(notice) = &document.running.notice {
        page.notice(notice);
    }
    page.masthead(&document.masthead);
    for block in &document.blocks {
        page.block(block);
    }
    let running = &document.running;
    page.push("<footer>");
    for (place, line) in [&running.recipient, &running.sheet, &running.date]
        .iter()
        .enumerate()
    {
        if place > 0 {
            page.push(" · ");
        }
        page.text(&one_line(line));
    }
    page.push("</footer>\n</article>\n");
    page.out
}

struct Fragment {
    out: String,
    /// Whether the current element runs from right to left.
    rtl: bool,
    /// Whether another part of the document runs from right to left.
    turns: bool,
}

impl Fragment {
    fn notice(&mut self, notice: &Notice) {
        self.push("<aside class=\"warning\" role=\"note\">\n");
        for words in &notice.words {
            self.push("<p><strong>");
            self.text(&one_line(words));
            self.push("</strong></p>\n");
        }
        self.push("</aside>\n");
    }

    fn masthead(&mut self, head: &Masthead) {
        self.push("<header>\n");
        if let Some(kicker) = &head.kicker {
            self.element("p", &one_line(kicker));
        }
        self.element("h1", &one_line(&head.heading));
        for line in &head.lines {
            self.words("p", "", line);
        }
        self.push("</header>\n");
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(Level::Section, words) => self.element("h2", &one_line(words)),
            Block::Heading(Level::Part, words) => self.element("h3", &one_line(words)),
            Block::Paragraph(text) => self.words("p", "", text),
            Block::List(list) => self.list(list),
            Block::Table(table) => self.table(table),
            Block::Facts(facts) | Block::Answers(facts) => self.facts(facts),
            Block::Quote(quote) => self.quote(quote),
            Block::CallOut(call) => self.call_out(call),
            Block::Codes(codes) => self.codes(codes),
            Block::Ask(ask) => self.ask(ask),
            Block::Blanks(words) => self.blanks(words),
            // A web page has no pages to start, and no running head to name
            // anybody in.
            Block::NewPage | Block::Fold | Block::About(_) => {}
            Block::Light(light, words) => self.light(*light, words),
            Block::Pictured(all) => all.iter().for_each(|one| self.pictured(one)),
        }
    }

    fn list(&mut self, list: &List) {
        let tag = if list.numbered { "ol" } else { "ul" };
        let _written = writeln!(self.out, "<{tag}>");
        for item in &list.items {
            self.words("li", "", item);
        }
        let _written = writeln!(self.out, "</{tag}>");
    }

    fn table(&mut self, table: &Table) {
        self.push("<table>\n<thead><tr>");
        for column in &table.columns {
            self.push("<th scope=\"col\">");
            self.text(&one_line(&column.heading));
            self.push("</th>");
        }
        self.push("</tr></thead>\n<tbody>\n");
        let empty = Text::default();
        for row in &table.rows {
            self.push("<tr>");
            for (place, column) in table.columns.iter().enumerate() {
                let class = if column.whole { "whole" } else { "" };
                self.words("td", class, row.get(place).unwrap_or(&empty));
            }
            self.push("</tr>\n");
        }
        self.push("</tbody>\n</table>\n");
    }

    fn facts(&mut self, facts: &[Fact]) {
        self.push("<dl>\n");
        for fact in facts {
            self.element("dt", &one_line(&fact.label));
            self.words("dd", "", &fact.value);
            if let Some(flag) = &fact.flag {
                self.push("<dd class=\"flag\"><strong>");
                self.text(&one_line(flag));
                self.push("</strong></dd>\n");
            }
            if let Some(source) = &fact.source {
                self.words("dd", "source", source);
            }
        }
        self.push("</dl>\n");
    }

    fn quote(&mut self, quote: &Quote) {
        self.push("<blockquote>\n");
        for passage in &quote.passages {
            if !passage.label.is_empty() {
                self.push("<p><strong>");
                self.text(&one_line(&passage.label));
                self.push("</strong></p>\n");
            }
            for text in [&passage.words, &passage.more] {
                if !text.runs.is_empty() {
                    self.words("p", "", text);
                }
            }
        }
        self.element("footer", &one_line(&quote.said_by));
        self.push("</blockquote>\n");
    }

    fn call_out(&mut self, call: &CallOut) {
        let kind = match call.kind {
            CallOutKind::Note => "note",
            CallOutKind::Warning => "warning",
        };
        let _written = writeln!(self.out, "<aside class=\"{kind}\">");
        self.push("<p><strong>");
        self.text(&one_line(&call.label));
        self.push("</strong></p>\n");
        if !call.words.runs.is_empty() {
            self.words("p", "", &call.words);
        }
        self.push("</aside>\n");
    }

    /// The sign of a light has another shape for each, as on paper.
    fn light(&mut self, light: Light, words: &str) {
        let name = match light {
            Light::Red => "red",
            Light::Amber => "amber",
            Light::Green => "green",
        };
        let sign = sign::light(light);
        let _written = write!(
            self.out,
            "<h2 class=\"light {name}\"><svg aria-hidden=\"true\" width=\"20\" height=\"20\" viewBox=\"0 0 1 1\"><path d=\"{}\"/><path fill=\"#fff\" d=\"{}\"/></svg> ",
            sign.body.to_svg(),
            sign.hole.to_svg(),
        );
        self.text(&one_line(words));
        self.push("</h2>\n");
    }

    fn pictured(&mut self, one: &Pictured) {
        self.push("<section class=\"pictured\">\n<svg role=\"img\" aria-label=\"");
        self.attribute(one.symbol.says());
        let path = one.symbol.outline().to_svg();
        let _written = writeln!(
            self.out,
            "\" lang=\"en-GB\" width=\"83\" height=\"83\" viewBox=\"0 0 48 48\"><path d=\"{path}\"/></svg>"
        );
        if !one.label.is_empty() {
            self.push("<p><strong>");
            self.text(&one_line(&one.label));
            self.push("</strong></p>\n");
        }
        if !one.words.runs.is_empty() {
            self.words("p", "", &one.words);
        }
        self.push("</section>\n");
    }

    fn codes(&mut self, codes: &Codes) {
        for cell in &codes.cells {
            self.push("<figure>\n<svg role=\"img\" aria-label=\"");
            self.attribute(&cell.alt);
            self.push("\" shape-rendering=\"crispEdges\" viewBox=\"");
            self.picture(&cell.bitmap);
            self.push("</svg>\n<figcaption>");
            self.text(&one_line(&cell.label));
            self.push("</figcaption>\n</figure>\n");
        }
    }

    /// A code with its white border, as one path of runs.
    fn picture(&mut self, code: &CodeBitmap) {
        let side = code.size() + 8;
        let _written = write!(
            self.out,
            "0 0 {side} {side}\"><path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path d=\""
        );
        for (y, row) in (4..).zip(code.rows()) {
            let mut x = 4;
            for run in row.chunk_by(|a, b| a == b) {
                if run.first() == Some(&true) {
                    let _written = write!(self.out, "M{x} {y}h{0}v1h-{0}z", run.len());
                }
                x += run.len();
            }
        }
        self.push("\"/>");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    #[test]
    fn every_block_is_written_in_order() {
        let written = write(&sample::every_block());
        let mut from = 0;
        for words in sample::WORDS_IN_ORDER {
            let place = written[from..].find(words);
            assert!(place.is_some(), "missing or out of order: {words}");
            from += place.unwrap();
        }
        assert_eq!(written.matches("<figure>").count(), 12);
    }

    #[test]
    fn what_runs_from_right_to_left_says_so() {
        for (tag, document) in sample::foreign() {
            let written = write(&document);
            let start = format!("<article class=\"care\" lang=\"{tag}\"");
            let rtl = matches!(tag, "ur" | "ar");
            let start = if rtl {
                format!("{start} dir=\"rtl\">")
            } else {
                format!("{start}>")
            };
            assert!(written.starts_with(&start), "{tag}");
            // Numbers stay whole, English lines run as English does.
            let number = "<bdi dir=\"ltr\">07700 900461</bdi>";
            assert_eq!(written.contains(number), rtl, "{tag}");
            let english = "<small><br><bdi dir=\"ltr\">Photograph this page";
            assert_eq!(written.contains(english), rtl, "{tag}");
            assert_eq!(
                written.matches("<bdi").count(),
                written.matches("</bdi>").count()
            );
            assert!(written.contains("<p dir=\"ltr\" lang=\"en-GB\">I like the window"));
        }
        let english = write(&sample::every_block());
        assert!(english.contains("<p dir=\"rtl\" lang=\"ur\">"));
        assert!(english.contains("<svg role=\"img\" aria-label=\"a name card\""));
    }

    #[test]
    fn text_cannot_become_markup() {
        let evil = "</p><script>alert('x')</script><img src=\"x\" onerror=y>&amp;";
        let mut document = sample::every_block();
        document.language = format!("en\" onload=\"{evil}");
        document.masthead.heading = evil.into();
        document.running.sheet = evil.into();
        document
            .blocks
            .push(Block::Paragraph(Text::strong(evil).in_language(evil)));
        document
            .blocks
            .push(Block::Heading(Level::Part, evil.into()));
        let written = write(&document);
        for markup in ["<script", "<img", "onload=\"", "onerror=y>", "'x'"] {
            assert!(!written.contains(markup), "{markup} got through");
        }
        // Nothing but the elements written above, and as many ends as starts.
        let starts = written.matches("<p>").count() + written.matches("<p ").count();
        assert_eq!(starts, written.matches("</p>").count());
    }
}
