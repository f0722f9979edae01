//! One household, several people: what one person shares never holds a fact of
//! another, unless that other person was chosen as well.

use carewallet_core::entry::Content;
use carewallet_core::kind::{Subject, examples};
use carewallet_core::share::About;
use carewallet_core::value::Date;
use carewallet_core::{Body, Draft, Entry, Kind, Lane, Payload, PersonId, Selection};
use carewallet_core::{Record, Share, SubjectId};
use carewallet_export::sheet::{Carrier, document};
use carewallet_export::{SheetOptions, csv, html, sheet_text};
use carewallet_testkit::household::{Place, draft, line};
use carewallet_testkit::{keys, share};
use proptest::prelude::*;

/// Somebody's fact: whose (0 is the home), of which kind, in which lane.
#[derive(Clone, Debug)]
struct Fact {
    owner: usize,
    kind: Kind,
    lane: Lane,
}

/// A household, and what is chosen of it.
#[derive(Clone, Debug)]
struct Case {
    facts: Vec<Fact>,
    chosen: Vec<usize>,
    lane: Lane,
    kinds: Vec<Kind>,
}

const PEOPLE: usize = 4;

fn facts() -> impl Strategy<Value = Fact> {
    let kinds: Vec<Kind> = Kind::ALL
        .iter()
        .copied()
        .filter(|kind| !kind.is_of_the_wallet())
        .collect();
    let pick = (prop::sample::select(kinds), 0..=PEOPLE, 0..4usize);
    pick.prop_map(|(kind, owner, lane)| {
        let owner = match kind.subject() {
            Subject::Home => 0,
            Subject::Person => owner.max(1),
            Subject::Either => owner,
        };
        let lanes = [Lane::Emergency, Lane::Agency, Lane::Named, Lane::Family];
        let lane = lanes[lane].max(kind.widest_lane());
        Fact { owner, kind, lane }
    })
}

fn cases() -> impl Strategy<Value = Case> {
    let chosen = prop::sample::subsequence((0..=PEOPLE).collect::<Vec<_>>(), 1..=PEOPLE);
    let lanes = prop::sample::select(vec![Lane::Emergency, Lane::Agency, Lane::Named]);
    (prop::collection::vec(facts(), 1..25), chosen, lanes).prop_map(|(facts, chosen, lane)| {
        // The lane named opens only for kinds that are named.
        let every = facts.iter().map(|fact| fact.kind).collect();
        let kinds = if lane == Lane::Named {
            every
        } else {
            Vec::new()
        };
        Case {
            facts,
            chosen,
            lane,
            kinds,
        }
    })
}

fn subject(owner: usize) -> SubjectId {
    match owner {
        0 => SubjectId::Home,
        number => SubjectId::Person(person(number)),
    }
}

fn person(number: usize) -> PersonId {
    PersonId::parse(&format!("p{number:016x}")).unwrap()
}

/// The word that stands in a fact, and in nothing else.
fn mark(number: usize, owner: usize) -> String {
    format!("Zq{number}of{owner}q")
}

fn told(number: usize, fact: &Fact) -> Draft {
    let mark = mark(number, fact.owner);
    let mut draft = draft(fact.kind);
    draft.about = subject(fact.owner);
    draft.lane = fact.lane;
    draft.said_by = line(&mark);
    draft.content = Content::Body(marked(fact.kind, &mark));
    draft
}

fn marked(kind: Kind, mark: &str) -> Body {
    let example = examples::example(kind);
    let changed = kind.fields().iter().find_map(|field| {
        let change = [(field.name.to_owned(), mark.to_owned())];
        example.with_fields(&change).ok()
    });
    changed.unwrap_or(example)
}

/// What is chosen of the household, as one share; nothing if nothing is.
fn shared(case: &Case) -> Option<Share> {
    let holder = keys::holder();
    let mut place = Place::with_wallet(1, &holder);
    let mut wallet = place.open(&holder);
    let drafts = case.facts.iter().enumerate();
    let drafts = drafts.map(|(number, fact)| told(number, fact)).collect();
    wallet.add(drafts).unwrap_or_else(|e| panic!("{e}"));
    let contents = wallet.contents().unwrap_or_else(|e| panic!("{e}"));
    let record: Record<'_> = contents.record();
    let about = case.chosen.iter().map(|owner| subject(*owner));
    let selection = Selection::new(about, case.kinds.iter().copied(), case.lane).unwrap();
    let chosen: Vec<Entry> = selection
        .choose(&record, Date::parse("2026-03-01").unwrap())
        .ok()?
        .into_iter()
        .cloned()
        .collect();
    let people = case.chosen.iter().filter(|owner| **owner > 0);
    let about = people.map(|owner| About {
        id: person(*owner),
        name: line(&format!("Person {owner}")),
    });
    Some(share::made(about.collect(), chosen, &holder))
}

/// Everything that leaves, as text.
fn bodies(share: &Share) -> [(&'static str, String); 4] {
    let payload = Payload::open_form(share.pack().unwrap_or_else(|e| panic!("{e}")));
    let today = Date::parse("2026-11-21").unwrap();
    let page = document(share, &payload, Carrier::Letters, &SheetOptions::new(today));
    let letters = sheet_text(share, &payload, &SheetOptions::new(today));
    let words: Vec<&str> = letters.split_whitespace().collect();
    [
        ("json", share.text().to_owned()),
        ("txt", words.join(" ")),
        ("html", html::write(&page)),
        ("csv", csv::write(share)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn a_share_holds_no_fact_of_somebody_who_was_not_chosen(case in cases()) {
        let Some(share) = shared(&case) else {
            let goes = |fact: &&Fact| case.chosen.contains(&fact.owner) && fact.lane <= case.lane;
            prop_assert!(!case.facts.iter().any(|fact| goes(&fact)));
            return Ok(());
        };
        for (body, said) in bodies(&share) {
            for (number, fact) in case.facts.iter().enumerate() {
                let goes = case.chosen.contains(&fact.owner) && fact.lane <= case.lane;
                let there = said.contains(&mark(number, fact.owner));
                prop_assert_eq!(there, goes, "{} {:?} in {}", number, fact, body);
            }
        }
        for owner in (1..=PEOPLE).filter(|owner| !case.chosen.contains(owner)) {
            let id = person(owner);
            prop_assert!(!share.text().contains(id.as_str()), "the id of person {}", owner);
        }
    }
}

/// What a household shares is entered once and is on each person's sheet.
#[test]
fn what_is_about_the_home_is_on_each_persons_sheet() {
    let shared_kinds = [Kind::Address, Kind::Home, Kind::Professional, Kind::Contact];
    let mut facts: Vec<Fact> = shared_kinds
        .map(|kind| Fact {
            owner: 0,
            kind,
            lane: kind.default_lane(),
        })
        .into();
    for owner in [1, 2] {
        let kind = Kind::Medication;
        let lane = kind.default_lane();
        facts.push(Fact { owner, kind, lane });
    }
    for owner in [1, 2] {
        let case = Case {
            facts: facts.clone(),
            chosen: vec![0, owner],
            lane: Lane::Agency,
            kinds: Vec::new(),
        };
        let share = shared(&case).unwrap();
        assert_eq!(share.entries.len(), shared_kinds.len() + 1);
        for (body, said) in bodies(&share) {
            for number in 0..shared_kinds.len() {
                assert!(said.contains(&mark(number, 0)), "{number} in {body}");
            }
        }
    }
}
