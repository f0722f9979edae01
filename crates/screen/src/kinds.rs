//! What can be written down, under headings, to choose from.

use carewallet_core::Kind;
use carewallet_core::kind::Section;

use crate::english;

/// What is written down most days.
const EVERY_DAY: [Kind; 8] = [
    Kind::Medication,
    Kind::Allergy,
    Kind::Contact,
    Kind::AboutMe,
    Kind::Appointment,
    Kind::Event,
    Kind::Function,
    Kind::Equipment,
];

/// Kinds under one heading.
pub struct Kinds {
    /// The heading, in English.
    pub heading: &'static str,
    /// The kinds, in their order.
    pub kinds: Vec<Kind>,
}

impl Kinds {
    /// The kinds that may be written, those of every day first.
    pub fn under_headings(may_be_written: impl Fn(Kind) -> bool) -> Vec<Self> {
        let may_be_written = |kind: &Kind| may_be_written(*kind);
        let every_day: Vec<Kind> = EVERY_DAY.into_iter().filter(may_be_written).collect();
        let all = Kind::ALL.iter().copied();
        let others = all.filter(may_be_written);
        let mut others: Vec<Kind> = others.filter(|kind| !every_day.contains(kind)).collect();
        // Stable: within a section the order of the table stays.
        others.sort_by_key(|kind| kind.section());
        let mut headings = Vec::new();
        if !every_day.is_empty() {
            headings.push(Self {
                heading: english("What is written down most often"),
                kinds: every_day,
            });
        }
        let mut before: Option<Section> = None;
        for kind in others {
            if before.replace(kind.section()) != Some(kind.section()) {
                headings.push(Self {
                    heading: kind.section().title(),
                    kinds: Vec::new(),
                });
            }
            if let Some(section) = headings.last_mut() {
                section.kinds.push(kind);
            }
        }
        headings
    }
}
