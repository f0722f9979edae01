//! One sentence of a page, with what is put into it.

use std::fmt;

use carewallet_app::wording::Put;

use super::Words;

/// One sentence of a page, with what is put into it. It is written where it is displayed;
/// templates escape it then, with everything in it.
pub struct Saying<'w> {
    words: &'w Words,
    english: &'w str,
    args: Vec<(&'static str, Value)>,
}

/// What can be put into a sentence.
pub trait Arg {
    /// As what it is put in.
    fn to_value(&self) -> Value;
}

/// What is put into a sentence.
pub enum Value {
    Text(String),
    /// A number, which may decide about the words around it.
    Number(usize),
}

impl Value {
    fn put(&self) -> Put<'_> {
        match self {
            Self::Text(text) => Put::Text(text),
            Self::Number(number) => Put::Number(*number),
        }
    }
}

impl<'w> Saying<'w> {
    pub(super) fn new(words: &'w Words, english: &'w str) -> Self {
        Self {
            words,
            english,
            args: Vec::new(),
        }
    }

    /// Puts something in the place of `{name}`.
    pub fn set(mut self, name: &'static str, value: impl Arg) -> Self {
        self.args.push((name, value.to_value()));
        self
    }

    /// The sentence as HTML, where `<a>` to `</a>` leads to a page.
    pub fn link(self, path: impl AsRef<str>) -> String {
        let sentence = self.to_string();
        let (before, rest) = sentence.split_once("<a>").unwrap_or(("", &sentence));
        let (linked, after) = rest.split_once("</a>").unwrap_or((rest, ""));
        let [before, linked, after, path] = [before, linked, after, path.as_ref()].map(escaped);
        format!("{before}<a href=\"{path}\">{linked}</a>{after}")
    }

    fn put(&self) -> Vec<(&'static str, Put<'_>)> {
        let put = self.args.iter();
        put.map(|(name, value)| (*name, value.put())).collect()
    }
}

impl fmt::Display for Saying<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words.in_words(self.english, &self.put()))
    }
}

fn escaped(text: &str) -> String {
    askama::filters::escape(text, askama::filters::Html)
        .map(|safe| safe.to_string())
        .unwrap_or_default()
}

impl<T: Arg + ?Sized> Arg for &T {
    fn to_value(&self) -> Value {
        (*self).to_value()
    }
}

impl Arg for str {
    fn to_value(&self) -> Value {
        Value::Text(self.to_owned())
    }
}

impl Arg for String {
    fn to_value(&self) -> Value {
        Value::Text(self.clone())
    }
}

impl Arg for Saying<'_> {
    fn to_value(&self) -> Value {
        Value::Text(self.to_string())
    }
}

impl Arg for usize {
    fn to_value(&self) -> Value {
        Value::Number(*self)
    }
}

impl Arg for u32 {
    fn to_value(&self) -> Value {
        // A page never counts as far.
        Value::Number(usize::try_from(*self).unwrap_or(usize::MAX))
    }
}
