//! What must hold for every plan.

use carewallet_core::share::Role;
use carewallet_core::{Payload, Share};

use super::*;
use crate::household::{self, today};
use crate::pdf::Print;
use crate::sheet::tests::kinds::assert_in_order;
use crate::sheet::{Carrier, SheetKind};
use crate::sheet_options::SheetOptions;
use crate::{sheet_pdf, sheet_text, text};

fn options() -> SheetOptions {
    SheetOptions::new(today()).of_kind(SheetKind::Contingency)
}

fn open(share: &Share) -> Payload {
    Payload::open_form(share.pack().unwrap())
}

fn ellis() -> Share {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/ellis");
    let lines = std::fs::read_to_string(folder.join("household.jsonl")).unwrap();
    let wanted = |line: &&str| {
        KINDS
            .iter()
            .any(|kind| line.contains(&format!("\"kind\":\"{}\"", kind.name())))
    };
    let lines: Vec<&str> = lines.lines().filter(wanted).collect();
    household::share(&format!("{}\n{}", household::MARGARET, lines.join("\n")))
}

/// How many pages the words alone take.
fn pages_of_words(share: &Share, print: Print) -> usize {
    let mut document = crate::sheet::document(share, &open(share), Carrier::Letters, &options());
    let end = document
        .blocks
        .iter()
        .position(|block| matches!(block, Block::NewPage));
    document.blocks.truncate(end.unwrap());
    crate::pdf::write_counted(&document, print).unwrap().1
}

#[test]
fn the_words_of_a_household_fit_on_one_sheet() {
    assert_eq!(pages_of_words(&ellis(), Print::CLEAR), 2);
    let drawn = sheet_pdf(&ellis(), &open(&ellis()), &options()).unwrap();
    assert!(drawn.codes > 0 && drawn.pages >= 2, "{} pages", drawn.pages);
}

#[test]
fn a_stranger_finds_what_matters_in_order() {
    let said = sheet_text(&ellis(), &open(&ellis()), &options());
    assert_in_order(
        &said,
        &[
            "If the carer is ill",
            "Margaret Ellis",
            "Ring first",
            "1. Sarah Ellis (Daughter, attorney for health and welfare): 07700 900461",
            "2. June Adeyemi",
            "3. David Ellis (Son)",
            "4. Tom Ellis (Husband, the carer): 020 7946 0114",
            "Must not have: Penicillin",
            "What to do",
            "If Tom is taken ill or goes into hospital: Ring Sarah.",
            "How long alone",
            "an hour at most, by day",
            "Medicines (this is not a prescription)",
            "Donepezil 10 mg, 1 tablet, at bedtime",
            "How to talk",
            "What calms",
            "Her chair, the wireless",
            "Who comes when",
            "Services",
            "Larkspur Surgery",
            "Clementine",
            "This page is a choice: the letters below hold",
        ],
    );
    // Past its day: 26 March, and today is 2 April.
    assert!(said.contains("(check again)"));
}

#[test]
fn silence_about_allergies_is_not_none() {
    let share = household::share(
        r#"{"kind":"contingency","body":{"trigger":"Fall","what_should_happen":"Ring June."}}"#,
    );
    let said = sheet_text(&share, &open(&share), &options());
    assert!(
        said.contains("Must not have: nothing is on this sheet. Please ask."),
        "{said}"
    );
    assert!(said.contains("Nobody is on this sheet."));
}

#[test]
fn what_is_barred_stopped_or_past_is_not_told_as_current() {
    let lines = [
        r#"{"kind":"contact","body":{"name":"Rex Gray","rank":1,"phone":["07700 900999"],"do_not_contact":true}}"#,
        r#"{"kind":"medication","body":{"name":{"text":"Warfarin"},"stop":"2024"}}"#,
        r#"{"kind":"treatment","body":{"what":{"text":"Physiotherapy"},"status":"past"}}"#,
        r#"{"kind":"treatment","body":{"what":{"text":"Foot care"},"status":"ongoing","how_often":"monthly"}}"#,
    ];
    let share = household::share(&lines.join("\n"));
    let said = sheet_text(&share, &open(&share), &options());
    assert!(said.contains("Do not contact: Rex Gray") && !said.contains("900999"));
    assert!(!said.contains("Warfarin") && !said.contains("Physiotherapy"));
    assert!(said.contains("Foot care, monthly"));
}

/// What is rung, by these contacts and other lines.
fn rung(lines: &[&str]) -> String {
    let share = household::share(&lines.join("\n"));
    let said = sheet_text(&share, &open(&share), &options());
    said.split("Must not have").next().unwrap().to_owned()
}

#[test]
fn the_carer_who_is_ill_is_rung_last() {
    const TOM: &str = r#"{"kind":"contact","body":{"name":"Tom Ellis","rank":1,"phone":["020 7946 0114"],"roles":["main_carer"]}}"#;
    const JUNE: &str =
        r#"{"kind":"contact","body":{"name":"June Adeyemi","phone":["07700 900238"]}}"#;
    const CARES: &str = r#"{"kind":"carer","about":"Tom Ellis","body":{"person":"Tom Ellis","cares_for":"Margaret Ellis"}}"#;
    let plain = TOM.replace(r#","roles":["main_carer"]"#, "");
    for lines in [[TOM, JUNE, ""], [plain.as_str(), JUNE, CARES]] {
        let lines: Vec<&str> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        let said = rung(&lines);
        assert!(said.contains("1. June Adeyemi: 07700 900238"), "{said}");
        assert!(said.contains("2. Tom Ellis (the carer): 020"), "{said}");
    }
    assert!(rung(&[TOM]).contains("1. Tom Ellis (the carer): 020"));
    assert!(rung(&[&plain, JUNE]).contains("1. Tom Ellis: 020"));
}

#[test]
fn only_what_is_printed_belongs_in_the_share() {
    for (line, wanted) in [
        (
            r#"{"kind":"contact","body":{"name":"Rex Gray","phone":["07700 900999"]}}"#,
            true,
        ),
        (
            r#"{"kind":"contact","body":{"name":"Rex Gray","phone":["07700 900999"],"do_not_contact":true}}"#,
            true,
        ),
        (r#"{"kind":"contact","body":{"name":"Rex Gray"}}"#, false),
        (
            r#"{"kind":"medication","body":{"name":{"text":"Warfarin"}}}"#,
            true,
        ),
        (
            r#"{"kind":"medication","body":{"name":{"text":"Warfarin"},"stop":"2024"}}"#,
            false,
        ),
        (
            r#"{"kind":"function","body":{"domain":"stairs","can_do":"One at a time."}}"#,
            true,
        ),
        (
            r#"{"kind":"function","body":{"domain":"toilet","can_do":"By day alone."}}"#,
            true,
        ),
        (
            r#"{"kind":"function","body":{"domain":"stairs","ability":"alone"}}"#,
            false,
        ),
        (
            r#"{"kind":"professional","body":{"role":"gp","name":"Dr Osei"}}"#,
            true,
        ),
        (
            r#"{"kind":"professional","body":{"role":"dentist","name":"Ms Bell"}}"#,
            false,
        ),
        (
            r#"{"kind":"household","about":"home","body":{"pets":["Clementine, a cat"]}}"#,
            true,
        ),
        (
            r#"{"kind":"household","about":"home","body":{"smokers":"nobody"}}"#,
            false,
        ),
        (
            r#"{"kind":"carer","about":"Tom Ellis","body":{"person":"Tom Ellis","cares_for":"Margaret Ellis"}}"#,
            false,
        ),
    ] {
        let share = household::share(line);
        assert_eq!(
            SheetKind::Contingency.shows(&share.entries[0], today()),
            wanted,
            "{line}"
        );
    }
    // Only kinds of the plan are ever shown.
    for entry in &household::share_of_every_kind().entries {
        let shows = SheetKind::Contingency.shows(entry, today());
        assert!(!shows || entry.kind().is_some_and(|kind| KINDS.contains(&kind)));
    }
}

#[test]
fn a_sealed_plan_tells_nothing() {
    let share = ellis();
    let payload = Payload::sealed_form(&share.pack().unwrap(), "seven words", 2).unwrap();
    let said = text::write(&crate::sheet::document(
        &share,
        &payload,
        Carrier::Letters,
        &options(),
    ));
    for secret in ["Margaret", "Penicillin", "June", "Ring first"] {
        assert!(!said.contains(secret), "{secret}");
    }
}

#[test]
fn a_share_of_every_kind_makes_a_plan() {
    let share = household::share_of_every_kind();
    let said = sheet_text(&share, &open(&share), &options());
    assert!(said.contains("Looks for Frank") && said.contains("Night pads"));
    let agency = household::share_of(household::MARGARET, Role::Agency);
    assert!(sheet_text(&agency, &open(&agency), &options()).contains("Margaret Ellis"));
}
