//! The lines of an answer.

use super::making::*;
use crate::form::AnswerType;
use crate::kind::Kind;

fn lines(story: &Story, question: crate::form::Question) -> Vec<String> {
    story.says(question).2
}

#[test]
fn a_whole_entry_is_one_line() {
    let story = Story::of(
        Kind::Medication,
        "name=Levothyroxine | strength=50 micrograms | dose=not known | when=before breakfast \
         | why=Thyroid | supplier=prefer not to say",
    );
    assert_eq!(
        lines(&story, asks(&["medication"])),
        [
            "Levothyroxine 50 micrograms, before breakfast; what for: Thyroid; \
         supplied by: prefer not to say"
        ]
    );
    let gp = Story::of(
        Kind::Professional,
        "role=gp | name=Dr Amara Osei | phone=020 7946 0520",
    );
    assert_eq!(
        lines(&gp, asks(&["professional[role=gp]"])),
        ["GP: Dr Amara Osei; phone: 020 7946 0520"]
    );
}

#[test]
fn several_entries_are_told_apart() {
    let story = Story::of(Kind::Function, "domain=hygiene | help_needed=One person.")
        .and(Kind::Function, "domain=bathing | help_needed=none");
    let both = asks(&["function[domain=hygiene|bathing].help_needed"]);
    assert_eq!(
        lines(&story, both),
        ["Washing: One person.", "Bath or shower: None"]
    );
    let parts = asks(&[
        "function[domain=hygiene].help_needed",
        "function[domain=bathing].help_needed",
    ]);
    assert_eq!(
        lines(&story, parts),
        ["Washing: One person.", "Bath or shower: None"]
    );
}

#[test]
fn several_parts_have_their_labels() {
    let gp = "role=gp | name=Dr Amara Osei | phone=020 7946 0520";
    let story = Story::of(Kind::Professional, gp);
    let paths = ["professional[role=gp].name", "professional[role=gp].phone"];
    assert_eq!(
        lines(&story, asks(&paths)),
        ["Name: Dr Amara Osei", "Phone: 020 7946 0520"]
    );
    let story = story.and(
        Kind::Professional,
        "role=gp | name=Dr Lee | phone=020 7946 0521",
    );
    assert_eq!(
        lines(&story, asks(&paths)),
        [
            "GP: Dr Amara Osei, name: Dr Amara Osei",
            "GP: Dr Amara Osei, phone: 020 7946 0520",
            "GP: Dr Lee, name: Dr Lee",
            "GP: Dr Lee, phone: 020 7946 0521"
        ]
    );
}

#[test]
fn a_list_has_a_line_for_each_item() {
    let story = Story::of(
        Kind::Support,
        "who=Brightside Homecare | tasks=washing | tasks=breakfast \
         | timetable=monday | timetable.start=09:15 | timetable=friday",
    );
    let tasks = || asks(&["support.tasks"]);
    assert_eq!(lines(&story, tasks()), ["washing, breakfast"]);
    assert_eq!(
        lines(&story, tasks().wants(AnswerType::List)),
        ["washing", "breakfast"]
    );
    assert_eq!(
        lines(&story, asks(&["support.timetable"])),
        ["Monday at 09:15", "Friday"]
    );
}

#[test]
fn own_words_stay_as_they_were_said() {
    let story = Story::of(
        Kind::AboutMe,
        "heading=important | text=Tom.\nMy chair by the window.",
    );
    assert_eq!(
        lines(&story, asks(&["about_me[heading=important]"])),
        ["Tom.\nMy chair by the window."]
    );
    let two = story.and(Kind::AboutMe, "heading=also | text=Rain.");
    let lines = lines(&two, asks(&["about_me"]));
    assert!(lines[0].ends_with(": Tom.\nMy chair by the window."));
    assert!(lines[1].ends_with(": Rain."));
}

#[test]
fn the_same_words_make_one_line_that_keeps_each_source() {
    let story = Story::of(Kind::Equipment, "what=Frame | place=by the bed")
        .and(Kind::Equipment, "what=Frame | place=by the bed");
    let form = form(vec![asks(&["equipment.place"])]);
    let coverage = story.answer(&form);
    assert_eq!(coverage.answers[0].lines, ["by the bed"]);
    assert_eq!(coverage.answers[0].given.len(), 2);
}

#[test]
fn groups_are_chosen_within_an_entry() {
    let story = Story::of(
        Kind::Carer,
        "person=Margaret Ellis | cares_for=Tom Ellis | outcomes=work | outcomes.words=Half days. \
         | outcomes=home | outcomes.words=Fine.",
    );
    let all = crate::coverage::FormContext {
        sees: crate::coverage::Audience::All,
        ..context()
    };
    let work = asks(&["carer.outcomes[area=work].words"]);
    assert!(story.says_for(work, &all) == answered(&["Half days."]));
    let group = asks(&["carer.outcomes[area=home]"]);
    let (state, _, lines) = story.says_for(group, &all);
    assert!(state == 'E' && lines.len() == 1 && lines[0].ends_with(": “Fine.”"));
}

#[test]
fn contacts_come_in_the_order_in_which_they_are_rung() {
    let story = Story::of(Kind::Contact, "name=June Adeyemi | relationship=Neighbour")
        .and(
            Kind::Contact,
            "name=Tom Ellis | relationship=Husband | rank=2",
        )
        .and(
            Kind::Contact,
            "name=Sarah Ellis | relationship=Daughter | rank=1",
        );
    assert_eq!(
        lines(&story, asks(&["contact.name", "contact.relationship"])),
        [
            "Name: Sarah Ellis",
            "Sarah Ellis, who they are to the person: Daughter",
            "Name: Tom Ellis",
            "Tom Ellis, who they are to the person: Husband",
            "Name: June Adeyemi",
            "June Adeyemi, who they are to the person: Neighbour"
        ]
    );
}
