//! What a kind of sheet is made from: the entries that it can show, by whom
//! they are about.

use carewallet_core::{Body, SubjectId};

use super::head::{self, Head};
use super::{At, Carrier, SheetKind, heading};
use crate::document::{Block, CallOut, CallOutKind, Document, Level, Text, Tone};
use crate::look::Look;
use crate::told::Told;

pub(super) struct Scene<'a> {
    pub(super) at: At<'a>,
    pub(super) head: &'a Head<'a>,
    pub(super) look: &'a Look,
    /// All entries of the share, also those that are not shown.
    pub(super) all: &'a [Told<'a>],
    /// What the sheet shows.
    pub(super) shown: Vec<&'a Told<'a>>,
    /// Whether letters carry the content, and no codes.
    letters: bool,
}

impl<'a> Scene<'a> {
    pub(super) fn of(
        at: At<'a>,
        head: &'a Head<'a>,
        look: &'a Look,
        carrier: &Carrier,
        all: &'a [Told<'a>],
    ) -> Self {
        let shown = all.iter().filter(|told| told.can_be_shown());
        let shown = shown.filter(|told| head.kind.shows(told.entry));
        Self {
            at,
            head,
            look,
            all,
            shown: shown.collect(),
            letters: matches!(carrier, Carrier::Letters),
        }
    }

    /// The people of the share: as its letter lists them, then any others, as
    /// long as something is shown of them.
    pub(super) fn people(&self) -> Vec<SubjectId> {
        let listed = self.at.share.letter.about.iter();
        let mut people: Vec<SubjectId> = listed
            .map(|about| SubjectId::Person(about.id.clone()))
            .collect();
        for told in &self.shown {
            let about = told.entry.about();
            // Who died or left travels so that it can be said, not to be told of.
            let gone = matches!(&told.body, Some(Body::Person(person)) if person.gone(self.at.today).is_some());
            if *about != SubjectId::Home && !gone && !people.contains(about) {
                people.push(about.clone());
            }
        }
        // Who is only named, such as the home's people on a sheet about the home.
        people.retain(|person| self.shown.iter().any(|told| told.entry.about() == person));
        people
    }

    /// What is shown about somebody, or about the home.
    pub(super) fn about(&self, subject: &SubjectId) -> Vec<&'a Told<'a>> {
        let here = self.shown.iter().copied();
        here.filter(|told| told.entry.about() == subject).collect()
    }

    /// What is shown about somebody and about the home.
    pub(super) fn about_and_home(&self, subject: &SubjectId) -> Vec<&'a Told<'a>> {
        let home = SubjectId::Home;
        let here = self.shown.iter().copied();
        here.filter(|told| [subject, &home].contains(&told.entry.about()))
            .collect()
    }

    /// The document of a sheet that is about people: each has a part, made by
    /// `part`; several stand on a page each. What is about the home alone
    /// reads as in a summary.
    pub(super) fn each(&self, part: impl Fn(&[&Told<'a>]) -> Vec<Block>) -> Document {
        let people = self.people();
        let [only] = people.as_slice() else {
            return self.several(&people, part);
        };
        let entries = self.about_and_home(only);
        let name = self.name(&entries);
        let mut document = self.head.short(name, self.who(only));
        document.blocks = part(&entries);
        document
    }

    fn several(&self, people: &[SubjectId], part: impl Fn(&[&Told<'a>]) -> Vec<Block>) -> Document {
        let mut document = self.head.short(self.head.names(), None);
        if people.is_empty() {
            let words = self.at.tongue.text("no-person");
            document.blocks.push(Block::Paragraph(words));
            let page = super::chapter::Page {
                at: self.at,
                who: None,
            };
            document.blocks.extend(page.home_alone(&self.shown));
        }
        for (place, person) in people.iter().enumerate() {
            let entries = self.about_and_home(person);
            if place > 0 {
                document.blocks.push(Block::NewPage);
            }
            let name = self.name(&self.about(person));
            document.blocks.push(heading(Level::Section, name));
            let who = self.who(person);
            document
                .blocks
                .extend(who.map(|words| Block::Paragraph(words.into())));
            document.blocks.extend(part(&entries));
        }
        document
    }

    /// What tells somebody apart, on one line; Easy Read says it in sentences.
    pub(super) fn who(&self, person: &SubjectId) -> Option<String> {
        if self.head.kind == SheetKind::EasyRead {
            return None;
        }
        let who = head::who(self.at, &self.about(person));
        who.map(|who| who.words).filter(|words| !words.is_empty())
    }

    /// Whom entries are about.
    pub(super) fn name(&self, entries: &[&Told<'_>]) -> String {
        let mut people = entries
            .iter()
            .filter(|told| *told.entry.about() != SubjectId::Home);
        people
            .next()
            .map_or_else(|| self.head.names(), |told| told.about.clone())
    }

    /// Who wrote all this down, and what the page is.
    pub(super) fn foot(&self, entries: &[&Told<'_>]) -> Block {
        let id = if self.letters {
            "foot-letters"
        } else {
            "foot-codes"
        };
        let names = names(entries);
        let words = self.at.tongue.say_with(id, [("names", names.into())]);
        Block::Paragraph(Text::default().with(Tone::Quiet, words))
    }

    /// How many entries a newer version alone can show.
    pub(super) fn cannot_be_shown(&self) -> Option<Block> {
        let unknown = self.all.iter().filter(|told| !told.can_be_shown()).count();
        let tongue = self.at.tongue;
        // A card has no room for it.
        let wanted = unknown > 0 && self.head.kind != SheetKind::Card;
        wanted.then(|| {
            Block::CallOut(CallOut {
                kind: CallOutKind::Note,
                label: tongue.both_with("cannot-show", [("count", unknown.into())]),
                words: tongue.text("cannot-show-why"),
            })
        })
    }
}

/// Who said what entries say, each once.
pub(super) fn names(entries: &[&Told<'_>]) -> String {
    let mut names: Vec<&str> = Vec::new();
    for told in entries {
        let name = told.entry.envelope().said_by.as_str();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.join(", ")
}
