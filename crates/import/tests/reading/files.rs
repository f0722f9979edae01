//! Files of every kind: what is read from them, what is refused and why.

use std::io::Cursor;

use carewallet_import::{Content, FoundCode, ImportError, Limits, codes_in, picture_of};
use image::{DynamicImage, GrayImage, Luma};

use crate::pages::{self, Sheet};
use crate::paper::Paper;

fn encoded(picture: GrayImage, format: image::ImageFormat) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    DynamicImage::ImageLuma8(picture)
        .write_to(&mut file, format)
        .expect("any grey picture can be written");
    file.into_inner()
}

fn png(picture: GrayImage) -> Vec<u8> {
    encoded(picture, image::ImageFormat::Png)
}

fn jpeg(picture: GrayImage) -> Vec<u8> {
    encoded(picture, image::ImageFormat::Jpeg)
}

fn read(file: &[u8]) -> Vec<FoundCode> {
    codes_in(file, &Limits::default()).expect("the file is read")
}

fn refused(file: &[u8]) -> ImportError {
    codes_in(file, &Limits::default()).expect_err("the file is refused")
}

fn found<'a>(codes: &'a [FoundCode], part: &[u8]) -> Option<&'a FoundCode> {
    codes.iter().find(|code| code.bytes == part)
}

#[test]
fn a_clean_page_comes_back_byte_for_byte() {
    let sheet = Sheet::made_up(3, 10, 12, 412);
    let codes = read(&png(sheet.page(0, 15)));
    assert_eq!(codes.len(), 12);
    assert!(sheet.parts.iter().all(|part| found(&codes, part).is_some()));
    assert!(
        codes
            .iter()
            .all(|code| code.content() == Content::Part && code.page == 0)
    );
}

#[test]
fn webp_files_are_read() {
    let sheet = Sheet::made_up(11, 10, 12, 412);
    let file = encoded(sheet.page(0, 15), image::ImageFormat::WebP);
    assert_eq!(read(&file).len(), 12);
    assert_eq!(refused(&file[..file.len() / 2]), ImportError::Damaged);
    assert_eq!(refused(&file[..20]), ImportError::Damaged);
}

/// A TIFF file with a page for each picture.
fn tiff(pages: &[GrayImage]) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    let mut encoder = tiff::encoder::TiffEncoder::new(&mut file).expect("memory can be written");
    for page in pages {
        encoder
            .write_image::<tiff::encoder::colortype::Gray8>(page.width(), page.height(), page)
            .expect("any grey picture can be written");
    }
    file.into_inner()
}

#[test]
fn every_page_of_a_tiff_file_is_read() {
    let sheet = Sheet::made_up(12, 15, 18, 412);
    let blank = GrayImage::from_pixel(100, 100, Luma([255]));
    let file = tiff(&[sheet.page(0, 15), blank, sheet.page(1, 15)]);
    let codes = read(&file);
    let on = |page| codes.iter().filter(|code| code.page == page).count();
    assert_eq!((on(0), on(1), on(2)), (12, 0, 6));
    assert!(sheet.parts.iter().all(|part| found(&codes, part).is_some()));
    assert_eq!(refused(&file[..300]), ImportError::Damaged);
}

/// A photograph of one megapixel by libheif with x265, lying on its side;
/// the file says to turn it.
pub(crate) const TURNED: &[u8] = include_bytes!("heic/turned.heic");

#[test]
fn heic_files_are_read_and_set_upright() {
    let sheet = Sheet::made_up(1, 10, 12, 412);
    let codes = read(TURNED);
    let right = sheet.parts.iter().filter_map(|part| found(&codes, part));
    let upright = right.filter(|code| code.corners[1][0] > code.corners[0][0] + 50.0);
    assert!(upright.count() >= 10);
    let picture = picture_of(TURNED, 0, &Limits::default()).expect("the picture is whole");
    assert_eq!((picture.width(), picture.height()), (864, 1152));
}

#[test]
fn heic_files_in_tiles_are_read() {
    // Larger than one tile of 512 pixels, as phones write them.
    let sheet = Sheet::made_up(2, 1, 2, 412);
    let page = image::imageops::crop_imm(&sheet.page(0, 15), 100, 540, 1300, 640).to_image();
    let colours = DynamicImage::ImageLuma8(page).into_rgb8();
    let options = heifer::EncodeOptions {
        quality: 60,
        max_threads: 1,
    };
    let file = heifer::encode_rgb8(1300, 640, &colours, &options).expect("a small picture");
    assert_eq!(read(&file).len(), 2);
}

#[test]
fn heic_files_beyond_the_limits_are_refused() {
    let side = |side| Limits {
        side,
        ..Limits::default()
    };
    let refused = |file: &[u8], limits| codes_in(file, &limits).expect_err("not read");
    let error = ImportError::TooManyPixels { megapixels: 40 };
    assert_eq!(refused(TURNED, side(1000)), error);
    for cut in [40, 400, 2000, 30_000] {
        assert_eq!(
            refused(&TURNED[..cut], side(2000)),
            ImportError::Damaged,
            "{cut}"
        );
    }
}

#[test]
fn unsupported_heic_files_are_refused_with_advice() {
    // A sequence: the list of films, and none of stills.
    let words = refused(b"\0\0\0\x10ftyphevc\0\0\0\0\0\0\0\x08moov").to_string();
    assert!(words.contains("JPEG") && words.contains("Most Compatible"));
}

#[test]
fn stills_are_read_whatever_their_brand() {
    for brand in [b"msf1", b"heis", b"heim", b"mif2", b"hevc", b"miaf"] {
        let mut file = TURNED.to_vec();
        file[8..12].copy_from_slice(brand);
        assert!(read(&file).len() >= 10, "{brand:?}");
    }
}

#[test]
fn films_are_called_films() {
    let films: [&[u8]; 6] = [
        b"\0\0\0\x18ftypmp42",
        b"\0\0\0\x18ftypqt  ",
        b"\0\0\0\x18ftypisom",
        b"\0\0\0\x18ftyp3gp4",
        b"RIFF\0\0\0\0AVI LIST",
        b"\x1a\x45\xdf\xa3 and the film",
    ];
    for film in films {
        assert_eq!(refused(film), ImportError::Film);
    }
}

#[test]
fn white_on_black_is_read() {
    let sheet = Sheet::made_up(14, 10, 12, 412);
    let mut page = sheet.page(0, 15);
    image::imageops::invert(&mut page);
    for file in [png(page.clone()), jpeg(page.clone())] {
        let codes = read(&file);
        assert_eq!(codes.len(), 12);
        assert!(sheet.parts.iter().all(|part| found(&codes, part).is_some()));
    }
    // A window of a dark page on a light one.
    let mut light = GrayImage::from_pixel(2480, 3508, Luma([250]));
    let window = image::imageops::crop_imm(&page, 100, 540, 1300, 640).to_image();
    image::imageops::replace(&mut light, &window, 600, 900);
    assert_eq!(read(&png(light)).len(), 2);
    // Page by page, as a scanner sends them.
    let pages = [sheet.page(0, 15), page].map(jpeg);
    let file = pages.into_iter().fold(Paper::default(), |paper, page| {
        paper.scanned(page, [2480, 3508])
    });
    assert_eq!(read(&file.bytes()).len(), 24);
}

#[test]
fn a_jpeg_file_may_begin_late() {
    let sheet = Sheet::made_up(15, 1, 2, 412);
    let page = image::imageops::crop_imm(&sheet.page(0, 15), 100, 540, 1300, 640).to_image();
    let file = jpeg(page);
    for before in [&b"\r\n"[..], b"Content-Type: image/jpeg\r\n\r\n", &[0; 128]] {
        assert_eq!(read(&[before, &file].concat()).len(), 2, "{before:?}");
    }
}

#[test]
fn a_jpeg_file_may_give_its_height_at_the_end() {
    let sheet = Sheet::made_up(16, 1, 2, 412);
    let page = image::imageops::crop_imm(&sheet.page(0, 15), 100, 540, 1300, 640).to_image();
    let mut file = jpeg(page);
    let frame = file.windows(2).position(|mark| mark == [0xff, 0xc0]);
    let at = frame.expect("a baseline picture") + 5;
    file[at..at + 2].fill(0);
    assert_eq!(refused(&file), ImportError::Damaged);
    let end = file.len() - 2;
    file.splice(end..end, b"\xff\xdc\0\x04\x02\x80".iter().copied());
    assert_eq!(read(&file).len(), 2);
}

#[test]
fn a_pdf_page_may_count_in_other_units() {
    let sheet = Sheet::made_up(17, 10, 12, 412);
    let drawn: Vec<GrayImage> = sheet
        .parts
        .iter()
        .map(|part| module_picture(part))
        .collect();
    for unit in [0.1, 0.5, 1.0, 2.0, 10.0, 75.0] {
        let file = Paper::default().codes(&drawn).unit(unit).bytes();
        assert_eq!(read(&file).len(), 12, "{unit}");
    }
}

#[test]
fn small_versions_come_back() {
    for (seed, version, length) in [(1, 7, 100), (2, 10, 200), (3, 12, 280)] {
        let sheet = Sheet::made_up(seed, 3, 4, length);
        let codes = read(&jpeg(sheet.page(0, version)));
        let right = sheet
            .parts
            .iter()
            .filter(|part| found(&codes, part).is_some());
        assert_eq!(right.count(), 4, "version {version}");
    }
}

#[test]
fn a_covered_code_is_missing_and_nothing_is_made_up() {
    let sheet = Sheet::made_up(4, 10, 12, 412);
    let mut page = sheet.page(0, 15);
    for i in 0..520 * 520 {
        page.put_pixel(170 + i % 520, 600 + i / 520, Luma([200]));
    }
    let codes = read(&png(page));
    assert_eq!(codes.len(), 11);
    assert!(found(&codes, &sheet.parts[0]).is_none());
}

#[test]
fn two_pages_side_by_side_are_both_read() {
    let sheets = [
        Sheet::made_up(5, 10, 12, 412),
        Sheet::made_up(6, 15, 18, 412),
    ];
    let mut table = GrayImage::from_pixel(2480 * 2, 3508, Luma([120]));
    image::imageops::replace(&mut table, &sheets[0].page(0, 15), 0, 0);
    image::imageops::replace(&mut table, &sheets[1].page(1, 15), 2480, 0);
    let codes = read(&jpeg(table));
    let wanted = sheets[0].parts.iter().chain(&sheets[1].parts[12..]);
    assert!(wanted.clone().all(|part| found(&codes, part).is_some()));
    assert_eq!(codes.len(), wanted.count());
}

#[test]
fn a_turned_photograph_is_set_upright() {
    let sheet = Sheet::made_up(7, 10, 12, 412);
    let lying = image::imageops::rotate270(&sheet.page(0, 15));
    let plain = jpeg(lying);
    // An EXIF segment that says: turn a quarter to the right.
    let exif =
        b"\xff\xe1\0\x22Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0";
    let file = [&plain[..2], exif, &plain[2..]].concat();
    let upright = |file: &[u8]| {
        let codes = read(file);
        let corners = found(&codes, &sheet.parts[0]).unwrap().corners;
        corners[1][0] > corners[0][0] + 100.0
    };
    assert!(upright(&file));
    assert!(!upright(&plain), "the EXIF turn made the difference");
}

#[test]
fn foreign_codes_are_told_apart() {
    let mut page = GrayImage::from_pixel(1200, 900, Luma([255]));
    pages::draw(&mut page, [60, 60], b"https://example.org/", 3);
    pages::draw(&mut page, [600, 60], b"AGE-SECRET-KEY-1MADEUP", 3);
    pages::draw(&mut page, [60, 500], b"CW\x01 but not a part", 3);
    let codes = read(&png(page));
    let content = |bytes: &[u8]| found(&codes, bytes).unwrap().content();
    assert_eq!(codes.len(), 3);
    assert_eq!(content(b"https://example.org/"), Content::Foreign);
    assert_eq!(content(b"CW\x01 but not a part"), Content::Foreign);
    assert_eq!(content(b"AGE-SECRET-KEY-1MADEUP"), Content::Key);
}

fn module_picture(part: &[u8]) -> GrayImage {
    let mut large = GrayImage::from_pixel(77 * 6, 77 * 6, Luma([255]));
    pages::draw(&mut large, [0, 0], part, 15);
    GrayImage::from_fn(77, 77, |x, y| *large.get_pixel(x * 6, y * 6))
}

#[test]
fn pdf_pages_are_read_drawn_or_scanned() {
    let (ours, scan) = (
        Sheet::made_up(8, 10, 12, 412),
        Sheet::made_up(9, 10, 12, 412),
    );
    let drawn: Vec<GrayImage> = ours.parts.iter().map(|part| module_picture(part)).collect();
    let page = image::imageops::resize(
        &scan.page(0, 15),
        1654,
        2339,
        image::imageops::FilterType::Triangle,
    );
    let file = Paper::default()
        .codes(&drawn)
        .empty(1)
        .scanned(jpeg(page), [1654, 2339])
        .bytes();
    let codes = read(&file);
    for (parts, page) in [(&ours.parts, 0), (&scan.parts, 2)] {
        let on_page = |part: &&Vec<u8>| found(&codes, part).is_some_and(|code| code.page == page);
        assert_eq!(parts.iter().filter(on_page).count(), 12, "page {page}");
    }
    assert_eq!(codes.len(), 24);
}

#[test]
fn pdf_files_beyond_the_limits_are_refused() {
    assert_eq!(read(&Paper::default().empty(40).bytes()), []);
    let many = Paper::default().empty(41).bytes();
    assert_eq!(refused(&many), ImportError::TooManyPages { limit: 40 });
    let locked = Paper::default().empty(1).locked().bytes();
    assert_eq!(refused(&locked), ImportError::LockedPdf);
    assert_eq!(refused(b"%PDF-1.7 and then nothing"), ImportError::Damaged);
}

#[test]
fn a_file_over_the_limit_is_refused() {
    let file = png(GrayImage::new(8, 8));
    let limits = |bytes| Limits {
        bytes,
        ..Limits::default()
    };
    assert!(codes_in(&file, &limits(file.len())).is_ok());
    let limit = file.len() - 1;
    let refused = codes_in(&file, &limits(limit)).unwrap_err();
    assert_eq!(refused, ImportError::TooLarge { limit });
}

#[test]
fn a_picture_of_enormous_claims_is_refused_by_its_head() {
    let small = png(GrayImage::new(8, 8));
    let mut file = small.clone();
    file[16..20].copy_from_slice(&50_000u32.to_be_bytes());
    file[20..24].copy_from_slice(&50_000u32.to_be_bytes());
    let sum = crc32fast::hash(&file[12..29]);
    file[29..33].copy_from_slice(&sum.to_be_bytes());
    assert_eq!(
        refused(&file),
        ImportError::TooManyPixels { megapixels: 160 }
    );
    file[29] ^= 1;
    assert_eq!(refused(&file), ImportError::Damaged, "a wrong checksum");
}

#[test]
fn tiny_pictures_are_no_trouble() {
    for (width, height) in [(1, 1), (1, 300), (300, 1), (2, 2), (17, 9)] {
        assert_eq!(read(&png(GrayImage::new(width, height))), []);
    }
}
