//! The table by kind: what makes two entries about one thing, and in what they
//! may not differ (docs/agreement.md holds it for readers; a test compares).

use crate::kind::{AddressType, Body, Kind, MeasurementType, ProfessionalRole};

/// What makes two entries of a kind about one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// There can be only one.
    One,
    /// These fields name it. `a/b` is the first of the two that is given.
    Named(&'static [&'static str]),
    /// Each entry stands for itself; only the same words say the same.
    Itself,
}

/// The rule for a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// What makes two entries about one thing.
    pub thing: Thing,
    /// The fields in which two entries about one thing may not differ.
    pub compared: &'static [&'static str],
    /// Whether they must also give the same ones of these fields, so that no
    /// reader puts together what nobody wrote.
    pub strict: bool,
    /// Whether there can be one after another, so that one that is over does not
    /// contradict one that is not.
    pub in_turn: bool,
}

impl Rule {
    const fn one(compared: &'static [&'static str]) -> Self {
        Self::new(Thing::One, compared)
    }

    const fn named(names: &'static [&'static str], compared: &'static [&'static str]) -> Self {
        Self::new(Thing::Named(names), compared)
    }

    const fn new(thing: Thing, compared: &'static [&'static str]) -> Self {
        Self {
            thing,
            compared,
            strict: false,
            in_turn: false,
        }
    }

    const ITSELF: Self = Self::new(Thing::Itself, &[]);

    const fn strict(mut self) -> Self {
        self.strict = true;
        self
    }

    const fn in_turn(mut self) -> Self {
        self.in_turn = true;
        self
    }

    /// The rule for a body: that of its kind, except for [`Self::EXCEPTIONS`].
    #[must_use]
    pub fn of(body: &Body) -> Self {
        let exception = match body {
            // People have lived in several places, one as true as the other.
            Body::Address(one) if one.r#type == Some(AddressType::Previous) => Some(Self::ITSELF),
            Body::Professional(one) if one.role == ProfessionalRole::Gp => Some(GP),
            // Blood pressure changes within a day: two readings of it may both be right.
            Body::Measurement(one) => {
                let sized = matches!(
                    one.r#type,
                    MeasurementType::Height | MeasurementType::Weight
                );
                (sized && one.date.is_some()).then_some(SIZE)
            }
            // Without a time, two falls on one day may well be two falls.
            Body::Event(event) if event.date.is_some() && event.time.is_some() => Some(EVENT),
            _ => None,
        };
        exception.unwrap_or_else(|| Self::of_kind(body.kind()))
    }

    /// Whether two entries about one thing agree in this field, or it names the
    /// thing.
    #[must_use]
    pub fn settles(&self, field: &str) -> bool {
        let names = match self.thing {
            Thing::Named(names) => names,
            Thing::One | Thing::Itself => &[],
        };
        let mut names = names.iter().flat_map(|names| names.split('/'));
        self.thing == Thing::Itself
            || self.compared.contains(&field)
            || names.any(|name| name == field)
    }

    /// What is decided by more than the kind: the case in words, and its rule.
    pub const EXCEPTIONS: [(Kind, &'static str, Self); 4] = [
        (Kind::Address, "a previous address", Self::ITSELF),
        (Kind::Professional, "role is gp", GP),
        (Kind::Event, "date and time are given", EVENT),
        (
            Kind::Measurement,
            "height or weight, and the date is given",
            SIZE,
        ),
    ];

    /// The rule for a kind.
    #[must_use]
    pub fn of_kind(kind: Kind) -> Self {
        match kind {
            Kind::Person
            | Kind::Address
            | Kind::Professional
            | Kind::Contact
            | Kind::Carer
            | Kind::Legal => of_people(kind),
            Kind::Condition
            | Kind::Allergy
            | Kind::Medication
            | Kind::Vaccination
            | Kind::Treatment
            | Kind::Measurement
            | Kind::Event
            | Kind::Appointment => of_health(kind),
            Kind::Household
            | Kind::Home
            | Kind::KeySafe
            | Kind::Support
            | Kind::Money
            | Kind::Function
            | Kind::Continence
            | Kind::Risk
            | Kind::Equipment => of_every_day(kind),
            Kind::Assessment => Self::named(&["what", "date"], &["type", "status", "decision"]),
            Kind::Goal => Self::named(&["words"], &["status", "outcome"]),
            Kind::PlanAction => Self::named(&["what"], &["who", "when", "status"]),
            Kind::Contingency => {
                Self::named(&["trigger"], &["what_should_happen", "how_long_alone"])
            }
            Kind::Document => {
                Self::named(&["title", "date", "number"], &["original_where", "expires"])
            }
            Kind::AgencySheet => Self::named(&["organisation", "form", "date"], &[]),
            Kind::Consent => Self::named(&["to"], &["basis", "what", "not", "until"]),
            // Two of these can always stand side by side.
            Kind::AboutMe
            | Kind::Statement
            | Kind::CommunicationNeed
            | Kind::Adjustment
            | Kind::Safeguarding
            | Kind::QuestionAsked
            | Kind::Holder
            | Kind::Agency
            | Kind::Directory
            | Kind::Handover
            | Kind::Receipt
            | Kind::Decision
            | Kind::Recovery => Self::ITSELF,
        }
    }
}

/// Somebody has one practice, whoever of its doctors is named.
const GP: Rule = Rule::named(&["role"], &["organisation", "name", "phone"]).in_turn();
/// At one time of one day the same thing happened.
const EVENT: Rule = Rule::named(
    &["type", "date", "time"],
    &["place", "injury", "what_happened"],
);
/// A size has one value on one day.
const SIZE: Rule = Rule::named(&["type", "date"], &["value", "unit"]);

fn of_people(kind: Kind) -> Rule {
    match kind {
        Kind::Person => Rule::one(&[
            "name",
            "birth_date",
            "nhs_number",
            "chi_number",
            "hc_number",
            "ni_number",
            "language",
            "interpreter",
            "died_on",
        ]),
        Kind::Address => Rule::named(&["type"], &["lines", "postcode", "phone"]).in_turn(),
        Kind::Professional => {
            Rule::named(&["role", "name/organisation"], &["organisation", "phone"]).in_turn()
        }
        Kind::Contact => Rule::named(
            &["name"],
            &["relationship", "rank", "phone", "do_not_contact"],
        ),
        Kind::Carer => Rule::named(
            &["person", "cares_for"],
            &["phone", "hours_per_week", "day_night", "willing"],
        ),
        _ => Rule::named(
            &["type", "decision"],
            &["original_where", "registered_on", "reference", "who"],
        ),
    }
}

fn of_health(kind: Kind) -> Rule {
    match kind {
        Kind::Condition => Rule::named(&["name"], &["status", "ended", "verification"]),
        Kind::Allergy => Rule::named(&["substance"], &["type", "severity", "verification"]),
        Kind::Medication => Rule::named(
            &["name"],
            &["form", "strength", "dose", "when", "route", "stop"],
        )
        .strict(),
        Kind::Vaccination => Rule::named(&["what", "date"], &["batch"]),
        Kind::Treatment => Rule::named(&["what"], &["status", "date", "how_often", "by"]),
        Kind::Appointment => Rule::named(&["with", "date"], &["time", "place", "status"]),
        _ => Rule::ITSELF,
    }
}

fn of_every_day(kind: Kind) -> Rule {
    match kind {
        Kind::Household => Rule::one(&["members", "time_alone", "pets", "smokers"]),
        Kind::Home => Rule::one(&[
            "tenure",
            "property_type",
            "floors",
            "floor",
            "stairs",
            "stair_rails",
            "toilet",
            "bathroom",
            "bedroom",
            "entrance",
            "hazards",
            "utilities",
            "smoke_alarms",
        ]),
        // The place from one entry and the code from another would open no door.
        Kind::KeySafe => Rule::one(&["place", "code", "alarm_code"]).strict(),
        Kind::Support => Rule::named(&["who"], &["type", "timetable", "phone"]).in_turn(),
        Kind::Money => Rule::named(
            &["type", "name"],
            &[
                "rate",
                "amount",
                "per",
                "contribution",
                "managed_by",
                "funding",
                "savings",
            ],
        ),
        Kind::Function => Rule::named(
            &["domain", "when"],
            &[
                "can_do",
                "ability",
                "help_needed",
                "helper",
                "people_needed",
                "times_per_day",
                "times_per_night",
                "minutes",
                "how_i_like_it",
            ],
        ),
        Kind::Continence => Rule::one(&[
            "type",
            "control",
            "urgency",
            "day_frequency",
            "night_frequency",
            "leaks",
            "bowel",
            "bowel_frequency",
            "catheter",
            "stoma",
            "products",
        ]),
        Kind::Risk => Rule::named(
            &["what"],
            &["what_helps", "supervision_day", "supervision_night"],
        ),
        _ => Rule::named(
            &["what", "place", "size", "serial/loan_number"],
            &["status", "phone"],
        )
        .in_turn(),
    }
}
