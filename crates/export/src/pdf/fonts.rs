//! The built-in fonts: which there are, what they cover, how high they stand.

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

/// Family, file, and how far lines reach over and under the base line.
const FACES: [(&str, &[u8], f32, f32); 9] = [
    (
        LATIN,
        font!("AtkinsonHyperlegibleNext-Regular.ttf"),
        OVER,
        LEADING - OVER,
    ),
    (
        LATIN,
        font!("AtkinsonHyperlegibleNext-Bold.ttf"),
        OVER,
        LEADING - OVER,
    ),
    (
        "Noto Sans",
        font!("NotoSans-Regular.ttf"),
        OVER,
        LEADING - OVER,
    ),
    (
        "Noto Sans",
        font!("NotoSans-Bold.ttf"),
        OVER,
        LEADING - OVER,
    ),
    (
        "Noto Sans Bengali",
        font!("NotoSansBengali-Regular.ttf"),
        1.05,
        0.5,
    ),
    (NASKH, font!("NotoNaskhArabic-Regular.ttf"), 1.07, 0.63),
    (NASTALIQ, font!("NotoNastaliqUrdu-Regular.ttf"), 1.75, 0.75),
    (
        "Noto Sans Symbols2",
        font!("NotoSansSymbols2-Regular.ttf"),
        OVER,
        LEADING - OVER,
    ),
    (
        "Noto Sans Math",
        font!("NotoSansMath-Regular.ttf"),
        OVER,
        LEADING - OVER,
    ),
];
const LATIN: &str = "Atkinson Hyperlegible Next";
const NASKH: &str = "Noto Naskh Arabic";
const NASTALIQ: &str = "Noto Nastaliq Urdu";
const OVER: f32 = 0.984;
const URDU_ORDER: [&str; 7] = [
    LATIN,
    "Noto Sans",
    "Noto Sans Bengali",
    NASTALIQ,
    NASKH,
    "Noto Sans Symbols2",
    "Noto Sans Math",
];
const ORDER: [&str; 7] = [
    LATIN,
    "Noto Sans",
    "Noto Sans Bengali",
    NASKH,
    NASTALIQ,
    "Noto Sans Symbols2",
    "Noto Sans Math",
];

/// All fonts, ready for shaping and for drawing.
pub(super) struct Fonts {
    pub(super) context: FontContext,
    faces: Vec<Face>,
    charmaps: Vec<Charmap<'static>>,
}

struct Face {
    blob: u64,
    font: Font,
    over: f32,
    under: f32,
}

impl Fonts {
    /// Reads the built-in fonts; none only if one is broken.
    pub(super) fn load() -> Option<Self> {
        let mut collection = Collection::new(CollectionOptions {
            system_fonts: false,
            ..CollectionOptions::default()
        });
        let mut faces = Vec::new();
        let mut charmaps = Vec::new();
        for (_, bytes, over, under) in FACES {
            let blob = Blob::new(Arc::new(bytes));
            let id = blob.id();
            for (_, infos) in collection.register_fonts(blob, None) {
                for info in infos {
                    charmaps.push(info.charmap_index().charmap(bytes)?);
                }
            }
            faces.push(Face {
                blob: id,
                font: Font::new(bytes.into(), 0)?,
                over,
                under,
            });
        }
        let context = FontContext {
            collection,
            source_cache: SourceCache::default(),
        };
        (charmaps.len() == FACES.len()).then_some(Self {
            context,
            faces,
            charmaps,
        })
    }

    /// Whether any font has a glyph for it.
    pub(super) fn covers(&self, c: char) -> bool {
        self.charmaps
            .iter()
            .any(|map| map.map(c).is_some_and(|glyph| glyph != 0))
    }

    /// The place of the face that shaping picked.
    pub(super) fn place(&self, blob: u64) -> Option<usize> {
        self.faces.iter().position(|face| face.blob == blob)
    }

    /// The face to draw with.
    pub(super) fn font(&self, place: usize) -> Option<Font> {
        self.faces.get(place).map(|face| face.font.clone())
    }

    /// How far lines reach over and under the base line, for a size of 1.
    pub(super) fn reach(&self, place: usize) -> (f32, f32) {
        self.faces
            .get(place)
            .map_or((OVER, LEADING - OVER), |face| (face.over, face.under))
    }

    /// The families in the order in which they are asked.
    pub(super) fn families(language: &str) -> FontFamily<'static> {
        let urdu = language.split('-').next() == Some("ur");
        let order = if urdu { &URDU_ORDER } else { &ORDER };
        let names = order
            .iter()
            .map(|name| FontFamilyName::Named(Cow::Borrowed(*name)));
        FontFamily::List(Cow::Owned(names.collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_care_needs_is_covered() {
        let fonts = Fonts::load().unwrap();
        for c in "ŵŷŴŶâłżźćńęąµμ½≥≤→✓☐☑☎°²₂–“”€£چڑۓٹقবাংলাқї".chars()
        {
            assert!(fonts.covers(c), "{c} is missing");
        }
        for c in ['\u{1f600}', '漢', 'ᄀ'] {
            assert!(!fonts.covers(c), "{c} is covered: use another in the tests");
        }
    }
}
