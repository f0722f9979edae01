//! The gallery: small pictures of every kind of sheet for one household, in
//! every language, in large print and in high contrast, made anew each time.

use std::fmt::Write as _;

use carewallet_core::entry::{Content, EntryWriter};
use carewallet_core::share::ShareHeader;
use carewallet_core::value::Date;
use carewallet_core::{Draft, Entry, EntryId, Identity, Payload, Share, SubjectId};
use carewallet_export::pdf::Print;
use carewallet_export::picture;
use carewallet_export::sheet::{SheetKind, card};
use carewallet_export::{Before, Language, SheetOptions, sheet_pdf};
use carewallet_testkit::{SeededRng, keys};

use crate::desk::Desk;
use crate::golden;

const FILES: [&str; 2] = ["household", "continence"];
const MOST: usize = 100_000;

/// The household of the demo, half a year on.
fn household() -> Desk {
    let mut desk = Desk::with_wallet();
    desk.run(["person", "add", "Tom Ellis", "--born", "1937-12-20"])
        .done();
    desk.run(["person", "add", "Sarah Ellis"]).done();
    for name in FILES {
        let file = format!(
            "{}/../../fixtures/ellis/{name}.jsonl",
            env!("CARGO_MANIFEST_DIR")
        );
        desk.piping(&std::fs::read_to_string(file).unwrap());
        desk.run([
            "add",
            "--from",
            "-",
            "--said-by",
            "Sarah Ellis",
            "--dates-are-right",
        ])
        .done();
    }
    desk
}

/// What the program chooses for a kind of sheet, written again by a fixed hand:
/// a wallet has a new key each time, and the pictures would never be the same.
fn share(desk: &mut Desk, kind: SheetKind, out: &str) -> Share {
    let args = [
        "share",
        "--to",
        "Riverside Homecare",
        "--sheet",
        kind.name(),
        "-o",
        out,
    ];
    desk.run(args).done();
    let chosen = Share::parse(desk.read(out).trim_ascii_end()).unwrap();
    written_again(&chosen, |_| true)
}

/// What the face of a card is filled from: a file holds what its code has room for.
fn face(desk: &mut Desk, today: Date) -> Share {
    let args = [
        "share",
        "--to",
        "Riverside Homecare",
        "--lane",
        "emergency",
        "-o",
        "face.json",
    ];
    desk.run(args).done();
    let all = Share::parse(desk.read("face.json").trim_ascii_end()).unwrap();
    written_again(&all, |entry| {
        *entry.about() != SubjectId::Home && SheetKind::Card.shows(entry, today)
    })
}

/// What of a face goes into its code. How much has room hangs on a byte or two,
/// so here it is a little less.
fn in_the_code(face: &Share, today: Date) -> Share {
    written_again(face, |entry| card::rank(entry, today) <= 2)
}

pub fn written_again(chosen: &Share, keeps: impl Fn(&Entry) -> bool) -> Share {
    let holder = keys::holder();
    let entries = chosen.entries.iter().filter(|entry| keeps(entry));
    let mut entries: Vec<Entry> = entries.map(|entry| again(entry, &holder)).collect();
    entries.sort_by_key(|entry| (entry.kind(), entry.id()));
    let header = ShareHeader {
        wallet: holder.public_key().id(),
        ..chosen.header.clone()
    };
    carewallet_testkit::share::sent(header, entries, &holder)
}

/// The same entry with a salt that follows from what it says.
fn again(entry: &Entry, holder: &Identity) -> Entry {
    let Ok(Some(Content::Body(body))) = entry.content() else {
        panic!("the household takes nothing back");
    };
    let said = body.to_value().to_string();
    let seed = said.bytes().fold(7, |seed: u64, byte| {
        seed.wrapping_mul(31).wrapping_add(u64::from(byte))
    });
    let envelope = entry.envelope();
    let about = entry.about().clone();
    let mut draft = Draft::new(about, body, envelope.voice, envelope.said_by.clone());
    draft.lane = envelope.lane;
    draft.basis.clone_from(&envelope.basis);
    draft.helped_by.clone_from(&envelope.helped_by);
    draft.when = envelope.when;
    draft.checked.clone_from(&envelope.checked);
    draft.review_by = envelope.review_by;
    draft.lang.clone_from(&envelope.lang);
    draft.source.clone_from(&envelope.source);
    let mut pen = EntryWriter {
        now: envelope.recorded_at,
        key_id: holder.public_key().id(),
        after: vec![EntryId::parse(&"5a".repeat(32)).unwrap()],
        random: &mut SeededRng::new(seed),
    };
    draft
        .write(&mut pen)
        .unwrap_or_else(|error| panic!("{error}"))
}

/// What Riverside Homecare had before, and what is new since.
fn before(desk: &mut Desk) -> Before {
    let first = share(desk, SheetKind::Summary, "first.json");
    let entries: std::collections::BTreeSet<EntryId> =
        first.entries.iter().map(|entry| entry.id()).collect();
    desk.goes_to("2026-06-09");
    desk.adds(["event", "type=fall", "date=2026-06-02", "place=Bathroom"]);
    desk.adds(["equipment", "what=Grab rail by the bath", "status=in_use"]);
    Before {
        on: Date::parse("2026-03-01").unwrap(),
        entries,
        taken_back: Vec::new(),
    }
}

#[derive(Clone)]
struct Drawer {
    share: Share,
    /// What the codes hold.
    coded: Share,
    options: SheetOptions,
}

impl Drawer {
    fn pictures(&self, options: SheetOptions) -> Vec<Vec<u8>> {
        let payload = Payload::open_form(self.coded.pack().unwrap());
        let sheet = sheet_pdf(&self.share, &payload, &options)
            .unwrap_or_else(|error| panic!("{}: {error}", options.language.name()));
        picture::thumbnails(&sheet.bytes).unwrap()
    }

    fn first(&self, options: SheetOptions) -> Vec<u8> {
        self.pictures(options).swap_remove(0)
    }
}

fn keep(page: &mut String, name: &str, alt: &str, picture: &[u8]) {
    assert!(picture.len() <= MOST, "{name}: {} bytes", picture.len());
    golden::assert_is_bytes(&format!("docs/gallery/{name}.png"), picture);
    writeln!(page, "![{alt}](gallery/{name}.png)").unwrap();
}

#[test]
fn every_sheet_is_in_the_gallery_as_it_is_now() {
    let mut desk = household();
    let before = before(&mut desk);
    let today = Date::parse("2026-06-09").unwrap();
    let drawers: Vec<Drawer> = SheetKind::ALL
        .into_iter()
        .map(|kind| {
            let (share, coded) = if kind == SheetKind::Card {
                let face = face(&mut desk, today);
                let coded = in_the_code(&face, today);
                (face, coded)
            } else {
                let share = share(&mut desk, kind, &format!("{}.json", kind.name()));
                (share.clone(), share)
            };
            let options = SheetOptions {
                before: (kind == SheetKind::Handover).then(|| before.clone()),
                ..SheetOptions::new(today).of_kind(kind)
            };
            Drawer {
                share,
                coded,
                options,
            }
        })
        .collect();
    let mut page = HEAD.to_owned();
    for drawer in &drawers {
        let kind = drawer.options.kind;
        let name = kind.name();
        write!(page, "\n## {name}: {}\n\n", kind.says()).unwrap();
        let pictures = drawer.pictures(drawer.options.clone());
        for (number, picture) in (1..).zip(&pictures) {
            keep(
                &mut page,
                &format!("{name}-{number}"),
                &format!("{name}, page {number}"),
                picture,
            );
        }
    }
    for (print, what, title) in [
        (Print::LARGE, "large", "Large print: the first page of each"),
        (
            CONTRAST,
            "contrast",
            "High contrast: the first page of each",
        ),
    ] {
        write!(page, "\n## {title}\n\n").unwrap();
        for drawer in &drawers {
            let name = drawer.options.kind.name();
            let picture = drawer.first(drawer.options.clone().printed(print));
            keep(
                &mut page,
                &format!("{name}-{what}"),
                &format!("{name}, {what}"),
                &picture,
            );
        }
    }
    for language in Language::ALL.into_iter().skip(1) {
        write!(
            page,
            "\n## {} ({}): the first page of each\n\n",
            language.name(),
            language.own_name()
        )
        .unwrap();
        for drawer in &drawers {
            let name = drawer.options.kind.name();
            let picture = drawer.first(drawer.options.clone().in_language(language));
            let file = format!("{name}-{}", language.tag());
            keep(
                &mut page,
                &file,
                &format!("{name} in {}", language.name()),
                &picture,
            );
        }
    }
    golden::assert_is("docs/gallery.md", &page);
    golden::assert_holds_only("docs/gallery", |name| {
        page.contains(&format!("(gallery/{name})"))
    });
}

const CONTRAST: Print = Print {
    large: false,
    contrast: true,
};
const HEAD: &str = "# Gallery\n\n\
    Every kind of sheet for one made-up household, drawn by the suite\n\
    (`tests/suite/gallery.rs`) from the program's own pages: all pages in\n\
    English, the first page in large print, in high contrast and in each other\n\
    language. The pictures are coarse so that they stay small; the sheets are not.\n\
    `CAREWALLET_BLESS=1 cargo test -p carewallet --test suite gallery` makes them anew.\n";
