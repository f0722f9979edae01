//! What is private stays here: no word of the named and family lanes is in a
//! share that was not made for exactly that.

use carewallet_core::ErrorKind;
use carewallet_core::entry::Content;
use carewallet_core::kind::Subject;
use carewallet_core::parts::Assembly;
use carewallet_core::seal;
use carewallet_core::selection::SelectionError;
use carewallet_core::share::{About, Share};
use carewallet_core::value::Date;
use carewallet_core::{Body, Draft, Kind, Lane, Payload, Record, Selection, SubjectId};
use carewallet_export::sheet::{Carrier, document};
use carewallet_export::{SheetOptions, csv, html, sheet_pdf, sheet_text};
use carewallet_import::{Limits, codes_in};
use carewallet_testkit::household::{Place, draft, line, margaret, subject};
use carewallet_testkit::{keys, share};
use serde_json::Value;

const LANES: [Lane; 4] = [Lane::Emergency, Lane::Agency, Lane::Named, Lane::Family];

/// The word that marks everything that a draft says.
fn mark(kind: Kind, lane: Lane) -> String {
    let number = Kind::ALL.iter().position(|k| *k == kind).unwrap();
    format!("Zq{number}x{}q", lane.name())
}

/// Every kind of the record in every lane that it may have, each with a mark in
/// what it says and in who said it.
fn marked() -> Vec<(Draft, String)> {
    let kinds = Kind::ALL
        .iter()
        .copied()
        .filter(|kind| !kind.is_of_the_wallet());
    let pairs = kinds.flat_map(|kind| LANES.map(|lane| (kind, lane)));
    let fits = pairs.filter(|(kind, lane)| *lane >= kind.widest_lane());
    fits.map(|(kind, lane)| {
        let mark = mark(kind, lane);
        let mut draft = draft(kind);
        draft.lane = lane;
        draft.said_by = line(&mark);
        draft.content = Content::Body(with_mark(kind, &mark));
        (draft, mark)
    })
    .collect()
}

/// The example of a kind with a mark in the first text that takes one.
fn with_mark(kind: Kind, mark: &str) -> Body {
    let example = carewallet_core::kind::examples::example(kind);
    for field in kind.fields() {
        let change = [(field.name.to_owned(), mark.to_owned())];
        if let Ok(body) = example.with_fields(&change) {
            return body;
        }
    }
    example
}

/// The text of a default share of everything: every subject, no kinds named.
fn shared(
    kinds: &[Kind],
    lane: Lane,
    drafts: &[(Draft, String)],
) -> Result<String, SelectionError> {
    let holder = keys::holder();
    let mut place = Place::with_wallet(1, &holder);
    let mut wallet = place.open(&holder);
    wallet
        .add(drafts.iter().map(|(draft, _)| draft.clone()).collect())
        .unwrap();
    let contents = wallet.contents().unwrap();
    let record: Record<'_> = contents.record();
    let about = [SubjectId::Home, SubjectId::Person(margaret())];
    let selection = Selection::new(about, kinds.iter().copied(), lane)?;
    let entries = selection
        .choose(&record, Date::parse("2026-03-01").unwrap())?
        .into_iter()
        .cloned()
        .collect();
    let about = vec![About {
        id: margaret(),
        name: line("Margaret Ellis"),
    }];
    let share = share::made(about, entries, &holder);
    Ok(share.text().to_owned())
}

#[test]
fn every_mark_is_where_its_lane_lets_it_be_and_nowhere_else() {
    let drafts = marked();
    assert!(drafts.len() > 100, "{} drafts", drafts.len());
    for limit in [Lane::Emergency, Lane::Agency] {
        let text = shared(&[], limit, &drafts).unwrap();
        for (draft, mark) in &drafts {
            assert_eq!(
                text.contains(mark.as_str()),
                draft.lane <= limit,
                "{mark} up to {limit:?}"
            );
        }
    }
}

/// A share as each body says it, opened and without its line breaks.
fn bodies(text: &str) -> [(&'static str, String); 5] {
    let share = Share::parse(text.as_bytes()).unwrap_or_else(|e| panic!("{e}"));
    let payload = payload(&share);
    let (holder, today) = (keys::holder(), Date::parse("2026-11-21").unwrap());
    let sealed = seal::seal(text.as_bytes(), &[holder.recipient()]).unwrap();
    let opened = seal::open(&sealed, &holder).unwrap();
    let page = document(
        &share,
        &payload,
        Carrier::Letters,
        &SheetOptions::new(today),
    );
    let letters = sheet_text(&share, &payload, &SheetOptions::new(today));
    let words: Vec<&str> = letters.split_whitespace().collect();
    [
        ("json", text.to_owned()),
        ("age", String::from_utf8(opened).unwrap()),
        ("txt", words.join(" ")),
        ("html", html::write(&page)),
        ("csv", csv::write(&share)),
    ]
}

fn payload(share: &Share) -> Payload {
    Payload::open_form(share.pack().unwrap_or_else(|e| panic!("{e}")))
}

#[test]
fn all_bodies_say_the_same_and_none_says_more() {
    let drafts = marked();
    for limit in [Lane::Emergency, Lane::Agency] {
        for (body, said) in bodies(&shared(&[], limit, &drafts).unwrap()) {
            for (draft, mark) in &drafts {
                let there = said.contains(mark.as_str());
                assert_eq!(there, draft.lane <= limit, "{mark} in {body}");
            }
        }
    }
}

/// The sheet is drawn from the document that the text and the page are drawn
/// from; here its codes are read back, kind by kind.
#[test]
fn the_codes_of_a_sheet_hold_exactly_the_share() {
    let drafts = marked();
    let mut sheets = 0;
    for kind in Kind::ALL.iter().copied() {
        let Ok(text) = shared(&[kind], Lane::Agency, &drafts) else {
            assert!(kind.is_of_the_wallet() || kind.widest_lane() > Lane::Agency);
            continue;
        };
        let share = Share::parse(text.as_bytes()).unwrap_or_else(|e| panic!("{e}"));
        let today = Date::parse("2026-11-21").unwrap();
        let sheet = sheet_pdf(&share, &payload(&share), &SheetOptions::new(today)).unwrap();
        let mut assembly = Assembly::default();
        for code in codes_in(&sheet.bytes, &Limits::default()).unwrap() {
            assembly.add(&code.bytes).unwrap();
        }
        let (joined, _) = assembly.join().unwrap();
        let read = Share::unpack(&joined.packed(None).unwrap());
        assert!(
            read.unwrap_or_else(|e| panic!("{e}")).text() == text,
            "{}",
            kind.name()
        );
        sheets += 1;
    }
    assert!(sheets > 25, "{sheets} kinds");
}

#[test]
fn a_key_safe_and_money_go_only_when_they_are_named() {
    let drafts = marked();
    let text = shared(&[], Lane::Agency, &drafts).unwrap();
    for secret in ["\"key_safe\"", "\"money\"", "made-up 0000", "made-up 1111"] {
        assert!(!text.contains(secret), "{secret}");
    }
    assert_eq!(
        shared(&[], Lane::Named, &drafts).unwrap_err(),
        SelectionError::KindsNeeded
    );
    let named = shared(&[Kind::KeySafe], Lane::Named, &drafts).unwrap();
    let value: Value = serde_json::from_str(&named).unwrap();
    let entries = value["entries"].as_array().unwrap();
    assert_eq!(entries.len(), 1);
    assert_eq!(entries[0]["kind"], "key_safe");
    for (draft, mark) in drafts
        .iter()
        .filter(|(draft, _)| draft.lane == Lane::Family)
    {
        assert!(!named.contains(mark.as_str()), "{}", draft.kind.name());
    }
}

#[test]
fn the_family_lane_and_the_wallets_own_never_leave() {
    let drafts = marked();
    assert_eq!(
        shared(&[], Lane::Family, &drafts).unwrap_err(),
        SelectionError::FamilyLane
    );
    let own = [
        Kind::Holder,
        Kind::Agency,
        Kind::Directory,
        Kind::Handover,
        Kind::Receipt,
        Kind::Recovery,
    ];
    assert_eq!(
        shared(&own, Lane::Named, &drafts).unwrap_err(),
        SelectionError::Nothing
    );
    let text = shared(&[], Lane::Agency, &drafts).unwrap();
    let value: Value = serde_json::from_str(&text).unwrap();
    for entry in value["entries"].as_array().unwrap() {
        let kind = Kind::parse(entry["kind"].as_str().unwrap()).unwrap();
        assert!(
            !own.contains(&kind) && kind.widest_lane() <= Lane::Agency,
            "{}",
            kind.name()
        );
        let lane = Lane::parse(entry["lane"].as_str().unwrap()).unwrap();
        assert!(lane <= Lane::Agency);
    }
}

/// The ids of what was left out must not be there either: they would tell that
/// there is more.
#[test]
fn the_batch_names_only_what_goes() {
    let text = shared(&[], Lane::Emergency, &marked()).unwrap();
    let value: Value = serde_json::from_str(&text).unwrap();
    let count = |list: &Value| list.as_array().map_or(0, Vec::len);
    let signed: usize = value["batches"]
        .as_array()
        .unwrap()
        .iter()
        .map(|b| count(&b["ids"]))
        .sum();
    assert_eq!(signed, count(&value["entries"]));
}

#[test]
fn no_draft_may_be_wider_than_its_kind() {
    let holder = keys::holder();
    for kind in Kind::ALL
        .iter()
        .copied()
        .filter(|kind| !kind.is_of_the_wallet())
    {
        for lane in LANES.into_iter().filter(|lane| *lane < kind.widest_lane()) {
            let mut place = Place::with_wallet(1, &holder);
            let mut wide = draft(kind);
            wide.lane = lane;
            let refused = place.open(&holder).add(vec![wide]);
            assert_eq!(
                refused.unwrap_err().kind(),
                ErrorKind::Rule,
                "{} in {lane:?}",
                kind.name()
            );
        }
        let about = matches!(subject(kind), SubjectId::Home);
        assert_eq!(about, kind.subject() == Subject::Home);
    }
}
