//! How old a fact is that a later entry took over from an earlier one.

use super::making::*;
use crate::coverage::{Audience, Coverage, FormContext, Shortfall, fact_ages};
use crate::entry::{Draft, Entry};
use crate::form::{AnswerType, Derivation, Origin, Question, Rule};
use crate::id::EntryId;
use crate::kind::{Field, Kind, Shape};
use crate::path::Path;
use crate::record::Record;
use crate::share::FactAges;

pub(super) const THEN: &str = "2024-03-01";
pub(super) const LATER: &str = "2025-06-01";
pub(super) const NOW: &str = "2026-03-30";

pub(super) const TOILET: &str = "domain=toilet | ability=some | can_do=Most of it.";
pub(super) const DONEPEZIL: &str = "name=Donepezil | dose=5 mg | when=bedtime";

impl Story {
    /// The next one stands in the place of these.
    pub(super) fn for_these(self, places: &[usize], kind: Kind, fields: &str) -> Self {
        self.replacing(places, kind, fields, |_| {})
    }

    pub(super) fn replacing(
        self,
        places: &[usize],
        kind: Kind,
        fields: &str,
        change: impl FnOnce(&mut Draft),
    ) -> Self {
        let mut ids: Vec<EntryId> = places.iter().map(|at| self.id(*at)).collect();
        ids.sort();
        self.with(kind, fields, |draft| {
            draft.replaces = ids;
            change(draft);
        })
    }

    /// A statement of two years ago that was changed lately.
    pub(super) fn changed(kind: Kind, before: &str, after: &str) -> Self {
        let story = Self::new().on(THEN).and(kind, before).on(NOW);
        story.for_these(&[0], kind, after)
    }

    /// The days of the sources at a path, in order.
    pub(super) fn days(&self, path: &str) -> Vec<String> {
        self.days_of(asks(&[path]))
    }

    pub(super) fn days_of(&self, question: Question) -> Vec<String> {
        let form = form(vec![question]);
        let sees = Audience::All;
        let context = FormContext { sees, ..context() };
        let days = days_in(&Coverage::resolve(&form, &self.record(), &context));
        // Whoever reads it in a share has the same days, without the earlier statements.
        let told = self.told();
        let entries: Vec<&Entry> = self.record().entries().collect();
        let ages = told.iter().map(|(id, ages)| (*id, ages));
        let shared = Record::from_told(entries, ages);
        let shared = days_in(&Coverage::resolve(&form, &shared, &context));
        let paths = form.questions().flat_map(Question::paths);
        // Of a list of groups a share tells the oldest alone.
        if paths.flat_map(Path::fields).any(is_list_of_groups) {
            let pairs = shared.iter().zip(&days);
            assert!(pairs.into_iter().all(|(told, day)| told <= day));
        } else {
            assert_eq!(shared, days);
        }
        days
    }

    /// What a share of the record tells of how old facts are.
    pub(super) fn told(&self) -> Vec<(EntryId, FactAges)> {
        let record = self.record();
        let entries = record.entries();
        let told = entries.filter_map(|entry| Some((entry.id(), fact_ages(entry, &record)?)));
        told.collect()
    }

    /// State and reason for a form that takes 90 days.
    pub(super) fn within_90(&self, path: &str) -> (char, Option<Shortfall>) {
        let (state, why, _) = self.says(asks(&[path]).at_most(90));
        (state, why)
    }
}

fn is_list_of_groups(field: &Field) -> bool {
    matches!(field.shape, Shape::Many(Shape::Group { .. }))
}

fn days_in(coverage: &Coverage<'_>) -> Vec<String> {
    let given = coverage.answers[0].given.iter();
    given.map(|given| given.as_of.written()).collect()
}

pub(super) fn old(since: &str) -> (char, Option<Shortfall>) {
    let since = day(since);
    ('S', Some(Shortfall::TooOld { since }))
}

pub(super) const FRESH: (char, Option<Shortfall>) = ('E', None);

#[test]
fn an_answered_gap_leaves_the_rest_as_old_as_it_was() {
    let after = format!("{TOILET} | help_needed=A hand to hold.");
    let story = Story::changed(Kind::Function, TOILET, &after);
    assert_eq!(story.days("function.help_needed"), [NOW]);
    assert_eq!(story.within_90("function.help_needed"), FRESH);
    assert_eq!(story.days("function.can_do"), [THEN]);
    assert_eq!(story.within_90("function.can_do"), old(THEN));
    // The whole line is as old as its oldest part, and what names it is none.
    assert_eq!(story.days("function"), [THEN]);
    assert_eq!(story.within_90("function"), old(THEN));
    let both = asks(&["function.can_do", "function.help_needed"]).at_most(90);
    let form = form(vec![both]);
    let coverage = story.answer(&form);
    let answer = &coverage.answers[0];
    assert_eq!((answer.state.letter(), answer.shortfall), old(THEN));
    let again = answer.given.iter().map(|given| given.again.is_some());
    assert_eq!(again.collect::<Vec<_>>(), [true, false], "only what is old");
    let each = answer.by_entry();
    assert_eq!(each.len(), 1);
    assert_eq!(each[0].as_of.written(), THEN, "the oldest that it says");
    assert!(each[0].again.is_some());
}

#[test]
fn a_changed_fact_is_new_and_so_are_all_others_of_a_new_thing() {
    let after = "domain=toilet | ability=some | can_do=None of it.";
    let story = Story::changed(Kind::Function, TOILET, after);
    assert_eq!(story.days("function.can_do"), [NOW]);
    assert_eq!(story.days("function.ability"), [THEN]);
    // Another spelling says the same.
    let spelled = Story::changed(Kind::Function, TOILET, &TOILET.replace("Most", "most"));
    assert_eq!(spelled.days("function.can_do"), [THEN]);
    let all_new = "domain=toilet | ability=lots | can_do=None of it.";
    let story = Story::changed(Kind::Function, TOILET, all_new);
    assert_eq!(
        story.days("function"),
        [NOW],
        "its name alone does not age it"
    );
}

#[test]
fn a_new_dose_is_a_new_statement_of_the_medicine() {
    let changed = DONEPEZIL.replace("5 mg", "10 mg");
    let story = Story::changed(Kind::Medication, DONEPEZIL, &changed);
    assert_eq!(story.days("medication[!stop]"), [NOW]);
    assert_eq!(story.within_90("medication[!stop]"), FRESH);
    assert_eq!(story.days("medication[!stop].dose"), [NOW]);
    assert_eq!(story.days("medication[!stop].when"), [THEN]);
    assert_eq!(story.within_90("medication[!stop].when"), old(THEN));
    // Something that is only added makes no new statement of the rest.
    let added = format!("{DONEPEZIL} | why=Memory");
    let story = Story::changed(Kind::Medication, DONEPEZIL, &added);
    assert_eq!(story.days("medication[!stop]"), [THEN]);
    assert_eq!(story.days("medication[!stop].why"), [NOW]);
    let taken_away = "name=Donepezil | dose=5 mg";
    let story = Story::changed(Kind::Medication, DONEPEZIL, taken_away);
    assert_eq!(story.days("medication[!stop]"), [NOW]);
    // The change of the dose counts, also where something was added since.
    let story = Story::new()
        .on(THEN)
        .and(Kind::Medication, DONEPEZIL)
        .on(LATER)
        .for_these(&[0], Kind::Medication, &changed)
        .on(NOW)
        .for_these(&[1], Kind::Medication, &format!("{changed} | why=Memory"));
    assert_eq!(story.days("medication[!stop]"), [LATER]);
}

#[test]
fn a_reaction_that_is_added_does_not_renew_the_allergy() {
    let after = "substance=Penicillin | reaction=Rash";
    let story = Story::changed(Kind::Allergy, "substance=Penicillin", after);
    assert_eq!(story.days("allergy"), [THEN]);
    assert_eq!(story.days("allergy.reaction"), [NOW]);
    let same = Story::changed(
        Kind::Allergy,
        "substance=Penicillin",
        "substance=penicillin.",
    );
    assert_eq!(same.days("allergy"), [THEN], "it says nothing else");
    let changed = Story::changed(
        Kind::Allergy,
        after,
        "substance=Penicillin | reaction=Hives",
    );
    assert_eq!(changed.days("allergy"), [NOW]);
}

#[test]
fn own_words_are_new_when_they_change() {
    let wish = |text: &str| format!("topic=goal | text={text}");
    let story = Story::changed(Kind::Statement, &wish("To walk."), &wish("To sleep."));
    assert_eq!(story.days("statement[topic=goal]"), [NOW]);
    assert_eq!(story.days("statement.topic"), [THEN]);
    let addressed = format!("{} | to_whom=The council", wish("To walk."));
    let story = Story::changed(Kind::Statement, &wish("To walk."), &addressed);
    assert_eq!(story.days("statement[topic=goal]"), [THEN]);
}

#[test]
fn a_list_with_one_more_is_as_old_as_it_was() {
    let one = "name=Tom Ellis | phone=07700 900461";
    let two = format!("{one} | phone=07700 900462");
    let story = Story::changed(Kind::Contact, one, &two);
    assert_eq!(story.within_90("contact.phone"), old(THEN));
    let fewer = Story::changed(Kind::Contact, &two, one);
    assert_eq!(fewer.days("contact.phone"), [NOW], "somebody took one out");
}

#[test]
fn a_group_ages_by_itself() {
    let name = "name=Margaret Ellis";
    let after = format!("{name} | name.preferred=Peggy");
    let story = Story::changed(Kind::Person, name, &after);
    assert_eq!(story.days("person.name.full"), [THEN]);
    assert_eq!(story.days("person.name.preferred"), [NOW]);
    assert_eq!(
        story.within_90("person.name.preferred"),
        FRESH,
        "just answered"
    );
    // Of a list each group, where the path chooses among them.
    let before = "person=Sarah Ellis | cares_for=Mum | outcomes.0.area=work | outcomes.0.words=I gave it up.";
    let after = format!("{before} | outcomes.1.area=home | outcomes.1.words=It is clean.");
    let story = Story::changed(Kind::Carer, before, &after);
    let work = "carer.outcomes[area=work].words";
    let home = "carer.outcomes[area=home].words";
    assert_eq!(
        (story.days(work), story.days(home)),
        (vec![THEN.to_owned()], vec![NOW.to_owned()])
    );
}

#[test]
fn not_known_becomes_a_fresh_fact() {
    let before = format!("{TOILET} | help_needed=not known");
    let after = format!("{TOILET} | help_needed=A hand to hold.");
    let story = Story::changed(Kind::Function, &before, &after);
    assert_eq!(story.within_90("function.help_needed"), FRESH);
    assert_eq!(story.within_90("function.can_do"), old(THEN));
    let none = after.replace("A hand to hold.", "none");
    let story = Story::changed(Kind::Function, &none, &after);
    assert_eq!(
        story.days("function.help_needed"),
        [NOW],
        "none is an answer of its own"
    );
    let still = Story::changed(Kind::Function, &none, &format!("{none} | bad_day=Her hip."));
    assert_eq!(still.days("function.help_needed"), [THEN]);
}

#[test]
fn that_there_is_none_is_as_old_as_it_was() {
    let none = "type=fall | none_known=yes";
    let story = Story::changed(Kind::Event, none, none);
    let falls = || asks(&["event[type=fall]"]).wants(AnswerType::List);
    assert_eq!(story.days_of(falls()), [THEN]);
    // So it says nothing about the last 12 months.
    let lately = question(Origin::Derived(Derivation {
        rule: Rule::Last12Months,
        from: Vec::new(),
        paths: vec![Path::parse("event[type=fall]").unwrap()],
    }));
    assert_eq!(story.says(lately).0, 'N');
}

#[test]
fn what_is_dated_counts_from_its_own_day() {
    let weight = |value: &str| format!("type=weight | value={value} | unit=kg | date=2026-02-01");
    let story = Story::changed(Kind::Measurement, &weight("58.4"), &weight("57.4"));
    assert_eq!(story.days("measurement[type=weight].value"), ["2026-02-01"]);
    assert_eq!(story.days("measurement[type=weight].unit"), ["2026-02-01"]);
    let undated = |value: &str| format!("type=weight | value={value} | unit=kg");
    let story = Story::changed(Kind::Measurement, &undated("58.4"), &undated("57.4"));
    assert_eq!(
        story.days("measurement[type=weight]"),
        [NOW],
        "a new reading"
    );
}
