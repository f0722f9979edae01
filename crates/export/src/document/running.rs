//! What stands on every page, and where a page ends within something.

/// What stands on every page, in words ready to print.
#[derive(Clone, Default)]
pub struct Running {
    /// Whom the document is about, unless the recipient's line says it: on
    /// every page after the first.
    pub about: Option<About>,
    /// Whose page this is, such as `For Riverside Homecare`; top left.
    pub recipient: String,
    /// Which sheet this is, such as `Sheet 7K3F-22QD`; top right.
    pub sheet: String,
    /// When it was made, such as `Made 12 March 2026`; bottom left.
    pub date: String,
    /// Bottom right: `{page}` and `{pages}` stand for the numbers.
    pub page: String,
    /// What a reader must know before anything else; in a frame.
    pub notice: Option<Notice>,
    /// What is said where a page ends within something.
    pub breaks: Breaks,
}

/// Whom pages are about; a long name is cut, a day of birth never is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// The name, or the names.
    pub name: String,
    /// When the person was born, such as `Born 17 May 1940`; may be empty.
    pub born: String,
}

/// What is said where a page ends within something.
#[derive(Clone)]
pub struct Breaks {
    /// After the title that stands again on the next page, in brackets.
    pub continued: String,
    /// At the foot of the page.
    pub more: String,
}

impl Default for Breaks {
    fn default() -> Self {
        Self {
            continued: "continued".to_owned(),
            more: "more on the next page".to_owned(),
        }
    }
}

/// What stands first, and in a frame at the head of every page.
#[derive(Clone)]
pub struct Notice {
    /// The words, in each language that is needed.
    pub words: Vec<String>,
    /// The same in short, for the face of a card.
    pub short: Vec<String>,
}
