//! What somebody does on the page.

/// What somebody does on the page: an address within it, and what a form holds.
#[derive(Default)]
pub struct Request {
    /// Where to, such as `/sheet/1`.
    pub path: String,
    /// The fields of a form: name and text.
    pub fields: Vec<(String, String)>,
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
        let mut fields = self.fields.iter();
        let found = fields.find(|(field, _)| field == name);
        found.map_or("", |(_, text)| text.trim())
    }

    /// Whether a field was sent, as a ticked box is.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|(field, _)| field == name)
    }

    /// The parts of the address.
    pub(crate) fn parts(&self) -> Vec<&str> {
        self.path.split('/').skip(1).collect()
    }
}
