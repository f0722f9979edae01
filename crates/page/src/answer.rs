//! What the desk gives back.

use askama::Template;

/// What the desk gives back.
pub enum Answer {
    /// A page: its title and its HTML.
    Page(String, String),
    /// Another page, after something was done.
    Go(String),
    /// A file to keep.
    File(FileMade),
}

/// A file that was made.
pub struct FileMade {
    /// What it is to be called.
    pub name: String,
    /// Its media type.
    pub media: &'static str,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl Answer {
    /// A page of a template.
    pub(crate) fn page(title: &str, template: &impl Template) -> Self {
        // Templates write into a String; only a formatter that fails could fail here.
        Self::Page(title.to_owned(), template.render().unwrap_or_default())
    }

    /// The page at this address.
    pub(crate) fn go(path: impl Into<String>) -> Self {
        Self::Go(path.into())
    }
}
