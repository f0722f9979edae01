//! The names that members of a form may have.

use crate::form::{AnswerType, Asked, Rule, VoiceWanted};
use crate::kind::Lane;

macro_rules! names {
    ($type:ident { $($variant:ident $name:literal,)+ }) => {
        impl $type {
            /// Every name, in the order of docs/forms.md.
            pub(in crate::form) const NAMES: &'static [(&'static str, Self)] =
                &[$(($name, Self::$variant),)+];

            /// The name in a form.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }
        }
    };
}

names! { AnswerType {
    Text "text",
    YesNo "yes_no",
    Choice "choice",
    Choices "choices",
    Date "date",
    Number "number",
    List "list",
    Table "table",
} }

names! { Asked {
    Person "person",
    Carer "carer",
    Home "home",
} }

names! { VoiceWanted {
    Any "any",
    OwnWords "own_words",
    Professional "professional",
} }

names! { Rule {
    Age "age",
    LivesAlone "lives_alone",
    YesIfAny "yes_if_any",
    Count "count",
    Last12Months "last_12_months",
    CareActOutcomes "care_act_outcomes",
    Joined "joined",
} }

/// Whether the answer is there, follows, has to be shown, or is the form's own.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Match {
    Exact,
    Derived,
    Evidence,
    FormOnly,
}

impl Match {
    /// Every name, in the order of docs/forms.md.
    pub(super) const NAMES: &'static [(&'static str, Self)] = &[
        ("exact", Self::Exact),
        ("derived", Self::Derived),
        ("evidence", Self::Evidence),
        ("form_only", Self::FormOnly),
    ];
}

/// Whom a form may address.
pub(super) const ASKS: &[(&str, Asked)] = &[("person", Asked::Person), ("carer", Asked::Carer)];

/// How private an answer may be: what is only for the family is never given.
pub(super) const LANES: &[(&str, Lane)] = &[
    ("emergency", Lane::Emergency),
    ("agency", Lane::Agency),
    ("named", Lane::Named),
];
