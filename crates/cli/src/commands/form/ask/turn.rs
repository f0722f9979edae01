//! What an interview says and asks, in words for the terminal.

use carewallet_app::entry_questions::Reply;
use carewallet_app::forms::interview::{Announcement, Interview, InterviewQuestion};

use super::known::{nothing_to_ask, question, which};
use crate::prompt;
use crate::render::entry::Reader;
use crate::render::escape::visible;
use crate::session::Session;

/// What may be typed where an old answer may still be right.
const STILL_RIGHT: &str = "  y keeps it as it is, as of today; n asks for it anew; Enter leaves it \
                           as it is; a full stop (.) stops\n";

/// Says something on the terminal, between questions.
pub(super) fn tell(session: &mut Session<'_>, text: &str) {
    session.host.err(&visible(text));
}

/// Says what an interview says.
pub(super) fn tells(announcement: Announcement, interview: &Interview, session: &mut Session<'_>) {
    match announcement {
        Announcement::Question { id, number, of } => {
            let record = interview.record();
            let coverage = interview.coverage(&record);
            let reader = Reader {
                today: session.host.today(),
                names: interview.names(),
            };
            if let Some(answer) = coverage.answer(&id) {
                let place = format!("[{number} of {of}]");
                tell(session, &question(&place, &coverage, answer, reader));
            }
        }
        Announcement::NothingToAsk(why) => tell(session, &nothing_to_ask(why)),
        Announcement::Entry { stands, choices } => {
            tell(session, &which(stands.as_deref(), &choices))
        }
        Announcement::Check(warning) => tell(session, &format!("  please check: {warning}\n")),
        Announcement::NotSaved(None) => tell(session, "  not saved\n"),
        Announcement::NotSaved(Some(error)) => tell(session, &format!("  not saved: {error}\n")),
        Announcement::Saved { stays_home, .. } => session.say(match stays_home {
            Some(kind) => format!(
                "saved; it stays at home unless you name it: --kind {}",
                kind.name()
            ),
            None => "saved".to_owned(),
        }),
    }
}

/// Asks what an interview asks beside the fields of an entry.
pub(super) fn reply(asked: InterviewQuestion<'_>, session: &mut Session<'_>) -> Reply {
    match asked {
        InterviewQuestion::StillRight => still_right(session),
        InterviewQuestion::Field(field) => prompt::typed(field, session),
        InterviewQuestion::Another => prompt::another(session),
        InterviewQuestion::DateIsRight(unlikely) => {
            let says = unlikely.says_with_dates();
            prompt::yes_or_no(&format!("{says}. Is that right?"), session)
        }
        InterviewQuestion::OwnWords(name) => {
            prompt::yes_or_no(&format!("  Are these the own words of {name}?"), session)
        }
        InterviewQuestion::Professional => professional(session),
    }
}

fn still_right(session: &mut Session<'_>) -> Reply {
    let typed = asked(
        "  Is this still right? [y/n, Enter skips]> ",
        STILL_RIGHT,
        session,
    );
    match typed.as_deref().map(str::trim) {
        None => Reply::Leave,
        Some(".") => Reply::Enough,
        Some("") => Reply::Skip,
        Some(words) => Reply::Words(words.to_owned()),
    }
}

fn professional(session: &mut Session<'_>) -> Reply {
    let typed = asked(
        "  Which professional says so? (a name, or Enter if none)> ",
        "  Their word counts here. A name such as Dr Amara Obi; Enter if nobody said so.\n",
        session,
    );
    typed.map_or(Reply::Skip, Reply::Words)
}

/// What is typed; a question mark is answered here.
fn asked(prompt: &str, explained: &str, session: &mut Session<'_>) -> Option<String> {
    loop {
        let typed = session.host.ask(prompt)?;
        if typed.trim() != "?" {
            return Some(typed);
        }
        tell(session, explained);
    }
}
