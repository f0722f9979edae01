//! Every word of the page, and how it is laid out.

use carewallet_core::kind::Authority;

use super::*;
use crate::text;

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn row(name: &str, authority: &[Authority], until: Option<&str>) -> HolderRow {
    HolderRow {
        name: name.to_owned(),
        check_words: ["abandon ability able about", "above absent absorb abstract"]
            .map(str::to_owned),
        first: false,
        from: day("2026-03-01"),
        terms: Terms {
            authority: authority.to_vec(),
            until: until.map(day),
        },
    }
}

fn page() -> HoldersPage<'static> {
    let mut sarah = row(
        "Sarah Ellis",
        &[Authority::AttorneyHw, Authority::AttorneyPf],
        Some("2026-11-26"),
    );
    sarah.first = true;
    HoldersPage {
        wallet: "0123456789abcdef0123456789abcdef",
        holders: vec![
            sarah,
            row("Tom Ellis", &[Authority::Relative], None),
            row("Anna Made-Up", &[], Some("2026-05-03")),
        ],
        first_unread: false,
        ways: 4,
        tried: vec![WayRow {
            way: "the key on paper",
            holder: "Sarah Ellis".to_owned(),
            tried: day("2026-10-02"),
        }],
        today: day("2026-11-26"),
    }
}

fn words(page: &HoldersPage<'_>) -> String {
    let text = text::write(&document(page));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// SR-29: every word of the page, which is one page. A date is over on the day after it.
#[test]
fn the_page_is_as_it_was() {
    let text = text::write(&document(&page()));
    let golden = include_str!("golden.txt");
    assert_eq!(text, golden, "\n{text}");
    assert!(pdf::fits(&document(&page()), PRINT).unwrap());
}

#[test]
fn one_way_in_is_said_plainly() {
    let one = HoldersPage {
        holders: vec![row("Sarah Ellis", &[], None)],
        ways: 1,
        tried: Vec::new(),
        ..page()
    };
    let said = words(&one);
    assert!(
        said.contains("There is one way in. If that key is lost"),
        "{said}"
    );
    assert!(!said.contains("A date has passed"), "{said}");
}

#[test]
fn a_first_holder_whose_file_is_damaged_is_not_left_out() {
    let one = HoldersPage {
        first_unread: true,
        ways: 2,
        ..page()
    };
    assert!(words(&one).contains("The first holder can open it too"));
}

/// A long family needs more pages. Nobody is named where file managers look.
#[test]
fn many_holders_need_more_pages() {
    let long = "Wilhelmina Featherstonehaugh-Cholmondeley of the Ellis family";
    let many = HoldersPage {
        holders: (0..9).map(|_| row(long, &[], Some("2026-01-01"))).collect(),
        ..page()
    };
    let document = document(&many);
    assert!(!pdf::fits(&document, PRINT).unwrap());
    assert!(document.running.page.contains("{page} of {pages}"));
    let bytes = holders_page_pdf(&many).unwrap();
    let readable = String::from_utf8_lossy(&bytes);
    let (_, metadata) = readable.split_once("<x:xmpmeta").unwrap();
    let (metadata, _) = metadata.split_once("</x:xmpmeta>").unwrap();
    assert!(metadata.contains(HEADING));
    // Not in the title, nor anywhere else that a file manager reads.
    assert!(!metadata.contains("Wilhelmina") && !document.title.contains("Wilhelmina"));
}
