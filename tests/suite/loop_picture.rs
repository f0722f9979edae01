//! The picture at the top of README.md: a sheet of the demo, a photograph of
//! it, and what an agency's form has of it. Each of the three, and every number,
//! comes from the program; a test fails when one of them has changed.

mod canvas;

use carewallet_core::parts::Assembly;
use carewallet_core::{Payload, Share};
use carewallet_export::{SheetOptions, picture, sheet_pdf};
use carewallet_import::{Limits, codes_in, picture_of};
use carewallet_testkit::photo::{Conditions, Megapixels, photograph};
use image::GrayImage;
use serde_json::Value as Json;

use crate::desk::Desk;
use crate::{gallery, golden};
use canvas::Canvas;

const PICTURE: &str = "docs/loop.png";
const MOST: usize = 200_000;
/// A photograph that shows the edges of the page and the table under it.
const SEED: u64 = 11;

/// The sheet that the demo prints, in pages, and the photograph of the first
/// page with codes.
struct Paper {
    share: Share,
    pages: Vec<GrayImage>,
    codes: usize,
}

impl Paper {
    /// From the demo's own sheet, written again by a fixed hand: the demo makes
    /// new keys each time, and the picture would never be the same.
    fn of_the_demo(desk: &Desk) -> Self {
        let file = desk.read("tour/sheet-for-brightside.pdf");
        let share = gallery::written_again(&share_on(&file), |_| true);
        let payload = Payload::open_form(share.pack().unwrap());
        let options = SheetOptions::new(share.header.made_at.date());
        let sheet = sheet_pdf(&share, &payload, &options)
            .unwrap_or_else(|error| panic!("{error}"))
            .bytes;
        let limits = Limits::default();
        let codes = codes_in(&sheet, &limits).unwrap();
        let first = codes.iter().map(|code| code.page).min().unwrap();
        let page = |number| page(&sheet, number);
        let pages = (0..).map_while(page);
        Self {
            share,
            pages: pages.collect(),
            codes: first,
        }
    }

    fn photographs(&self) -> Vec<Vec<u8>> {
        let conditions = Conditions::typical(Megapixels::Three);
        let with_codes = self.pages.iter().skip(self.codes);
        (SEED..)
            .zip(with_codes)
            .map(|(seed, page)| photograph(page, &conditions, seed))
            .collect()
    }
}

fn page(pdf: &[u8], number: usize) -> Option<GrayImage> {
    let picture = picture_of(pdf, number, &Limits::default()).ok()?;
    let (width, height) = (picture.width() as u32, picture.height() as u32);
    GrayImage::from_raw(width, height, picture.grey().to_vec())
}

fn share_on(pdf: &[u8]) -> Share {
    let mut assembly = Assembly::default();
    for code in codes_in(pdf, &Limits::default()).unwrap() {
        assembly.add(&code.bytes).unwrap();
    }
    let (payload, _) = assembly.join().unwrap();
    Share::unpack(&payload.packed(None).unwrap()).unwrap_or_else(|error| panic!("{error}"))
}

/// What an agency's form has of these files, and the form itself as a PDF.
fn form(desk: &mut Desk, files: &[String], out: &str) -> (Json, Vec<u8>) {
    let args = |rest: &[&str]| -> Vec<String> {
        let read = std::iter::once("read".to_owned()).chain(files.iter().cloned());
        read.chain(["--as", "form:homecare"].map(str::to_owned))
            .chain(rest.iter().map(|&word| word.to_owned()))
            .collect()
    };
    let counted = desk.run(args(&[])).done().json()["coverage"].clone();
    desk.types(args(&["-o", out])).done();
    (counted, desk.read(out))
}

/// The photographs that the demo takes, by name.
fn photographs_of(desk: &Desk) -> Vec<String> {
    let files = std::fs::read_dir(desk.path("tour")).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    let mut photos: Vec<String> = names
        .filter(|name| name.starts_with("photo-page-"))
        .map(|name| format!("tour/{name}"))
        .collect();
    photos.sort();
    photos
}

#[test]
fn the_loop_is_in_the_picture_as_it_is_now() {
    let mut desk = Desk::new();
    desk.types(["demo", "tour"]).done();
    let photos = photographs_of(&desk);
    desk.goes_to("2026-03-09");
    let (in_the_demo, _) = form(&mut desk, &photos, "demo.pdf");

    let paper = Paper::of_the_demo(&desk);
    let shots = paper.photographs();
    let names: Vec<String> = (1..=shots.len())
        .map(|number| format!("shot-{number}.jpg"))
        .collect();
    for (name, shot) in names.iter().zip(&shots) {
        desk.write(name, shot);
    }
    let (counted, filled) = form(&mut desk, &names, "form.pdf");
    assert_eq!(counted, in_the_demo, "the picture tells what the demo does");
    let made = drawn(&paper, &shots[0], &filled, &counted);
    assert!(made.len() <= MOST, "{} bytes", made.len());
    golden::assert_is_bytes(PICTURE, &made);
    the_readme_says_the_same(paper.share.entries.len(), &counted);
}

fn drawn(paper: &Paper, shot: &[u8], filled: &[u8], counted: &Json) -> Vec<u8> {
    let mut canvas = Canvas::new();
    canvas.sheet(0, &paper.pages[0], &paper.pages[paper.codes]);
    canvas.fill(1, &grey(shot));
    canvas.fill_with_words(2, &grey(&picture::pages(filled, 150).unwrap()[0]));
    let facts = paper.share.entries.len();
    let facts = format!("{facts} facts, in words and in codes.");
    canvas.says(
        0,
        "1. A sheet",
        &["The family prints what is known:", &facts],
    );
    canvas.says(
        1,
        "2. A photograph",
        &["The next agency takes it:", "no account, no network."],
    );
    canvas.says(
        2,
        &format!("3. {} of {}", counted["covered"], counted["asked"]),
        &["questions of that agency's form", "are already answered."],
    );
    canvas.png()
}

fn grey(file: &[u8]) -> GrayImage {
    image::load_from_memory(file).unwrap().to_luma8()
}

/// What the picture shows is said in words, for who cannot see it.
fn the_readme_says_the_same(facts: usize, counted: &Json) {
    let readme = include_str!("../../README.md");
    let (alt, _) = readme.split_once("](docs/loop.png)").unwrap();
    let [covered, asked] = ["covered", "asked"].map(|name| counted[name].as_u64().unwrap());
    for said in [
        format!("{facts} facts"),
        format!("{covered} of {asked} questions"),
        format!("the other {}", asked - covered),
    ] {
        assert!(alt.contains(&said), "README.md does not say {said}");
    }
}
