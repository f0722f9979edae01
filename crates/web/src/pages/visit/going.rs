//! What goes and what stays at home, entry by entry.

use std::collections::BTreeSet;

use carewallet_app::Error;
use carewallet_app::share::{Prepared, ShareRequest, StaysHome, WhyHome, stays_home};
use carewallet_app::wording::entry::{heading, is_own, place, source};
use carewallet_core::{Entry, EntryId, Kind};

use crate::window::{Handles, Held};
use carewallet_screen::Words;

/// Entries under one heading.
pub(super) struct Section {
    pub(super) heading: String,
    pub(super) entries: Vec<Going>,
}

/// An entry that goes, or that somebody left out.
pub(super) struct Going {
    pub(super) handle: String,
    pub(super) title: String,
    pub(super) source: String,
    pub(super) goes: bool,
    /// Whether it can be left out: not who the sheet is about.
    pub(super) may_stay: bool,
    /// Whether it stands on a card in words only.
    pub(super) in_words_only: bool,
}

/// Entries that stay at home for one reason.
pub(super) struct AtHome {
    pub(super) why: &'static str,
    pub(super) entries: Vec<(String, String)>,
}

/// What goes and what stays, of a sheet in memory.
pub(super) struct Sorted<'a> {
    held: &'a Held,
    pub(super) going: Vec<&'a Entry>,
    stays: Vec<StaysHome<'a>>,
    in_code: BTreeSet<EntryId>,
}

impl<'a> Sorted<'a> {
    pub(super) fn new(
        held: &'a Held,
        prepared: &Prepared,
        request: &ShareRequest,
    ) -> Result<Self, Error> {
        let ids: BTreeSet<EntryId> = prepared.words().entries.iter().map(Entry::id).collect();
        let going = ids.iter().filter_map(|id| held.contents.get(id));
        Ok(Self {
            held,
            going: going.collect(),
            stays: stays_home(request, &held.contents, &held.people, &ids)?,
            in_code: prepared.share.entries.iter().map(Entry::id).collect(),
        })
    }

    /// The entries that have a box: those that go and may stay, and those left out.
    pub(super) fn with_a_box(&self) -> BTreeSet<EntryId> {
        let going = self.going.iter().filter(|entry| may_stay(entry));
        going
            .map(|entry| entry.id())
            .chain(self.left_out().map(Entry::id))
            .collect()
    }

    fn left_out(&self) -> impl Iterator<Item = &'a Entry> {
        let left = self.stays.iter().filter(|one| one.why == WhyHome::LeftOut);
        left.map(|one| one.entry)
    }

    /// What goes and what was left out, by whom it is about and by section.
    pub(super) fn sections(&self, words: &Words, handles: &mut Handles) -> Vec<Section> {
        let mut entries: Vec<&Entry> = self.going.clone();
        entries.extend(self.left_out());
        entries.sort_by_cached_key(|entry| place(entry, &self.held.people));
        let several: BTreeSet<_> = entries.iter().map(|entry| entry.about()).collect();
        let mut sections: Vec<Section> = Vec::new();
        for entry in entries {
            let heading = heading(entry.kind(), is_own(entry));
            let heading = words.say(heading);
            let heading = match several.len() {
                1 => heading.to_string(),
                _ => format!("{}: {heading}", self.held.people.name(entry.about())),
            };
            let going = self.going(words, entry, handles);
            match sections.iter_mut().find(|one| one.heading == heading) {
                Some(section) => section.entries.push(going),
                None => sections.push(Section {
                    heading,
                    entries: vec![going],
                }),
            }
        }
        sections
    }

    fn going(&self, words: &Words, entry: &Entry, handles: &mut Handles) -> Going {
        let goes = self.going.iter().any(|one| one.id() == entry.id());
        Going {
            handle: handles.of_entry(entry.id()),
            title: words.title(entry),
            source: source(words, entry.envelope(), &self.held.names),
            goes,
            may_stay: may_stay(entry),
            in_words_only: goes && !self.in_code.contains(&entry.id()),
        }
    }

    /// What stays at home, by why.
    pub(super) fn at_home(&self, words: &Words, handles: &mut Handles) -> Vec<AtHome> {
        let groups = WhyHome::ALL.into_iter().map(|why| {
            let of_it = self.stays.iter().filter(|one| one.why == why);
            AtHome {
                why: why.says(),
                entries: of_it
                    .map(|one| (handles.of_entry(one.entry.id()), words.title(one.entry)))
                    .collect(),
            }
        });
        groups.filter(|group| !group.entries.is_empty()).collect()
    }
}

/// Nobody could use a sheet that does not say whom it is about.
fn may_stay(entry: &Entry) -> bool {
    entry.kind() != Some(Kind::Person)
}
