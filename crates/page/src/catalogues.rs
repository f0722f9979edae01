//! The translations of what only the page says.

use carewallet_export::Language;

macro_rules! file {
    ($language:literal) => {
        include_str!(concat!("../languages/", $language, ".ftl"))
    };
}

/// The Fluent file of a language.
pub(crate) const fn file(language: Language) -> &'static str {
    match language {
        Language::English => file!("en"),
        Language::Welsh => file!("cy"),
        Language::Polish => file!("pl"),
        Language::Urdu => file!("ur"),
        Language::Arabic => file!("ar"),
        Language::Bengali => file!("bn"),
        Language::Punjabi => file!("pa"),
        Language::Chinese => file!("zh-Hans"),
    }
}
