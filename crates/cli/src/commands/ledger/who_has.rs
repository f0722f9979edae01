//! `carewallet ledger --entry`: who has one statement, and in which version.

use carewallet_app::json_view::{HasView, WhoHasAnswer};
use carewallet_app::ledger::{self, Has, HeldState};
use carewallet_app::{meant_entry, open_wallet};

use crate::exit::Refusal;
use crate::render::escape;
use crate::session::Session;
use crate::wholeness;

/// Says who has it.
pub(super) fn tell(typed: &str, session: &mut Session<'_>) -> Result<(), Refusal> {
    let mut folder = session.unlock()?;
    let wallet = folder.open(session)?;
    let contents = open_wallet::contents(session, &wallet)?;
    let meant = meant_entry::any(&contents, typed);
    let meant =
        meant.map_err(|error| wholeness::as_far_as_read(Refusal::from(error), &contents))?;
    let entry = session.meant(meant);
    let all = ledger::who_has(&contents, entry);
    for has in &all {
        session.say(escape::wrapped(&line(has), "  "));
    }
    if let Some(words) = summary(&all, contents.wholeness().is_whole()) {
        session.say(words);
    }
    session.answer(&WhoHasAnswer {
        entry: entry.id().to_string(),
        who_has: all.iter().map(HasView::from).collect(),
    })
}

fn line(has: &Has) -> String {
    let (who, state, day) = (&has.who, has.state.says(), has.since.date().plain());
    if has.is_theirs {
        format!("{who}: told by them on {day}; {state}")
    } else {
        format!("{who}: since {day}, {state}")
    }
}

/// What to make of the list; nothing where all of it is as it should be.
fn summary(all: &[Has], is_whole: bool) -> Option<String> {
    if all.is_empty() {
        // Of a ledger that could not be read nobody may believe that there is nothing.
        return Some(if is_whole {
            "nobody was given it through carewallet".to_owned()
        } else {
            carewallet_app::wholeness::NOTHING_READ.to_owned()
        });
    }
    let outdated = all.iter().filter(|has| has.state != HeldState::Current);
    let outdated = outdated.count();
    (outdated > 0).then(|| {
        let all = all.len();
        format!("{outdated} of {all} do not have it as it stands now: tell them")
    })
}
