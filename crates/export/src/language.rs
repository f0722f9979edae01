//! The languages in which sheets are printed.

/// A language of the sheets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// English, as it is written in the United Kingdom.
    #[default]
    English,
    /// Welsh.
    Welsh,
    /// Polish.
    Polish,
    /// Urdu.
    Urdu,
    /// Arabic.
    Arabic,
    /// Bengali.
    Bengali,
    /// Punjabi, in Gurmukhi script.
    Punjabi,
    /// Chinese, in simplified characters.
    Chinese,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 8] = [
        Self::English,
        Self::Welsh,
        Self::Polish,
        Self::Urdu,
        Self::Arabic,
        Self::Bengali,
        Self::Punjabi,
        Self::Chinese,
    ];

    /// Its BCP 47 tag as documents carry it.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en-GB",
            Self::Welsh => "cy",
            Self::Polish => "pl",
            Self::Urdu => "ur",
            Self::Arabic => "ar",
            Self::Bengali => "bn",
            Self::Punjabi => "pa",
            Self::Chinese => "zh-Hans",
        }
    }

    /// Its name in English, as a person types it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Welsh => "Welsh",
            Self::Polish => "Polish",
            Self::Urdu => "Urdu",
            Self::Arabic => "Arabic",
            Self::Bengali => "Bengali",
            Self::Punjabi => "Punjabi",
            Self::Chinese => "Chinese",
        }
    }

    /// Its name for itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Welsh => "Cymraeg",
            Self::Polish => "polski",
            Self::Urdu => "اردو",
            Self::Arabic => "العربية",
            Self::Bengali => "বাংলা",
            Self::Punjabi => "ਪੰਜਾਬੀ",
            Self::Chinese => "简体中文",
        }
    }

    /// Finds a language by its tag (`pl`, `en-GB`), or by a name of it.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        let text = text.trim();
        let same = |name: &str| name.to_lowercase() == text.to_lowercase();
        let main = text.split('-').next().unwrap_or_default();
        let named = Self::ALL.into_iter().find(|one| {
            [one.tag(), one.name(), one.own_name()]
                .into_iter()
                .any(same)
        });
        // Traditional characters are not what we would print.
        let traditional = ["zh-hant", "zh-tw", "zh-hk"];
        named.or_else(|| {
            let mut all = Self::ALL.into_iter();
            all.find(|one| one.main().eq_ignore_ascii_case(main))
                .filter(|_| !traditional.contains(&text.to_lowercase().as_str()))
        })
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub const fn is_right_to_left(self) -> bool {
        matches!(self, Self::Urdu | Self::Arabic)
    }

    fn main(self) -> &'static str {
        self.tag().split('-').next().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_found_by_tag_and_by_name() {
        for language in Language::ALL {
            for text in [language.tag(), language.name(), language.own_name()] {
                assert_eq!(Language::find(text), Some(language), "{text}");
            }
        }
        assert_eq!(Language::find("en"), Some(Language::English));
        assert_eq!(Language::find(" CY-gb "), Some(Language::Welsh));
        assert_eq!(Language::find("zh"), Some(Language::Chinese));
        assert_eq!(Language::find("zh-Hant"), None);
        assert_eq!(Language::find("Klingon"), None);
        assert_eq!(Language::find(""), None);
    }
}
