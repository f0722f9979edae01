//! How a body begins when all of it is said on one line.

use crate::value::{Answer, Value};

/// How a line begins, and the fields that need not be said after it.
pub(crate) struct Opening {
    words: String,
    said: Vec<&'static str>,
}

impl Opening {
    /// It begins with these words.
    pub(crate) fn of(words: String) -> Self {
        Self {
            words,
            said: Vec::new(),
        }
    }

    /// The value of a field comes next, if there is one.
    pub(crate) fn then(mut self, apart: &str, name: &'static str, value: Option<String>) -> Self {
        if let Some(value) = value {
            self.words.push_str(apart);
            self.words.push_str(&value);
            self.said.push(name);
        }
        self
    }

    /// The words that it begins with.
    pub(crate) fn words(&self) -> &str {
        &self.words
    }

    /// Whether one of these fields was said.
    pub(crate) fn says(&self, names: &[&str]) -> bool {
        self.said.iter().any(|said| names.contains(said))
    }
}

/// The words of a value that was given; the other answers are no part of a
/// sentence.
pub(crate) fn words_of<T: Value>(answer: Option<&Answer<T>>) -> Option<String> {
    answer.and_then(Answer::given).map(Value::shown)
}
