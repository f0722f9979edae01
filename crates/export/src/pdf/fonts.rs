//! The built-in fonts: the files, what they cover, and their line heights.

use std::borrow::Cow;
use std::sync::Arc;

use krilla::text::Font;
use parley::fontique::{Blob, Charmap, Collection, CollectionOptions, SourceCache};
use parley::{FontContext, FontFamily, FontFamilyName};

use super::theme::LEADING;

macro_rules! font {
    ($file:literal) => {
        include_bytes!(concat!("../../fonts/", $file))
    };
}

/// Fonts of other scripts. The agency's page is one file that has to stay small, so it
/// leaves them to the browser, and prints from the screen what they are needed for.
#[cfg(not(target_family = "wasm"))]
macro_rules! script {
    ($file:literal) => {
        font!($file)
    };
}
#[cfg(target_family = "wasm")]
macro_rules! script {
    ($file:literal) => {
        &[]
    };
}

/// The fonts of one family: files, ascent and descent.
type Family = (&'static str, &'static [&'static [u8]], f32, f32);

const FAMILIES: [Family; 10] = [
    (
        LATIN,
        &[
            font!("AtkinsonHyperlegibleNext-Regular.ttf"),
            font!("AtkinsonHyperlegibleNext-Bold.ttf"),
        ],
        OVER,
        LEADING - OVER,
    ),
    (
        LETTERS,
        &[font!("NotoSans-Regular.ttf"), font!("NotoSans-Bold.ttf")],
        OVER,
        LEADING - OVER,
    ),
    (
        CHINESE,
        &[script!("NotoSansSC-Regular.ttf")],
        OVER,
        LEADING - OVER,
    ),
    (
        BENGALI,
        &[
            script!("NotoSansBengali-Regular.ttf"),
            script!("NotoSansBengali-Bold.ttf"),
        ],
        1.05,
        0.5,
    ),
    (
        GURMUKHI,
        &[
            script!("NotoSansGurmukhi-Regular.ttf"),
            script!("NotoSansGurmukhi-Bold.ttf"),
        ],
        1.0,
        0.5,
    ),
    (
        NASKH,
        &[
            script!("NotoNaskhArabic-Regular.ttf"),
            script!("NotoNaskhArabic-Bold.ttf"),
        ],
        1.07,
        0.63,
    ),
    (
        // Words in Nastaliq slope down to the base line, so its lines reach far up.
        NASTALIQ,
        &[script!("NotoNastaliqUrdu-Regular.ttf")],
        1.75,
        0.75,
    ),
    (
        SYMBOLS,
        &[font!("NotoSansSymbols2-Regular.ttf")],
        OVER,
        LEADING - OVER,
    ),
    (
        MATH,
        &[font!("NotoSansMath-Regular.ttf")],
        OVER,
        LEADING - OVER,
    ),
    (
        EMOJI,
        &[script!("NotoEmoji-Regular.ttf")],
        OVER,
        LEADING - OVER,
    ),
];
const LATIN: &str = "Atkinson Hyperlegible Next";
const LETTERS: &str = "Noto Sans";
const CHINESE: &str = "Noto Sans SC";
const BENGALI: &str = "Noto Sans Bengali";
const GURMUKHI: &str = "Noto Sans Gurmukhi";
const NASKH: &str = "Noto Naskh Arabic";
const NASTALIQ: &str = "Noto Nastaliq Urdu";
const SYMBOLS: &str = "Noto Sans Symbols2";
const MATH: &str = "Noto Sans Math";
const EMOJI: &str = "Noto Emoji";
const OVER: f32 = 0.984;

const ORDER: [&str; FAMILIES.len()] = [
    LATIN, LETTERS, CHINESE, BENGALI, GURMUKHI, NASKH, NASTALIQ, SYMBOLS, MATH, EMOJI,
];
/// Urdu shares its letters with Arabic but is written in Nastaliq, so it gets a
/// font of its own.
const URDU_ORDER: [&str; FAMILIES.len()] = [
    LATIN, LETTERS, BENGALI, GURMUKHI, NASTALIQ, NASKH, CHINESE, SYMBOLS, MATH, EMOJI,
];
/// Punctuation that Chinese shares with other scripts is full-width in Chinese.
const CHINESE_ORDER: [&str; FAMILIES.len()] = [
    LATIN, CHINESE, LETTERS, BENGALI, GURMUKHI, NASKH, NASTALIQ, SYMBOLS, MATH, EMOJI,
];

/// All fonts, ready for shaping and drawing.
pub(super) struct Fonts {
    pub(super) context: FontContext,
    faces: Vec<Face>,
}

struct Face {
    blob: u64,
    font: Font,
    charmap: Charmap<'static>,
    over: f32,
    under: f32,
}

impl Fonts {
    /// Reads the built-in fonts; `None` only if one is broken.
    pub(super) fn load() -> Option<Self> {
        let mut collection = Collection::new(CollectionOptions {
            // The same document must give the same bytes on every computer.
            system_fonts: false,
            ..CollectionOptions::default()
        });
        let mut faces = Vec::new();
        for (_, files, over, under) in FAMILIES {
            for bytes in files.iter().filter(|bytes| !bytes.is_empty()) {
                faces.push(Face::register(&mut collection, bytes, over, under)?);
            }
        }
        let context = FontContext {
            collection,
            source_cache: SourceCache::default(),
        };
        Some(Self { context, faces })
    }

    /// Whether any font has a glyph for it.
    pub(super) fn covers(&self, c: char) -> bool {
        self.faces
            .iter()
            // Glyph 0 is the box that fonts draw for what they do not have.
            .any(|face| face.charmap.map(c).is_some_and(|glyph| glyph != 0))
    }

    /// The index of the face that shaping picked.
    pub(super) fn place(&self, blob: u64) -> Option<usize> {
        self.faces.iter().position(|face| face.blob == blob)
    }

    /// The face to draw with.
    pub(super) fn font(&self, place: usize) -> Option<Font> {
        self.faces.get(place).map(|face| face.font.clone())
    }

    /// The ascent and descent of lines, for a size of 1.
    pub(super) fn reach(&self, place: usize) -> (f32, f32) {
        self.faces
            .get(place)
            .map_or((OVER, LEADING - OVER), |face| (face.over, face.under))
    }

    /// The families in order of preference.
    pub(super) fn families(language: &str) -> FontFamily<'static> {
        let order = match language.split('-').next() {
            Some("ur") => URDU_ORDER,
            Some("zh") => CHINESE_ORDER,
            _ => ORDER,
        };
        let names = order
            .iter()
            .map(|name| FontFamilyName::Named(Cow::Borrowed(*name)));
        FontFamily::List(Cow::Owned(names.collect()))
    }
}

impl Face {
    fn register(
        collection: &mut Collection,
        bytes: &'static [u8],
        over: f32,
        under: f32,
    ) -> Option<Self> {
        let blob = Blob::new(Arc::new(bytes));
        let id = blob.id();
        let families = collection.register_fonts(blob, None);
        let info = families.first().and_then(|(_, infos)| infos.first())?;
        Some(Self {
            blob: id,
            font: Font::new(bytes.into(), 0)?,
            charmap: info.charmap_index().charmap(bytes)?,
            over,
            under,
        })
    }
}

#[cfg(test)]
mod tests;
