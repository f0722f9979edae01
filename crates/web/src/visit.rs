//! What a browser sends with one request.

use std::collections::HashMap;

use carewallet_screen::Fields;

/// What a browser sends with one request.
#[derive(Default)]
pub(crate) struct Visit {
    /// The parts of the address that vary, by the names in the table of routes.
    pub(crate) path: HashMap<String, String>,
    /// The fields of a form, in their order.
    pub(crate) fields: Fields,
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
        self.fields.field(name)
    }

    /// What was typed into a field, if anything was.
    pub(crate) fn given(&self, name: &str) -> Option<&str> {
        self.fields.given(name)
    }
}
