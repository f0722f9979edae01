//! What to do about an error, where that depends on the case. Each face says it
//! in its own terms: a flag, a button, a field.

/// What to do about an error. A face words every case that is not
/// [`Advice::Words`]; a match without one does not compile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Advice {
    /// Words that suit any face.
    Words(String),
    /// Somebody has to be named whom it is about.
    NameSomebody,
    /// Somebody else has to be named: the kind is about the home, or a person.
    NameAnother,
    /// A form is about a person; the home's answers are on each person's form.
    FormOfAPerson,
    /// Nobody is on record yet.
    AddSomebody,
}

impl From<String> for Advice {
    fn from(words: String) -> Self {
        Self::Words(words)
    }
}

impl From<&str> for Advice {
    fn from(words: &str) -> Self {
        Self::Words(words.to_owned())
    }
}
