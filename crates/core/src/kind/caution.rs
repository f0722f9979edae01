//! What a reader of a body should check: the cases, and their plain English.
//! A sheet says them in its own language.

use std::fmt;

use crate::value::Misread;

/// One thing that a reader should check. Its words hold no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caution {
    /// A refusal of treatment that lacks what would make it binding.
    MayNotBind,
    /// A lasting power of attorney without a day of registration.
    CheckRegistered,
    /// A paper about resuscitation: only the original counts.
    SeeOriginal,
    /// A measured number that does not go with its unit.
    NumberAndUnit,
    /// A spelling that is easily misread.
    Dose {
        /// The name of the field that holds it.
        field: &'static str,
        /// What is wrong with it.
        misread: Misread,
    },
}

impl Caution {
    /// Its words without the name of a field.
    pub fn says(self) -> &'static str {
        match self {
            Self::MayNotBind => {
                "may not be binding: check that it is in writing, signed, witnessed, and says that it applies even if life is at risk"
            }
            Self::CheckRegistered => {
                "check that it is registered: a lasting power of attorney can be used only then"
            }
            Self::SeeOriginal => "ask to see the original: this entry says only that it exists",
            Self::NumberAndUnit => "check the number and the unit, they do not go together",
            Self::Dose { misread, .. } => misread.says(),
        }
    }

    /// The name of the field that it is about, if it is about one.
    pub fn field(self) -> Option<&'static str> {
        match self {
            Self::NumberAndUnit => Some("value"),
            Self::Dose { field, .. } => Some(field),
            Self::MayNotBind | Self::CheckRegistered | Self::SeeOriginal => None,
        }
    }
}

/// In plain English, with the name of the field: `dose: write units, not U …`
impl fmt::Display for Caution {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(field) = self.field() {
            write!(f, "{field}: ")?;
        }
        f.write_str(self.says())
    }
}
