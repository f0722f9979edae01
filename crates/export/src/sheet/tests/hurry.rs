//! What a reader in a hurry must not mistake.

use carewallet_core::Payload;
use carewallet_core::value::Date;

use super::kinds::{assert_in_order, open, options, printed, printed_from};
use crate::household;
use crate::sheet::{Carrier, SheetKind, document};
use crate::sheet_options::{Before, SheetOptions};
use crate::text;

/// Words without the line breaks of a page.
fn flat(printed: &str) -> String {
    printed.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn flat_of(kind: SheetKind, lines: &[&str]) -> String {
    flat(&printed_from(kind, lines))
}

const LATER: &str =
    r#"{"kind":"medication","body":{"name":"Memantine","start":"2026-12-20","when":"at night"}}"#;

#[test]
fn a_medicine_that_has_not_begun_says_from_when() {
    for kind in SheetKind::ALL {
        let prints = kind.kinds().contains(&carewallet_core::Kind::Medication);
        let all = matches!(kind, SheetKind::Summary | SheetKind::Handover);
        if !(prints || all) || kind == SheetKind::EasyRead {
            continue;
        }
        let printed = flat_of(kind, &[household::MARGARET, LATER]);
        let beside = "Memantine (from 20 December 2026)";
        assert!(printed.contains(beside), "{}\n{printed}", kind.name());
        assert!(!printed.contains("Started"), "{printed}");
    }
    let easy = flat_of(SheetKind::EasyRead, &[household::MARGARET, LATER]);
    assert_in_order(
        &easy,
        &[
            "Peggy does not take this medicine yet: Memantine",
            "This is when it starts: 20 December 2026",
            "This is when to take it: at night",
        ],
    );
    assert!(!easy.contains("Peggy takes"), "{easy}");
}

#[test]
fn who_died_or_left_is_called_so_on_every_kind() {
    let died = household::MARGARET.replace(
        "\"birth_date\"",
        "\"died_on\":\"2026-03-05\",\"birth_date\"",
    );
    let left = died.replace("died_on\":\"2026-03-05", "left_on\":\"2026-03");
    let penicillin = r#"{"kind":"allergy","body":{"substance":"Penicillin"}}"#;
    let june = r#"{"kind":"contact","body":{"name":"June","rank":1,"phone":["07700 900238"]}}"#;
    for kind in SheetKind::ALL {
        let name = kind.name();
        let printed = flat_of(kind, &[&died, penicillin, june]);
        assert!(
            printed.contains("Margaret Ellis (died on 5 March 2026)"),
            "{name}\n{printed}"
        );
        let printed = flat_of(kind, &[&left, penicillin, june]);
        assert!(
            printed.contains("Margaret Ellis (left the household in March 2026)"),
            "{name}\n{printed}"
        );
        let printed = flat_of(kind, &[household::MARGARET, penicillin, june]);
        assert!(
            !printed.contains("(died") && !printed.contains("(left"),
            "{printed}"
        );
    }
}

#[test]
fn a_card_names_the_first_to_ring_before_anything_that_matters_less() {
    let mut lines: Vec<String> = (0..9)
        .map(|number| {
            format!(
                r#"{{"kind":"condition","body":{{"name":"A condition with a long name, the number {number}"}}}}"#
            )
        })
        .collect();
    for (rank, name) in [(1, "Sarah Ellis"), (2, "Bo")] {
        lines.push(format!(
            r#"{{"kind":"contact","body":{{"name":"{name}","rank":{rank},"phone":["07700 900461"]}}}}"#
        ));
    }
    lines.push(r#"{"kind":"risk","body":{"what":"Falls"}}"#.to_owned());
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let printed = printed_from(SheetKind::Card, &lines);
    assert_in_order(
        &printed,
        &[
            "Must not have: ",
            "Ring first: Sarah Ellis: 07700 900461",
            "Health conditions: A condition",
            "more",
            "More is on record.",
        ],
    );
    assert!(
        !printed.contains("Falls") && !printed.contains("Bo:"),
        "{printed}"
    );
}

#[test]
fn nothing_in_a_frame_is_read_under_the_label_of_another_part() {
    let none = r#"{"kind":"allergy","body":{"none_known":true}}"#;
    let june = r#"{"kind":"contact","body":{"name":"June","rank":1,"phone":["07700 900238"]}}"#;
    for kind in [SheetKind::Emergency, SheetKind::Contingency] {
        let printed = flat_of(kind, &[household::MARGARET, none, june]);
        for words in [
            "Ring first: 1. June",
            "Allergies and bad reactions: No known allergies",
        ] {
            assert!(printed.contains(words), "{words}\n{printed}");
        }
        let title = printed.to_lowercase().find("read this first");
        assert!(
            title.is_some() && !printed.contains("Must not have"),
            "{printed}"
        );
    }
}

const BARRED: &str = r#"{"kind":"contact","body":{"name":"David Ellis","rank":4,"phone":["07700 900817"],"do_not_contact":true}}"#;

#[test]
fn whom_not_to_ring_stands_nowhere_like_the_others() {
    let plan = r#"{"kind":"contingency","body":{"trigger":"A fall","what_should_happen":"Ring.","who_contacted":["Sarah","David"]}}"#;
    let share = household::share(&[household::MARGARET, BARRED, plan].join("\n"));
    let mut since = options(SheetKind::Handover);
    since.before = Some(Before {
        on: Date::parse("2026-03-03").unwrap(),
        entries: share.entries.iter().map(|entry| entry.id()).collect(),
        taken_back: Vec::new(),
    });
    for options in [options(SheetKind::Summary), since] {
        let printed = flat(&printed(&share, &options));
        assert!(printed.contains("Do not contact: David Ellis"), "{printed}");
        assert!(!printed.contains("900817"), "{printed}");
        // Then the codes hold more than the paper.
        assert!(
            printed.contains("hold the whole of the entries"),
            "{printed}"
        );
    }
    for kind in [SheetKind::Summary, SheetKind::Contingency] {
        let printed = flat(&printed(&share, &options(kind)));
        assert!(printed.contains("David (Do not contact)"), "{printed}");
        assert!(!printed.contains("Sarah (Do not"), "{printed}");
    }
}

#[test]
fn everybody_with_the_role_is_rung_under_the_number_of_the_record() {
    let contact = |name: &str, rank: u8, role: &str| {
        format!(
            r#"{{"kind":"contact","body":{{"name":"{name}","rank":{rank},"phone":["07700 90040{rank}"],"roles":["{role}"],"note":"Let it ring."}}}}"#
        )
    };
    let lines = [
        household::MARGARET.to_owned(),
        contact("Ann", 1, "emergency"),
        contact("Cy", 3, "emergency"),
        contact("Di", 4, "responder"),
        contact("Ed", 5, "emergency"),
    ];
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    for kind in [SheetKind::Emergency, SheetKind::Household] {
        let shown: Vec<&str> = lines
            .iter()
            .copied()
            .filter(|line| kind.shows(&household::share(line).entries[0], household::today()))
            .collect();
        let printed = flat_of(kind, &shown);
        for words in ["1. Ann", "3. Cy", "5. Ed", "Let it ring."] {
            assert!(printed.contains(words), "{words}\n{printed}");
        }
        assert!(!printed.contains("Di:"), "{printed}");
    }
    let many: Vec<String> = (1..=9)
        .map(|rank| contact("Jo", rank, "emergency"))
        .collect();
    let many: Vec<String> = many
        .iter()
        .enumerate()
        .map(|(at, line)| line.replace("\"Jo\"", &format!("\"Jo{at}\"")))
        .collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    assert!(flat_of(SheetKind::Emergency, &many).contains("and 3 more"));
}

#[test]
fn a_list_of_contacts_says_where_a_number_stands_and_what_is_a_note() {
    let tom = r#"{"kind":"contact","body":{"name":"Tom Ellis","phone":["020 7946 0114"],"hours":"any time","note":"Hard of hearing."}}"#;
    let help = r#"{"kind":"support","body":{"who":"Tom Ellis","tasks":["Breakfast"]}}"#;
    let printed = flat_of(SheetKind::Contacts, &[tom, help]);
    assert!(printed.contains("see above") && !printed.contains("no number"));
    assert!(printed.contains("To know: Hard of hearing."), "{printed}");
}

#[test]
fn a_plan_marks_the_carer_among_those_who_come() {
    let tom = r#"{"kind":"contact","body":{"name":"Tom Ellis","phone":["020 7946 0114"],"roles":["main_carer"]}}"#;
    let help = r#"{"kind":"support","body":{"who":"Tom Ellis","tasks":["Breakfast"]}}"#;
    let other = r#"{"kind":"support","body":{"who":"Brightside","tasks":["Washing"]}}"#;
    let printed = printed_from(SheetKind::Contingency, &[tom, help, other]);
    for line in ["Tom Ellis (the carer): Breakfast", "Brightside: Washing"] {
        let alone = |printed: &str| printed.trim_end().ends_with(line);
        assert!(printed.lines().any(alone), "{line}\n{printed}");
    }
}

#[test]
fn who_lives_elsewhere_is_not_looked_for_at_home() {
    let tom = r#"{"kind":"contact","body":{"name":"Tom Ellis","rank":1,"phone":["020 7946 0114"],"household_member":false}}"#;
    let ill = r#"{"kind":"condition","about":"Tom Ellis","body":{"name":"Gout"}}"#;
    let printed = flat_of(SheetKind::Household, &[household::MARGARET, tom, ill]);
    assert_eq!(
        printed.matches("Tom Ellis (does not live here)").count(),
        2,
        "{printed}"
    );
    assert!(!printed.contains("Margaret Ellis (does"));
}

#[test]
fn the_sheet_says_what_its_codes_hold() {
    let share = household::share(household::MARGARET);
    let tail = |options: &SheetOptions| flat(&printed(&share, options));
    assert!(tail(&options(SheetKind::Summary)).contains("hold the same words as this text"));
    assert!(tail(&options(SheetKind::Card)).contains("what the code of a card has room for"));
    let mut since = options(SheetKind::Handover);
    assert!(tail(&since).contains("hold the same words"));
    since.before = Some(Before {
        on: Date::parse("2026-03-03").unwrap(),
        entries: share.entries.iter().map(|entry| entry.id()).collect(),
        taken_back: Vec::new(),
    });
    assert!(tail(&since).contains("hold the whole of the entries"));
    let sealed = Payload::sealed_form(&share.pack().unwrap(), "seven words", 2).unwrap();
    let options = options(SheetKind::Summary);
    let sealed = text::write(&document(&share, &sealed, Carrier::Letters, &options));
    assert!(
        flat(&sealed).contains("this text says nothing of it"),
        "{sealed}"
    );
    assert!(open(&share).packed(None).is_ok());
}

#[test]
fn a_hand_over_says_that_a_medicine_stopped_and_lists_what_is_taken_by_lines() {
    let old = household::share(r#"{"kind":"medication","body":{"name":"Paracetamol"}}"#);
    let mut drafts = vec![
        household::draft(
            r#"{"kind":"medication","body":{"name":"Paracetamol","stop":"2026-03-01"}}"#,
        ),
        household::draft(r#"{"kind":"medication","body":{"name":"Donepezil"}}"#),
        household::draft(r#"{"kind":"medication","body":{"name":"Ramipril"}}"#),
        household::draft(
            r#"{"kind":"address","about":"home","body":{"type":"home","lines":["1 Mill Lane"]}}"#,
        ),
    ];
    drafts[0].replaces = vec![old.entries[0].id()];
    let role = carewallet_core::share::Role::Family;
    let share = household::share_of_drafts(drafts, role, |entry| entry);
    let mut since = options(SheetKind::Handover);
    let held = share.entries.iter().skip(1).map(|entry| entry.id());
    since.before = Some(Before {
        on: Date::parse("2026-03-03").unwrap(),
        entries: held.chain([old.entries[0].id()]).collect(),
        taken_back: Vec::new(),
    });
    let printed = printed(&share, &since);
    assert!(
        flat(&printed).contains("Paracetamol: stopped, not taken now. Cross"),
        "{printed}"
    );
    for name in ["Donepezil", "Ramipril"] {
        let alone = |line: &str| line.trim_end().ends_with(name);
        assert!(printed.lines().any(alone), "{name}\n{printed}");
    }
    assert!(!printed.contains("About this person"), "{printed}");
}

#[test]
fn the_worst_allergy_stands_first_and_each_has_a_line() {
    let allergy = |name: &str, how: &str| {
        format!(r#"{{"kind":"allergy","body":{{"substance":"{name}","severity":"{how}"}}}}"#)
    };
    let lines = [
        household::MARGARET.to_owned(),
        allergy("Apples", "mild"),
        allergy("Bees", "not_known"),
        allergy("Cod", "severe"),
        allergy("Dust", "life_threatening"),
    ];
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    for kind in [
        SheetKind::Summary,
        SheetKind::Emergency,
        SheetKind::Hospital,
        SheetKind::Card,
    ] {
        let printed = printed_from(kind, &lines);
        assert_in_order(
            &printed,
            &["Must not have", "Dust", "Cod", "Bees", "Apples"],
        );
        let one_line = printed
            .lines()
            .any(|line| line.contains("Dust") && line.contains("Cod"));
        assert_eq!(one_line, kind == SheetKind::Card, "{printed}");
    }
}

#[test]
fn joined_words_have_one_stop_and_states_are_no_doing() {
    let risk = r#"{"kind":"risk","body":{"what":"Falls","what_helps":"Nothing on the floor."}}"#;
    let other = r#"{"kind":"risk","body":{"what":"Thirst."}}"#;
    let skin = r#"{"kind":"function","body":{"domain":"skin","can_do":"Sound and dry."}}"#;
    let eats = r#"{"kind":"function","body":{"domain":"eating","can_do":"The table tips.","aids":["wheeled frame"]}}"#;
    let gp = r#"{"kind":"professional","body":{"role":"gp","name":"Dr Osei"}}"#;
    for kind in SheetKind::ALL {
        let printed = flat_of(kind, &[household::MARGARET, risk, other, skin, eats, gp]);
        for words in [".;", ".)", "tips. wheeled", "GP GP:"] {
            assert!(
                !printed.contains(words),
                "{} {words}\n{printed}",
                kind.name()
            );
        }
    }
    let easy = flat_of(SheetKind::EasyRead, &[household::MARGARET, skin, eats]);
    assert!(easy.contains("This is how it is: “Sound and dry.”"));
    assert!(easy.contains("Peggy can do this: “The table tips.”"));
    let mut polish = options(SheetKind::Hospital);
    polish.language = crate::language::Language::Polish;
    let printed = flat(&printed(&household::share(gp), &polish));
    assert!(!printed.contains("(GP) (GP)"), "{printed}");
}
