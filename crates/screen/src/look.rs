//! How pages look and which language they speak, as somebody chose it; remembered on this
//! computer (docs/format.md §5.4).

use carewallet_app::{Platform, Write};
use carewallet_export::Language;
use serde::{Deserialize, Serialize};

use crate::words::english;

/// The file, in the folder where this computer remembers what it saw.
const FILE: &str = "look.json";

/// How pages look, as somebody chose it.
#[derive(Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Look {
    /// Larger print.
    pub large: bool,
    /// Black on white, or white on black, and nothing between.
    pub contrast: bool,
    /// Light, dark, or as the computer has it.
    pub shade: Shade,
    /// The language of the pages.
    #[serde(with = "tag")]
    pub language: Language,
}

/// Light or dark.
#[derive(Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shade {
    /// As the computer has it.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Look {
    /// What was chosen last on this computer.
    pub fn recall(platform: &dyn Platform) -> Self {
        let state = platform.state_dir();
        let bytes = state.and_then(|state| platform.read_file(&state.join(FILE)).ok());
        let look = bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok());
        look.unwrap_or_default()
    }

    /// Remembers it. A convenience: where it cannot be remembered, it is chosen again.
    pub fn keep(self, platform: &dyn Platform) {
        let (Some(state), Ok(bytes)) = (platform.state_dir(), serde_json::to_vec(&self)) else {
            return;
        };
        let made = platform.make_folder(&state);
        let file = state.join(FILE);
        let kept = made.and_then(|()| platform.write_file(&file, &bytes, Write::Replace));
        kept.unwrap_or(());
    }

    /// What may be chosen of light and dark: its value, its words, whether it is chosen.
    pub fn shades(self) -> [(&'static str, &'static str, bool); 3] {
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
    pub fn languages(self) -> [(&'static str, &'static str, &'static str, bool); 8] {
        Language::ALL.map(|one| (one.tag(), one.own_name(), one.name(), one == self.language))
    }

    /// The classes of the page.
    pub fn classes(self) -> String {
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

/// A language by its tag.
mod tag {
    use carewallet_export::Language;
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(
        language: &Language,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(language.tag())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Language, D::Error> {
        let tag = String::deserialize(deserializer)?;
        Language::find(&tag).ok_or_else(|| D::Error::custom("no such language"))
    }
}
