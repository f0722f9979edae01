//! How old a fact is that went through several entries, and what begins it anew.

use std::collections::BTreeSet;

use super::fact_dates::{DONEPEZIL, FRESH, LATER, NOW, THEN, TOILET, old};
use super::making::*;
use crate::coverage::{Coverage, Shortfall};
use crate::entry::{Checked, Draft, HowChecked, Source, Voice};
use crate::form::{Form, Origin, Rule};
use crate::kind::Kind;
use crate::path::Path;
use crate::record::{EntryStatus, Record};

const OTHER_KEY: &str = "ffeeddccbbaa99887766554433221100";

#[test]
fn who_checked_it_checked_all_of_it() {
    let checked = |when: &str| {
        let when = day(when);
        move |draft: &mut Draft| {
            draft.checked = Some(Checked {
                how: HowChecked::ConfirmedByPerson,
                when,
                who: None,
            });
        }
    };
    let after = format!("{TOILET} | help_needed=A hand to hold.");
    let story = Story::new().on(THEN).and(Kind::Function, TOILET).on(NOW);
    let story = story.replacing(&[0], Kind::Function, &after, checked("2026-03-29"));
    assert_eq!(story.days("function.can_do"), ["2026-03-29"]);
    assert_eq!(story.days("function"), ["2026-03-29"]);
    // A check in between counts for what was said until then.
    let story = Story::new()
        .on(THEN)
        .and(Kind::Function, TOILET)
        .on(LATER)
        .replacing(&[0], Kind::Function, TOILET, checked(LATER))
        .on(NOW)
        .for_these(&[1], Kind::Function, &after);
    assert_eq!(story.days("function.can_do"), [LATER]);
    assert_eq!(story.days("function.help_needed"), [NOW]);
}

#[test]
fn a_form_that_is_answered_with_the_same_words_asked_again() {
    let for_a_form = |draft: &mut Draft| {
        draft.source = Some(Source {
            form: Some(line("night")),
            page: Some(line("toilet")),
            share: None,
        });
    };
    let before = || Story::new().on(THEN).and(Kind::Function, TOILET).on(NOW);
    let story = before().replacing(&[0], Kind::Function, TOILET, for_a_form);
    assert_eq!(story.days("function"), [NOW], "yes, it is still right");
    let after = format!("{TOILET} | help_needed=A hand to hold.");
    let story = before().replacing(&[0], Kind::Function, &after, for_a_form);
    assert_eq!(story.days("function.can_do"), [THEN], "a gap");
    let story = before().replacing(&[0], Kind::Function, TOILET, |draft| {
        for_a_form(draft);
        draft.lane = crate::kind::Lane::Emergency;
    });
    assert_eq!(
        story.days("function.can_do"),
        [THEN],
        "only how far it travels"
    );
    let story = before().for_these(&[0], Kind::Function, TOILET);
    assert_eq!(story.days("function.can_do"), [THEN], "no form asked");
}

#[test]
fn an_agency_makes_a_statement_of_its_own() {
    let agency = |said_by: &'static str| {
        move |draft: &mut Draft| {
            draft.voice = Voice::Agency;
            draft.said_by = line(said_by);
        }
    };
    // Its writer is a holder as well, or it could not replace what the family wrote.
    let holders = BTreeSet::from([KEY.to_owned(), OTHER_KEY.to_owned()]);
    let day_of = |story: &Story| {
        let form = form(vec![asks(&["function.can_do"])]);
        let record = Record::from_entries(&story.entries, &holders);
        let coverage = Coverage::resolve(&form, &record, &context());
        coverage.answers[0].given[0].as_of.written()
    };
    let before = || Story::new().on(THEN).and(Kind::Function, TOILET);
    let by_agency = |story: Story| story.replacing(&[0], Kind::Function, TOILET, agency("A nurse"));
    let story = by_agency(before().on(NOW).signed_by(OTHER_KEY));
    assert_eq!(day_of(&story), NOW);
    let story = by_agency(before().on(NOW));
    assert_eq!(
        day_of(&story),
        THEN,
        "the family only wrote down who says it"
    );
    // The family takes over what an agency said, and that stays as old.
    let theirs = Story::new().signed_by(OTHER_KEY).on(THEN);
    let theirs = theirs.with(Kind::Function, TOILET, agency("A nurse"));
    let story = by_agency(theirs.on(NOW).signed_by(KEY));
    assert_eq!(day_of(&story), THEN);
}

#[test]
fn a_long_chain_goes_back_to_its_beginning() {
    let mut story = Story::new().on(THEN).and(Kind::Function, TOILET).on(NOW);
    for at in 0..300 {
        let fields = format!("{TOILET} | help_needed=A hand, {at} times.");
        story = story.for_these(&[at], Kind::Function, &fields);
    }
    assert_eq!(story.days("function.can_do"), [THEN]);
    assert_eq!(story.days("function.help_needed"), [NOW]);
    assert_eq!(story.days("function"), [THEN]);
}

#[test]
fn two_that_are_made_one_keep_their_days() {
    let one = format!("{TOILET} | bad_day=Her hip.");
    let other = format!("{TOILET} | help_needed=A hand to hold.");
    let both = format!("{other} | bad_day=Her hip.");
    let story = Story::new()
        .on(THEN)
        .and(Kind::Function, TOILET)
        .on(LATER)
        .for_these(&[0], Kind::Function, &one)
        .on("2025-07-01")
        .for_these(&[0], Kind::Function, &other)
        .on(NOW)
        .for_these(&[1, 2], Kind::Function, &both);
    assert_eq!(story.days("function.bad_day"), [LATER]);
    assert_eq!(story.days("function.help_needed"), ["2025-07-01"]);
    assert_eq!(story.days("function.can_do"), [THEN]);
    // Where two said the same by themselves, the last one counts.
    let story = Story::new()
        .on(THEN)
        .and(Kind::Medication, DONEPEZIL)
        .on(LATER)
        .and(Kind::Medication, DONEPEZIL)
        .on(NOW)
        .for_these(&[0, 1], Kind::Medication, DONEPEZIL);
    assert_eq!(story.days("medication.dose"), [LATER]);
    assert_eq!(story.days("medication"), [LATER]);
}

#[test]
fn many_diamonds_are_looked_at_once_each() {
    // Read path by path, forty of them would be a million million ways.
    let mut story = Story::new().on(THEN).and(Kind::Function, TOILET).on(NOW);
    for at in 0..40 {
        let top = at * 3;
        story = story
            .for_these(
                &[top],
                Kind::Function,
                &format!("{TOILET} | bad_day=Left {at}."),
            )
            .for_these(
                &[top],
                Kind::Function,
                &format!("{TOILET} | bad_day=Right {at}."),
            )
            .for_these(&[top + 1, top + 2], Kind::Function, TOILET);
    }
    assert_eq!(story.days("function.can_do"), [THEN]);
    assert_eq!(story.days("function"), [THEN]);
}

#[test]
fn what_was_erased_tells_no_day() {
    let story = Story::changed(Kind::Function, TOILET, TOILET);
    assert_eq!(story.days("function.can_do"), [THEN]);
    let first = story.id(0);
    let erased = with_notice(story, |draft| draft.erases = vec![first]);
    assert!(erased.record().status(&first) == Some(EntryStatus::Erased));
    assert_eq!(erased.days("function.can_do"), [NOW]);
    // One that was withdrawn by a slip and brought back is as old as it was.
    let story = Story::new().on(THEN).and(Kind::Function, TOILET).on(NOW);
    let first = story.id(0);
    let story = with_notice(story, |draft| draft.withdraws = vec![first]);
    let story = story.for_these(&[0], Kind::Function, TOILET);
    assert!(story.record().status(&first) == Some(EntryStatus::Withdrawn));
    assert_eq!(story.days("function.can_do"), [THEN]);
}

fn with_notice(mut story: Story, change: impl FnOnce(&mut Draft)) -> Story {
    let about = story.entries[0].about().clone();
    let why = crate::entry::Why {
        why: crate::value::Text::parse("Written by mistake").unwrap(),
    };
    let mut notice = Draft::notice(about, Kind::Function, why, line("Sarah Ellis"));
    change(&mut notice);
    let mut pen = crate::entry::EntryWriter {
        now: story.written,
        key_id: story.key.to_owned(),
        after: Vec::new(),
        random: &mut story.salt,
    };
    story.entries.push(notice.write(&mut pen).unwrap());
    story
}

#[test]
fn a_change_that_had_no_effect_takes_nothing_over() {
    // Only the person could reword it, so both stand, and each is as old as itself.
    let story = Story::new()
        .on(THEN)
        .with(Kind::Function, TOILET, |draft| {
            draft.voice = Voice::OwnWords
        })
        .on(NOW)
        .for_these(&[0], Kind::Function, TOILET);
    let mut days = story.days("function.can_do");
    days.sort();
    assert_eq!(days, [THEN, NOW]);
}

#[test]
fn the_one_that_says_it_since_last_speaks_for_both() {
    // An entry of its own, and one that was changed after it, which says no more here.
    let story = Story::new()
        .on(THEN)
        .and(Kind::Function, TOILET)
        .on(LATER)
        .and(Kind::Function, TOILET)
        .on(NOW)
        .for_these(
            &[0],
            Kind::Function,
            &format!("{TOILET} | bad_day=Her hip."),
        );
    assert_eq!(story.days("function.can_do"), [LATER, THEN]);
    let (state, why, _) = story.says(asks(&["function.can_do"]).at_most(365));
    assert_eq!((state, why), FRESH);
}

#[test]
fn what_was_filed_under_another_person_is_as_old_as_it_was() {
    let story = Story::new().on(THEN).about(sarah(), Kind::Function, TOILET);
    let story = story.on(NOW).for_these(&[0], Kind::Function, TOILET);
    assert_eq!(story.days("function.can_do"), [THEN]);
}

/// What `care_act_outcomes` makes of a question that takes 90 days.
fn outcomes(story: &Story, path: &str) -> (char, Option<Shortfall>, Vec<String>) {
    let form: Form = form(vec![
        asks(&[path]).at_most(90).called("a"),
        follows(Rule::CareActOutcomes, &["a"]),
    ]);
    let coverage = story.answer(&form);
    let answer = &coverage.answers[1];
    let days = answer.given.iter().map(|given| given.as_of.written());
    (answer.state.letter(), answer.shortfall, days.collect())
}

#[test]
fn what_follows_is_as_old_as_what_it_follows_from() {
    let person = "name=Margaret Ellis | birth_date=1940-05-17";
    let after = format!("{person} | email=m@example.org");
    let story = Story::changed(Kind::Person, person, &after);
    let form = form(vec![
        asks(&["person.birth_date"]).at_most(90).called("a"),
        follows(Rule::Age, &["a"]),
    ]);
    let coverage = story.answer(&form);
    let age = &coverage.answers[1];
    assert_eq!((age.state.letter(), age.shortfall), old(THEN));
    assert_eq!(age.given[0].as_of.written(), THEN);
    // The form asks what she can do; whether she needs help is said elsewhere in the entry.
    let changed = "domain=toilet | ability=some | can_do=None of it.";
    let story = Story::changed(Kind::Function, TOILET, changed);
    assert_eq!(story.within_90("function.can_do"), FRESH);
    let (state, why, days) = outcomes(&story, "function.can_do");
    assert_eq!((state, why), old(THEN));
    assert_eq!(days, [THEN]);
    let story = Story::changed(Kind::Function, TOILET, &changed.replace("some", "lots"));
    let (state, why, days) = outcomes(&story, "function.can_do");
    assert_eq!((state, why, days), ('D', None, vec![NOW.to_owned()]));
}

#[test]
fn a_paper_counts_as_a_whole() {
    let before = "type=lpa_hw | original_where=Blue folder";
    let after = format!("{before} | reference=7000-1234");
    let story = Story::changed(Kind::Legal, before, &after);
    let path = Path::parse("legal[type=lpa_hw].reference").unwrap();
    assert_eq!(
        story.days_of(question(Origin::Evidence(vec![path]))),
        [THEN]
    );
}

#[test]
fn a_paper_that_is_too_old_as_a_whole_is_marked() {
    let before = "type=lpa_hw | original_where=Blue folder";
    let story = Story::changed(Kind::Legal, before, "type=lpa_hw | original_where=Drawer");
    let path = || vec![Path::parse("legal[type=lpa_hw].type").unwrap()];
    let form = form(vec![question(Origin::Evidence(path())).at_most(90)]);
    let coverage = story.answer(&form);
    let given = &coverage.answers[0].given[0];
    // The line is of the whole paper, whose type alone is old.
    assert_eq!(given.as_of.written(), NOW);
    assert!(given.again.is_some());
}
