//! The part about one person or the home: the frame to read first, then the
//! sections in the order a reader needs them. What is over is kept apart under
//! its own heading.

use carewallet_core::kind::Section;
use carewallet_core::{Kind, SubjectId};

use super::head::{self, Who};
use super::{At, conflicts, entry, key_facts, order, own_words};
use crate::document::{Block, Fact, Level};
use crate::entry_text::EntryText;

/// The order of sections on a sheet: what prevents harm, everyday care,
/// communication, contacts, then everything else.
pub(super) const READING_ORDER: [Section; 26] = [
    Section::Allergies,
    Section::Medicines,
    Section::Conditions,
    Section::Risks,
    Section::DailyLiving,
    Section::Support,
    Section::Equipment,
    Section::Adjustments,
    Section::AboutMe,
    Section::Contacts,
    Section::Professionals,
    Section::Appointments,
    Section::Contingency,
    Section::Legal,
    Section::Safeguarding,
    Section::Home,
    Section::Person,
    Section::Treatments,
    Section::Plans,
    Section::Assessments,
    Section::Events,
    Section::Measurements,
    Section::Vaccinations,
    Section::Documents,
    Section::Sharing,
    Section::Wallet,
];

pub(super) struct Page<'a> {
    pub(super) at: At<'a>,
    /// What the head already prints.
    pub(super) who: Option<Who>,
}

impl Page<'_> {
    /// A sheet about one person: the home is one of its sections.
    pub(super) fn one_person(&self, person: &SubjectId, entries: &[&EntryText<'_>]) -> Vec<Block> {
        let own = of(person, entries);
        let home = of(&SubjectId::Home, entries);
        let mut blocks: Vec<Block> = key_facts::block(self.at, person, &own)
            .into_iter()
            .collect();
        // The home has entries of its own, and takes the place of its section.
        let home_at = READING_ORDER
            .iter()
            .position(|section| *section == Section::Home);
        let (before, after) = READING_ORDER.split_at(home_at.unwrap_or_default());
        blocks.extend(self.sections(before, &own, Level::Section));
        blocks.extend(self.home(&home, Level::Section));
        blocks.extend(self.sections(after, &own, Level::Section));
        blocks.extend(self.taken_back(&own, Level::Section));
        blocks
    }

    /// A part of a sheet about more than one person.
    pub(super) fn one_of_several(
        &self,
        person: &SubjectId,
        entries: &[&EntryText<'_>],
    ) -> Vec<Block> {
        let own = of(person, entries);
        let name = own
            .first()
            .map(|entry_text| self.at.name(person, &entry_text.about))
            .unwrap_or_default();
        let mut blocks = vec![head::whose(self.at, &own)];
        blocks.push(Block::heading(Level::Section, name));
        blocks.extend(key_facts::block(self.at, person, &own));
        blocks.extend(self.sections(&READING_ORDER, &own, Level::Part));
        blocks.extend(self.taken_back(&own, Level::Part));
        blocks
    }

    /// The home as a separate part.
    pub(super) fn home_alone(&self, entries: &[&EntryText<'_>]) -> Vec<Block> {
        let home = self.home(&of(&SubjectId::Home, entries), Level::Section);
        std::iter::once(Block::About(None)).chain(home).collect()
    }

    /// The home within another part.
    pub(super) fn home_part(&self, entries: &[&EntryText<'_>]) -> Vec<Block> {
        self.home(&of(&SubjectId::Home, entries), Level::Part)
    }

    /// A person within another part, under their name if there are several.
    pub(super) fn of_person(
        &self,
        person: &SubjectId,
        entries: &[&EntryText<'_>],
        named: bool,
    ) -> Vec<Block> {
        let own = of(person, entries);
        let Some(first) = own.first() else {
            return Vec::new();
        };
        let mut blocks = Vec::new();
        if named {
            let name = self.at.name(person, &first.about);
            blocks.push(Block::heading(Level::Part, name));
        }
        blocks.extend(self.sections(&READING_ORDER, &own, Level::Part));
        blocks.extend(self.taken_back(&own, Level::Part));
        blocks
    }

    fn home(&self, entries: &[&EntryText<'_>], level: Level) -> Vec<Block> {
        self.section(self.at.localizer.both("the-home"), entries, level)
    }

    fn sections(
        &self,
        sections: &[Section],
        entries: &[&EntryText<'_>],
        level: Level,
    ) -> Vec<Block> {
        let mut blocks = Vec::new();
        for section in sections {
            let mut here = entries.to_vec();
            here.retain(|entry_text| {
                let kind = entry_text.body.as_ref().map(carewallet_core::Body::kind);
                kind.is_some_and(|kind| kind.section() == *section)
                    && !self.is_in_the_head(entry_text)
            });
            // Own words are quoted, not listed as facts.
            if !here.is_empty() && here.iter().all(|entry_text| own_words::belongs(entry_text)) {
                order::sort(&mut here);
                blocks.extend(own_words::blocks(self.at, &here, level));
                continue;
            }
            blocks.extend(self.section(self.title(*section), &here, level));
        }
        blocks
    }

    /// What is current under a title, then what is over.
    fn section(&self, title: String, entries: &[&EntryText<'_>], level: Level) -> Vec<Block> {
        let over = |entry_text: &&EntryText<'_>| {
            let body = entry_text.body.as_ref();
            body.is_some_and(|body| body.is_over(self.at.today))
        };
        let (mut over, mut now): (Vec<&EntryText<'_>>, Vec<&EntryText<'_>>) =
            entries.iter().copied().partition(over);
        order::sort(&mut now);
        order::sort(&mut over);
        let mut blocks = Vec::new();
        if !now.is_empty() {
            blocks.push(Block::heading(level, title));
            blocks.extend(self.groups(&now));
        }
        for group in over.chunk_by(|one, other| past(one) == past(other)) {
            blocks.push(Block::heading(
                level,
                self.at.localizer.both(past(group[0])),
            ));
            blocks.extend(self.groups(group));
        }
        blocks
    }

    /// Whether the head already prints every line of an entry.
    fn is_in_the_head(&self, entry_text: &EntryText<'_>) -> bool {
        let who = self
            .who
            .as_ref()
            .filter(|who| who.number == entry_text.number);
        who.is_some_and(|who| who.lines.len() == entry_text.lines.len())
    }

    /// Entries that take earlier ones back.
    fn taken_back(&self, entries: &[&EntryText<'_>], level: Level) -> Vec<Block> {
        let mut back: Vec<&EntryText<'_>> = entries.to_vec();
        back.retain(|entry_text| entry_text.body.is_none());
        if back.is_empty() {
            return Vec::new();
        }
        vec![
            Block::heading(level, self.at.localizer.both("taken-back")),
            self.facts(&back),
        ]
    }

    /// The entries under a heading, conflicting ones side by side. A source
    /// that most of them share is printed once, before them.
    fn groups(&self, entries: &[&EntryText<'_>]) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut plain: Vec<&EntryText<'_>> = Vec::new();
        for group in conflicts::groups(entries) {
            if let [only] = group.as_slice() {
                plain.push(only);
                continue;
            }
            if !plain.is_empty() {
                blocks.push(self.facts(&std::mem::take(&mut plain)));
            }
            blocks.push(conflicts::note(self.at, &group));
            blocks.push(match group.as_slice() {
                [one, other] => conflicts::table(self.at, [one, other]),
                more => self.facts(more),
            });
        }
        if !plain.is_empty() {
            blocks.push(self.facts(&plain));
        }
        let source = entry::common_source(self.at, &mut blocks);
        source.into_iter().chain(blocks).collect()
    }

    fn facts(&self, entries: &[&EntryText<'_>]) -> Block {
        let facts = entries.iter().map(|entry_text| {
            let who = self
                .who
                .as_ref()
                .filter(|who| who.number == entry_text.number);
            let in_head = who.map_or(&[][..], |who| &who.lines);
            entry::fact(self.at, entry_text, in_head)
        });
        Block::Facts(facts.collect::<Vec<Fact>>())
    }

    /// The heading of a section. Medicines get a disclaimer, because such a
    /// list is easily taken for a prescription.
    fn title(&self, section: Section) -> String {
        match section {
            Section::Medicines => self.at.localizer.both("medicines-list"),
            _ => self.at.localizer.term_both(section.title()),
        }
    }
}

/// The heading over what is over, by kind.
pub(super) fn past(entry_text: &EntryText<'_>) -> &'static str {
    match entry_text.kind() {
        Some(Kind::Medication) => "stopped-medicines",
        Some(Kind::Appointment) => "past-appointments",
        _ => "no-longer",
    }
}

fn of<'a, 'b>(subject: &SubjectId, entries: &[&'b EntryText<'a>]) -> Vec<&'b EntryText<'a>> {
    let mine = |entry_text: &&&EntryText<'_>| entry_text.entry.about() == subject;
    entries.iter().filter(mine).copied().collect()
}
