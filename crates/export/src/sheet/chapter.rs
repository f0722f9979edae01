//! The part of one person, or of the home: the frame to read first, who this
//! is, own words, then section after section.

use carewallet_core::SubjectId;
use carewallet_core::kind::Section;

use super::head::Who;
use super::{At, differing, entry, first, heading, order, own_words};
use crate::document::{Block, Fact, Level};
use crate::told::Told;

pub(super) struct Page<'a> {
    pub(super) at: At<'a>,
    /// What the head says already.
    pub(super) who: Option<Who>,
}

impl Page<'_> {
    /// A sheet about one person: the home is one of its sections.
    pub(super) fn one_person(&self, person: &SubjectId, shown: &[&Told<'_>]) -> Vec<Block> {
        let own = of(person, shown);
        let home = of(&SubjectId::Home, shown);
        let mut blocks: Vec<Block> = first::block(self.at, &own).into_iter().collect();
        let (before, after): (Vec<Section>, Vec<Section>) = Section::ALL
            .iter()
            .partition(|section| **section < Section::Home);
        blocks.extend(self.sections(&before, &own, Level::Section));
        blocks.extend(self.home(&home, Level::Section));
        blocks.extend(self.sections(&after, &own, Level::Section));
        blocks.extend(self.taken_back(&own, Level::Section));
        blocks
    }

    /// A part of a sheet about more than one person.
    pub(super) fn one_of_several(&self, person: &SubjectId, shown: &[&Told<'_>]) -> Vec<Block> {
        let own = of(person, shown);
        let name = own
            .first()
            .map(|told| told.about.clone())
            .unwrap_or_default();
        let mut blocks = vec![heading(Level::Section, name)];
        blocks.extend(first::block(self.at, &own));
        blocks.extend(self.sections(Section::ALL, &own, Level::Part));
        blocks.extend(self.taken_back(&own, Level::Part));
        blocks
    }

    /// The home as a part of its own.
    pub(super) fn home_alone(&self, shown: &[&Told<'_>]) -> Vec<Block> {
        self.home(&of(&SubjectId::Home, shown), Level::Section)
    }

    /// The home within another part.
    pub(super) fn home_part(&self, shown: &[&Told<'_>]) -> Vec<Block> {
        self.home(&of(&SubjectId::Home, shown), Level::Part)
    }

    /// What is said of a person within another part; by name, if there are
    /// several.
    pub(super) fn of_person(
        &self,
        person: &SubjectId,
        shown: &[&Told<'_>],
        named: bool,
    ) -> Vec<Block> {
        let own = of(person, shown);
        let Some(first) = own.first() else {
            return Vec::new();
        };
        let mut blocks = Vec::new();
        if named {
            blocks.push(heading(Level::Part, first.about.as_str()));
        }
        blocks.extend(self.sections(Section::ALL, &own, Level::Part));
        blocks.extend(self.taken_back(&own, Level::Part));
        blocks
    }

    fn home(&self, entries: &[&Told<'_>], level: Level) -> Vec<Block> {
        let mut entries = entries.to_vec();
        if entries.is_empty() {
            return Vec::new();
        }
        order::sort(&mut entries);
        let mut blocks = vec![heading(level, self.at.tongue.both("the-home"))];
        blocks.extend(self.groups(&entries));
        blocks
    }

    fn sections(&self, sections: &[Section], entries: &[&Told<'_>], level: Level) -> Vec<Block> {
        let mut blocks = Vec::new();
        for section in sections {
            let here = |told: &&&Told<'_>| {
                told.body
                    .as_ref()
                    .is_some_and(|b| b.kind().section() == *section)
            };
            let mut here: Vec<&Told<'_>> = entries.iter().filter(here).copied().collect();
            here.retain(|told| !self.is_in_the_head(told));
            order::sort(&mut here);
            if here.is_empty() {
                continue;
            }
            if here.iter().all(|told| own_words::belongs(told)) {
                blocks.extend(own_words::blocks(self.at, &here, level));
                continue;
            }
            blocks.push(heading(level, self.title(*section)));
            blocks.extend(self.groups(&here));
        }
        blocks
    }

    /// Whether the head says all that an entry says.
    fn is_in_the_head(&self, told: &Told<'_>) -> bool {
        let who = self.who.as_ref().filter(|who| who.number == told.number);
        who.is_some_and(|who| who.said.len() == told.lines.len())
    }

    /// What takes earlier entries back.
    fn taken_back(&self, entries: &[&Told<'_>], level: Level) -> Vec<Block> {
        let mut back: Vec<&Told<'_>> = entries.to_vec();
        back.retain(|told| told.body.is_none());
        if back.is_empty() {
            return Vec::new();
        }
        vec![
            heading(level, self.at.tongue.both("taken-back")),
            self.facts(&back),
        ]
    }

    /// Entries under a heading; those that differ stand side by side.
    fn groups(&self, entries: &[&Told<'_>]) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut plain: Vec<&Told<'_>> = Vec::new();
        for group in differing::groups(entries) {
            if let [only] = group.as_slice() {
                plain.push(only);
                continue;
            }
            if !plain.is_empty() {
                blocks.push(self.facts(&std::mem::take(&mut plain)));
            }
            blocks.push(differing::note(self.at, &group));
            blocks.push(match group.as_slice() {
                [one, other] => differing::table(self.at, [one, other]),
                more => self.facts(more),
            });
        }
        if !plain.is_empty() {
            blocks.push(self.facts(&plain));
        }
        blocks
    }

    fn facts(&self, entries: &[&Told<'_>]) -> Block {
        let facts = entries.iter().map(|told| {
            let who = self.who.as_ref().filter(|who| who.number == told.number);
            let said = who.map_or(&[][..], |who| &who.said);
            entry::fact(self.at, told, said)
        });
        let mut facts: Vec<Fact> = facts.collect();
        entry::quieten(self.at, &mut facts);
        Block::Facts(facts)
    }

    /// The heading of a section. A list of medicines is easily taken for more.
    fn title(&self, section: Section) -> String {
        match section {
            Section::Medicines => self.at.tongue.both("medicines-list"),
            _ => self.at.tongue.term_both(section.title()),
        }
    }
}

fn of<'a, 'b>(subject: &SubjectId, shown: &[&'b Told<'a>]) -> Vec<&'b Told<'a>> {
    let mine = |told: &&&Told<'_>| told.entry.about() == subject;
    shown.iter().filter(mine).copied().collect()
}
