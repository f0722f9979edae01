//! One catalogue: a Fluent file that is part of the program.

use carewallet_core::Kind;
use carewallet_core::kind::Section;
use carewallet_core::value::{Field, Shape};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use crate::bidi::{is_right_to_left, value};
use crate::language::Language;

macro_rules! file {
    ($file:literal) => {
        include_str!(concat!("../../languages/", $file))
    };
}

/// The messages of one file.
pub struct Catalogue {
    bundle: FluentBundle<FluentResource>,
    /// Whether its language is written from right to left.
    rtl: bool,
}

impl Catalogue {
    /// The fixed sentences of sheets.
    pub(super) fn sentences(language: Language) -> Self {
        Self::of(language, sentences_file(language))
    }

    /// The messages of a Fluent file in a language; one that is broken counts as missing.
    #[must_use]
    pub fn of(language: Language, file: &str) -> Self {
        let mut bundle = FluentBundle::new(language.tag().parse().into_iter().collect());
        // Fluent's own isolates are off: `say` marks values, and only where it
        // matters.
        bundle.set_use_isolating(false);
        // The tests accept no broken message.
        let read = FluentResource::try_new(file.to_owned());
        bundle.add_resource_overriding(read.unwrap_or_else(|(what_is_sound, _)| what_is_sound));
        let rtl = is_right_to_left(language.tag());
        Self { bundle, rtl }
    }

    /// A message with its arguments, each marked as one value; `None` if it is
    /// missing or incomplete.
    #[must_use]
    pub fn say(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let args = args.iter().map(|(name, arg)| (*name, self.marked(arg)));
        let args: FluentArgs<'_> = args.collect();
        let mut errors = Vec::new();
        let message = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut errors);
        errors.is_empty().then(|| message.into_owned())
    }

    fn marked<'a>(&self, arg: &'a FluentValue<'_>) -> FluentValue<'a> {
        match arg {
            FluentValue::String(words) => value(words, self.rtl).into(),
            other => other.clone(),
        }
    }
}

/// The fixed words of the record; English needs no file for them.
pub(super) fn terms_of(language: Language) -> Option<Catalogue> {
    terms_file(language).map(|file| Catalogue::of(language, file))
}

pub(super) const fn sentences_file(language: Language) -> &'static str {
    match language {
        Language::English => file!("en/sentences.ftl"),
        Language::Welsh => file!("cy/sentences.ftl"),
        Language::Polish => file!("pl/sentences.ftl"),
        Language::Urdu => file!("ur/sentences.ftl"),
        Language::Arabic => file!("ar/sentences.ftl"),
        Language::Bengali => file!("bn/sentences.ftl"),
        Language::Punjabi => file!("pa/sentences.ftl"),
        Language::Chinese => file!("zh-Hans/sentences.ftl"),
    }
}

pub(super) const fn terms_file(language: Language) -> Option<&'static str> {
    match language {
        Language::English => None,
        Language::Welsh => Some(file!("cy/terms.ftl")),
        Language::Polish => Some(file!("pl/terms.ftl")),
        Language::Urdu => Some(file!("ur/terms.ftl")),
        Language::Arabic => Some(file!("ar/terms.ftl")),
        Language::Bengali => Some(file!("bn/terms.ftl")),
        Language::Punjabi => Some(file!("pa/terms.ftl")),
        Language::Chinese => Some(file!("zh-Hans/terms.ftl")),
    }
}

/// The id of a term in a catalogue: `t-`, then its letters and digits in lower
/// case, with `-` for everything between them.
#[must_use]
pub fn slug(english: &str) -> String {
    let mut id = String::from("t");
    let mut apart = true;
    for c in english.chars() {
        let letter = match c {
            '£' => "gbp".to_owned(),
            c if c.is_ascii_alphanumeric() => c.to_ascii_lowercase().to_string(),
            _ => {
                apart = true;
                continue;
            }
        };
        if apart {
            id.push('-');
        }
        id.push_str(&letter);
        apart = c == '£';
    }
    id
}

/// The terms that a sheet may print, in English: headings of sections and
/// kinds, labels of fields, choices, and answers without a value.
#[must_use]
pub fn terms() -> Vec<&'static str> {
    let mut found: Vec<&'static str> = Section::ALL.iter().map(|one| one.title()).collect();
    for kind in Kind::ALL.iter().filter(|kind| leaves(**kind)) {
        found.push(kind.title());
        push_fields(kind.fields(), &mut found);
    }
    found.extend(ANSWERS);
    found.sort_unstable();
    found.dedup();
    found
}

const ANSWERS: [&str; 7] = [
    "none",
    "not known",
    "not asked",
    "prefer not to say",
    "yes",
    "no",
    "none known",
];

fn leaves(kind: Kind) -> bool {
    !kind.is_of_the_wallet() && !matches!(kind, Kind::Consent | Kind::QuestionAsked)
}

fn push_fields(fields: &[Field], found: &mut Vec<&'static str>) {
    for field in fields {
        found.push(field.label);
        push_shape(field.shape, found);
    }
}

fn push_shape(shape: Shape, found: &mut Vec<&'static str>) {
    match shape {
        Shape::Choice(choices) => found.extend(choices.iter().map(|choice| choice.says)),
        Shape::Many(inner) => push_shape(*inner, found),
        Shape::Group { fields, .. } => push_fields(fields, found),
        _ => {}
    }
}
