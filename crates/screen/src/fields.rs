//! What a form on a page holds when it is sent.

use zeroize::Zeroizing;

/// What a form on a page holds when it is sent: names and texts, in their order.
#[derive(Default)]
pub struct Fields(pub Vec<(String, Zeroizing<String>)>);

impl Fields {
    /// The text of a field, without the space around it; empty where there is no such field.
    #[must_use]
    pub fn field(&self, name: &str) -> &str {
        let named = self.0.iter().find(|(field, _)| field == name);
        named.map_or("", |(_, typed)| typed.trim())
    }

    /// The text of a field, if there is any.
    #[must_use]
    pub fn given(&self, name: &str) -> Option<&str> {
        Some(self.field(name)).filter(|typed| !typed.is_empty())
    }

    /// A secret, as it was typed.
    #[must_use]
    pub fn secret(&self, name: &str) -> Option<Zeroizing<String>> {
        let (_, typed) = self.0.iter().find(|(field, _)| field == name)?;
        (!typed.is_empty()).then(|| typed.clone())
    }

    /// All texts of a field, as check boxes send them.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let named = self.0.iter().filter(move |(field, _)| field == name);
        named.map(|(_, typed)| typed.trim())
    }

    /// Whether a box was ticked, or a button of this name pressed.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(field, _)| field == name)
    }
}
