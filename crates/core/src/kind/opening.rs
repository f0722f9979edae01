//! How a body begins when all of it goes on one line.

use crate::value::{Answer, Value};

/// How a line begins, and the fields that need not follow any more.
pub(crate) struct Opening {
    words: String,
    used: Vec<&'static str>,
}

impl Opening {
    /// It begins with these words.
    pub(crate) fn of(words: String) -> Self {
        Self {
            words,
            used: Vec::new(),
        }
    }

    /// The value of a field comes next, if there is one.
    pub(crate) fn then(mut self, apart: &str, name: &'static str, value: Option<String>) -> Self {
        if let Some(value) = value {
            self.words.push_str(apart);
            self.words.push_str(&value);
            self.used.push(name);
        }
        self
    }

    /// The words that it begins with.
    pub(crate) fn words(&self) -> &str {
        &self.words
    }

    /// Whether the value of one of these fields is in it.
    pub(crate) fn says(&self, names: &[&str]) -> bool {
        self.used.iter().any(|used| names.contains(used))
    }
}

/// The words of a value that was given; the other answers are no part of a
/// sentence.
pub(crate) fn words_of<T: Value>(answer: Option<&Answer<T>>) -> Option<String> {
    answer.and_then(Answer::given).map(Value::shown)
}
