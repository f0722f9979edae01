//! What a family decided about the facts of the agency that a sheet is for. It is in the
//! words of the entry, which are English: the agency wrote its facts in its own.

use carewallet_core::Kind;

use super::context::SheetContext;
use crate::document::{Block, Level, List, Text};
use crate::entry_text::EntryText;

/// Each reply with what became of its facts; nothing where there is none.
pub(super) fn blocks(context: &SheetContext<'_>) -> Vec<Block> {
    if context.decisions.is_empty() {
        return Vec::new();
    }
    let heading = Block::heading(Level::Section, Kind::Decision.title().to_owned());
    let replies = context.decisions.iter().flat_map(|one| reply(context, one));
    std::iter::once(heading).chain(replies).collect()
}

fn reply(context: &SheetContext<'_>, decision: &EntryText<'_>) -> [Block; 2] {
    let localizer = context.at.localizer;
    let facts = decision.lines.iter();
    let items = facts.map(|line| localizer.value(&format!("{}: {}", line.label, line.text)));
    [
        Block::Paragraph(Text::strong(decision.title.clone())),
        Block::List(List {
            numbered: false,
            items: items.map(Text::plain).collect(),
        }),
    ]
}
