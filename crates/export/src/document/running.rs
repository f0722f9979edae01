//! The running lines of every page, and the words around page breaks.

/// The words at the top and bottom of every page, ready to print.
#[derive(Clone, Default)]
pub struct Running {
    /// The person of the document, for every page after the first.
    pub about: Option<About>,
    /// Whose page this is, such as `For Riverside Homecare`; top left.
    pub recipient: String,
    /// Which sheet this is, such as `Sheet 7K3F-22QD`; top right.
    pub sheet: String,
    /// When it was made, such as `Made 12 March 2026`; bottom left.
    pub date: String,
    /// Bottom right: `{page}` and `{pages}` stand for the numbers.
    pub page: String,
    /// What a reader must know before anything else, in a frame.
    pub notice: Option<Notice>,
    /// The words around a page break within something.
    pub breaks: Breaks,
}

/// The person that pages are about. A long name is cut, a date of birth never
/// is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// The name, or the names.
    pub name: String,
    /// When the person was born, such as `Born 17 May 1940`; may be empty.
    pub born: String,
}

/// The words around a page break within something.
#[derive(Clone)]
pub struct Breaks {
    /// In brackets after a title that is repeated on the next page.
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

/// The notice, framed at the top of every page.
#[derive(Clone)]
pub struct Notice {
    /// The words, in each language that is needed.
    pub words: Vec<String>,
    /// The same in short, for the face of a card.
    pub short: Vec<String>,
}
