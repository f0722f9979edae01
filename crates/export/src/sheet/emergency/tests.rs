//! What must hold for every emergency sheet.

use crate::document::Block;
use crate::household::today;
use crate::pdf::{self, Print};
use crate::sheet::tests::kinds::{assert_in_order, ellis, open, options, printed, printed_from};
use crate::sheet::{Carrier, SheetKind, document};
use crate::sheet_pdf;

const KIND: SheetKind = SheetKind::Emergency;

#[test]
fn a_stranger_reads_what_matters_first_in_order() {
    let printed = printed(&ellis(KIND), &options(KIND));
    assert_in_order(
        &printed,
        &[
            "In an emergency: read this first",
            "Margaret Ellis",
            "Likes to be called Peggy · Born 17 May 1940",
            "Must not have",
            "Penicillin (severe): Rash all over",
            "Ring first: 1. Sarah Ellis (Daughter, attorney for health and welfare): 07700 900461",
            "2. Tom Ellis",
            "What to know at once",
            "Alzheimer's disease",
            "Falling on the landing at night",
            "How to talk",
            "Hearing aid in the left ear",
            "Medicines (this is not a prescription)",
            "Donepezil 10 mg",
            "1 tablet",
            "at bedtime",
            "Levothyroxine 75 micrograms",
            "Legal papers",
            "Lasting power of attorney, health and welfare. The original: ",
            "Blue folder in the bureau",
        ],
    );
    // The third in line has a key; the fourth is of no help at once.
    assert_in_order(
        &printed,
        &["3. June Adeyemi", "Who has a key", "June Adeyemi"],
    );
    assert!(!printed.contains("David Ellis"));
}

#[test]
fn the_words_of_the_demo_household_take_one_side() {
    let share = ellis(KIND);
    let mut document = document(&share, &open(&share), Carrier::Letters, &options(KIND));
    let fold = |block: &Block| matches!(block, Block::Fold);
    let fold = document.blocks.iter().position(fold).unwrap();
    document.blocks.truncate(fold);
    assert_eq!(pdf::write_counted(&document, Print::CLEAR).unwrap().1, 1);
    let drawn = sheet_pdf(&share, &open(&share), &options(KIND)).unwrap();
    assert!(drawn.codes > 0 && drawn.pages <= 2, "{} pages", drawn.pages);
}

#[test]
fn a_form_about_resuscitation_is_named_and_never_quoted() {
    let form = r#"{"kind":"legal","body":{"type":"dnacpr","original_where":"the hall table"}}"#;
    let printed = printed_from(KIND, &[form]);
    assert_in_order(
        &printed,
        &[
            "DNACPR form: it exists. Only the original says what was decided. The original: the hall table",
        ],
    );
    let unknown = form.replace("the hall table", "not known");
    assert_in_order(&printed_from(KIND, &[&unknown]), &["Ask where it is."]);
}

#[test]
fn what_is_over_or_of_no_use_at_once_does_not_belong_in_the_share() {
    for line in [
        r#"{"kind":"medication","body":{"name":"Warfarin","stop":"2024"}}"#,
        r#"{"kind":"condition","body":{"name":"Shingles","status":"past"}}"#,
        r#"{"kind":"contact","body":{"name":"Rex Gray"}}"#,
        r#"{"kind":"contact","body":{"name":"David","rank":4,"phone":["07700 900817"]}}"#,
        r#"{"kind":"legal","body":{"type":"appointee","original_where":"bureau"}}"#,
        r#"{"kind":"about_me","body":{"heading":"also","text":"I like rain."}}"#,
    ] {
        let share = crate::household::share(line);
        assert!(!KIND.shows(&share.entries[0], today()), "{line}");
    }
}

#[test]
fn what_the_person_wants_read_first_stands_there_word_for_word() {
    let words = r#"{"kind":"about_me","voice":"own_words","said_by":"Margaret Ellis","body":{"heading":"important","text":"Ask for Tom.","emergency_first":true}}"#;
    assert_in_order(
        &printed_from(KIND, &[words]),
        &[
            "> Ask for Tom.",
            "- Margaret Ellis’s own words",
            "Said by Margaret Ellis",
        ],
    );
}
