//! Items inside items as sections of questions, in their order.

use std::collections::{BTreeMap, BTreeSet};

use carewallet_core::form::{Asked, FormSection, Question};
use carewallet_core::value::Line;

use super::item::Item;
use super::limits::{DEPTH, QUESTIONS};
use super::question::{self, Made, beside};
use super::source::Source;
use super::words::{flat, words};
use super::{QuestionnaireError, name};

/// What came of all items.
pub(super) struct Walked {
    pub(super) sections: Vec<FormSection>,
    pub(super) always_asked: Vec<String>,
    pub(super) left_out: Vec<String>,
    /// The linkId of each id.
    pub(super) link_ids: Vec<(String, String)>,
}

/// The way through a questionnaire.
pub(super) struct Walk<'j> {
    source: &'j Source<'j>,
    /// The heading of items that are in no group.
    title: String,
    asked: Asked,
    sections: Vec<FormSection>,
    always_asked: Vec<String>,
    left_out: Vec<String>,
    link_ids: Vec<(String, String)>,
    used: BTreeSet<String>,
    seen: BTreeSet<String>,
    /// How many items have each linkId.
    again: BTreeMap<String, usize>,
    /// How many items were looked at.
    items: usize,
    /// Words that wait for the next question: their linkId, and the words.
    waiting: Vec<(String, String)>,
}

impl<'j> Walk<'j> {
    pub(super) fn titled(title: &str, asked: Asked, source: &'j Source<'j>) -> Self {
        Self {
            source,
            again: BTreeMap::new(),
            items: 0,
            title: title.to_owned(),
            asked,
            sections: Vec::new(),
            always_asked: Vec::new(),
            left_out: Vec::new(),
            link_ids: Vec::new(),
            used: BTreeSet::new(),
            seen: BTreeSet::new(),
            waiting: Vec::new(),
        }
    }

    /// Notes what a form cannot hold.
    pub(super) fn leave_out(&mut self, link_id: &str, what: &str) {
        self.left_out.push(format!("{link_id}: {what}"));
    }

    pub(super) fn items(&mut self, items: &[Item<'_>]) -> Result<(), QuestionnaireError> {
        self.below(items, None, 1)
    }

    pub(super) fn end(self) -> Result<Walked, QuestionnaireError> {
        if self.sections.is_empty() {
            return Err(QuestionnaireError::NoQuestions);
        }
        Ok(Walked {
            sections: self.sections,
            always_asked: self.always_asked,
            left_out: self.left_out,
            link_ids: self.link_ids,
        })
    }

    fn below(
        &mut self,
        items: &[Item<'_>],
        heading: Option<&str>,
        depth: usize,
    ) -> Result<(), QuestionnaireError> {
        // An empty list at the limit asks nothing, so it is no reason to refuse.
        if !items.is_empty() && depth > DEPTH {
            return Err(QuestionnaireError::TooDeep { limit: DEPTH });
        }
        for item in items {
            let link_id = self.link_id(item);
            if item.hidden {
                self.leave_out(&link_id, "is hidden, and what is in it");
                continue;
            }
            self.condition(item, &link_id);
            match item.kind {
                Some("group") => self.group(item, &link_id, heading, depth)?,
                Some("display") => self.display(item, link_id, heading, depth)?,
                // An item of an unknown type is refused there, with its linkId.
                _ => self.question(item, &link_id, heading, depth)?,
            }
        }
        self.leave_out_waiting();
        Ok(())
    }

    /// What the item is called: its linkId, if it has one that can be shown and
    /// no other item has it.
    fn link_id(&mut self, item: &Item<'_>) -> String {
        self.items += 1;
        let line = item.link_id.and_then(|text| Line::parse(text).ok());
        let own = line.as_ref().map(|line| line.as_str().to_owned());
        let number = self.items;
        let wanted = own.clone().unwrap_or_else(|| format!("item {number}"));
        let mut link_id = wanted.clone();
        // The count is kept, or a file of one linkId a million times would take for ever.
        let count = self.again.entry(wanted.clone()).or_insert(1);
        while !self.seen.insert(link_id.clone()) {
            *count += 1;
            link_id = format!("{wanted} ({count})");
        }
        if own.is_none() {
            self.leave_out(
                &link_id,
                "has no linkId that can be used; this stands for it",
            );
        } else if link_id != wanted {
            let what = format!("another item has the linkId {wanted} too; this stands for it");
            self.leave_out(&link_id, &what);
        }
        for member in &item.bad {
            let what = format!("has something else in `{member}` than FHIR has there");
            self.leave_out(&link_id, &what);
        }
        link_id
    }

    /// Notes an item that is asked only after some answers: the form always asks it.
    fn condition(&mut self, item: &Item<'_>, link_id: &str) {
        if !item.conditional {
            return;
        }
        let words = flat(item.text.unwrap_or_default());
        self.always_asked.push(match Line::parse(&words) {
            Ok(words) => format!("{link_id}: {}", words.as_str()),
            Err(_) => link_id.to_owned(),
        });
    }

    fn group(
        &mut self,
        item: &Item<'_>,
        link_id: &str,
        heading: Option<&str>,
        depth: usize,
    ) -> Result<(), QuestionnaireError> {
        for what in beside(item) {
            self.leave_out(link_id, what);
        }
        if item.repeats {
            self.leave_out(
                link_id,
                "is a group that is filled in several times; the form asks it once",
            );
        }
        let own = item.text;
        // A form has sections of one level: groups within groups join their headings.
        let joined = match (heading, own) {
            (Some(above), Some(own)) => Some(format!("{above} - {}", own.trim())),
            (above, own) => own.or(above).map(str::to_owned),
        };
        let title = joined.and_then(|title| words(&title));
        if title.as_ref().is_some_and(|title| !title.rest.is_empty()) {
            self.leave_out(link_id, "a heading that does not fit on one line; its end");
        }
        let title = title.map(|title| title.line);
        self.below(&item.items, title.as_deref().or(heading), depth + 1)
    }

    fn display(
        &mut self,
        item: &Item<'_>,
        link_id: String,
        heading: Option<&str>,
        depth: usize,
    ) -> Result<(), QuestionnaireError> {
        for what in beside(item) {
            self.leave_out(&link_id, what);
        }
        match Line::parse(&flat(item.text.unwrap_or_default())) {
            Ok(words) => self.waiting.push((link_id, words.as_str().to_owned())),
            Err(_) => self.leave_out(&link_id, "words that do not fit on one line"),
        }
        if item.items.is_empty() {
            return Ok(());
        }
        self.below(&item.items, heading, depth + 1)
    }

    fn question(
        &mut self,
        item: &Item<'_>,
        link_id: &str,
        heading: Option<&str>,
        depth: usize,
    ) -> Result<(), QuestionnaireError> {
        if self.link_ids.len() == QUESTIONS {
            return Err(QuestionnaireError::TooManyQuestions { limit: QUESTIONS });
        }
        let id = name::question_id(link_id, &mut self.used);
        let names = (link_id, id.clone());
        let made = question::question(item, names, self.asked, self.source);
        self.link_ids.push((id, link_id.to_owned()));
        let Made {
            mut question,
            rest,
            left_out,
        } = made;
        for what in left_out {
            self.leave_out(link_id, what);
        }
        if !rest.is_empty() {
            self.go_on_in_hint(link_id, &rest);
        }
        // FHIR hangs the help on a question below it, where a form has it as a hint.
        let (help, below) = help(&item.items);
        for display in help {
            let id = self.link_id(display);
            self.condition(display, &id);
            self.display(display, id, heading, depth)?;
        }
        self.give_hint(&mut question);
        self.put(heading, question);
        self.below(below, heading, depth + 1)
    }

    /// A question that is longer than a line goes on in its hint.
    fn go_on_in_hint(&mut self, link_id: &str, rest: &str) {
        self.leave_out_waiting();
        let Some(words) = words(rest) else {
            return;
        };
        self.leave_out(link_id, "is longer than a line; it goes on in the hint");
        if !words.rest.is_empty() {
            self.leave_out(link_id, "is longer than a line and a hint; its end");
        }
        self.waiting.push((link_id.to_owned(), words.line));
    }

    /// Makes the words that wait the hint of a question.
    fn give_hint(&mut self, question: &mut Question) {
        let words: Vec<&str> = self
            .waiting
            .iter()
            .map(|(_, words)| words.as_str())
            .collect();
        if words.is_empty() {
            return;
        }
        match Line::parse(&words.join(" ")) {
            Ok(hint) => {
                question.hint = Some(hint.as_str().to_owned());
                self.waiting.clear();
            }
            Err(_) => self.leave_out_waiting(),
        }
    }

    fn leave_out_waiting(&mut self) {
        for (link_id, _) in std::mem::take(&mut self.waiting) {
            self.leave_out(&link_id, "words between the questions");
        }
    }

    fn put(&mut self, heading: Option<&str>, question: Question) {
        let title = heading.unwrap_or(&self.title);
        match self.sections.last_mut() {
            Some(last) if last.title == title => last.questions.push(question),
            _ => self.sections.push(FormSection {
                title: title.to_owned(),
                questions: vec![question],
            }),
        }
    }
}

/// The words that stand right under a question, and what comes after them.
fn help<'i, 'j>(items: &'i [Item<'j>]) -> (&'i [Item<'j>], &'i [Item<'j>]) {
    let is_help =
        |item: &&Item<'j>| item.kind == Some("display") && item.items.is_empty() && !item.hidden;
    items.split_at(items.iter().take_while(is_help).count())
}
