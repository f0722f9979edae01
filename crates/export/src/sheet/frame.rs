//! The thick frame at the head of a sheet: several parts in it, each under its
//! own label, so that no part is read under the label of another.

use crate::document::{Block, CallOut, CallOutKind, Text, Tone};
use crate::i18n::Localizer;

/// A label and its lines.
pub(super) type Part = (String, Vec<String>);

/// The frame, or `None` if every part is empty.
pub(super) fn frame(localizer: &Localizer, parts: Vec<Part>) -> Option<Block> {
    let mut words = Text::default();
    for (label, lines) in parts.into_iter().filter(|(_, lines)| !lines.is_empty()) {
        let start = if words.runs.is_empty() { "" } else { "\n" };
        let apart = if lines.len() > 1 { "\n" } else { " " };
        words = words
            .with(Tone::Strong, format!("{start}{label}:{apart}"))
            .with(Tone::Plain, lines.join("\n"));
    }
    (!words.runs.is_empty()).then(|| {
        Block::CallOut(CallOut {
            kind: CallOutKind::Warning,
            label: localizer.both("read-first"),
            words,
        })
    })
}
