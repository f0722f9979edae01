//! Paths: a place in the record, such as
//! `function[domain=toilet].help_needed` (docs/forms.md, Paths). A path is
//! checked against the kinds when it is read, so a form cannot rot.

mod find;
mod grammar;

use crate::kind::{Field, Kind, Shape};

pub use find::{Found, Holds};

/// A place in the record that exists: a kind, which of its entries, and a field.
#[derive(Clone)]
pub struct Path {
    text: String,
    kind: Kind,
    filters: Vec<Filter>,
    steps: Vec<Step>,
}

/// One step into a body.
#[derive(Clone)]
pub(crate) struct Step {
    pub(crate) field: &'static Field,
    pub(crate) filters: Vec<Filter>,
}

/// Which entries, or which groups of a field, are meant.
#[derive(Clone)]
pub(crate) struct Filter {
    /// The field, and those of the groups that lead to it.
    pub(crate) fields: Vec<&'static Field>,
    pub(crate) test: Test,
}

/// What a filter wants of its field.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Test {
    /// One of these names: `=`.
    Is(Vec<String>),
    /// None of these names: `!=`.
    IsNot(Vec<String>),
    /// One of these words, as the start of a word: `~`.
    Says(Vec<String>),
    /// Nothing: `!field`.
    Absent,
}

/// Why a path is refused, and where: `at` counts characters from 0.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{fault}")]
pub struct PathError {
    /// The first character that is wrong.
    pub at: usize,
    /// How many characters are meant.
    pub len: usize,
    /// What is wrong.
    pub fault: PathFault,
}

/// What is wrong with a path.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PathFault {
    /// It is not written as paths are.
    #[error("{0} is expected here")]
    Syntax(&'static str),
    /// No kind has this name.
    #[error("there is no such kind{}", meant(.0))]
    UnknownKind(Option<&'static str>),
    /// A kind that no form may ask for.
    #[error("this kind belongs to the wallet and is no part of the record")]
    OfTheWallet,
    /// The kind, or the group, has no field of this name.
    #[error("{within} has no such field{}", meant(.nearest))]
    UnknownField {
        /// The kind or the field whose fields were looked at.
        within: &'static str,
        /// The field that was probably meant.
        nearest: Option<&'static str>,
    },
    /// A step into a value that has no fields.
    #[error("{0} is a single value and has no fields")]
    NoFields(&'static str),
    /// A filter on a value that has no groups to choose among.
    #[error("{0} has nothing to choose among")]
    NoGroups(&'static str),
    /// A comparison that the field does not take.
    #[error("{field} takes {takes}")]
    WrongTest {
        /// The field.
        field: &'static str,
        /// Which comparisons it takes, in words.
        takes: &'static str,
    },
    /// A value that the field never has.
    #[error("{field} is one of: {}", .choices)]
    UnknownValue {
        /// The field.
        field: &'static str,
        /// What it can be.
        choices: String,
    },
}

fn meant(nearest: &Option<&'static str>) -> String {
    nearest.map_or_else(String::new, |name| format!(", did you mean {name}"))
}

impl PathFault {
    /// The name of this fault in `--json` errors.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Syntax(_) => "path_syntax",
            Self::UnknownKind(_) => "unknown_kind",
            Self::OfTheWallet => "of_the_wallet",
            Self::UnknownField { .. } => "unknown_field",
            Self::NoFields(_) => "no_fields",
            Self::NoGroups(_) => "no_groups",
            Self::WrongTest { .. } => "wrong_test",
            Self::UnknownValue { .. } => "unknown_value",
        }
    }
}

impl Path {
    /// Reads a path and resolves it against the kinds.
    ///
    /// # Errors
    /// What is wrong, and where.
    pub fn parse(text: &str) -> Result<Self, PathError> {
        grammar::parse(text)
    }

    /// The path as it is written.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The kind of the entries.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The last field; `None` when the whole entry is meant.
    #[must_use]
    pub fn field(&self) -> Option<&'static Field> {
        self.steps.last().map(|step| step.field)
    }

    /// The fields that lead from the body to the value.
    pub fn fields(&self) -> impl Iterator<Item = &'static Field> + '_ {
        self.steps.iter().map(|step| step.field)
    }

    /// The filters of the entry.
    pub(crate) fn filters(&self) -> &[Filter] {
        &self.filters
    }

    /// The steps that lead from the body to the value, with their filters.
    pub(crate) fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// What may stand there; `None` when the whole entry is meant.
    #[must_use]
    pub fn shape(&self) -> Option<Shape> {
        self.field().map(|field| field.shape)
    }

    /// The fields of the entry that the filters look at.
    pub fn filtered_by(&self) -> impl Iterator<Item = &'static Field> + '_ {
        self.filters
            .iter()
            .filter_map(|filter| filter.fields.first().copied())
    }

    /// Field and value for each filter of the entry that asks for one name:
    /// what a new entry at this place has to say.
    #[must_use]
    pub fn given(&self) -> Vec<(String, String)> {
        let single = self.filters.iter().filter_map(|filter| match &filter.test {
            Test::Is(values) => Some((filter.name(), values.first()?.clone())),
            _ => None,
        });
        single.collect()
    }
}

impl Filter {
    fn name(&self) -> String {
        let names: Vec<&str> = self.fields.iter().map(|field| field.name).collect();
        names.join(".")
    }
}

impl PartialEq for Path {
    fn eq(&self, other: &Self) -> bool {
        // Everything else follows from the text.
        self.text == other.text
    }
}

impl Eq for Path {}
