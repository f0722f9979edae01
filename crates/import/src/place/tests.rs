//! Made-up photographs with a made-up place: 51.5° north.

use std::io::Cursor;

use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader};

use super::*;

/// Notes of a camera: turned (orientation 6), at a place, in either byte order.
fn notes(big_end: bool) -> Vec<u8> {
    let short = |n: u16| {
        if big_end {
            n.to_be_bytes()
        } else {
            n.to_le_bytes()
        }
    };
    let long = |n: u32| {
        if big_end {
            n.to_be_bytes()
        } else {
            n.to_le_bytes()
        }
    };
    let mut out = if big_end {
        b"MM\0*".to_vec()
    } else {
        b"II*\0".to_vec()
    };
    out.extend(long(8));
    let tag = |number: u16, kind: u16, count: u32, value: [u8; 4]| {
        [&short(number)[..], &short(kind), &long(count), &value].concat()
    };
    let in_short = |n: u16| [short(n), [0; 2]].concat().try_into().unwrap();
    out.extend(short(3));
    out.extend(tag(0x0112, 3, 1, in_short(6)));
    out.extend(tag(POSITION_TAG, 4, 1, long(50)));
    out.extend(tag(0x9000, 7, 4, *b"0231"));
    out.extend(long(0));
    assert_eq!(out.len(), 50);
    out.extend(short(2));
    out.extend(tag(1, 2, 2, *b"N\0\0\0"));
    out.extend(tag(2, 5, 3, long(80)));
    out.extend(long(0));
    for part in [51, 1, 30, 1, 777_777, 1] {
        out.extend(long(part));
    }
    out
}

const POSITION_TAG: u16 = 0x8825;

fn photo() -> DynamicImage {
    let shade = |x: u32, y: u32| image::Rgb([(x * 9) as u8, (y * 7) as u8, 90]);
    image::RgbImage::from_fn(24, 16, shade).into()
}

fn file(format: ImageFormat) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    photo().write_to(&mut file, format).unwrap();
    file.into_inner()
}

fn jpeg(notes: &[u8]) -> Vec<u8> {
    let segment = [MARK, notes].concat();
    let length = (segment.len() as u16 + 2).to_be_bytes();
    let plain = file(ImageFormat::Jpeg);
    [&plain[..2], b"\xff\xe1", &length, &segment, &plain[2..]].concat()
}

fn png(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let plain = file(ImageFormat::Png);
    let body = [&name[..], content].concat();
    let length = (content.len() as u32).to_be_bytes();
    let sum = crc32fast::hash(&body).to_be_bytes();
    // Behind the first chunk, whose length is fixed.
    [&plain[..33], &length, &body, &sum, &plain[33..]].concat()
}

fn webp(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let plain = file(ImageFormat::WebP);
    // What the file says that it holds: Exif or XMP.
    let flag = if name == b"EXIF" { 8 } else { 4 };
    let head = [
        b"VP8X".to_vec(),
        vec![10, 0, 0, 0, flag, 0, 0, 0, 23, 0, 0, 15, 0, 0],
    ]
    .concat();
    let mut chunk = [&name[..], &(content.len() as u32).to_le_bytes(), content].concat();
    chunk.resize(chunk.len() + content.len() % 2, 0);
    let body = [b"WEBP", &head[..], &plain[12..], &chunk].concat();
    [b"RIFF", &(body.len() as u32).to_le_bytes()[..], &body].concat()
}

/// The pixels and how the picture is turned, by another reader.
fn seen(file: &[u8]) -> (Vec<u8>, image::metadata::Orientation) {
    let reader = ImageReader::new(Cursor::new(file)).with_guessed_format();
    let mut decoder = reader.unwrap().into_decoder().unwrap();
    let turned = decoder.orientation().unwrap();
    let picture = DynamicImage::from_decoder(decoder).unwrap();
    (picture.into_bytes(), turned)
}

/// The seconds of the place, which stand nowhere else.
fn holds_place(file: &[u8]) -> bool {
    let marks = [777_777_u32.to_be_bytes(), 777_777_u32.to_le_bytes()];
    let tag = |tag: [u8; 2]| [tag[0], tag[1]];
    let marks = marks.iter().any(|mark| !places(file, mark).is_empty());
    let tags = [tag([0x88, 0x25]), tag([0x25, 0x88])];
    marks
        || tags
            .iter()
            .any(|tag| !places(file, &[&tag[..], b"\0\x04"].concat()).is_empty())
}

#[test]
fn the_place_goes_and_pixels_and_orientation_stay() {
    for order in [true, false] {
        let notes = notes(order);
        let marked = [MARK, &notes].concat();
        for with in [
            jpeg(&notes),
            png(b"eXIf", &notes),
            webp(b"EXIF", &notes),
            webp(b"EXIF", &marked),
        ] {
            let mut without = with.clone();
            assert!(holds_place(&with));
            assert_eq!(leave_out_place(&mut without), Place::LeftOut);
            assert!(!holds_place(&without));
            assert_eq!(without.len(), with.len());
            let (pixels, turned) = seen(&without);
            assert_eq!((pixels, turned), seen(&with));
            let is_marked = with.starts_with(b"RIFF") && !places(&with, MARK).is_empty();
            // The other reader knows no mark in WebP.
            assert!(is_marked || turned == image::metadata::Orientation::Rotate90);
            assert_eq!(leave_out_place(&mut without.clone()), Place::Unsaid);
        }
    }
}

#[test]
fn a_second_picture_in_the_same_file_is_no_hiding_place() {
    let mut two = [jpeg(&notes(true)), jpeg(&notes(false))].concat();
    assert_eq!(leave_out_place(&mut two), Place::LeftOut);
    assert!(!holds_place(&two));
}

#[test]
fn packets_of_xml_and_packed_notes_go_too() {
    let packet = b"<x:xmpmeta><a exif:GPSLatitude=\"51,30N\"/></x:xmpmeta>";
    let text = [b"XML:com.adobe.xmp\0\0\0\0\0", &packet[..]].concat();
    let packed = [b"XML:com.adobe.xmp\0\x01\0\0\0", &[1, 2, 3][..]].concat();
    let raw = [b"Raw profile type exif\0\0", &[1, 2, 3][..]].concat();
    let files = [
        png(b"iTXt", &text),
        png(b"iTXt", &packed),
        png(b"zTXt", &raw),
        webp(b"XMP ", packet),
    ];
    for with in files {
        let mut without = with.clone();
        assert_eq!(leave_out_place(&mut without), Place::LeftOut);
        assert!(places(&without, b"51,30N").is_empty());
        assert_eq!(seen(&without), seen(&with));
    }
}

#[test]
fn what_holds_no_place_is_left_as_it_is() {
    let heic = include_bytes!("../../tests/reading/heic/turned.heic").to_vec();
    let plain = [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP].map(file);
    let other = [
        heic,
        b"%PDF-1.7 Exif\0\0".to_vec(),
        Vec::new(),
        b"words".to_vec(),
    ];
    for with in plain.into_iter().chain(other) {
        let mut without = with.clone();
        assert_eq!(leave_out_place(&mut without), Place::Unsaid);
        assert!(without == with);
    }
}

#[test]
fn what_cannot_be_taken_out_is_said() {
    // A list that no camera writes: emptied, it might be something else.
    let mut odd = notes(true);
    odd[52] = 9;
    let mut odd = jpeg(&odd);
    let before = odd.clone();
    assert_eq!(leave_out_place(&mut odd), Place::MayBeThere);
    assert!(odd == before);
    let mut film = b"\0\0\0\x18ftypmp42 moov udta \xa9xyz+51.5".to_vec();
    assert_eq!(leave_out_place(&mut film), Place::MayBeThere);
    let mut heic = b"\0\0\0\x18ftypheic infe\x02\0\0\0\0\x01\0\0Exif".to_vec();
    assert_eq!(leave_out_place(&mut heic), Place::MayBeThere);
}

#[test]
fn notes_cut_off_anywhere_do_no_harm() {
    let whole = notes(true);
    for cut in 0..whole.len() {
        leave_out_place(&mut jpeg(&whole[..cut]));
        leave_out_place(&mut png(b"eXIf", &whole[..cut]));
        leave_out_place(&mut whole[..cut].to_vec());
    }
}
