//! What must hold for sheets on paper, and texts that must not change unseen.

use super::*;
use crate::bodies;

#[test]
fn thirty_entries_take_four_pages_and_no_code_is_lost() {
    let share = thirty();
    let payload = open(&share);
    let sheet = sheet_pdf(
        &share,
        &payload,
        &SheetOptions::new(today()).printed(Print::CLEAR),
    )
    .unwrap();
    assert!(sheet.pages <= 4, "{} pages", sheet.pages);
    assert_eq!(
        sheet.codes,
        parts::split(&payload, Layout::A4).unwrap().len()
    );
    let bitmaps = bodies::bitmaps(&payload).unwrap();
    assert!(
        bitmaps
            .windows(2)
            .all(|pair| pair[0].size() == pair[1].size())
    );
    assert!(bitmaps[0].size() >= 45, "no smaller than version 7");
    assert!(
        sheet_pdf(
            &share,
            &payload,
            &SheetOptions::new(today()).printed(Print::LARGE)
        )
        .is_ok()
    );
}

#[test]
fn small_sheets_read_as_they_did() {
    let small = fixture("ellis/thirty.jsonl");
    let few: Vec<&str> = small
        .lines()
        .filter(|line| {
            ["about_me", "allergy", "medication", "contact"]
                .iter()
                .any(|kind| line.contains(&format!("\"kind\":\"{kind}\"")))
        })
        .collect();
    let family = household::share(&format!("{MARGARET}\n{}", few.join("\n")));
    let agency = household::share_of(&fixture("ellis/continence.jsonl"), Role::Agency);
    for (name, share) in [("family", family), ("agency", agency)] {
        let sheet = open(&share).sheet_id().to_string();
        // The sheet's own name depends on every byte of the payload.
        let printed = text_of(&share).replace(&sheet, "0000-0000");
        let golden = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join(format!("../../fixtures/golden/sheet/{name}.txt"));
        if bless() {
            write(&golden, &printed);
        }
        assert_eq!(
            std::fs::read_to_string(&golden).unwrap(),
            printed,
            "CAREWALLET_BLESS=1 writes {name} anew"
        );
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "only whoever runs the tests decides this"
)]
fn bless() -> bool {
    std::env::var_os("CAREWALLET_BLESS").is_some()
}

#[expect(clippy::disallowed_methods, reason = "a golden file, not a wallet")]
fn write(path: &Path, words: &str) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, words).unwrap();
}
