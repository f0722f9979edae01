//! The end of a sheet: the machine-readable part, and how to use it.

use super::Carrier;
use crate::document::{Block, CodeCell, CodeLayout, Codes, Level};
use crate::i18n::Localizer;

/// How the content of the codes relates to the printed text.
#[derive(Clone, Copy)]
pub(crate) enum Holds {
    /// Exactly what the text says.
    Same,
    /// Everything that the text was selected from.
    More,
    /// Everything, while the text of a sealed sheet reveals nothing.
    Sealed,
}

pub(crate) fn push(
    blocks: &mut Vec<Block>,
    localizer: &Localizer,
    carrier: Carrier,
    sheet: &str,
    holds: Holds,
) {
    if matches!(carrier, Carrier::Nothing) {
        return;
    }
    blocks.push(Block::heading(
        Level::Section,
        localizer.both("for-a-computer"),
    ));
    let what = match (&carrier, holds) {
        (Carrier::Codes(_), Holds::Same) => localizer.texts(["codes-same", "codes-how"]),
        (Carrier::Codes(_), Holds::More) => localizer.texts(["codes-more", "codes-how"]),
        (Carrier::Codes(_), Holds::Sealed) => localizer.texts(["codes-sealed", "codes-how"]),
        (_, Holds::Same) => localizer.texts(["letters-same", "letters-how"]),
        (_, Holds::More) => localizer.texts(["letters-more", "letters-how"]),
        (_, Holds::Sealed) => localizer.texts(["letters-sealed", "letters-how"]),
    };
    blocks.push(Block::Paragraph(what));
    blocks.extend(codes(localizer, carrier, sheet));
}

/// The same for tight layouts: no heading, and one line on how to use the
/// codes.
pub(super) fn push_short(
    blocks: &mut Vec<Block>,
    localizer: &Localizer,
    carrier: Carrier,
    sheet: &str,
) {
    let how = match carrier {
        Carrier::Codes(_) => localizer.text("codes-how"),
        Carrier::Letters => localizer.text("letters-how"),
        Carrier::Nothing => return,
    };
    blocks.push(Block::Paragraph(how));
    blocks.extend(codes(localizer, carrier, sheet));
}

/// The codes alone.
pub(super) fn codes(localizer: &Localizer, carrier: Carrier, sheet: &str) -> Option<Block> {
    let Carrier::Codes(bitmaps) = carrier else {
        return None;
    };
    let total = bitmaps.len();
    let cells = (1..).zip(bitmaps).map(|(number, bitmap)| {
        let count = || -> [(&str, fluent_bundle::FluentValue<'_>); 2] {
            [("number", i32::into(number)), ("total", total.into())]
        };
        let [number, total] = count();
        CodeCell {
            bitmap,
            label: localizer.say_with("code-label", count()),
            alt: localizer.say_with("code-alt", [number, total, ("sheet", sheet.into())]),
        }
    });
    Some(Block::Codes(Codes {
        layout: CodeLayout::One,
        cells: cells.collect(),
    }))
}
