//! Who knows what: people and agencies against sections of the record, from the ledger.

#[cfg(test)]
mod tests;

use askama::Template;
use carewallet_app::Error;
use carewallet_app::ledger::{self, Holding};
use carewallet_app::wording::Say as _;

use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::visit::Visit;
use crate::window::Window;
use carewallet_screen::{Words, english};

#[derive(Template)]
#[template(path = "who_knows.html")]
struct WhoKnows {
    chrome: Chrome,
    all: Vec<Row>,
}

/// Somebody who has something.
struct Row {
    who: String,
    holds: Vec<Cell>,
    erased: usize,
}

/// What they have of a section.
struct Cell {
    section: &'static str,
    holds: String,
    since: String,
    /// What changed since; none where what they have still stands.
    news: Option<String>,
}

pub(crate) fn show(window: &mut Window, _visit: &Visit) -> Result<Answer, Error> {
    let held = window.record()?;
    let words = window.words();
    let all = ledger::who_knows(&held.contents);
    let all = all.into_iter().map(|one| Row {
        who: one.who,
        holds: one
            .holds
            .iter()
            .map(|(section, holding)| cell(&words, section.title(), holding))
            .collect(),
        erased: one.erased,
    });
    Ok(Answer::page(&WhoKnows {
        all: all.collect(),
        chrome: window.chrome("Who knows what").within("record"),
    }))
}

fn cell(words: &Words, section: &'static str, holding: &Holding) -> Cell {
    let counted = |line: &'static str, entries: usize| {
        let said = words.say(line).set("entries", entries);
        (entries > 0).then(|| said.to_string())
    };
    let holds = [
        counted(english("{entries} entries"), holding.given),
        counted(english("{entries} from them"), holding.theirs),
    ];
    let news = [
        counted(english("{entries} changed or taken back"), holding.changed),
        counted(english("{entries} new"), holding.newer),
    ];
    let listed = |each: [Option<String>; 2]| each.into_iter().flatten().collect::<Vec<_>>();
    let news = listed(news);
    Cell {
        section,
        holds: listed(holds).join(", "),
        since: words.day(holding.since),
        news: (!news.is_empty()).then(|| news.join(", ")),
    }
}
