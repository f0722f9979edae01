//! Questions to be answered by hand, in plain text: underscores to write on,
//! brackets to tick.

use super::{COLUMNS, Page};
use crate::document::{Ask, Writing};
use crate::sanitize::one_line;
use crate::wrap::width;

/// How far in everything under a question stands.
const IN: &str = "    ";

impl Page {
    pub(super) fn ask(&mut self, ask: &Ask) {
        let number = format!("{}. ", ask.number);
        self.line(&number, IN, &one_line(&ask.label));
        if let Some(hint) = &ask.hint {
            self.line(IN, IN, &one_line(hint));
        }
        if let Some(known) = &ask.known {
            self.words(IN, IN, known);
        }
        self.ticks(&ask.room.boxes);
        match &ask.room.writing {
            Writing::Lines(count) => (0..*count).for_each(|_| self.ruled("")),
            Writing::Items(count) => (1..=*count).for_each(|n| self.ruled(&format!("{n}. "))),
            Writing::Day => self.line(IN, IN, "Day ____  Month ______________  Year ________"),
            Writing::Number => self.line(IN, IN, "____________"),
            Writing::Rows { columns, rows } => {
                for row in 1..=*rows {
                    self.line(IN, IN, &format!("{row}."));
                    for column in columns {
                        self.ruled(&format!("{}: ", one_line(column)));
                    }
                }
            }
        }
        self.ticks(&ask.room.instead);
    }

    /// Words with a line after each.
    pub(super) fn blanks(&mut self, words: &[String]) {
        let line = "_".repeat(20);
        let all = words
            .iter()
            .map(|words| format!("{} {line}", one_line(words)));
        self.line("", IN, &all.collect::<Vec<_>>().join(" "));
    }

    /// One box a line: nothing depends on a width.
    fn ticks(&mut self, boxes: &[String]) {
        for words in boxes {
            self.line("    [ ] ", "        ", &one_line(words));
        }
    }

    fn ruled(&mut self, lead: &str) {
        let room = COLUMNS.saturating_sub(IN.len() + width(lead)).max(12);
        let line = "_".repeat(room);
        self.line(IN, IN, &format!("{lead}{line}"));
    }
}
