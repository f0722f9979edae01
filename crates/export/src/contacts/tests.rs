//! What must hold for every address book.

use std::path::Path;

use carewallet_core::share::Role;

use crate::content_line::back::{assert_golden, unescaped, unfolded, values};
use crate::household::{MARGARET, draft, share, share_of_drafts};

use super::*;

fn ellis() -> Share {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/ellis/household.jsonl");
    let lines = std::fs::read_to_string(file).unwrap();
    share(&format!("{MARGARET}\n{lines}"))
}

fn vcards(share: &Share) -> String {
    super::vcards(share, &History::of_share(share))
}

fn lines_of(entries: &str) -> Vec<String> {
    unfolded(&vcards(&share(&format!("{MARGARET}\n{entries}"))))
}

#[test]
fn the_household_has_its_cards() {
    let cards = vcards(&ellis());
    assert_golden("contacts.vcf", &cards);
    let lines = unfolded(&cards);
    let first: Vec<&str> = lines
        .windows(2)
        .filter(|pair| pair[0] == "BEGIN:VCARD")
        .map(|pair| pair[1].as_str())
        .collect();
    assert_eq!(first, ["VERSION:4.0"; 7]);
    for name in ["FN", "N", "UID", "REV"] {
        assert_eq!(values(&lines, name).len(), 7, "{name}");
    }
}

/// The cards say names and how to reach somebody, and nothing else that the
/// entries of the household say.
#[test]
fn no_card_says_how_anybody_is() {
    let cards = unfolded(&vcards(&ellis())).join("\n");
    for word in [
        "Hard of hearing",
        "Blister",
        "Family doctor",
        "rings her",
        "Leeds",
        "Donepezil",
        "any time",
        "NOTE",
        "ADR",
    ] {
        assert!(!cards.contains(word), "{word}");
    }
}

#[test]
fn who_must_not_be_contacted_has_no_card() {
    let barred = r#"{"kind":"contact","body":{"name":"Gerald Ellis","relationship":"Son","roles":["next_of_kin"],"phone":["07700 900111"],"do_not_contact":"yes","do_not_contact_why":"He shouts."}}"#;
    assert_eq!(vcards(&share(&format!("{MARGARET}\n{barred}"))), "");
    // Nor by another entry, in another spelling, or as a professional.
    let others = r#"{"kind":"contact","about":"Tom Ellis","body":{"name":"GERALD  ELLIS","phone":["07700 900111"]}}
{"kind":"professional","body":{"role":"solicitor","name":"Gerald Ellis","phone":["07700 900111"]}}
{"kind":"contact","body":{"name":"June Adeyemi","phone":["07700 900238"]}}"#;
    let lines = lines_of(&format!("{barred}\n{others}"));
    assert_eq!(values(&lines, "FN"), ["June Adeyemi"]);
    assert!(
        !lines
            .iter()
            .any(|line| line.to_lowercase().contains("gerald"))
    );
}

#[test]
fn relations_stand_on_the_card_of_the_person() {
    let lines = lines_of(
        r#"{"kind":"contact","body":{"name":"Sarah Ellis","relationship":"Daughter","roles":["next_of_kin","emergency","attorney_hw","attorney_pf"],"household_member":"no"}}
{"kind":"contact","body":{"name":"Tom Ellis","relationship":"husband","household_member":"yes"}}
{"kind":"contact","body":{"name":"June Adeyemi","relationship":"Neighbour and friend","roles":["key_holder"]}}"#,
    );
    let related: Vec<&String> = lines
        .iter()
        .filter(|line| line.starts_with("RELATED"))
        .collect();
    assert_eq!(
        related,
        [
            "RELATED;TYPE=agent,child,emergency,kin;VALUE=text:Sarah Ellis",
            "RELATED;TYPE=co-resident,spouse;VALUE=text:Tom Ellis"
        ]
    );
    assert_eq!(values(&lines, "FN").last(), Some(&"Margaret Ellis"));
}

#[test]
fn numbers_can_be_rung_from_anywhere() {
    for (typed, uri) in [
        ("0161 496 0000", "tel:+441614960000"),
        ("+44 (0)20 7946 0000", "tel:+442079460000"),
        ("+353 1 496 0000", "tel:+35314960000"),
        ("00353 149600", "tel:+353149600"),
        ("0800 1111", "tel:+448001111"),
        ("0121 496 0100 ext 12", "tel:+441214960100;ext=12"),
        ("18001 0300 123 0999", "tel:1800103001230999"),
        ("112", "tel:112"),
        ("999", "tel:999"),
        ("111", "tel:111"),
        ("101", "tel:101"),
        ("116 123", "tel:116123"),
    ] {
        assert_eq!(tel(&Phone::parse(typed).unwrap()), uri);
    }
}

#[test]
fn services_are_organisations() {
    let lines = lines_of(
        r#"{"kind":"professional","body":{"role":"district_nurse","organisation":{"name":"Riverside; North"},"team":"Red, by day","email":"nurses@example.org"}}
{"kind":"professional","body":{"role":"gp","name":"Dr Amara Osei","job":"Partner","organisation":"not known","team":"Red"}}
{"kind":"professional","body":{"role":"pharmacy","phone":["01632 960200"],"what_for":"Blister packs"}}"#,
    );
    assert_eq!(values(&lines, "KIND"), ["org", "individual", "org"]);
    assert_eq!(
        values(&lines, "FN"),
        ["Riverside\\; North", "Dr Amara Osei", "Pharmacy"]
    );
    assert_eq!(values(&lines, "N"), [";;;;", "Osei;Amara;;Dr;", ";;;;"]);
    assert_eq!(
        values(&lines, "ORG"),
        ["Riverside\\; North;Red\\, by day", ";Red"]
    );
    assert_eq!(values(&lines, "TITLE"), ["Partner"]);
    assert_eq!(values(&lines, "ROLE"), ["District nurse", "GP", "Pharmacy"]);
    assert_eq!(values(&lines, "EMAIL"), ["nurses@example.org"]);
}

#[test]
fn hostile_names_stay_names() {
    for name in [
        "END:VCARD",
        "a;b,c\\n\\,d:e\\",
        "\"TEL;VALUE=uri:tel:+1\"",
        &"👩\u{200d}👧 ".repeat(120),
        &"n".repeat(500),
        "Zoë 漢字 \u{2068}שרה\u{2069}",
    ] {
        let json = serde_json::json!({"kind":"contact","body":{"name":name,"roles":["emergency"]}});
        let lines = lines_of(&json.to_string());
        let wanted = name.trim();
        assert_eq!(unescaped(values(&lines, "FN")[0]), wanted);
        let parts = values(&lines, "N")[0]
            .strip_prefix(';')
            .unwrap()
            .strip_suffix(";;;")
            .unwrap();
        assert_eq!(unescaped(parts), wanted);
        assert_eq!(unescaped(values(&lines, "RELATED")[0]), wanted);
        assert_eq!(lines.iter().filter(|line| *line == "END:VCARD").count(), 2);
        assert!(values(&lines, "TEL").is_empty());
    }
}

#[test]
fn what_was_replaced_or_taken_back_has_no_card() {
    let [first, mut second] = ["Sara Ellis", "Sarah Ellis"].map(|name| {
        let line = serde_json::json!({"kind":"contact","body":{"name":name}});
        draft(&line.to_string())
    });
    let family = |drafts| share_of_drafts(drafts, Role::Family, |entry| entry);
    let alone = family(vec![first.clone()]);
    assert_eq!(values(&unfolded(&vcards(&alone)), "FN"), ["Sara Ellis"]);
    second.replaces = vec![alone.entries[0].id()];
    let both = family(vec![first, second]);
    assert_eq!(both.entries.len(), 2);
    let lines = unfolded(&vcards(&both));
    assert_eq!(values(&lines, "FN"), ["Sarah Ellis"]);
    assert_eq!(values(&lines, "N"), ["Ellis;Sarah;;;"]);
    // The address book changes the card that it has.
    assert_eq!(values(&lines, "UID"), [uid(alone.entries[0].id())]);
}
