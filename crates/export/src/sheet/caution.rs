//! Warnings in the language of a sheet: core decides which, the catalogues word
//! them.

use carewallet_core::Kind;
use carewallet_core::kind::Caution;
use carewallet_core::value::Misread;

use super::body_text::beside;
use crate::i18n::Localizer;
use crate::language::Language;

/// A warning, with the English beside it.
pub(crate) fn warning(localizer: &Localizer, kind: Kind, caution: Caution) -> String {
    if localizer.language() == Language::English {
        return caution.to_string();
    }
    let translated = localizer.say(warning_id(caution));
    let field = caution.field().and_then(|name| kind.field(name));
    let label = field.map_or_else(String::new, |field| {
        format!("{}: ", localizer.term(field.label))
    });
    beside(&format!("{label}{translated}"), &caution.to_string())
}

/// The message id of a warning.
fn warning_id(caution: Caution) -> &'static str {
    match caution {
        Caution::MayNotBind => "warning-binding",
        Caution::CheckRegistered => "warning-registered",
        Caution::SeeOriginal => "warning-original",
        Caution::NumberAndUnit => "warning-unit",
        Caution::Dose { misread, .. } => match misread {
            Misread::BarePoint => "warning-bare-point",
            Misread::TrailingZero => "warning-trailing-zero",
            Misread::LetterForUnits => "warning-letter-for-units",
            Misread::ShortMicrogram => "warning-short-microgram",
            Misread::CommaInNumber => "warning-comma-in-number",
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_warning_is_translated_with_the_english_beside() {
        let doses = Misread::ALL.map(|misread| Caution::Dose {
            field: "dose",
            misread,
        });
        let legal = [
            Caution::MayNotBind,
            Caution::CheckRegistered,
            Caution::SeeOriginal,
        ];
        let all = doses.map(|one| (Kind::Medication, one)).into_iter();
        let all = all.chain(legal.map(|one| (Kind::Legal, one)));
        let all: Vec<(Kind, Caution)> = all
            .chain([(Kind::Measurement, Caution::NumberAndUnit)])
            .collect();
        let english = Localizer::new(Language::English);
        for (kind, caution) in all {
            assert_eq!(english.say(warning_id(caution)), caution.says());
            assert_eq!(warning(&english, kind, caution), caution.to_string());
            // Without its label a warning would not say what to check.
            let named = |name| kind.field(name).is_some();
            assert!(caution.field().is_none_or(named), "{caution}");
            for language in Language::ALL {
                let localizer = Localizer::new(language);
                let translated = warning(&localizer, kind, caution);
                if language == Language::English {
                    continue;
                }
                let own = localizer.say(warning_id(caution));
                assert!(own != caution.says(), "{}", language.name());
                assert!(translated.contains(&own), "{translated}");
                assert!(
                    translated.ends_with(&format!(" · {caution}")),
                    "{translated}"
                );
            }
        }
        let polish = warning(
            &Localizer::new(Language::Polish),
            Kind::Medication,
            doses[0],
        );
        assert!(polish.starts_with(&Localizer::new(Language::Polish).term("Dose")));
    }
}
