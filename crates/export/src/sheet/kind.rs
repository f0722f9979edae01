//! The kinds of sheet, and what each is for.

use carewallet_core::kind::Lane;
use carewallet_core::parts::Layout;

/// What a sheet contains, and in which order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SheetKind {
    /// Everything that was chosen, in the order of a care record.
    #[default]
    Summary,
    /// What a stranger must know at once: for the fridge door, folded for a bottle.
    Emergency,
    /// For a stay in hospital: red, amber and green.
    Hospital,
    /// For one agency: first what is new since its last copy.
    Handover,
    /// For a stranger at the door, if the carer is ill.
    Contingency,
    /// Who is who, and how to reach them.
    Contacts,
    /// Everybody at home, a page each.
    Household,
    /// Short sentences with pictures.
    EasyRead,
    /// What the police ask for when somebody is missing.
    MissingPerson,
    /// Emergency facts and one code, the size of a bank card.
    Card,
}

impl SheetKind {
    /// Every kind of sheet.
    pub const ALL: [Self; 10] = [
        Self::Summary,
        Self::Emergency,
        Self::Hospital,
        Self::Handover,
        Self::Contingency,
        Self::Contacts,
        Self::Household,
        Self::EasyRead,
        Self::MissingPerson,
        Self::Card,
    ];

    /// The name on the command line. Prefixed with `sheet-`, it is the message
    /// id in the catalogues.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Summary => "summary",
            Self::Emergency => "emergency",
            Self::Hospital => "hospital",
            Self::Handover => "handover",
            Self::Contingency => "contingency",
            Self::Contacts => "contacts",
            Self::Household => "household",
            Self::EasyRead => "easy-read",
            Self::MissingPerson => "missing-person",
            Self::Card => "card",
        }
    }

    /// What it is for, in one line of help.
    #[must_use]
    pub const fn says(self) -> &'static str {
        match self {
            Self::Summary => "everything that was chosen, in the order of a care record",
            Self::Emergency => "for the fridge door: what a stranger must know at once",
            Self::Hospital => "for a stay in hospital: red, amber and green",
            Self::Handover => "for one agency: first what is new since its last copy",
            Self::Contingency => "for whoever steps in if the carer is ill: what to do first",
            Self::Contacts => "who is who, and how to reach them",
            Self::Household => "everybody at home, a page each",
            Self::EasyRead => "short sentences with pictures",
            Self::MissingPerson => "what the police ask for when somebody is missing",
            Self::Card => "emergency facts and one code, to cut out: the size of a bank card",
        }
    }

    /// The layout of its codes.
    #[must_use]
    pub const fn code_layout(self) -> Layout {
        match self {
            Self::Card => Layout::Card,
            _ => Layout::A4,
        }
    }

    /// Finds a kind by its name.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        let text = text.trim().to_lowercase().replace(['_', ' '], "-");
        Self::ALL.into_iter().find(|kind| kind.name() == text)
    }

    /// The widest lane it may carry, for sheets that hang where anybody can
    /// read them; `None` leaves that to the recipient.
    #[must_use]
    pub const fn lane(self) -> Option<Lane> {
        match self {
            Self::Emergency | Self::Card => Some(Lane::Emergency),
            _ => None,
        }
    }
}
