//! What goes into a share: a selection by person, kind and lane, or what
//! answers a form.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use carewallet_app::People;
use carewallet_core::coverage::{Audience, State};
use carewallet_core::form::Form;
use carewallet_core::kind::Lane;
use carewallet_core::selection::SelectionError;
use carewallet_core::share::About;
use carewallet_core::value::Date;
use carewallet_core::wallet::Contents;
use carewallet_core::{Coverage, Entry, EntryId, Kind, Record, Selection, SubjectId};
use carewallet_export::sheet::SheetKind;

use super::args::ShareArgs;
use super::ledger;
use super::phone::PhoneList;
use super::request::{Output, ShareRequest};
use super::who;
use crate::commands::show;
use crate::exit::Refusal;
use crate::forms::{self, Named, QuestionCounts, Typed};
use crate::render::escape;
use crate::session::Session;

/// What was asked for, before anything is unlocked.
pub(super) struct Selected {
    lane: Lane,
    sheet: SheetKind,
    list: Option<PhoneList>,
    kinds: Vec<Kind>,
    form: Option<Cow<'static, Form>>,
}

/// What was chosen.
pub(super) struct Chosen<'a> {
    pub(super) entries: Vec<&'a Entry>,
    pub(super) about: Vec<About>,
    /// What of a form it answers.
    pub(super) questions: Option<QuestionCounts>,
    /// What is not in it, in words.
    pub(super) left_out: Option<String>,
}

impl Selected {
    pub(super) fn of(
        args: &ShareArgs,
        plan: &ShareRequest<'_>,
        session: &Session<'_>,
    ) -> Result<Self, Refusal> {
        let list = match plan.output {
            Output::Phone(list) => Some(list),
            Output::Body(_) => None,
        };
        let mut kinds = show::kinds(&args.kind)?;
        if kinds.is_empty() {
            let of_the_sheet = || plan.sheet.kinds();
            kinds = list.map_or_else(of_the_sheet, PhoneList::kinds).to_vec();
        }
        let form = args.form.as_deref().map(|name| forms::find(session, name));
        if form.is_some() && args.about.len() > 1 {
            return Err(Refusal::usage(
                "a form is about one person",
                "make a share for each: --about NAME",
            ));
        }
        Ok(Self {
            lane: plan.lane,
            sheet: plan.sheet,
            list,
            kinds,
            form: form.transpose()?,
        })
    }

    pub(super) fn choose<'a>(
        &'a self,
        args: &ShareArgs,
        contents: &'a Contents,
        record: &Record<'a>,
        people: &People,
        today: Date,
    ) -> Result<Chosen<'a>, Refusal> {
        match &self.form {
            Some(form) => {
                let sees = forms::sees(&self.kinds);
                by_form(form, args, sees, contents, record, people, today)
            }
            None => self.by_selection(args, record, people, today),
        }
    }

    fn by_selection<'a>(
        &self,
        args: &ShareArgs,
        record: &Record<'a>,
        people: &People,
        today: Date,
    ) -> Result<Chosen<'a>, Refusal> {
        let subjects = who::subjects(args, self.sheet, people)?;
        let kinds = self.kinds.iter().copied();
        let selection = Selection::new(subjects.clone(), kinds, self.lane)?;
        let mut entries = match selection.choose(record, today) {
            Err(SelectionError::Nothing) => Vec::new(),
            chosen => chosen?,
        };
        // Leave out entries that the sheet would not print.
        match self.list {
            Some(list) => entries.retain(|entry| list.shows(entry)),
            None => entries = self.sheet.select(&entries, today),
        }
        let died = |entry: &&Entry| !args.gone && who::is_contact_who_died(entry, people);
        let (died, mut entries): (Vec<&Entry>, Vec<&Entry>) = entries.into_iter().partition(died);
        let nameless = args.about.is_empty().then(|| who::nameless(record, people));
        if entries.is_empty() {
            let refusal = Refusal::from(SelectionError::Nothing);
            return Err(match nameless.flatten() {
                Some(nameless) => refusal.hint(nameless),
                None => refusal,
            });
        }
        if self.list.is_none() {
            let mut known = who::people_in(&entries);
            known.extend(who::gone(args, self.sheet, people));
            who::introduce(&mut entries, &known, record, self.lane);
        }
        let is_summary = self.sheet == SheetKind::Summary && self.list.is_none();
        let seen = [entries.as_slice(), died.as_slice()].concat();
        let private = is_summary.then(|| more_private(record, &subjects, &args.kind, &seen));
        let died = (!died.is_empty()).then(|| {
            let contacts = escape::count(died.len(), "contact", "contacts");
            format!("not in it, because they died: {contacts}")
        });
        let left_out: Vec<String> = [private.flatten(), died, nameless.flatten()]
            .into_iter()
            .flatten()
            .collect();
        Ok(Chosen {
            about: about(&subjects, &entries, people),
            left_out: (!left_out.is_empty()).then(|| left_out.join("\n")),
            entries,
            questions: None,
        })
    }
}

/// What is not in it, in words.
fn more_private(
    record: &Record<'_>,
    subjects: &BTreeSet<SubjectId>,
    kinds: &[String],
    entries: &[&Entry],
) -> Option<String> {
    let left_out = left_out(record, subjects, kinds, entries);
    let kinds = ledger::kinds_in_words(&left_out);
    (!left_out.is_empty()).then(|| format!("not in it, because more private: {kinds}"))
}

fn by_form<'a>(
    form: &'a Form,
    args: &ShareArgs,
    sees: Audience,
    contents: &'a Contents,
    record: &Record<'a>,
    people: &People,
    today: Date,
) -> Result<Chosen<'a>, Refusal> {
    let named = Named {
        about: args.about.first().map(String::as_str),
        carer: args.carer.as_deref(),
        gone: args.gone,
    };
    let typed = Typed {
        form: args.form.as_deref().unwrap_or(&form.id),
        named,
    };
    let context = forms::context(form, named, sees, people, record, today)?;
    let coverage = Coverage::resolve(form, record, &context);
    let held = coverage
        .answers
        .iter()
        .filter(|answer| answer.state == State::Withheld)
        .count();
    let held = (held > 0).then(|| {
        let questions = escape::count(held, "question", "questions");
        format!("held back: {questions} ({} shows which)", typed.command())
    });
    let mut entries = forms::entries(&coverage, typed.call())?;
    let mut known = who::people_in(&entries);
    known.insert(SubjectId::Person(context.about.clone()));
    who::introduce(&mut entries, &known, record, Lane::Agency);
    Ok(Chosen {
        about: named_in(&entries, people),
        questions: Some(QuestionCounts::of(&coverage, contents.entries())),
        left_out: held,
        entries,
    })
}

/// Everybody whom entries are about.
pub(in crate::commands) fn named_in(entries: &[&Entry], people: &People) -> Vec<About> {
    let subjects: BTreeSet<SubjectId> = entries.iter().map(|e| e.about().clone()).collect();
    about(&subjects, entries, people)
}

/// What is about the same people and of the same kinds, and travels less far.
fn left_out<'a>(
    record: &Record<'a>,
    subjects: &BTreeSet<SubjectId>,
    kinds: &[String],
    chosen: &[&Entry],
) -> BTreeMap<&'a str, usize> {
    let chosen: BTreeSet<EntryId> = chosen.iter().map(|entry| entry.id()).collect();
    let mut left_out = BTreeMap::new();
    for entry in record
        .entries()
        .filter(|entry| subjects.contains(entry.about()))
    {
        let kind = entry.envelope().kind.as_str();
        let wanted = kinds.is_empty() || kinds.iter().any(|name| name == kind);
        if wanted && !chosen.contains(&entry.id()) {
            *left_out.entry(kind).or_default() += 1;
        }
    }
    left_out
}

/// The people whom the letter names: those chosen, as long as anything of them
/// is in it, or nothing but the home is.
fn about(subjects: &BTreeSet<SubjectId>, chosen: &[&Entry], people: &People) -> Vec<About> {
    let is_in = |id: &SubjectId| chosen.iter().any(|entry| entry.about() == id);
    let here = people.iter().filter(|person| {
        let id = SubjectId::Person(person.id.clone());
        subjects.contains(&id) && is_in(&id)
    });
    here.map(|person| About {
        id: person.id.clone(),
        name: person.name.clone(),
    })
    .collect()
}
