//! What somebody does on the page.

use carewallet_screen::Fields;

/// What somebody does on the page: an address within it, and what a form holds.
#[derive(Default)]
pub struct Request {
    /// Where to, such as `/sheet/1`.
    pub path: String,
    /// The fields of a form.
    pub fields: Fields,
    /// A file that was chosen.
    pub upload: Option<Upload>,
}

/// A file that was chosen.
pub struct Upload {
    /// What it is called.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What the picture reader found in it; empty where it broke, or was not asked.
    pub reading: Vec<u8>,
}

impl Request {
    /// The text of a field; empty where there is none.
    pub(crate) fn field(&self, name: &str) -> &str {
        self.fields.field(name)
    }

    /// The parts of the address.
    pub(crate) fn parts(&self) -> Vec<&str> {
        self.path.split('/').skip(1).collect()
    }
}
