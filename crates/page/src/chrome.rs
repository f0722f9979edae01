//! What every page has around it.

use std::rc::Rc;

use carewallet_screen::{Look, Saying, Words};

/// What every page has around it.
pub(crate) struct Chrome {
    pub(crate) words: Rc<Words>,
    /// The title, which names nobody.
    pub(crate) title: String,
    pub(crate) look: Look,
    /// What was done, said once.
    pub(crate) said: Vec<String>,
}

impl Chrome {
    /// A sentence of the page in its language, given in English.
    pub(crate) fn say<'w>(&'w self, english: &'w str) -> Saying<'w> {
        self.words.say(english)
    }
}
