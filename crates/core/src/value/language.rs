//! Languages: a BCP 47 tag, which people may type as the plain name.

use super::{BodyError, Shape, Value, ValueError, Words};

/// A language, kept as its tag.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageTag(String);

impl LanguageTag {
    /// Reads a tag of the shape of BCP 47, such as `cy` or `pa-Arab`.
    ///
    /// # Errors
    ///
    /// Not of that shape.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        let wrong = ValueError::Shape {
            like: "a language, write a name like Welsh or a tag like cy",
        };
        let mut parts = text.split('-');
        let first = parts.next().unwrap_or_default();
        let letters = |part: &str| part.bytes().all(|b| b.is_ascii_alphabetic());
        let later = |part: &str| {
            (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        };
        // Longer first parts are allowed by the RFC and never registered.
        let sound = (2..=3).contains(&first.len())
            && letters(first)
            && parts.all(later)
            && text.len() <= 35;
        if sound {
            Ok(Self(text.to_owned()))
        } else {
            Err(wrong)
        }
    }

    /// Reads a tag or the plain English name of a language.
    ///
    /// # Errors
    ///
    /// Neither.
    pub fn parse_name(text: &str) -> Result<Self, ValueError> {
        let text = text.trim();
        let named = NAMES
            .iter()
            .find(|(_, name)| name.eq_ignore_ascii_case(text));
        Self::parse(named.map_or(text, |(tag, _)| tag))
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn written(&self) -> String {
        self.0.clone()
    }

    /// The plain English name, or the tag if there is no name for it here.
    pub fn plain(&self) -> String {
        let named = NAMES
            .iter()
            .find(|(tag, _)| tag.eq_ignore_ascii_case(&self.0));
        named.map_or_else(|| self.0.clone(), |(_, name)| (*name).to_owned())
    }

    /// Whether it is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        let first = self
            .0
            .split('-')
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        let script = self
            .0
            .split('-')
            .nth(1)
            .unwrap_or_default()
            .to_ascii_lowercase();
        // The script decides where it is given: Panjabi is written in two of them.
        match script.as_str() {
            "arab" | "hebr" | "thaa" | "nkoo" | "syrc" => true,
            "latn" | "cyrl" | "deva" | "guru" => false,
            _ => [
                "ar", "ckb", "dv", "fa", "he", "prs", "ps", "sd", "ug", "ur", "yi",
            ]
            .contains(&first.as_str()),
        }
    }
}

impl Value for LanguageTag {
    const SHAPE: Shape = Shape::Language;

    fn from_json(json: serde_json::Value) -> Result<Self, BodyError> {
        let text = json
            .as_str()
            .ok_or(ValueError::WrongType { want: "text" })?;
        Ok(Self::parse(text)?)
    }

    fn from_words(words: Words<'_>) -> Result<Self, BodyError> {
        Ok(Self::parse_name(words.one()?)?)
    }

    fn to_json(&self) -> serde_json::Value {
        serde_json::Value::String(self.written())
    }

    fn shown(&self) -> String {
        self.plain()
    }
}

impl serde::Serialize for LanguageTag {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0)
    }
}

impl<'de> serde::Deserialize<'de> for LanguageTag {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = <String as serde::Deserialize>::deserialize(from)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}

/// Languages that are often met in UK care, tag and name.
const NAMES: &[(&str, &str)] = &[
    ("am", "Amharic"),
    ("ar", "Arabic"),
    ("bfi", "British Sign Language"),
    ("bfi", "BSL"),
    ("bg", "Bulgarian"),
    ("bn", "Bengali"),
    ("ckb", "Kurdish Sorani"),
    ("cmn", "Mandarin"),
    ("cs", "Czech"),
    ("cy", "Welsh"),
    ("de", "German"),
    ("el", "Greek"),
    ("en", "English"),
    ("es", "Spanish"),
    ("fa", "Farsi"),
    ("fa", "Persian"),
    ("fr", "French"),
    ("ga", "Irish"),
    ("gd", "Scottish Gaelic"),
    ("gu", "Gujarati"),
    ("he", "Hebrew"),
    ("hi", "Hindi"),
    ("hu", "Hungarian"),
    ("it", "Italian"),
    ("ja", "Japanese"),
    ("ko", "Korean"),
    ("ku", "Kurdish"),
    ("lt", "Lithuanian"),
    ("lv", "Latvian"),
    ("ml", "Malayalam"),
    ("mr", "Marathi"),
    ("ne", "Nepali"),
    ("nl", "Dutch"),
    ("pa", "Punjabi"),
    ("pl", "Polish"),
    ("prs", "Dari"),
    ("ps", "Pashto"),
    ("pt", "Portuguese"),
    ("ro", "Romanian"),
    ("ru", "Russian"),
    ("sco", "Scots"),
    ("si", "Sinhala"),
    ("sk", "Slovak"),
    ("so", "Somali"),
    ("sq", "Albanian"),
    ("sw", "Swahili"),
    ("syl", "Sylheti"),
    ("ta", "Tamil"),
    ("te", "Telugu"),
    ("th", "Thai"),
    ("ti", "Tigrinya"),
    ("tl", "Tagalog"),
    ("tr", "Turkish"),
    ("uk", "Ukrainian"),
    ("ur", "Urdu"),
    ("vi", "Vietnamese"),
    ("yi", "Yiddish"),
    ("yo", "Yoruba"),
    ("yue", "Cantonese"),
    ("zh", "Chinese"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_tags() {
        for (typed, tag, plain) in [
            ("Welsh", "cy", "Welsh"),
            ("bsl", "bfi", "British Sign Language"),
            ("pa-Arab", "pa-Arab", "pa-Arab"),
            ("EN", "EN", "English"),
        ] {
            assert!(
                LanguageTag::parse_name(typed)
                    .is_ok_and(|it| it.as_str() == tag && it.plain() == plain),
                "{typed}"
            );
        }
        for bad in [
            "",
            "Klingon",
            "e",
            "en_GB",
            "en-",
            "en--GB",
            "12",
            "en-abcdefghi",
        ] {
            assert!(LanguageTag::parse_name(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn direction_follows_language_and_script() {
        for (tag, rtl) in [
            ("ur", true),
            ("ar-EG", true),
            ("pa-Arab", true),
            ("pa", false),
            ("ku-Latn", false),
            ("en", false),
        ] {
            assert_eq!(
                LanguageTag::parse(tag).unwrap().is_right_to_left(),
                rtl,
                "{tag}"
            );
        }
    }
}
