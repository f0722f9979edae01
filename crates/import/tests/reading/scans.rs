//! Pages as TIFF files: every kind that scanners, fax machines and their
//! programs write, and how the others are refused.

use std::io::Cursor;

use carewallet_import::{FoundCode, ImportError, Limits, codes_in};
use image::{DynamicImage, GrayImage};

use crate::pages::Sheet;
use crate::tiff_file::{LONG, SHORT, TiffFile};

/// Two codes of foreign words, by libtiff 4.5.
const FAXES: [(&str, &[u8]); 3] = [
    ("group 3, lines alone", include_bytes!("scans/g3-1d.tif")),
    ("group 3, lines by lines", include_bytes!("scans/g3-2d.tif")),
    ("group 4", include_bytes!("scans/g4.tif")),
];

fn read(file: &[u8]) -> Vec<FoundCode> {
    codes_in(file, &Limits::default()).expect("the file is read")
}

fn refused(file: &[u8]) -> ImportError {
    codes_in(file, &Limits::default()).expect_err("the file is refused")
}

/// Two codes of a sheet, as a piece of its page.
fn piece() -> (Sheet, GrayImage) {
    let sheet = Sheet::made_up(2, 1, 2, 412);
    let page = image::imageops::crop_imm(&sheet.page(0, 15), 100, 540, 1300, 640).to_image();
    (sheet, page)
}

/// Levels of so many bits, rows filled up to whole bytes.
fn packed(page: &GrayImage, bits: u32, level: impl Fn(u8) -> u32) -> Vec<u8> {
    let rows = page.rows().flat_map(|row| {
        let (mut bytes, mut held, mut count) = (Vec::new(), 0u64, 0);
        for pixel in row {
            held = held << bits | u64::from(level(pixel.0[0]));
            count += bits;
            while count >= 8 {
                count -= 8;
                bytes.push((held >> count) as u8);
            }
        }
        if count > 0 {
            bytes.push((held << (8 - count)) as u8);
        }
        bytes
    });
    rows.collect()
}

fn shades(page: &GrayImage, bits: u32) -> Vec<u8> {
    packed(page, bits, |shade| {
        u32::from(shade) * ((1 << bits) - 1) / 255
    })
}

fn inverted(page: &GrayImage) -> GrayImage {
    let mut page = page.clone();
    image::imageops::invert(&mut page);
    page
}

fn three(page: &GrayImage) -> Vec<u8> {
    page.pixels().flat_map(|pixel| [pixel.0[0]; 3]).collect()
}

fn is_whole(sheet: &Sheet, file: &[u8], what: &str) {
    let codes = read(file);
    let found = |part: &&Vec<u8>| codes.iter().any(|code| code.bytes == **part);
    assert_eq!(sheet.parts.iter().filter(found).count(), 2, "{what}");
}

#[test]
fn faxes_of_every_group_are_read() {
    for (name, file) in FAXES {
        let mut texts: Vec<_> = read(file).iter().map(FoundCode::foreign_text).collect();
        texts.sort();
        let wanted = ["fax 1", "fax 2"].map(|text| Some(text.to_owned()));
        assert_eq!(texts, wanted, "{name}");
    }
}

#[test]
fn a_fax_that_breaks_off_shows_what_came() {
    let (_, whole) = FAXES[0];
    let mut file = whole.to_vec();
    // Noise on the line, in the middle of the only strip.
    file[900..1100].fill(0);
    assert!(codes_in(&file, &Limits::default()).is_ok());
    assert_eq!(refused(&whole[..600]), ImportError::Damaged);
}

#[test]
fn every_depth_of_grey_is_read() {
    let (sheet, page) = piece();
    for bits in [1, 2, 4, 6, 8, 10, 12, 14] {
        let light = TiffFile::strip(&page, 1, u64::from(bits), 1, shades(&page, bits));
        is_whole(&sheet, &light.bytes(), &format!("{bits} bits"));
        let strip = shades(&inverted(&page), bits);
        let dark = TiffFile::strip(&page, 0, u64::from(bits), 1, strip);
        is_whole(
            &sheet,
            &dark.bytes(),
            &format!("{bits} bits, white is zero"),
        );
    }
}

#[test]
fn both_byte_orders_and_eight_byte_offsets_are_read() {
    let (sheet, page) = piece();
    for (big_endian, big) in [(false, false), (true, false), (false, true), (true, true)] {
        let order = |level: u16| {
            if big_endian {
                level.to_be_bytes()
            } else {
                level.to_le_bytes()
            }
        };
        let levels = page
            .pixels()
            .flat_map(|pixel| order(u16::from(pixel.0[0]) * 257));
        let mut tiff = TiffFile::strip(&page, 1, 16, 1, levels.collect());
        (tiff.big_endian, tiff.big) = (big_endian, big);
        is_whole(&sheet, &tiff.bytes(), &format!("{big_endian} {big}"));
    }
}

#[test]
fn colours_are_read() {
    let (sheet, page) = piece();
    let plain = page.as_raw().clone();
    let with = |more: fn(u8) -> Vec<u8>| page.pixels().flat_map(|p| more(p.0[0])).collect();
    let rgb = TiffFile::strip(&page, 2, 8, 3, three(&page));
    is_whole(&sheet, &rgb.clone().bytes(), "colours");
    let planes = vec![plain.clone(); 3];
    let planar = rgb.with(284, SHORT, &[2]).chunks(planes);
    is_whole(&sheet, &planar.bytes(), "planes");
    let clear = TiffFile::strip(&page, 2, 8, 4, with(|shade| vec![0, 0, 0, 255 - shade]));
    for kind in [1, 2] {
        let clear = clear.clone().with(338, SHORT, &[kind]);
        is_whole(&sheet, &clear.bytes(), "black that is opaque or clear");
    }
    let inks = TiffFile::strip(&page, 5, 8, 4, with(|shade| vec![0, 0, 0, 255 - shade]));
    is_whole(&sheet, &inks.bytes(), "inks");
    let light = TiffFile::strip(&page, 6, 8, 3, with(|shade| vec![shade, 128, 128]));
    is_whole(
        &sheet,
        &light.with(530, SHORT, &[1, 1]).bytes(),
        "lightness and colour",
    );
    for bits in [1u32, 2, 4, 8] {
        // The palette runs backwards, in 16 bits, or in 8 as some write it.
        for most in [65_535u64, 255] {
            let last = (1u64 << bits) - 1;
            let level = |index: u64| (last - index) * most / last;
            let palette: Vec<u64> = (0..3).flat_map(|_| (0..=last).map(level)).collect();
            let strip = shades(&inverted(&page), bits);
            let file =
                TiffFile::strip(&page, 3, u64::from(bits), 1, strip).with(320, SHORT, &palette);
            is_whole(
                &sheet,
                &file.bytes(),
                &format!("palette of {bits} bits, {most}"),
            );
        }
    }
}

#[test]
fn tiles_and_strips_are_read() {
    let (sheet, page) = piece();
    let [side, across, down] = [256, 6, 3];
    let tiles = (0..across * down).map(|number| {
        let (left, top) = (number % across * side, number / across * side);
        let shade = |at: u32| {
            let (x, y) = (left + at % side, top + at / side);
            page.get_pixel_checked(x, y).map_or(0, |pixel| pixel.0[0])
        };
        (0..side * side).map(shade).collect()
    });
    let tiled = TiffFile::strip(&page, 1, 8, 1, Vec::new()).chunks(tiles.collect());
    let tiled = tiled.with(322, LONG, &[256]).with(323, LONG, &[256]);
    is_whole(&sheet, &tiled.bytes(), "tiles");
    let rows = page.as_raw().chunks(1300 * 100).map(<[u8]>::to_vec);
    let strips = TiffFile::strip(&page, 1, 8, 1, Vec::new()).chunks(rows.collect());
    is_whole(&sheet, &strips.with(278, LONG, &[100]).bytes(), "strips");
}

#[test]
fn bits_in_the_other_order_and_differences_are_read() {
    let (sheet, page) = piece();
    let turned = shades(&page, 1).into_iter().map(u8::reverse_bits);
    let file = TiffFile::strip(&page, 1, 1, 1, turned.collect()).with(266, SHORT, &[2]);
    is_whole(&sheet, &file.bytes(), "lowest bit first");
    let differences = page.as_raw().chunks(1300).flat_map(|row| {
        let before = |x: usize| if x == 0 { 0 } else { row[x - 1] };
        (0..row.len()).map(move |x| row[x].wrapping_sub(before(x)))
    });
    let file = TiffFile::strip(&page, 1, 8, 1, differences.collect()).with(317, SHORT, &[2]);
    is_whole(&sheet, &file.bytes(), "differences");
}

fn jpeg(page: &GrayImage) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    DynamicImage::ImageLuma8(page.clone())
        .write_to(&mut file, image::ImageFormat::Jpeg)
        .expect("any grey picture can be written");
    file.into_inner()
}

#[test]
fn jpeg_is_read_in_both_of_its_forms() {
    let (sheet, page) = piece();
    let file = jpeg(&page);
    let today = TiffFile::strip(&page, 1, 8, 1, file.clone()).with(259, SHORT, &[7]);
    is_whole(&sheet, &today.bytes(), "today");
    let first = TiffFile::strip(&page, 1, 8, 1, file.clone()).with(259, SHORT, &[6]);
    is_whole(&sheet, &first.clone().bytes(), "a strip that is a file");
    let pointed_to = first
        .with(513, LONG, &[8])
        .with(514, LONG, &[file.len() as u64]);
    is_whole(&sheet, &pointed_to.bytes(), "a file that is pointed to");
}

#[test]
fn what_is_not_supported_is_not_called_damaged() {
    let (_, page) = piece();
    let page = image::imageops::crop_imm(&page, 0, 0, 64, 64).to_image();
    let plain = TiffFile::strip(&page, 1, 8, 1, page.as_raw().clone());
    // Compressions: NeXT, JBIG, JPEG 2000, LZMA, Zstandard, WebP, and one
    // that nobody knows.
    let compressions = [32_766, 34_661, 34_712, 34_925, 50_000, 50_001, 12_345];
    let mut files: Vec<TiffFile> = compressions
        .iter()
        .map(|number| plain.clone().with(259, SHORT, &[*number]))
        .collect();
    // Samples with a sign, of a camera's sensor, and of real numbers.
    files.push(plain.clone().with(339, SHORT, &[2]));
    files.push(plain.clone().with(262, SHORT, &[32_803]));
    files.push(TiffFile::strip(&page, 1, 32, 1, vec![0; 64 * 64 * 4]).with(339, SHORT, &[3]));
    for (number, file) in files.into_iter().enumerate() {
        let error = refused(&file.bytes());
        assert_eq!(
            error,
            ImportError::NotSupported { form: "TIFF" },
            "{number}"
        );
        assert!(error.to_string().contains("not supported"));
    }
    let whole = plain.bytes();
    assert_eq!(refused(&whole[..whole.len() / 2]), ImportError::Damaged);
}

#[test]
fn spoilt_scans_are_read_or_refused() {
    let (_, page) = piece();
    let mut files: Vec<Vec<u8>> = FAXES.iter().map(|(_, file)| file.to_vec()).collect();
    for compression in [1, 2, 3, 4, 5, 6, 7, 8, 32_773] {
        let strip = jpeg(&page);
        files.push(
            TiffFile::strip(&page, 1, 1, 1, strip)
                .with(259, SHORT, &[compression])
                .bytes(),
        );
    }
    let limits = Limits {
        pixels: 1_000_000,
        most_pixels: 1_000_000,
        ..Limits::default()
    };
    let mut state = 7u32;
    for file in &files {
        for _ in 0..12 {
            let mut file = file.clone();
            for _ in 0..8 {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                let at = (state >> 8) as usize % file.len();
                file[at] = state as u8;
            }
            // It ends, and without a panic.
            carewallet_import::picture_of(&file, 0, &limits)
                .map(drop)
                .unwrap_or(());
        }
    }
}
