//! The questions of an entry, a page for each: where they stand, what was answered, and
//! what stood there before.

mod answered;
mod asked;
mod reply;

use carewallet_app::entry_questions::{FieldQuestion, FieldStep};
use carewallet_app::entry_walk::EntryWalk;

use crate::Words;

pub use answered::Answered;
pub use asked::{Asked, Choosing, Input};
pub use reply::Fault;

/// The questions of an entry, a page for each.
pub struct EntryPages {
    /// The way through them.
    pub walk: EntryWalk,
    /// What was understood of the last answer, where it is not what was typed.
    pub understood: Option<String>,
    /// What was answered or typed before, to be shown again where it is asked again.
    former: Vec<(String, String)>,
}

impl EntryPages {
    /// Over the questions of an entry.
    #[must_use]
    pub fn new(walk: EntryWalk) -> Self {
        Self {
            walk,
            understood: None,
            former: Vec::new(),
        }
    }

    /// Whether no question is asked any more, so that it can be looked at.
    #[must_use]
    pub fn is_at_end(&self) -> bool {
        matches!(self.walk.step(), FieldStep::Ended(_))
    }

    /// Whether nothing was answered, so that going back leads to the choice before.
    #[must_use]
    pub fn is_first(&self) -> bool {
        let first = self.walk.fields().first().map(|field| field.name);
        let is_first = self.walk.field().map(|field| field.name) == first;
        !self.walk.is_alone() && self.walk.answers().is_empty() && is_first
    }

    /// Whether there can be an entry without the question that is asked.
    #[must_use]
    pub fn may_skip(&self) -> bool {
        let field = self.walk.field();
        let is_required = field.is_some_and(|field| field.required);
        match self.walk.step() {
            FieldStep::Asks(question) => {
                let is_whole = field.is_some_and(|field| field.name == question.name);
                !is_required || !is_whole || question.is_another
            }
            _ => false,
        }
    }

    /// The question that is asked now.
    #[must_use]
    pub fn asked(&self, words: &Words) -> Asked {
        asked::asked(words, self)
    }

    /// What was answered, field by field in the order of the questions.
    #[must_use]
    pub fn answered(&self, words: &Words) -> Vec<Answered> {
        answered::answered(words, self)
    }

    /// The fields without an answer: name and label.
    #[must_use]
    pub fn left(&self) -> Vec<(&'static str, &'static str)> {
        answered::left(self)
    }

    /// The entry in a line.
    #[must_use]
    pub fn in_short(&self, words: &Words) -> String {
        answered::in_short(words, self)
    }

    /// From the end back to one field, by its name.
    pub fn again(&mut self, name: &str) {
        self.remember();
        self.understood = None;
        self.walk.again(name);
    }

    /// Keeps what is answered now, for when it is asked again.
    pub fn remember(&mut self) {
        let answers = self.walk.answers().to_vec();
        let is_anew = |name: &str| answers.iter().any(|(answered, _)| answered == name);
        self.former.retain(|(name, _)| !is_anew(name));
        self.former.extend(answers);
    }

    /// Keeps what was typed and not taken.
    pub fn remember_typed(&mut self, name: &str, typed: &str) {
        let count = self.count(name);
        let mut of_name = self.former.iter_mut().filter(|(former, _)| former == name);
        match of_name.nth(count) {
            Some((_, former)) => typed.clone_into(former),
            None => self.former.push((name.to_owned(), typed.to_owned())),
        }
    }

    /// What stood where a question is asked now; empty where nothing did.
    fn former(&self, question: &FieldQuestion) -> &str {
        let name = &question.name;
        let mut of_name = self.former.iter().filter(|(former, _)| former == name);
        of_name
            .nth(self.count(name))
            .map_or("", |(_, typed)| typed.as_str())
    }

    /// All that stood under a name, as lists of choices have it.
    fn all_former<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let of_name = self.former.iter().filter(move |(former, _)| former == name);
        of_name.map(|(_, typed)| typed.as_str())
    }

    /// Whether more groups of a list stood there than are answered now, so that the next one
    /// is not lost by a quick "no".
    fn had_more(&self, list: &str) -> bool {
        let number = |(name, _): &(String, String)| {
            let within = name.strip_prefix(list)?.strip_prefix('.')?;
            within.split('.').next()?.parse::<usize>().ok()
        };
        let now = self.walk.answers().iter().filter_map(number).max();
        let before = self.former.iter().filter_map(number).max();
        before > now
    }

    fn count(&self, name: &str) -> usize {
        let answers = self.walk.answers().iter();
        answers.filter(|(answered, _)| answered == name).count()
    }
}
