//! The table of kinds: one row a kind, from which `Kind` and `Body` follow.

use thiserror::Error;

use crate::value::{BodyError, Field, Group, Shape, nearest};

use super::talk::Content;
use super::{Lane, Section, Subject};

macro_rules! kinds {
    ($($kind:ident $name:literal, $title:literal, $section:ident, $default:ident to $widest:ident,
        $subject:ident, $says:literal;)+) => {
        /// What sort of statement an entry is.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind { $(#[doc = $says] $kind,)+ }

        impl Kind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$kind,)+];

            /// The name in JSON and on the command line.
            pub fn name(self) -> &'static str {
                match self { $(Self::$kind => $name,)+ }
            }

            /// The kind of this name, if there is one.
            pub fn named(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$kind),)+ _ => None }
            }

            /// The heading on a sheet.
            pub fn title(self) -> &'static str {
                match self { $(Self::$kind => $title,)+ }
            }

            /// One line on what it is for.
            pub fn says(self) -> &'static str {
                match self { $(Self::$kind => $says,)+ }
            }

            /// Where it stands on a sheet.
            pub fn section(self) -> Section {
                match self { $(Self::$kind => Section::$section,)+ }
            }

            /// How far it travels unless somebody says otherwise.
            pub fn default_lane(self) -> Lane {
                match self { $(Self::$kind => Lane::$default,)+ }
            }

            /// How far it may travel at most.
            pub fn widest_lane(self) -> Lane {
                match self { $(Self::$kind => Lane::$widest,)+ }
            }

            /// What it can be about.
            pub fn subject(self) -> Subject {
                match self { $(Self::$kind => Subject::$subject,)+ }
            }

            /// Its fields, in the order in which they are shown.
            pub fn fields(self) -> &'static [Field] {
                match self { $(Self::$kind => <super::$kind as Group>::FIELDS,)+ }
            }
        }

        /// The typed content of an entry.
        #[derive(Clone, PartialEq, Eq)]
        pub enum Body { $(#[doc = $says] $kind(Box<super::$kind>),)+ }

        impl Body {
            /// The kind.
            pub fn kind(&self) -> Kind {
                match self { $(Self::$kind(_) => Kind::$kind,)+ }
            }

            pub(super) fn content(&self) -> &dyn Content {
                match self { $(Self::$kind(body) => &**body,)+ }
            }

            pub(super) fn of_map(
                kind: Kind,
                map: serde_json::Map<String, serde_json::Value>,
            ) -> Result<Self, BodyError> {
                Ok(match kind { $(Kind::$kind => Self::$kind(Box::new(Group::from_map(map)?)),)+ })
            }

            pub(super) fn of_words(
                kind: Kind,
                words: crate::value::Words<'_>,
            ) -> Result<Self, BodyError> {
                Ok(match kind {
                    $(Kind::$kind => Self::$kind(Box::new(Group::from_group_words(words)?)),)+
                })
            }
        }

        impl Body {
            pub(super) fn mistakes_of(
                kind: Kind,
                words: crate::value::Words<'_>,
            ) -> Vec<BodyError> {
                match kind { $(Kind::$kind => <super::$kind as Group>::mistakes(words),)+ }
            }
        }

        $(impl KindBody for super::$kind {
            const KIND: Kind = Kind::$kind;

            fn from_body(body: &Body) -> Option<&Self> {
                match body {
                    Body::$kind(body) => Some(body),
                    _ => None,
                }
            }

            fn of_body(body: Body) -> Option<Box<Self>> {
                match body {
                    Body::$kind(body) => Some(body),
                    _ => None,
                }
            }
        })+
    };
}

// kind name, heading, section, default lane to widest lane, about what, what for
kinds! {
    Person "person", "People", Person, Emergency to Emergency, Person, "who somebody is: name, date of birth, numbers, how to reach them";
    Address "address", "Addresses", Person, Agency to Emergency, Either, "where somebody lives";
    AboutMe "about_me", "About me", AboutMe, Agency to Emergency, Person, "the person's own words under one of seven headings";
    Statement "statement", "In their own words", AboutMe, Agency to Emergency, Person, "a wish, a worry or a view, word for word";
    CommunicationNeed "communication_need", "Communication needs", Adjustments, Emergency to Emergency, Person, "how to contact, inform and talk with the person";
    Adjustment "adjustment", "Reasonable adjustments", Adjustments, Agency to Emergency, Person, "what a service should do differently for the person";
    Legal "legal", "Legal papers", Legal, Emergency to Emergency, Person, "that a legal paper exists, and where the original is";
    Safeguarding "safeguarding", "Safeguarding concerns", Safeguarding, Named to Named, Person, "a worry that somebody harms or neglects the person, and what was done";
    Professional "professional", "Professionals and services", Professionals, Agency to Emergency, Either, "somebody who works with the person: doctor, nurse, service";
    Contact "contact", "Contacts", Contacts, Emergency to Emergency, Either, "family, friends, neighbours: who to ring, and who not";
    Carer "carer", "Carers", Contacts, Named to Agency, Person, "somebody who cares unpaid, and how caring is for them";
    Event "event", "What has happened", Events, Agency to Emergency, Person, "a fall, a hospital stay, something that happened";
    Appointment "appointment", "Appointments", Appointments, Agency to Agency, Either, "a visit or an appointment to come";
    Vaccination "vaccination", "Vaccinations", Vaccinations, Agency to Emergency, Person, "a vaccination that was given";
    Condition "condition", "Health conditions", Conditions, Emergency to Emergency, Person, "an illness or a disability, now or in the past";
    Treatment "treatment", "Treatments", Treatments, Agency to Emergency, Person, "an operation, a therapy, a treatment: past, now or planned";
    Household "household", "Household", Home, Named to Emergency, Home, "who lives here, pets, who is here when";
    Home "home", "The home", Home, Agency to Emergency, Home, "the building: stairs, bathroom, way in, hazards";
    KeySafe "key_safe", "Key safe and alarms", Home, Named to Named, Home, "how to get in, key safe and alarm codes";
    Support "support", "Help and support", Support, Agency to Emergency, Person, "who helps with what, and when";
    Money "money", "Money and funding", Support, Named to Named, Person, "benefits, budgets, who pays and who manages money";
    Measurement "measurement", "Measurements", Measurements, Agency to Emergency, Person, "height, weight, blood pressure and the like, as read";
    Function "function", "Everyday living", DailyLiving, Agency to Emergency, Person, "what the person can do, could do before, and needs help with";
    Continence "continence", "Bladder and bowel", DailyLiving, Agency to Emergency, Person, "bladder and bowel: what happens, what is used, what helps";
    Assessment "assessment", "Assessments", Assessments, Agency to Agency, Person, "an assessment, who took part, and what came of it; the steps of NHS continuing healthcare, too";
    Risk "risk", "Risks", Risks, Emergency to Emergency, Person, "what could go wrong, and what helps";
    Allergy "allergy", "Allergies and bad reactions", Allergies, Emergency to Emergency, Person, "what the person must not have, or that no allergy is known";
    Medication "medication", "Medicines", Medicines, Emergency to Emergency, Person, "a medicine that is taken or was stopped, as on its label";
    Equipment "equipment", "Equipment", Equipment, Agency to Emergency, Person, "an aid or adaptation that is used, ordered or wanted";
    Goal "goal", "Goals", Plans, Agency to Agency, Person, "what the person wants to achieve";
    PlanAction "plan_action", "Actions agreed", Plans, Agency to Agency, Person, "who does what by when";
    Contingency "contingency", "If something goes wrong", Contingency, Emergency to Emergency, Either, "what should happen if something goes wrong";
    Document "document", "Documents", Documents, Named to Emergency, Either, "a letter, a plan, a photo, and where the original is";
    AgencySheet "agency_sheet", "Agency sheets", Documents, Named to Agency, Either, "that an agency filled in a form or left a sheet";
    Consent "consent", "Permission to share", Sharing, Family to Family, Person, "what may be shared with whom, and who said so";
    QuestionAsked "question_asked", "Questions asked", Sharing, Family to Family, Either, "a question of a form, and whether the record had the answer";
    Holder "holder", "Holders", Wallet, Family to Family, Home, "somebody who can open this wallet";
    Agency "agency", "Agencies", Wallet, Family to Family, Home, "an organisation in the address book";
    Directory "directory", "Directories", Wallet, Family to Family, Home, "what was new in a list of agencies that was taken";
    Handover "handover", "Handed over", Wallet, Family to Family, Home, "what was handed to whom, and when";
    Receipt "receipt", "Received", Wallet, Family to Family, Home, "what came from whom, and when";
    Decision "decision", "What became of your facts", Wallet, Named to Named, Home, "what the family decided about each fact of an agency's reply";
    Recovery "recovery", "Ways back", Wallet, Family to Family, Home, "that a way back to a lost key was tried and opened this wallet";
}

/// The struct of one kind, so that code can ask for the kind by its type.
pub trait KindBody: Sized {
    /// The kind.
    const KIND: Kind;

    /// What a body of this kind holds; `None` of any other.
    fn from_body(body: &Body) -> Option<&Self>;

    /// The same, taken out of it.
    fn of_body(body: Body) -> Option<Box<Self>>;
}

/// A name that no kind has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("unknown kind{}", .nearest.map_or_else(String::new, |kind| format!(", did you mean {}", kind.name())))]
pub struct UnknownKind {
    /// The kind that was probably meant.
    pub nearest: Option<Kind>,
}

/// Words that people may try.
const OTHER_WORDS: &[(&str, Kind)] = &[
    ("action", Kind::PlanAction),
    ("admission", Kind::Event),
    ("aid", Kind::Equipment),
    ("benefit", Kind::Money),
    ("bladder", Kind::Continence),
    ("bowel", Kind::Continence),
    ("communication", Kind::CommunicationNeed),
    ("diagnosis", Kind::Condition),
    ("doctor", Kind::Professional),
    ("drug", Kind::Medication),
    ("fall", Kind::Event),
    ("family", Kind::Contact),
    ("gp", Kind::Professional),
    ("illness", Kind::Condition),
    ("letter", Kind::Document),
    ("lpa", Kind::Legal),
    ("medicine", Kind::Medication),
    ("mobility", Kind::Function),
    ("next_of_kin", Kind::Contact),
    ("nurse", Kind::Professional),
    ("phone", Kind::Contact),
    ("plan", Kind::Contingency),
    ("tablet", Kind::Medication),
    ("vaccine", Kind::Vaccination),
    ("visit", Kind::Appointment),
    ("weight", Kind::Measurement),
    ("wish", Kind::Statement),
    ("worry", Kind::Statement),
];

impl Kind {
    /// Reads the name of a kind.
    ///
    /// # Errors
    ///
    /// No kind has that name; the error tells which was probably meant.
    pub fn parse(text: &str) -> Result<Self, UnknownKind> {
        // An entry has one spelling, so other words are only suggestions.
        Self::named(text).ok_or_else(|| UnknownKind {
            nearest: Self::probably(text),
        })
    }

    fn probably(text: &str) -> Option<Self> {
        let text = text.trim().to_lowercase().replace([' ', '-'], "_");
        let singular = match text.strip_suffix("ies") {
            Some(stem) => &format!("{stem}y"),
            None => text.strip_suffix('s').unwrap_or(&text),
        };
        let names = Self::ALL.iter().map(|&kind| (kind.name(), kind));
        // The names come first, so that a word of ours never hides one.
        let mut all = names.chain(OTHER_WORDS.iter().copied());
        all.clone()
            .find(|(name, _)| *name == text || *name == singular)
            .map(|(_, kind)| kind)
            .or_else(|| {
                let name = nearest(&text, all.clone().map(|(name, _)| name))?;
                all.find(|(other, _)| *other == name).map(|(_, kind)| kind)
            })
    }

    /// The field of that name, if it has one.
    pub fn field(self, name: &str) -> Option<&'static Field> {
        self.fields().iter().find(|field| field.name == name)
    }

    /// The field at a path with dots, in which numbers are places in a list.
    pub fn field_at(self, path: &str) -> Option<&'static Field> {
        let mut fields = self.fields();
        let mut found = None;
        // The table of fields has one row for all items of a list.
        for part in path.split('.').filter(|part| part.parse::<u32>().is_err()) {
            let field = fields.iter().find(|field| field.name == part)?;
            fields = match field.shape {
                Shape::Group { fields, .. } | Shape::Coded { fields } => fields,
                Shape::Many(Shape::Group { fields, .. } | Shape::Coded { fields }) => fields,
                _ => &[],
            };
            found = Some(field);
        }
        found
    }

    /// Whether it is one of the wallet's own, and not part of the record.
    pub fn is_of_the_wallet(self) -> bool {
        matches!(
            self,
            Self::Holder
                | Self::Agency
                | Self::Directory
                | Self::Handover
                | Self::Receipt
                | Self::Decision
                | Self::Recovery
        )
    }
}
