//! What a browser sends with one request.

use std::collections::HashMap;

use zeroize::Zeroizing;

/// What a browser sends with one request.
#[derive(Default)]
pub(crate) struct Visit {
    /// The parts of the address that vary, by the names in the table of routes.
    pub(crate) path: HashMap<String, String>,
    /// The fields of a form, in their order.
    pub(crate) fields: Vec<(String, Zeroizing<String>)>,
    /// The files of a form.
    pub(crate) files: Vec<Upload>,
}

/// A file that was dropped or chosen.
pub(crate) struct Upload {
    /// The name that the browser gives: a label, never a place.
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
}

impl Visit {
    /// A part of the address; empty where the route has none of this name.
    pub(crate) fn part(&self, name: &str) -> &str {
        self.path.get(name).map_or("", String::as_str)
    }

    /// What was typed into a field, without the space around it; empty where there is no
    /// such field.
    pub(crate) fn field(&self, name: &str) -> &str {
        let named = self.fields.iter().find(|(field, _)| field == name);
        named.map_or("", |(_, typed)| typed.trim())
    }

    /// What was typed into a field, if anything was.
    pub(crate) fn given(&self, name: &str) -> Option<&str> {
        Some(self.field(name)).filter(|typed| !typed.is_empty())
    }

    /// A secret, as it was typed.
    pub(crate) fn secret(&self, name: &str) -> Option<Zeroizing<String>> {
        let mut fields = self.fields.iter();
        let (_, typed) = fields.find(|(field, _)| field == name)?;
        (!typed.is_empty()).then(|| typed.clone())
    }

    /// All values of a field, as check boxes send them.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let named = self.fields.iter().filter(move |(field, _)| field == name);
        named.map(|(_, typed)| typed.trim())
    }

    /// Whether a box was ticked, or a button of this name pressed.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|(field, _)| field == name)
    }
}
