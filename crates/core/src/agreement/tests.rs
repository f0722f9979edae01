//! Which statements say the same, differ or exclude each other.

use super::*;
use crate::coverage::tests::making::{Story, day, sarah};
use crate::entry::Entry;
use crate::entry::{Checked, HowChecked};
use crate::kind::Field;

const TODAY: &str = "2026-11-26";

/// The matters of some bodies about Margaret or the home, each as the places of
/// its versions, with `!` where a reader has to ask.
fn matters_of(kind: &str, bodies: &[&str]) -> String {
    let kind = Kind::parse(kind).unwrap();
    let story = bodies
        .iter()
        .fold(Story::new(), |story, body| story.and(kind, body));
    summary(&story.entries)
}

fn summary(entries: &[Entry]) -> String {
    let bodies: Vec<Body> = entries.iter().map(|entry| entry.body().unwrap()).collect();
    let all = entries.iter().zip(&bodies);
    let statements: Vec<_> = all.map(|(entry, body)| Statement { entry, body }).collect();
    let matters = matters(&statements, day(TODAY));
    let summaries = matters.iter().map(|matter| {
        let versions = matter.versions.iter().map(|version| {
            let places: Vec<String> = version.places.iter().map(ToString::to_string).collect();
            places.join("=")
        });
        let mark = if matter.disputed { "!" } else { "" };
        format!("{}{mark}", versions.collect::<Vec<_>>().join("/"))
    });
    summaries.collect::<Vec<_>>().join(" ")
}

#[test]
fn spellings_of_one_strength_are_the_same() {
    let matters = matters_of(
        "medication",
        &[
            "name=Levothyroxine | strength=50 µg",
            "name=levothyroxine  | strength=50mcg",
            "name=Levothyroxine | strength=25 micrograms",
            "name=Amlodipine | strength=5 mg",
        ],
    );
    assert_eq!(matters, "1=0/2! 3");
}

#[test]
fn saying_less_is_saying_the_same() {
    for (kind, less, more) in [
        (
            "medication",
            "name=Donepezil",
            "name=Donepezil | strength=10 mg | dose=1 tablet",
        ),
        (
            "contact",
            "name=Tom Reed | phone=07700 900123",
            "name=Tom  REED | phone=+44 7700 900 123 | phone=0161 496 0000",
        ),
        (
            "allergy",
            "substance=Latex",
            "substance=latex. | severity=severe",
        ),
        (
            "condition",
            "name=Asthma | status=not known",
            "name=Asthma | status=active",
        ),
    ] {
        assert_eq!(matters_of(kind, &[less, more]), "1=0", "{kind}");
    }
}

#[test]
fn two_halves_of_a_medicine_are_not_put_together() {
    let bodies = [
        "name=Donepezil | strength=10 mg",
        "name=Donepezil | dose=2 tablets",
    ];
    assert_eq!(matters_of("medication", &bodies), "0/1!");
    let bodies = [
        "domain=toilet | can_do=Goes alone",
        "domain=toilet | help_needed=Wiping",
    ];
    assert_eq!(matters_of("function", &bodies), "0/1");
}

#[test]
fn different_statements_about_one_thing_are_disputed() {
    for (kind, one, other) in [
        ("medication", "name=A | dose=1", "name=A | dose=2"),
        (
            "medication",
            "name=A | dose=1",
            "name=A | dose=1 | stop=2026-03",
        ),
        (
            "allergy",
            "substance=A | severity=mild",
            "substance=A | severity=severe",
        ),
        (
            "allergy",
            "substance=A | type=allergy",
            "substance=A | type=intolerance",
        ),
        (
            "condition",
            "name=A | status=active",
            "name=A | status=past",
        ),
        (
            "contact",
            "name=A | phone=07700 900123",
            "name=A | phone=07700 900124",
        ),
        (
            "contact",
            "name=A | phone=07700 900123",
            "name=A | do_not_contact=yes",
        ),
        ("contact", "name=A | rank=1", "name=A | rank=2"),
        (
            "person",
            "name=A | birth_date=1940-05-17",
            "name=A | birth_date=1940-05-18",
        ),
        (
            "person",
            "name=A | nhs_number=999 000 0018",
            "name=A | nhs_number=999 000 0026",
        ),
        (
            "key_safe",
            "place=By the door | code=1234",
            "place=By the door | code=4321",
        ),
        (
            "key_safe",
            "place=By the door | code=1234",
            "place=Back door | code=4321",
        ),
        (
            "appointment",
            "with=A | date=2026-12-03 | time=10:00",
            "with=A | date=2026-12-03 | time=10:30",
        ),
        (
            "appointment",
            "with=A | date=2026-12-03",
            "with=A | date=2026-12-03 | status=cancelled",
        ),
        (
            "function",
            "domain=eating | ability=alone",
            "domain=eating | ability=cannot",
        ),
        (
            "function",
            "domain=eating | can_do=Alone",
            "domain=eating | can_do=With a spoon",
        ),
        (
            "address",
            "lines=14 Larkspur Terrace",
            "type=home | lines=41 Larkspur Terrace",
        ),
        (
            "professional",
            "role=gp | organisation=A Surgery",
            "role=gp | organisation=B Surgery",
        ),
        (
            "legal",
            "type=lpa_hw | original_where=A",
            "type=lpa_hw | original_where=B",
        ),
        (
            "measurement",
            "type=weight | value=57.5 | unit=kg | date=2026-03-01",
            "type=weight | value=75.5 | unit=kg | date=2026-03-01",
        ),
        (
            "event",
            "type=fall | date=2026-03-01 | time=03:10 | injury=None",
            "type=fall | date=2026-03-01 | time=03:10 | injury=Hip",
        ),
        (
            "equipment",
            "what=Commode | status=in_use",
            "what=Commode | status=wanted",
        ),
        (
            "contingency",
            "trigger=A | what_should_happen=B",
            "trigger=A | what_should_happen=C",
        ),
    ] {
        let matters = matters_of(kind, &[one, other]);
        assert_eq!(matters, "0/1!", "{kind} {one} {other}");
    }
}

#[test]
fn none_known_excludes_what_is_so_now() {
    for (kind, none, now, over) in [
        ("allergy", "none_known=yes", "substance=Penicillin", None),
        (
            "medication",
            "none_known=yes",
            "name=Senna",
            Some("name=Senna | stop=2020"),
        ),
        (
            "condition",
            "none_known=yes",
            "name=Gout",
            Some("name=Gout | status=past"),
        ),
        (
            "equipment",
            "none_known=yes",
            "what=Commode",
            Some("what=Commode | status=returned"),
        ),
        (
            "event",
            "type=fall | none_known=yes",
            "type=fall | date=2026-01",
            Some("type=admission | date=2026-01"),
        ),
    ] {
        assert_eq!(matters_of(kind, &[now, none]), "0/1!", "{kind}");
        assert_eq!(matters_of(kind, &[none, now]), "0/1!", "{kind}");
        assert_eq!(matters_of(kind, &[none, none]), "1=0", "{kind}");
        if let Some(over) = over {
            assert_eq!(matters_of(kind, &[none, over]), "0 1", "{kind}");
        }
    }
    let three = ["substance=A", "none_known=yes", "substance=B"];
    assert_eq!(matters_of("allergy", &three), "0/1/2!");
}

#[test]
fn what_stands_for_itself_is_never_a_contradiction() {
    let visits: Vec<String> = (0..10)
        .map(|n| format!("type=other | date=2026-11-20 | what_happened=Visit {n}"))
        .collect();
    let visits: Vec<&str> = visits.iter().map(String::as_str).collect();
    assert_eq!(matters_of("event", &visits), "0 1 2 3 4 5 6 7 8 9");
    let fall = "type=fall | date=2026-11-08 | place=landing";
    assert_eq!(matters_of("event", &[fall, fall]), "1=0");
    let needs = [
        "category=support | text=Speak slowly.",
        "category=support | text=Write it down.",
        "category=support | text=speak slowly",
    ];
    assert_eq!(matters_of("communication_need", &needs), "2=0 1");
    let pressures = [
        "type=blood_pressure | value=120 | unit=mmHg | date=2026-03-01",
        "type=blood_pressure | value=140 | unit=mmHg | date=2026-03-01",
    ];
    assert_eq!(matters_of("measurement", &pressures), "0 1");
}

#[test]
fn what_ended_before_the_next_began_is_no_contradiction() {
    let again = [
        "name=Amlodipine | strength=5 mg | stop=2025-03-01",
        "name=Amlodipine | strength=10 mg | start=2025-03-01",
    ];
    assert_eq!(matters_of("medication", &again), "0 1");
    let moved = [
        "lines=1 Old Street | until=2020",
        "lines=14 Larkspur Terrace",
        "type=previous | lines=2 Older Street",
        "type=previous | lines=3 Oldest Street",
    ];
    assert_eq!(matters_of("address", &moved), "0 1 2 3");
    let doctors = [
        "role=gp | organisation=A Surgery | until=2020",
        "role=gp | organisation=B Surgery",
    ];
    assert_eq!(matters_of("professional", &doctors), "0 1");
}

#[test]
fn two_replacements_of_one_entry_are_one_matter() {
    let mut story = Story::of(Kind::AboutMe, "heading=important | text=Tom.");
    let old = story.id(0);
    for fields in [
        "heading=important | text=Tom and the cat.",
        "heading=people | text=Tom",
    ] {
        story = story.with(Kind::AboutMe, fields, |draft| draft.replaces = vec![old]);
    }
    assert_eq!(summary(&story.entries[1..]), "0/1!");
}

#[test]
fn the_version_that_says_most_leads_then_the_one_checked_last() {
    let fields = "substance=Latex | severity=severe";
    let story = Story::of(Kind::Allergy, fields)
        .with(Kind::Allergy, fields, |draft| {
            draft.checked = Some(Checked {
                how: HowChecked::SeenDocument,
                when: day("2026-09-01"),
                who: None,
            });
        })
        .and(Kind::Allergy, "substance=Latex");
    assert_eq!(summary(&story.entries), "1=0=2");
}

#[test]
fn statements_about_different_people_stand_apart() {
    let story = Story::of(Kind::Allergy, "substance=Latex");
    let story = story.about(sarah(), Kind::Allergy, "none_known=yes");
    assert_eq!(summary(&story.entries), "0 1");
}

#[test]
fn the_rules_name_only_fields_that_exist() {
    let is_field = |kind: Kind, name: &str| {
        let mut fields = kind.fields().iter();
        fields.any(|field: &Field| field.name == name)
    };
    let exceptions = Rule::EXCEPTIONS.iter();
    let exceptions = exceptions.map(|(kind, _, rule)| (*kind, *rule));
    let kinds = Kind::ALL.iter().map(|kind| (*kind, Rule::of_kind(*kind)));
    for (kind, rule) in kinds.chain(exceptions) {
        let names = match rule.thing {
            Thing::Named(names) => names,
            _ => &[],
        };
        let names = names.iter().flat_map(|names| names.split('/'));
        for name in names.chain(rule.compared.iter().copied()) {
            assert!(is_field(kind, name), "{} {name}", kind.name());
        }
    }
}

/// What stands alone is never compared, so nothing that has company may be taken for it.
#[test]
fn what_stands_alone_is_what_comparing_all_would_leave_alone() {
    let fall = "type=fall | date=2026-02-03 | place=Hall";
    let reworded = |draft: &mut crate::entry::Draft| {
        draft.replaces = vec![EntryId::of(b"an earlier one")];
    };
    let story = Story::new()
        .and(Kind::Event, fall)
        .and(Kind::Event, "type=fall | date=2026-02-04 | place=Hall")
        .and(Kind::Event, fall)
        .about(sarah(), Kind::Event, fall)
        .and(Kind::Allergy, "none_known=yes")
        .and(Kind::Allergy, "substance=Latex")
        .and(Kind::Event, "type=admission | none_known=yes")
        .with(Kind::Medication, "name=Aspirin | dose=75 mg", reworded)
        .with(Kind::Medication, "name=Warfarin | dose=3 mg", reworded)
        .and(Kind::Condition, "name=Asthma")
        .and(Kind::Goal, "words=To garden again");
    let bodies: Vec<Body> = story
        .entries
        .iter()
        .map(|one| one.body().unwrap())
        .collect();
    let all = story.entries.iter().zip(&bodies);
    let statements: Vec<_> = all.map(|(entry, body)| Statement { entry, body }).collect();
    let mut together: BTreeSet<usize> = BTreeSet::new();
    for matter in matters(&statements, day(TODAY)) {
        let places: Vec<usize> = matter.versions.into_iter().flat_map(|v| v.places).collect();
        together.extend(places.iter().filter(|_| places.len() > 1));
    }
    assert_eq!(together, BTreeSet::from([0, 2, 4, 5, 7, 8]));
    let shared: BTreeSet<usize> = shared_or_alone(&story.entries)
        .filter_map(|(at, shared)| shared.then_some(at))
        .collect();
    assert!(shared.is_superset(&together), "{shared:?}");
    // Of other things than the denial, of somebody else, of another day: all alone.
    for at in [9, 10] {
        assert!(!shared.contains(&at), "{at}");
    }
    let tied: BTreeSet<EntryId> = ties(&story.entries, day(TODAY)).into_keys().collect();
    assert_eq!(tied, together.iter().map(|at| story.id(*at)).collect());
}
