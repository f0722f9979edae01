//! Three panels beside each other, with arrows between and words under them.
//! The words are set as the program sets those of its own pages.

use carewallet_export::pdf::{self, Print};
use carewallet_export::{Date, Document, Masthead, Paper, Running, Text, picture};
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::imageops::{self, FilterType as Scaling};
use image::{ExtendedColorType, GrayImage, ImageEncoder, Luma};

/// Twice the size at which it is shown, for screens with fine dots.
const SIZE: [u32; 2] = [1600, 850];
/// Where each panel begins, and how large it is.
const LEFT: [u32; 3] = [10, 560, 1110];
const PANEL: [u32; 2] = [480, 640];
const TOP: u32 = 10;
/// Where the words begin.
const CAPTION: u32 = 704;
/// Dots an inch at which words are drawn: a body of 12 points is 27 dots high.
const DOTS: u32 = 162;
const WHITE: Luma<u8> = Luma([255]);
const EDGE: Luma<u8> = Luma([119]);
const ARROW: Luma<u8> = Luma([68]);

pub struct Canvas(GrayImage);

impl Canvas {
    pub fn new() -> Self {
        let mut canvas = Self(GrayImage::from_pixel(SIZE[0], SIZE[1], WHITE));
        for panel in [1, 2] {
            canvas.arrow_before(panel);
        }
        canvas
    }

    /// Two pages of a sheet: the one in front lies over the one behind.
    pub fn sheet(&mut self, panel: usize, front: &GrayImage, behind: &GrayImage) {
        let size = [PANEL[0] - 44, PANEL[1] - 40];
        self.page(behind, [LEFT[panel] + 44, TOP], size);
        self.page(front, [LEFT[panel], TOP + 40], size);
    }

    /// A picture that fills its panel; what is too long is cut at the bottom.
    pub fn fill(&mut self, panel: usize, picture: &GrayImage) {
        self.page(picture, [LEFT[panel], TOP], PANEL);
    }

    /// The same of a page without its margins, so that its words are larger.
    pub fn fill_with_words(&mut self, panel: usize, page: &GrayImage) {
        let (width, height) = page.dimensions();
        let (side, top) = (width / 16, height / 40);
        let words = imageops::crop_imm(page, side, top, width - 2 * side, height - top);
        self.fill(panel, &words.to_image());
    }

    fn page(&mut self, page: &GrayImage, [left, top]: [u32; 2], [width, height]: [u32; 2]) {
        let long = (page.height() * width).div_ceil(page.width());
        let small = imageops::resize(page, width, long, Scaling::CatmullRom);
        let edge = GrayImage::from_pixel(width + 4, long.min(height) + 4, EDGE);
        let seen = imageops::crop_imm(&small, 0, 0, width, height).to_image();
        imageops::replace(&mut self.0, &edge, i64::from(left) - 2, i64::from(top) - 2);
        imageops::replace(&mut self.0, &seen, i64::from(left), i64::from(top));
    }

    /// A headline under a panel, and smaller lines under that.
    pub fn says(&mut self, panel: usize, headline: &str, lines: &[&str]) {
        let words = drawn(headline, lines);
        imageops::replace(
            &mut self.0,
            &words,
            i64::from(LEFT[panel]),
            i64::from(CAPTION),
        );
    }

    /// A triangle that points from the panel before to this one.
    fn arrow_before(&mut self, panel: usize) {
        let (tip, middle) = (LEFT[panel] - 16, TOP + PANEL[1] / 2);
        for back in 0..38 {
            for side in 0..=back * 3 / 4 {
                for y in [middle - side, middle + side] {
                    self.0.put_pixel(tip - back, y, ARROW);
                }
            }
        }
    }

    /// A PNG of sixteen greys.
    pub fn png(&self) -> Vec<u8> {
        let tones: Vec<u8> = self
            .0
            .iter()
            .map(|tone| tone.saturating_add(8) / 17 * 17)
            .collect();
        let mut out = Vec::new();
        PngEncoder::new_with_quality(&mut out, CompressionType::Best, FilterType::NoFilter)
            .write_image(&tones, SIZE[0], SIZE[1], ExtendedColorType::L8)
            .unwrap();
        out
    }
}

/// Words as they stand at the head of a page, cut out of it.
fn drawn(headline: &str, lines: &[&str]) -> GrayImage {
    let document = Document {
        title: String::new(),
        language: "en".to_owned(),
        date: Date {
            year: 2026,
            month: 3,
            day: 6,
        },
        running: Running::default(),
        masthead: Masthead {
            kicker: None,
            heading: headline.to_owned(),
            lines: lines.iter().map(|&line| Text::plain(line)).collect(),
        },
        blocks: Vec::new(),
        paper: Paper::A4,
    };
    let page = pdf::write(&document, Print::CLEAR).unwrap_or_else(|error| panic!("{error}"));
    let page = picture::pages(&page, DOTS).unwrap().swap_remove(0);
    words_of(&image::load_from_memory(&page).unwrap().to_luma8())
}

/// What stands between the rule at the head of a page and the next rule.
fn words_of(page: &GrayImage) -> GrayImage {
    let inked = |tone: &u8| *tone < 200;
    let rows: Vec<usize> = page
        .rows()
        .map(|row| row.filter(|tone| inked(&tone.0[0])).count())
        .collect();
    let is_rule = |row: &usize| *row > page.width() as usize / 2;
    let head = rows.iter().position(is_rule).unwrap();
    let mut words = (head..rows.len()).skip_while(|y| rows[*y] == 0 || is_rule(&rows[*y]));
    let top = words.next().unwrap();
    let last = words
        .take_while(|y| !is_rule(&rows[*y]))
        .filter(|y| rows[*y] > 0);
    let (top, last) = (top as u32, last.last().unwrap() as u32);
    let columns = page
        .enumerate_pixels()
        .filter(|(_, y, tone)| (top..=last).contains(y) && inked(&tone.0[0]));
    let left = columns.map(|(x, ..)| x).min().unwrap();
    imageops::crop_imm(page, left, top, PANEL[0], last - top + 1).to_image()
}
