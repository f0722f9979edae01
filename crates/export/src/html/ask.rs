//! Questions to be answered by hand, in HTML: rules to write on, boxes to tick.

use std::fmt::Write as _;

use super::Fragment;
use crate::document::{Ask, Writing};
use crate::sanitize::one_line;

impl Fragment {
    pub(super) fn ask(&mut self, ask: &Ask) {
        self.push("<section class=\"ask\">\n<p><strong>");
        let _written = write!(self.out, "{}. ", ask.number);
        self.text(&one_line(&ask.label));
        self.push("</strong></p>\n");
        if let Some(hint) = &ask.hint {
            self.element("p", &one_line(hint));
        }
        if let Some(known) = &ask.known {
            self.words("p", "known", known);
        }
        self.ticks("boxes", &ask.room.boxes);
        self.writing(&ask.room.writing);
        self.ticks("instead", &ask.room.instead);
        self.push("</section>\n");
    }

    /// Words with room to write after each.
    pub(super) fn blanks(&mut self, words: &[String]) {
        // Underscores, as a fragment brings no style that could draw a rule.
        let all = words
            .iter()
            .map(|words| format!("{} ____________", one_line(words)));
        self.element("p", &all.collect::<Vec<_>>().join(" "));
    }

    fn ticks(&mut self, class: &str, boxes: &[String]) {
        if boxes.is_empty() {
            return;
        }
        let _written = writeln!(self.out, "<ul class=\"{class}\">");
        for words in boxes {
            self.element("li", &format!("☐ {}", one_line(words)));
        }
        self.push("</ul>\n");
    }

    fn writing(&mut self, writing: &Writing) {
        const LINE: &str = "<hr class=\"line\">\n";
        match writing {
            Writing::Lines(count) => (0..*count).for_each(|_| self.push(LINE)),
            Writing::Items(count) => {
                self.push("<ol class=\"lines\">\n");
                for _ in 0..*count {
                    self.push("<li><hr class=\"line\"></li>\n");
                }
                self.push("</ol>\n");
            }
            Writing::Day => self.element("p", "Day ____ Month ____________ Year ______"),
            Writing::Number => self.element("p", "____________"),
            Writing::Rows { columns, rows } => self.empty_rows(columns, *rows),
        }
    }

    fn empty_rows(&mut self, columns: &[String], rows: u8) {
        self.push("<table class=\"lines\">\n<thead><tr>");
        for column in columns {
            self.push("<th scope=\"col\">");
            self.text(&one_line(column));
            self.push("</th>");
        }
        self.push("</tr></thead>\n<tbody>\n");
        for _ in 0..rows {
            self.push("<tr>");
            columns.iter().for_each(|_| self.push("<td></td>"));
            self.push("</tr>\n");
        }
        self.push("</tbody>\n</table>\n");
    }
}
