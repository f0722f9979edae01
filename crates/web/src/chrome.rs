//! What every page has around it.

use std::rc::Rc;

use carewallet_app::wholeness::NOTHING_READ;

use carewallet_screen::{Look, Saying, Words};

/// What every page has around it.
pub(crate) struct Chrome {
    pub(crate) words: Rc<Words>,
    /// The title, which names nobody.
    pub(crate) title: String,
    /// The secret that every form carries.
    pub(crate) token: String,
    pub(crate) look: Look,
    pub(crate) is_unlocked: bool,
    pub(crate) is_demo: bool,
    /// Whether all of the record could be read.
    pub(crate) is_whole: bool,
    /// What was done, said once.
    pub(crate) said: Vec<String>,
    /// What was noticed about the wallet.
    pub(crate) noticed: Vec<String>,
    /// The part of the window that the page belongs to, for the navigation.
    pub(crate) section: &'static str,
}

impl Chrome {
    /// The same page as one of a part of the window.
    pub(crate) fn within(self, section: &'static str) -> Self {
        Self { section, ..self }
    }

    /// A sentence of the page in its language, given in English.
    pub(crate) fn say<'w>(&'w self, english: &'w str) -> Saying<'w> {
        self.words.say(english)
    }

    /// That there is nothing, in these words; of a record that is not whole nobody knows it.
    pub(crate) fn nothing<'w>(&'w self, english: &'w str) -> Saying<'w> {
        self.say(if self.is_whole { english } else { NOTHING_READ })
    }

    /// Marks the part of the window that the page belongs to.
    pub(crate) fn current(&self, section: &str) -> &'static str {
        if self.section == section {
            " aria-current=\"page\""
        } else {
            ""
        }
    }
}
