//! Text in HTML: everything is escaped, and numbers and lines in the other
//! direction keep their order.

use std::fmt::Write as _;

use super::Fragment;
use crate::bidi::{
    LEFT_TO_RIGHT, POP, RIGHT_TO_LEFT, is_right_to_left, line_is_rtl, ordered, plain, turns,
};
use crate::document::{Text, Tone};
use crate::sanitize::{one_line, visible};

impl Fragment {
    pub(super) fn push(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    /// Text from outside, line by line.
    pub(super) fn text(&mut self, words: &str) {
        for (place, line) in visible(words).split('\n').enumerate() {
            if place > 0 {
                self.push("<br>");
            }
            self.line(line);
        }
    }

    fn line(&mut self, line: &str) {
        let rtl = line_is_rtl(line, self.rtl);
        let turned = rtl != self.rtl;
        if turned {
            self.push(if rtl {
                "<bdi dir=\"rtl\">"
            } else {
                "<bdi dir=\"ltr\">"
            });
        }
        // Hidden characters are spelt out: no other isolate can be in the line.
        if turns(line, rtl) || (self.turns && !turned) {
            self.escaped(&ordered(line, rtl));
        } else {
            self.escaped(&plain(line));
        }
        if turned {
            self.push("</bdi>");
        }
    }

    /// The only way for text from outside to get in.
    fn escaped(&mut self, words: &str) {
        for c in words.chars() {
            match c {
                '&' => self.push("&amp;"),
                '<' => self.push("&lt;"),
                '>' => self.push("&gt;"),
                '"' => self.push("&quot;"),
                '\'' => self.push("&#39;"),
                LEFT_TO_RIGHT => self.push("<bdi dir=\"ltr\">"),
                RIGHT_TO_LEFT => self.push("<bdi dir=\"rtl\">"),
                POP => self.push("</bdi>"),
                c => self.out.push(c),
            }
        }
    }

    pub(super) fn attribute(&mut self, words: &str) {
        self.escaped(&plain(&one_line(words)));
    }

    pub(super) fn element(&mut self, tag: &str, words: &str) {
        let _written = write!(self.out, "<{tag}>");
        self.text(words);
        let _written = writeln!(self.out, "</{tag}>");
    }

    /// An element of toned words, with its language where it has one.
    pub(super) fn words(&mut self, tag: &str, class: &str, text: &Text) {
        let _written = write!(self.out, "<{tag}");
        if !class.is_empty() {
            let _written = write!(self.out, " class=\"{class}\"");
        }
        let around = self.rtl;
        if let Some(language) = &text.language {
            self.rtl = is_right_to_left(language);
            let way = if self.rtl { "rtl" } else { "ltr" };
            let _written = write!(self.out, " dir=\"{way}\" lang=\"");
            self.attribute(language);
            self.push("\"");
        }
        self.push(">");
        // Runs share their lines, so one that turns can move its neighbours.
        self.turns = text.runs.iter().any(|run| turns(&run.words, false));
        for run in &text.runs {
            let tone = match run.tone {
                Tone::Plain => None,
                Tone::Strong => Some("strong"),
                Tone::Quiet => Some("small"),
            };
            if let Some(tone) = tone {
                let _written = write!(self.out, "<{tone}>");
            }
            self.text(&run.words);
            if let Some(tone) = tone {
                let _written = write!(self.out, "</{tone}>");
            }
        }
        // What follows belongs to the element around this one again.
        (self.rtl, self.turns) = (around, false);
        let _written = writeln!(self.out, "</{tag}>");
    }
}
