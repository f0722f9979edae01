//! The decode child: what it reads, what it may do, how it may end.

use std::io::{Cursor, Write};
use std::process::{Command, Stdio};
use std::time::Duration;

use carewallet_import::{Allowance, ChildDecoder, ImportError, Limits};
use image::{GrayImage, Luma};

use crate::pages;
use crate::paper::Paper;

const TRIAL: &str = env!("CARGO_BIN_EXE_decode-child-trial");

fn child(role: &str) -> ChildDecoder {
    ChildDecoder::new(TRIAL, &[role])
}

fn png(picture: &image::DynamicImage) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    picture
        .write_to(&mut file, image::ImageFormat::Png)
        .expect("any picture can be written as PNG");
    file.into_inner()
}

#[test]
fn reads_a_page_while_fully_confined() {
    let sheet = pages::Sheet::made_up(1, 10, 12, 412);
    let reading = child("decode")
        .read(&png(&sheet.page(0, 15).into()))
        .unwrap();
    assert_eq!(reading.confinement.gaps(), Vec::<&str>::new());
    assert_eq!((reading.pages, reading.unread.len()), (1, 0));
    let found = |part: &&Vec<u8>| reading.codes.iter().any(|code| code.bytes == **part);
    assert_eq!(sheet.parts.iter().filter(found).count(), 12);
}

#[test]
fn reads_pdf_files_page_by_page() {
    let sheet = pages::Sheet::made_up(2, 10, 12, 412);
    let mut scan = Cursor::new(Vec::new());
    image::DynamicImage::from(sheet.page(0, 15))
        .write_to(&mut scan, image::ImageFormat::Jpeg)
        .unwrap();
    let file = Paper::default()
        .empty(2)
        .scanned(scan.into_inner(), [2480, 3508])
        .bytes();
    let reading = child("decode").read(&file).unwrap();
    assert_eq!((reading.pages, reading.unread.len()), (3, 0));
    assert_eq!(reading.codes.len(), 12);
    assert!(reading.codes.iter().all(|code| code.page == 2));
    assert!(reading.confinement.is_whole());
}

#[test]
fn reads_webp_and_tiff_files_as_well_confined() {
    let sheet = pages::Sheet::made_up(3, 10, 12, 412);
    for format in [image::ImageFormat::WebP, image::ImageFormat::Png] {
        let mut file = Cursor::new(Vec::new());
        image::DynamicImage::from(sheet.page(0, 15))
            .write_to(&mut file, format)
            .unwrap();
        let reading = child("decode").read(&file.into_inner()).unwrap();
        assert_eq!((reading.codes.len(), reading.pages), (12, 1), "{format:?}");
        assert!(reading.confinement.is_whole());
    }
    let page = sheet.page(0, 15);
    let mut file = Cursor::new(Vec::new());
    let mut scan = tiff::encoder::TiffEncoder::new(&mut file).unwrap();
    for _ in 0..2 {
        scan.write_image::<tiff::encoder::colortype::Gray8>(2480, 3508, &page)
            .unwrap();
    }
    let reading = child("decode").read(&file.into_inner()).unwrap();
    assert_eq!((reading.codes.len(), reading.pages), (24, 2));
    assert!(reading.confinement.is_whole());
}

#[test]
fn reads_heic_files_as_well_confined() {
    let whole = crate::files::TURNED;
    let reading = child("decode").read(whole).unwrap();
    assert!(reading.codes.len() >= 10 && reading.confinement.is_whole());
    let mut state = 9u32;
    for _ in 0..12 {
        let mut file = whole.to_vec();
        for _ in 0..6 {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let at = (state >> 8) as usize % 3_000;
            file[at] = state as u8;
        }
        // Read or refused: the child answers.
        if let Err(error) = child("decode").read(&file) {
            let spoilt = [
                ImportError::Damaged,
                ImportError::Heic,
                ImportError::NotAPicture,
                ImportError::TooManyPixels { megapixels: 40 },
            ];
            assert!(spoilt.contains(&error), "{error:?}");
        }
    }
}

#[test]
fn can_do_nothing_else() {
    let mut trial = Command::new(TRIAL)
        .arg("questions")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    trial.stdin.take().unwrap().write_all(b"this").unwrap();
    let output = trial.wait_with_output().unwrap();
    let answers = String::from_utf8(output.stdout).unwrap();
    assert_eq!(answers, "gaps: \nread this, took 200 MiB\n");
    assert!(output.status.success());
}

#[test]
fn the_attempts_work_without_confinement() {
    // Otherwise the test above would prove nothing.
    assert!(std::fs::File::open("/etc/passwd").is_ok());
    assert!(std::net::UdpSocket::bind("127.0.0.1:0").is_ok());
    assert!(Command::new("/bin/true").status().is_ok());
}

#[test]
fn a_child_that_crashes_is_not_an_answer() {
    let page = png(&image::DynamicImage::new_luma8(40, 40));
    for role in ["abort", "half", "chatter"] {
        let refused = child(role).read(&page).unwrap_err();
        assert_eq!(refused, ImportError::ChildStopped, "{role}");
    }
}

#[test]
fn a_child_that_hangs_is_ended() {
    let page = png(&image::DynamicImage::new_luma8(40, 40));
    let hasty = child("stall").with_patience(Duration::from_millis(300));
    assert_eq!(hasty.read(&page).unwrap_err(), ImportError::ChildTimedOut);
}

#[test]
fn a_file_of_slow_pages_is_searched_until_the_call_has_cost_too_much() {
    // Each child says that it took 50 seconds, the one that counts the pages too.
    let reading = child("costly").read(b"II*\0 and so on").unwrap();
    assert_eq!((reading.pages, reading.unsearched), (40, 38));
    // What was found by then is kept.
    assert_eq!((reading.codes.len(), reading.unread.len()), (2, 0));
    assert!(reading.confinement.is_whole());
}

#[test]
fn forty_slow_files_share_one_allowance() {
    let page = png(&image::DynamicImage::new_luma8(40, 40));
    let mut allowance = Allowance::default();
    let mut read = || {
        let read = child("costly").read_with_progress(&page, &mut allowance, &mut |_, _| ());
        read.unwrap().unsearched
    };
    let unsearched: usize = (0..40).map(|_| read()).sum();
    assert_eq!(unsearched, 37);
}

#[test]
fn pages_without_a_code_are_not_looked_at_again_when_it_cost_too_much() {
    let file = Paper::default().empty(3).bytes();
    let (mut small, mut seen) = (Allowance::of_milliseconds(60_000), 0);
    let reading = child("decode").read_with_progress(&file, &mut small, &mut |_, _| seen += 1);
    let reading = reading.unwrap();
    assert_eq!((reading.unsearched, reading.glanced, seen), (0, 0, 7));
    // One millisecond pays for the counting of the pages alone.
    let mut none = Allowance::of_milliseconds(1);
    let reading = child("decode").read_with_progress(&file, &mut none, &mut |_, _| ());
    assert_eq!(reading.unwrap().unsearched, 3);
}

#[test]
fn a_missing_program_is_named_as_such() {
    let none = ChildDecoder::new("/nonexistent/carewallet", &[]);
    let page = png(&image::DynamicImage::new_luma8(40, 40));
    assert_eq!(none.read(&page).unwrap_err(), ImportError::ChildNotStarted);
}

#[test]
fn refusals_come_through() {
    let limits = Limits {
        most_side: 30,
        ..Limits::default()
    };
    let page = png(&image::DynamicImage::new_luma8(40, 20));
    let refused = child("decode").with_limits(limits).read(&page).unwrap_err();
    assert_eq!(refused, ImportError::TooManyPixels { megapixels: 160 });
    let refused = child("decode").read(b"<!doctype html>").unwrap_err();
    assert_eq!(refused, ImportError::WebPage);
    let refused = child("decode").read(&page[..60]).unwrap_err();
    assert_eq!(refused, ImportError::Damaged);
}

#[test]
fn the_largest_pictures_fit_the_memory() {
    // 40 megapixels in the widest form, and in the form that phones send.
    let wide = image::DynamicImage::new_rgba16(8_000, 5_000);
    let patient = child("decode").with_patience(Duration::from_secs(120));
    let reading = patient.read(&png(&wide)).unwrap();
    assert!(reading.codes.is_empty());
    let photo = image::DynamicImage::new_rgb8(8_000, 5_000);
    let mut file = Cursor::new(Vec::new());
    photo.write_to(&mut file, image::ImageFormat::Jpeg).unwrap();
    assert!(patient.read(&file.into_inner()).is_ok());
}

#[test]
fn a_page_of_1200_dots_an_inch_is_read_within_the_memory() {
    let sheet = pages::Sheet::made_up(5, 10, 12, 412);
    let page = sheet.page(0, 15);
    let large = GrayImage::from_fn(2480 * 4, 3508 * 4, |x, y| *page.get_pixel(x / 4, y / 4));
    let mut file = Cursor::new(Vec::new());
    let large = image::DynamicImage::from(large);
    let patient = child("decode").with_patience(Duration::from_secs(120));
    large.write_to(&mut file, image::ImageFormat::Jpeg).unwrap();
    for file in [file.into_inner(), png(&large)] {
        assert_eq!(patient.read(&file).unwrap().codes.len(), 12);
    }
}

#[test]
fn progress_is_shown_page_by_page() {
    let file = Paper::default().empty(3).bytes();
    let mut seen = Vec::new();
    let mut allowance = Allowance::default();
    let mut progress = |page, pages| seen.push((page, pages));
    let reading = child("decode").read_with_progress(&file, &mut allowance, &mut progress);
    assert_eq!(reading.unwrap().pages, 3);
    // Once quickly, once hard, since no code was there.
    let once = [(0, 3), (1, 3), (2, 3)];
    assert_eq!(seen, [&once[..], &once, &[(3, 3)]].concat());
}

#[test]
fn codes_are_seen_that_cannot_be_read_and_other_things_are_not() {
    let sheet = pages::Sheet::made_up(6, 10, 12, 412);
    let mut wiped = sheet.page(0, 15);
    for (x, y, shade) in wiped.enumerate_pixels_mut() {
        // All of the codes but their corners, eight modules each.
        let (x, y) = (
            x.saturating_sub(190) / 6 % 91,
            y.saturating_sub(620) / 6 % 104,
        );
        if x < 77 && y < 77 && ((8..69).contains(&x) || (8..69).contains(&y)) {
            shade.0 = [255];
        }
    }
    let patient = child("decode").with_patience(Duration::from_secs(120));
    let seen = |picture: GrayImage| {
        let reading = patient.read(&png(&picture.into())).unwrap();
        (reading.codes.len(), reading.blurred)
    };
    assert_eq!(seen(wiped), (0, true));
    // Leaves: spots of all sizes.
    let leaves = GrayImage::from_fn(1600, 1200, |x, y| {
        let wave = |step: u32| {
            (f64::from(x * step % 640) / 101.0).sin() * (f64::from(y * step % 530) / 83.0).cos()
        };
        Luma([(128.0 + 60.0 * (wave(3) + wave(7) * wave(11))) as u8])
    });
    for picture in [leaves, GrayImage::from_pixel(1600, 1200, Luma([200]))] {
        assert_eq!(seen(picture), (0, false));
    }
}

#[test]
fn pictures_of_nothing_end_in_time_and_empty() {
    let mut state = 5u32;
    let noise = GrayImage::from_fn(4000, 3000, |_, _| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        Luma([(state >> 24) as u8])
    });
    // Nothing but finder patterns.
    let storm = GrayImage::from_fn(4000, 3000, |x, y| {
        let (x, y) = (x / 3 % 10, y / 3 % 10);
        let ring = x.abs_diff(3).max(y.abs_diff(3));
        Luma([if ring == 2 || ring > 3 { 255 } else { 0 }])
    });
    // The child's own limit of processor time keeps the time, not this test.
    let patient = child("decode").with_patience(Duration::from_secs(120));
    for picture in [noise, storm, GrayImage::new(4000, 3000)] {
        let reading = patient.read(&png(&picture.into())).unwrap();
        assert_eq!((reading.codes.len(), reading.pages), (0, 1));
    }
}
