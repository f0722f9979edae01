//! Who knows what: people and agencies against sections of the record, from the ledger.

#[cfg(test)]
mod tests;

use askama::Template;
use carewallet_app::Error;
use carewallet_app::ledger::{self, Holding};
use carewallet_app::wording::count;

use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::visit::Visit;
use crate::window::Window;

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
    let all = ledger::who_knows(&held.contents);
    let all = all.into_iter().map(|one| Row {
        who: one.who,
        holds: one
            .holds
            .iter()
            .map(|(section, holding)| cell(section.title(), holding))
            .collect(),
        erased: one.erased,
    });
    Ok(Answer::page(&WhoKnows {
        all: all.collect(),
        chrome: window.chrome("Who knows what").within("record"),
    }))
}

fn cell(section: &'static str, holding: &Holding) -> Cell {
    let given = (holding.given > 0).then(|| count(holding.given, "entry", "entries"));
    let theirs = (holding.theirs > 0).then(|| format!("{} from them", holding.theirs));
    let changed = match holding.changed {
        0 => None,
        number => Some(format!("{number} changed or taken back")),
    };
    let newer = (holding.newer > 0).then(|| format!("{} new", holding.newer));
    let news: Vec<String> = changed.into_iter().chain(newer).collect();
    let holds: Vec<String> = given.into_iter().chain(theirs).collect();
    Cell {
        section,
        holds: holds.join(", "),
        since: holding.since.plain(),
        news: (!news.is_empty()).then(|| news.join(", ")),
    }
}
