//! What an incoming entry would change in the record.

use super::{Finding, Standing};
use crate::coverage::tests::making::{Story, day, sarah};
use crate::kind::Kind;

const AGENCY: &str = "ffeeddccbbaa99887766554433221100";

/// The finding on the last entry, were the others the record.
fn found(story: &Story) -> Finding {
    let (incoming, record) = story.entries.split_last().unwrap();
    Standing::gather(record.iter()).find(incoming, day("2026-11-26"))
}

fn beside(kind: Kind, record: &str, incoming: &str) -> (Finding, Story) {
    let story = Story::of(kind, record)
        .signed_by(AGENCY)
        .and(kind, incoming);
    (found(&story), story)
}

#[test]
fn a_contradiction_is_never_new() {
    for (kind, record, incoming) in [
        (Kind::Allergy, "substance=Penicillin", "none_known=yes"),
        (Kind::Allergy, "none_known=yes", "substance=Penicillin"),
        (Kind::Medication, "name=Senna", "none_known=yes"),
        (Kind::Condition, "name=Gout", "none_known=yes"),
        (Kind::Equipment, "what=Commode", "none_known=yes"),
        (
            Kind::Event,
            "type=fall | date=2026-01",
            "type=fall | none_known=yes",
        ),
        (
            Kind::KeySafe,
            "place=By the door | code=1234",
            "place=Back gate | code=4321",
        ),
        (
            Kind::Professional,
            "role=gp | organisation=Larkspur Surgery",
            "role=gp | organisation=Quay Surgery",
        ),
        (
            Kind::Contact,
            "name=José Reed | phone=07700 900123",
            "name=JOSE\u{301} REED | phone=07700 900124",
        ),
        (
            Kind::Medication,
            "name=Warfarin | strength=5 mg",
            "name=warfarin | dose=2 tablets",
        ),
    ] {
        let (finding, story) = beside(kind, record, incoming);
        assert!(finding == Finding::Differs(vec![story.id(0)]), "{incoming}");
    }
}

#[test]
fn a_contradiction_names_only_the_entry_that_it_contradicts() {
    let story = Story::of(Kind::Allergy, "substance=Latex")
        .and(Kind::Allergy, "substance=Penicillin | severity=severe")
        .signed_by(AGENCY)
        .and(Kind::Allergy, "substance=penicillin | severity=mild");
    assert!(found(&story) == Finding::Differs(vec![story.id(1)]));
}

#[test]
fn who_says_something_else_now_says_it_later() {
    let first = Story::of(Kind::Allergy, "substance=Penicillin | severity=severe");
    let then = first.and(Kind::Allergy, "substance=Penicillin | severity=mild");
    assert!(found(&then) == Finding::Later(vec![then.id(0)]));
    // Where somebody else says so as well, it is a contradiction.
    let both = Story::of(Kind::Allergy, "substance=Penicillin | severity=severe")
        .signed_by(AGENCY)
        .and(Kind::Allergy, "substance=Penicillin | severity=severe")
        .and(Kind::Allergy, "none_known=yes");
    assert!(found(&both) == Finding::Differs(vec![both.id(0), both.id(1)]));
}

#[test]
fn a_confirmation_says_nothing_more() {
    let full = "substance=Penicillin | severity=severe | reaction=Rash";
    for less in [
        full,
        "substance=PENICILLIN. | severity=severe",
        "substance=Penicillin | reaction=rash",
    ] {
        let (finding, story) = beside(Kind::Allergy, full, less);
        assert!(finding == Finding::Same(story.id(0)), "{less}");
    }
    // Whether or not the rule compares the field.
    for more in ["severity=severe", "reaction=Swollen lips"] {
        let more = format!("substance=Penicillin | {more}");
        let (finding, story) = beside(Kind::Allergy, "substance=Penicillin", &more);
        assert!(finding == Finding::Adds(vec![story.id(0)]), "{more}");
    }
}

#[test]
fn what_stands_apart_is_new() {
    for (kind, record, incoming) in [
        (Kind::Medication, "name=Senna | stop=2020", "none_known=yes"),
        (
            Kind::Event,
            "type=other | date=2026-11-20",
            "type=fall | date=2026-11-20",
        ),
        (Kind::Risk, "what=Falls", "what=Wandering"),
    ] {
        assert!(beside(kind, record, incoming).0 == Finding::New);
    }
    let other = Story::of(Kind::Allergy, "substance=Penicillin").about(
        sarah(),
        Kind::Allergy,
        "none_known=yes",
    );
    assert!(found(&other) == Finding::New, "about somebody else");
}
