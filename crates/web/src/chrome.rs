//! What every page has around it.

use std::rc::Rc;

use carewallet_app::wholeness::NOTHING_READ;
use carewallet_export::Language;

use crate::words::{Saying, Words, english};

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

/// How pages look, as somebody chose it.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Look {
    /// Larger print.
    pub(crate) large: bool,
    /// Black on white, or white on black, and nothing between.
    pub(crate) contrast: bool,
    /// Light, dark, or as the computer has it.
    pub(crate) shade: Shade,
    pub(crate) language: Language,
}

/// Light or dark.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Shade {
    /// As the computer has it.
    #[default]
    System,
    Light,
    Dark,
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

impl Look {
    /// What may be chosen of light and dark: its value, its words, whether it is chosen.
    pub(crate) fn shades(self) -> [(&'static str, &'static str, bool); 3] {
        [
            (
                "system",
                english("As this computer has it"),
                self.shade == Shade::System,
            ),
            ("light", english("Light"), self.shade == Shade::Light),
            ("dark", english("Dark"), self.shade == Shade::Dark),
        ]
    }

    /// The languages: tag, name for itself, English name, whether it is chosen.
    pub(crate) fn languages(self) -> [(&'static str, &'static str, &'static str, bool); 8] {
        Language::ALL.map(|one| (one.tag(), one.own_name(), one.name(), one == self.language))
    }

    /// The classes of the page.
    pub(crate) fn classes(self) -> String {
        let shade = match self.shade {
            Shade::System => "",
            Shade::Light => "light",
            Shade::Dark => "dark",
        };
        let classes = [
            if self.large { "large" } else { "" },
            if self.contrast { "contrast" } else { "" },
            shade,
        ];
        let worn: Vec<&str> = classes
            .into_iter()
            .filter(|class| !class.is_empty())
            .collect();
        worn.join(" ")
    }
}
