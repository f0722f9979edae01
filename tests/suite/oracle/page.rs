//! A sheet as the oracle reads it: small pieces, each with the heading that it
//! stands under and the block that it belongs to.

use super::fold::folded;

/// What was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    Text,
    Html,
    Pdf,
}

/// A piece: a paragraph, a fact, a row, a box, a heading.
#[derive(Clone)]
pub struct Item {
    /// The words, folded.
    pub words: String,
    /// The label that it stands beside, folded.
    pub label: String,
    /// The heading of its section, folded.
    pub section: String,
    pub is_heading: bool,
    /// Items of one block stand together.
    pub block: usize,
}

/// A whole sheet.
#[derive(Clone)]
pub struct Page {
    pub body: Body,
    pub items: Vec<Item>,
    /// All of it as it was made, to be shown beside a violation.
    pub raw: String,
}

impl Page {
    pub fn of(body: Body, raw: &str) -> Self {
        Self {
            body,
            items: Vec::new(),
            raw: raw.to_owned(),
        }
    }

    /// Adds a piece under the last section heading.
    pub fn push(&mut self, block: usize, label: &str, words: &str) {
        let section = self.section();
        self.items.push(Item {
            words: folded(&format!("{label} {words}")),
            label: folded(label),
            section,
            is_heading: false,
            block,
        });
    }

    /// Adds a heading. One of a section stands over all that follows it.
    pub fn push_heading(&mut self, block: usize, words: &str, of_section: bool) {
        let folded = folded(words);
        let section = if of_section {
            folded.clone()
        } else {
            self.section()
        };
        self.items.push(Item {
            words: folded,
            label: String::new(),
            section,
            is_heading: true,
            block,
        });
    }

    fn section(&self) -> String {
        self.items
            .last()
            .map_or_else(String::new, |last| last.section.clone())
    }

    /// Whether a folded text stands anywhere.
    pub fn has(&self, key: &str) -> bool {
        self.items.iter().any(|item| item.words.contains(key))
    }

    /// How often it stands there, headings apart from what they head.
    pub fn count(&self, key: &str) -> usize {
        self.items
            .iter()
            .map(|item| item.words.matches(key).count())
            .sum()
    }

    /// The pieces that hold a text, or stand under a heading that does, by their
    /// place; headings themselves do not count.
    pub fn with<'a>(&'a self, key: &'a str) -> impl Iterator<Item = usize> + 'a {
        let all = self.items.iter().enumerate();
        all.filter(move |(place, item)| {
            let above = || self.heading_above(*place);
            let holds = item.words.contains(key) || above().is_some_and(|it| it.contains(key));
            !item.is_heading && holds
        })
        .map(|(place, _)| place)
    }

    /// The nearest heading above a piece.
    pub fn heading_above(&self, place: usize) -> Option<&str> {
        let above = self.items[..place]
            .iter()
            .rev()
            .find(|item| item.is_heading);
        above.map(|item| item.words.as_str())
    }

    /// The words of a piece with those of its block, and of what stands directly
    /// above the piece and above the block.
    pub fn around(&self, place: usize) -> String {
        let block = self.items[place].block;
        let mut words = String::new();
        let start = self.items.iter().position(|item| item.block == block);
        let before = |at: usize| {
            let above = self.items[..at].iter().rev();
            above.clone().find(|item| !item.is_heading)
        };
        for above in [before(place), start.and_then(before)]
            .into_iter()
            .flatten()
        {
            words.push_str(&above.words);
            words.push('\n');
        }
        for item in self.items.iter().filter(|item| item.block == block) {
            words.push_str(&item.words);
            words.push('\n');
        }
        words
    }

    /// The line of the sheet that holds a piece's words, for a message.
    pub fn excerpt(&self, key: &str) -> String {
        let found = self.raw.lines().find(|line| folded(line).contains(key));
        found.unwrap_or_default().trim().chars().take(160).collect()
    }
}
