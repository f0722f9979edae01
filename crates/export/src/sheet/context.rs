//! What a sheet is made from: the entries it prints, each statement once,
//! grouped by subject.

use std::collections::BTreeSet;

use carewallet_core::{Body, Kind, SubjectId};

use super::head::{self, Head};
use super::lines::Lines;
use super::{At, Carrier, SheetKind};
use crate::document::{Block, CallOut, CallOutKind, Document, Level, Text, Tone};
use crate::entry_text::EntryText;
use crate::sheet_options::SheetOptions;

pub(super) struct SheetContext<'a> {
    pub(super) at: At<'a>,
    pub(super) head: &'a Head<'a>,
    pub(super) options: &'a SheetOptions,
    /// All entries of the share, including those that are not printed.
    pub(super) all: &'a [EntryText<'a>],
    /// The entries that the sheet prints, each statement once and related ones
    /// together.
    pub(super) entries: Vec<&'a EntryText<'a>>,
    /// What the family decided about facts of whoever the sheet is for.
    pub(super) decisions: Vec<&'a EntryText<'a>>,
    /// Entries that say somebody died or moved out, unless the share is about
    /// them.
    pub(super) gone: Vec<&'a EntryText<'a>>,
    /// Whether the content follows as letters instead of codes.
    letters: bool,
}

impl<'a> SheetContext<'a> {
    pub(super) fn of(
        at: At<'a>,
        head: &'a Head<'a>,
        options: &'a SheetOptions,
        carrier: &Carrier,
        all: &'a [EntryText<'a>],
    ) -> Self {
        let gone: Vec<&EntryText<'_>> = all
            .iter()
            .filter(|entry_text| is_gone(at, entry_text))
            .collect();
        let absent: BTreeSet<&SubjectId> = gone
            .iter()
            .map(|entry_text| entry_text.entry.about())
            .collect();
        let entries = all.iter().filter(|entry_text| {
            entry_text.can_be_shown()
                && !is_decision(entry_text)
                && !entry_text.agreement.folded
                // Care entries about somebody who died would read as if they
                // were still looked after.
                && !absent.contains(entry_text.entry.about())
                && match &entry_text.body {
                    Some(body) => head.kind.prints(body, at.today),
                    None => head.kind.shows(entry_text.entry, at.today),
                }
        });
        let mut entries: Vec<&EntryText<'_>> = entries.collect();
        entries.sort_by_key(|entry_text| entry_text.agreement.place);
        Self {
            at,
            head,
            options,
            all,
            entries,
            decisions: all.iter().filter(|one| is_decision(one)).collect(),
            gone,
            letters: !matches!(carrier, Carrier::Codes(_)),
        }
    }

    /// The people with printed entries: first those that the share lists, in
    /// its order, then any others.
    pub(super) fn people(&self) -> Vec<SubjectId> {
        let listed = self.at.share.header.about.iter();
        let mut people: Vec<SubjectId> = listed
            .map(|about| SubjectId::Person(about.id.clone()))
            .collect();
        for entry_text in &self.entries {
            let about = entry_text.entry.about();
            // Their entry travels so that the sheet can say they are gone; they
            // get no part of their own.
            let gone = matches!(&entry_text.body, Some(Body::Person(person)) if person.gone(self.at.today).is_some());
            if *about != SubjectId::Home && !gone && !people.contains(about) {
                people.push(about.clone());
            }
        }
        people.retain(|person| {
            self.gone
                .iter()
                .all(|entry_text| entry_text.entry.about() != person)
        });
        // Somebody may be listed without any entry, as on a sheet about the
        // home.
        people.retain(|person| {
            self.entries
                .iter()
                .any(|entry_text| entry_text.entry.about() == person)
        });
        people
    }

    /// The printed entries about one subject.
    pub(super) fn about(&self, subject: &SubjectId) -> Vec<&'a EntryText<'a>> {
        let here = self.entries.iter().copied();
        here.filter(|entry_text| entry_text.entry.about() == subject)
            .collect()
    }

    /// The printed entries about one subject and about the home.
    pub(super) fn about_and_home(&self, subject: &SubjectId) -> Vec<&'a EntryText<'a>> {
        let home = SubjectId::Home;
        let here = self.entries.iter().copied();
        here.filter(|entry_text| [subject, &home].contains(&entry_text.entry.about()))
            .collect()
    }

    /// These entries, ready to be turned into lines.
    pub(super) fn lines<'l>(
        &'l self,
        about: &SubjectId,
        entries: &'l [&'l EntryText<'a>],
    ) -> Lines<'l> {
        Lines {
            at: self.at,
            about: about.clone(),
            entries,
        }
    }

    /// The document of a sheet about people. `part` makes the part of each;
    /// several people get a page each. With nobody to print, the home reads as
    /// in a summary.
    pub(super) fn each(&self, part: impl Fn(&Lines<'_>) -> Vec<Block>) -> Document {
        let people = self.people();
        let [only] = people.as_slice() else {
            return self.several(&people, part);
        };
        let entries = self.about_and_home(only);
        let name = self.name(&entries);
        let mut document = self.head.short(name, self.who(only));
        document.blocks = part(&self.lines(only, &entries));
        document
    }

    fn several(&self, people: &[SubjectId], part: impl Fn(&Lines<'_>) -> Vec<Block>) -> Document {
        let mut document = self.head.short(self.names(), None);
        if people.is_empty() {
            let words = self.at.localizer.text("no-person");
            document.blocks.push(Block::Paragraph(words));
            let page = super::person::Page {
                at: self.at,
                who: None,
            };
            document.blocks.extend(page.home_alone(&self.entries));
        }
        for (place, person) in people.iter().enumerate() {
            let entries = self.about_and_home(person);
            if place > 0 {
                document.blocks.push(Block::NewPage);
            }
            document.blocks.push(self.whose(person));
            let name = self.name(&self.about(person));
            document.blocks.push(Block::heading(Level::Section, name));
            let who = self.who(person);
            document
                .blocks
                .extend(who.map(|words| Block::Paragraph(words.into())));
            document.blocks.extend(part(&self.lines(person, &entries)));
        }
        document
    }

    /// Date of birth and the like on one line. Easy Read has sentences for it
    /// instead.
    pub(super) fn who(&self, person: &SubjectId) -> Option<String> {
        if self.head.kind == SheetKind::EasyRead {
            return None;
        }
        let who = head::who(self.at, &self.about(person));
        who.map(|who| who.words).filter(|words| !words.is_empty())
    }

    /// Marks the pages that follow as being about this person.
    pub(super) fn whose(&self, person: &SubjectId) -> Block {
        head::whose(self.at, &self.about(person))
    }

    /// The name of the person that entries are about.
    pub(super) fn name(&self, entries: &[&EntryText<'_>]) -> String {
        let mut people = entries
            .iter()
            .filter(|entry_text| *entry_text.entry.about() != SubjectId::Home);
        people.next().map_or_else(
            || self.names(),
            |entry_text| self.at.name(entry_text.entry.about(), &entry_text.about),
        )
    }

    /// The names of everybody the share is about.
    pub(super) fn names(&self) -> String {
        self.at.names().unwrap_or_else(|| self.head.names())
    }

    /// Who wrote the entries, and what kind of page this is.
    pub(super) fn foot(&self, entries: &[&EntryText<'_>]) -> Block {
        let id = if self.letters {
            "foot-letters"
        } else {
            "foot-codes"
        };
        let names = names(entries);
        let words = self.at.localizer.say_with(id, [("names", names.into())]);
        Block::Paragraph(Text::default().with(Tone::Quiet, words))
    }

    /// A note that counts the entries that only a newer version can show.
    pub(super) fn cannot_be_shown(&self) -> Option<Block> {
        let unknown = self
            .all
            .iter()
            .filter(|entry_text| !entry_text.can_be_shown())
            .count();
        let localizer = self.at.localizer;
        // A card has no room for this.
        let wanted = unknown > 0 && self.head.kind != SheetKind::Card;
        wanted.then(|| {
            Block::CallOut(CallOut {
                kind: CallOutKind::Note,
                label: localizer.both_with("cannot-show", [("count", unknown.into())]),
                words: localizer.text("cannot-show-why"),
            })
        })
    }
}

fn is_decision(entry_text: &EntryText<'_>) -> bool {
    entry_text.kind() == Some(Kind::Decision)
}

/// Whether an entry says that somebody died or moved out whom the share does
/// not list.
fn is_gone(at: At<'_>, entry_text: &EntryText<'_>) -> bool {
    let Some(Body::Person(person)) = &entry_text.body else {
        return false;
    };
    let named = |id: &SubjectId| match id {
        SubjectId::Person(id) => at.share.name_of(id).is_some(),
        SubjectId::Home => false,
    };
    person.gone(at.today).is_some() && !named(entry_text.entry.about())
}

/// Everybody who made the entries, each named once.
pub(super) fn names(entries: &[&EntryText<'_>]) -> String {
    let mut names: Vec<&str> = Vec::new();
    for entry in entries.iter().flat_map(|entry_text| entry_text.entries()) {
        let name = entry.envelope().said_by.as_str();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.join(", ")
}
