//! Items inside items as sections of questions, in their order.

use std::collections::BTreeSet;

use carewallet_core::form::{Asked, FormSection, Question};
use carewallet_core::value::Line;

use super::item::Item;
use super::limits::{DEPTH, QUESTIONS};
use super::question::{self, Made, beside, flat, line};
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
pub(super) struct Walk {
    /// The heading of items that are in no group.
    title: String,
    asked: Asked,
    sections: Vec<FormSection>,
    always_asked: Vec<String>,
    left_out: Vec<String>,
    link_ids: Vec<(String, String)>,
    used: BTreeSet<String>,
    seen: BTreeSet<String>,
    /// Words that wait for the next question: their linkId, and the words.
    waiting: Vec<(String, String)>,
}

impl Walk {
    pub(super) fn titled(title: &str, asked: Asked) -> Self {
        Self {
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

    pub(super) fn items(&mut self, items: &[Item]) -> Result<(), QuestionnaireError> {
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
        items: &[Item],
        heading: Option<&str>,
        depth: usize,
    ) -> Result<(), QuestionnaireError> {
        // An empty list at the limit asks nothing, so it is no reason to refuse.
        if !items.is_empty() && depth > DEPTH {
            return Err(QuestionnaireError::TooDeep { limit: DEPTH });
        }
        for item in items {
            let link_id = self.link_id(item)?;
            self.condition(item, &link_id);
            match item.r#type.as_deref() {
                Some("group") => self.group(item, &link_id, heading, depth)?,
                Some("display") => self.display(item, link_id, heading, depth)?,
                // An item of an unknown type is refused there, with its linkId.
                _ => self.question(item, &link_id, heading, depth)?,
            }
        }
        self.leave_out_waiting();
        Ok(())
    }

    /// The linkId, which is one line and there once.
    fn link_id(&mut self, item: &Item) -> Result<String, QuestionnaireError> {
        // Without a linkId, the place is all there is to name the item by.
        let number = self.seen.len() + 1;
        let text = item.link_id.as_deref().unwrap_or_default();
        let line = Line::parse(text).map_err(|_| QuestionnaireError::NoLinkId { item: number })?;
        let link_id = line.as_str().to_owned();
        if self.seen.insert(link_id.clone()) {
            Ok(link_id)
        } else {
            Err(QuestionnaireError::SameLinkId { link_id })
        }
    }

    /// Notes an item that is asked only after some answers: the form always asks it.
    fn condition(&mut self, item: &Item, link_id: &str) {
        if item.enable_when.is_none() {
            return;
        }
        let words = flat(item.text.as_deref().unwrap_or_default());
        self.always_asked.push(match Line::parse(&words) {
            Ok(words) => format!("{link_id}: {}", words.as_str()),
            Err(_) => link_id.to_owned(),
        });
    }

    fn group(
        &mut self,
        item: &Item,
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
        let own = item.text.as_deref().filter(|text| !text.trim().is_empty());
        // A form has sections of one level: groups within groups join their headings.
        let joined = match (heading, own) {
            (Some(above), Some(own)) => Some(format!("{above} - {}", own.trim())),
            (above, own) => own.or(above).map(str::to_owned),
        };
        let title = joined.map(|title| line(&title, link_id)).transpose()?;
        self.below(&item.item, title.as_deref(), depth + 1)
    }

    fn display(
        &mut self,
        item: &Item,
        link_id: String,
        heading: Option<&str>,
        depth: usize,
    ) -> Result<(), QuestionnaireError> {
        for what in beside(item) {
            self.leave_out(&link_id, what);
        }
        match Line::parse(&flat(item.text.as_deref().unwrap_or_default())) {
            Ok(words) => self.waiting.push((link_id, words.as_str().to_owned())),
            Err(_) => self.leave_out(&link_id, "words that do not fit on one line"),
        }
        if item.item.is_empty() {
            return Ok(());
        }
        self.below(&item.item, heading, depth + 1)
    }

    fn question(
        &mut self,
        item: &Item,
        link_id: &str,
        heading: Option<&str>,
        depth: usize,
    ) -> Result<(), QuestionnaireError> {
        if self.link_ids.len() == QUESTIONS {
            return Err(QuestionnaireError::TooManyQuestions { limit: QUESTIONS });
        }
        let id = name::question_id(link_id, &mut self.used);
        let made = question::question(item, link_id, id.clone(), self.asked)?;
        self.link_ids.push((id, link_id.to_owned()));
        let Made {
            mut question,
            left_out,
        } = made;
        for what in left_out {
            self.leave_out(link_id, what);
        }
        // FHIR hangs the help on a question below it, where a form has it as a hint.
        let (help, rest) = help(&item.item);
        for display in help {
            let id = self.link_id(display)?;
            self.condition(display, &id);
            self.display(display, id, heading, depth)?;
        }
        self.give_hint(&mut question);
        self.put(heading, question);
        self.below(rest, heading, depth + 1)
    }

    /// Makes the words that wait the hint of a question.
    fn give_hint(&mut self, question: &mut Question) {
        let words: Vec<&str> = self
            .waiting
            .iter()
            .map(|(_, words)| words.as_str())
            .collect();
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
fn help(items: &[Item]) -> (&[Item], &[Item]) {
    let is_help = |item: &&Item| item.r#type.as_deref() == Some("display") && item.item.is_empty();
    items.split_at(items.iter().take_while(is_help).count())
}
