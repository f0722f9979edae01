//! Lanes: what is too private is neither shown nor hinted at.

use super::making::*;
use crate::coverage::{Audience, Coverage, FormContext, Shortfall};
use crate::kind::{Kind, Lane};

fn sees(kinds: &[Kind]) -> FormContext {
    FormContext {
        sees: Audience::Agency(kinds.iter().copied().collect()),
        ..context()
    }
}

#[test]
fn the_named_lane_opens_for_named_kinds_and_questions() {
    let story = Story::of(Kind::KeySafe, "place=By the back door | code=made-up");
    let place = || asks(&["key_safe.place"]);
    let held = lacking('W', Shortfall::TooPrivate, &[]);
    let open = answered(&["By the back door"]);
    let named = || place().within(Lane::Named);
    assert!(story.says_for(named(), &sees(&[])) == held);
    assert!(
        story.says_for(place(), &sees(&[Kind::KeySafe])) == held,
        "the question's lane"
    );
    assert!(
        story.says_for(named(), &sees(&[Kind::Money])) == held,
        "another kind"
    );
    assert!(story.says_for(named(), &sees(&[Kind::KeySafe])) == open);
}

/// What is held back reads as what was never written down.
#[test]
fn outside_nobody_learns_that_something_is_held_back() {
    let held = Story::of(Kind::KeySafe, "place=By the back door");
    let never = Story::of(Kind::Allergy, "substance=Latex");
    let form = form(vec![asks(&["key_safe.place"]).within(Lane::Named)]);
    let context = sees(&[]);
    let outside = |story: &Story| {
        outcome(
            &Coverage::resolve(&form, &story.record(), &context).as_handed_over(),
            0,
        )
    };
    assert!(outside(&held) == outside(&never));
    assert!(outside(&held) == lacking('N', Shortfall::Nothing, &[]));
}

#[test]
fn a_question_for_emergencies_takes_only_that_lane() {
    let story = Story::of(Kind::Function, "domain=toilet | help_needed=A hand.");
    let help = || asks(&["function.help_needed"]).within(Lane::Emergency);
    assert!(story.says(help()).0 == 'W');
    let wider = Story::new().with(Kind::Function, "domain=toilet | help_needed=A hand.", |d| {
        d.lane = Lane::Emergency;
    });
    assert!(wider.says(help()) == answered(&["A hand."]));
}

#[test]
fn the_family_lane_never_answers() {
    let story = Story::new().with(Kind::Risk, "what=Leaves the gas on", |draft| {
        draft.lane = Lane::Family;
    });
    let risks = || asks(&["risk"]).within(Lane::Named);
    let held = lacking('W', Shortfall::TooPrivate, &[]);
    assert!(story.says_for(risks(), &sees(&[Kind::Risk])) == held);
    let all = FormContext {
        sees: Audience::All,
        ..context()
    };
    assert!(story.says_for(risks(), &all) == held);
}

#[test]
fn what_was_handed_over_may_all_be_used() {
    let story = Story::of(Kind::KeySafe, "place=By the back door");
    let all = FormContext {
        sees: Audience::All,
        ..context()
    };
    let place = asks(&["key_safe.place"]);
    assert!(story.says_for(place, &all) == answered(&["By the back door"]));
}

#[test]
fn what_may_be_used_is_used_and_the_rest_is_not_mentioned() {
    let story = Story::of(Kind::Risk, "what=Falls").with(Kind::Risk, "what=Secret", |draft| {
        draft.lane = Lane::Family;
    });
    let form = form(vec![asks(&["risk"])]);
    let coverage = story.answer(&form);
    assert!(outcome(&coverage, 0) == answered(&["Falls"]));
    assert!(coverage.entries().len() == 1);
}

#[test]
fn a_private_entry_that_knows_nothing_is_not_held_back() {
    let story = Story::of(Kind::Household, "pets=not known");
    let pets = asks(&["household.pets"]);
    assert!(story.says(pets) == lacking('N', Shortfall::Nothing, &[]));
}

#[test]
fn some_parts_may_be_held_back_and_others_answered() {
    let story = Story::of(Kind::Household, "pets=A cat").and(Kind::Home, "hazards=A loose rug");
    let both = asks(&["home.hazards", "household.pets"]);
    let wanted = lacking('P', Shortfall::TooPrivate, &["Hazards: A loose rug"]);
    assert!(story.says(both) == wanted);
    let unknown = asks(&["person.email", "household.pets"]);
    assert!(story.says(unknown) == lacking('W', Shortfall::TooPrivate, &[]));
}

#[test]
fn what_was_never_asked_stays_open_beside_what_nobody_will_say() {
    let story = Story::of(Kind::Person, "name=Jean | phone=prefer not to say");
    let reach = asks(&["person.phone", "person.email"]);
    assert!(story.says(reach) == lacking('N', Shortfall::Nothing, &[]));
    let phone = asks(&["person.phone"]);
    assert!(story.says(phone) == lacking('W', Shortfall::PreferNotToSay, &[]));
}
