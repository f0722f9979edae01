//! What stands on the page of holders, in order.

use carewallet_core::value::Date;

use super::{HolderRow, HoldersPage, WayRow};
use crate::document::{Block, CallOut, CallOutKind, Column, Fact, Level, List, Table, Text, Tone};
use crate::recovery_sheet::section;

pub(super) fn of(page: &HoldersPage<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    blocks.extend(ended(page));
    blocks.push(Block::Paragraph(Text::plain(WHAT_IT_SAYS)));
    for holder in &page.holders {
        let first = if holder.first {
            " (the first holder)"
        } else {
            ""
        };
        blocks.push(Block::heading(
            Level::Part,
            format!("{}{first}", holder.name),
        ));
        blocks.push(Block::Facts(facts(holder, page.today)));
    }
    if page.first_unread {
        blocks.push(Block::Paragraph(Text::strong(FIRST_UNREAD)));
    }
    blocks.push(section("Ways in"));
    blocks.push(Block::Paragraph(ways(page)));
    if !page.tried.is_empty() {
        blocks.push(Block::Table(tried(&page.tried)));
    }
    blocks.push(section("If something here is not right"));
    blocks.push(Block::List(List {
        numbered: false,
        items: mend(),
    }));
    blocks
}

const WHAT_IT_SAYS: &str = "Each of these people has a key, and with it reads everything in the record, letters and photographs too, and writes in it. The authority is what the family wrote down. If it matters, ask to see the paper: being next of kin gives no right to decide.";

const FIRST_UNREAD: &str = "The first holder can open it too, but the file that says who that is cannot be read: carewallet check.";

const ENDED: &str = "Where it says \u{201c}ended\u{201d} below, the key still opens the record. A date shuts nobody out: the family decides.";

/// What has ended comes first: it is what has to be decided.
fn ended(page: &HoldersPage<'_>) -> Option<Block> {
    let over = |holder: &HolderRow| holder.terms.ended(page.today).is_some();
    page.holders.iter().any(over).then(|| {
        Block::CallOut(CallOut {
            kind: CallOutKind::Note,
            label: "A date has passed".to_owned(),
            words: Text::plain(ENDED),
        })
    })
}

fn facts(holder: &HolderRow, today: Date) -> Vec<Fact> {
    let each: Vec<&str> = holder
        .terms
        .authority
        .iter()
        .map(|one| one.says())
        .collect();
    let authority = match each.as_slice() {
        [] => Text::plain("not written down"),
        some => Text::plain(some.join("\n")),
    };
    let [first, second] = &holder.check_words;
    [
        ("Authority", authority),
        ("When", term(holder, today)),
        (
            "Check words",
            Text::plain(format!("{first}\u{a0}\u{a0}{second}")),
        ),
    ]
    .map(|(label, value)| Fact {
        label: label.to_owned(),
        value,
        flag: None,
        source: None,
    })
    .to_vec()
}

fn term(holder: &HolderRow, today: Date) -> Text {
    let from = Text::plain(format!("from {}, ", holder.from.plain()));
    match (holder.terms.until, holder.terms.ended(today)) {
        (None, _) => from.with(Tone::Plain, "no end was written down"),
        (_, Some(last)) => from
            .with(Tone::Strong, format!("ended on {}", last.plain()))
            .with(Tone::Plain, "; still opens the record"),
        (Some(last), None) => from.with(Tone::Plain, format!("until {}", last.plain())),
    }
}

fn ways(page: &HoldersPage<'_>) -> Text {
    if page.ways == 1 {
        let words = "There is one way in. If that key is lost, the record is lost.";
        return Text::strong(words).with(Tone::Plain, " Print a recovery sheet, and try it.");
    }
    let keys = page.holders.len() + usize::from(page.first_unread);
    let papers = page.ways.saturating_sub(keys);
    let also = match papers {
        0 => "No recovery sheet or set of parts was tried yet.",
        1 => "The other one is a recovery sheet or a set of parts that was tried.",
        _ => "The others are recovery sheets and sets of parts that were tried.",
    };
    let each = match keys {
        1 => "One is the key".to_owned(),
        keys => format!("{keys} are the keys"),
    };
    Text::strong(format!("There are {} ways in.", page.ways))
        .with(Tone::Plain, format!(" {each} above. {also}"))
}

fn tried(rows: &[WayRow]) -> Table {
    let cells = |row: &WayRow| {
        let tried = Text::plain(row.tried.plain());
        vec![Text::plain(row.way), Text::plain(&row.holder), tried]
    };
    let column = |(heading, whole): (&str, bool)| Column {
        heading: heading.to_owned(),
        whole,
    };
    Table {
        columns: [("Way", false), ("Whose", false), ("Last tried", true)]
            .map(column)
            .to_vec(),
        rows: rows.iter().map(cells).collect(),
    }
}

fn mend() -> Vec<Text> {
    let line = |what: &str, command: &str| {
        Text::plain(format!("{what}: ")).with(Tone::Strong, format!("carewallet {command}"))
    };
    let but = ". What they copied stays with them. The first holder cannot be removed.";
    vec![
        line("Remove somebody", "holder remove NAME --why TEXT").with(Tone::Plain, but),
        line("Correct a date", "holder change NAME --until DATE"),
        line("Try a way in", "recovery prove"),
    ]
}
