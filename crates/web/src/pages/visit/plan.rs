//! What somebody wants to hand over, as far as they have said.

use std::collections::BTreeSet;
use std::path::PathBuf;

use carewallet_app::share::body::BodyForm;
use carewallet_app::share::{Choice, EntryChoice, Format, ShareFormat, ShareRequest};
use carewallet_core::value::{Date, Line};
use carewallet_core::{EntryId, SubjectId};
use carewallet_export::pdf::Print;
use carewallet_export::sheet::SheetKind;
use carewallet_export::{Language, SheetOptions};

use super::handed_over::HandedOver;
use super::ready::Ready;
use carewallet_screen::Words;

/// So many are kept at the same time; the oldest is forgotten for a further one.
const MOST: usize = 8;

/// What was begun in this window.
#[derive(Default)]
pub(crate) struct Plans {
    plans: Vec<Plan>,
}

/// What somebody wants to hand over.
pub(crate) struct Plan {
    pub(super) handle: String,
    /// Counts the answers, so that one that was sent twice is known.
    pub(super) step: u32,
    /// Who it is for; none for nobody in particular.
    pub(super) to: Option<Line>,
    /// Whom it is about, once that was asked.
    pub(super) about: Option<Vec<SubjectId>>,
    pub(super) sheet: Option<SheetKind>,
    /// What it is for, once that was asked.
    pub(super) why: Option<Option<Line>>,
    pub(super) print: Print,
    pub(super) language: Language,
    pub(super) sealed: bool,
    /// Entries that were left out one by one.
    pub(super) leave_out: BTreeSet<EntryId>,
    /// The sheet in memory, as long as nothing of the above has changed.
    pub(super) ready: Option<Ready>,
    pub(super) handed: Option<HandedOver>,
}

impl Plans {
    /// A plan by its handle.
    pub(super) fn get(&mut self, handle: &str) -> Option<&mut Plan> {
        self.plans.iter_mut().find(|plan| plan.handle == handle)
    }

    /// Begins one; the oldest makes room.
    pub(super) fn begin(&mut self, plan: Plan) {
        if self.plans.len() >= MOST {
            self.plans.remove(0);
        }
        self.plans.push(plan);
    }

    /// Those that are not handed over yet, the last one first.
    pub(super) fn open(&self) -> impl Iterator<Item = &Plan> {
        self.plans.iter().rev().filter(|plan| plan.handed.is_none())
    }

    /// Forgets all that was read from the wallet. What was chosen waits.
    pub(crate) fn lock(&mut self) {
        self.plans.retain(|plan| plan.handed.is_none());
        for plan in &mut self.plans {
            plan.ready = None;
        }
    }

    /// Forgets the pictures of all others: they can be drawn again.
    pub(super) fn only_pictures_of(&mut self, handle: &str) {
        for plan in &mut self.plans {
            if let Some(ready) = plan.ready.as_mut().filter(|_| plan.handle != handle) {
                ready.pictures.clear();
            }
        }
    }
}

impl Plan {
    /// For somebody, or for nobody in particular; nothing else was asked yet.
    pub(super) fn new(handle: &str, to: Option<Line>) -> Self {
        Self {
            handle: handle.to_owned(),
            step: 1,
            to,
            about: None,
            sheet: None,
            why: None,
            print: Print::CLEAR,
            language: Language::English,
            sealed: false,
            leave_out: BTreeSet::new(),
            ready: None,
            handed: None,
        }
    }

    /// Something of it was changed: what was made of it before no longer counts.
    pub(super) fn changed(&mut self) {
        self.step += 1;
        self.ready = None;
    }

    /// The address of one of its pages.
    pub(super) fn at(&self, page: &str) -> String {
        format!("/visit/{}/{page}", self.handle)
    }

    /// The address of where it stands.
    pub(super) fn next(&self) -> String {
        if self.handed.is_some() {
            return self.at("done");
        }
        if self.about.is_none() {
            return self.at("about");
        }
        if self.sheet.is_none() {
            return self.at("sheet");
        }
        match self.why {
            None => self.at("why"),
            Some(_) => self.at("look"),
        }
    }

    /// Who it is for, in words.
    pub(super) fn receiver(&self, words: &Words) -> String {
        match &self.to {
            None => words.say("Nobody in particular").to_string(),
            Some(to) => to.as_str().to_owned(),
        }
    }

    /// What it is called where it is listed.
    pub(super) fn in_short(&self, words: &Words) -> String {
        let sheet = match &self.to {
            None => words.say("A sheet for nobody in particular"),
            Some(to) => words.say("A sheet for {who}").set("who", to.as_str()),
        };
        sheet.to_string()
    }

    /// What it asks for. `everybody` is here: then nobody need be named on the sheet of a
    /// household.
    pub(super) fn request(&self, today: Date, everybody: &[SubjectId]) -> ShareRequest {
        let kind = self.sheet.unwrap_or_default();
        let about = self.about.as_deref().unwrap_or_default();
        let home = about.contains(&SubjectId::Home);
        let all = everybody.iter().all(|one| about.contains(one));
        let named = about.iter().map(|one| one.as_str().to_owned());
        let options = SheetOptions::new(today)
            .of_kind(kind)
            .printed(self.print)
            .in_language(self.language);
        ShareRequest {
            to: self.to.clone(),
            why: self.why.clone().flatten(),
            choice: Choice::Entries(EntryChoice {
                about: named
                    .filter(|_| kind != SheetKind::Household || !all)
                    .filter(|name| name != SubjectId::Home.as_str() || about.len() == 1)
                    .collect(),
                gone: false,
                home,
                kinds: Vec::new(),
                lane: None,
                leave_out: self.leave_out.clone(),
            }),
            format: Format::Share(ShareFormat {
                body: BodyForm::Pdf,
                options,
                sealed: self.sealed,
                for_key: None,
                scans: Vec::new(),
            }),
            despite_damage: false,
            file: PathBuf::new(),
        }
    }
}
