//! Asking for the fields of an entry on the terminal, a question a field.

mod field_prompt;

use carewallet_app::entry_questions::{FieldEnd, FieldQuestion, FieldStep, Heard, Misfit, Reply};
use carewallet_app::entry_walk::EntryWalk;
use carewallet_core::value::{BodyError, ValueError};

use crate::render::escape::{visible, wrapped};
use crate::session::Session;
use crate::unclear;
use field_prompt::{explained, help};

/// What is asked after one of several.
const ANOTHER: &str = "  Is there another one?";

/// Asks for the fields of an entry until the way through them ends. Groups ask for what is
/// in them.
pub(crate) fn ask_fields(walk: &mut EntryWalk, session: &mut Session<'_>) -> FieldEnd {
    loop {
        match walk.step() {
            FieldStep::Ended(end) => return end,
            FieldStep::AnotherGroup => {
                let reply = another(session);
                walk.answer(&reply);
            }
            FieldStep::Asks(question) => {
                let question = question.clone();
                show(&question, session);
                let mut reply = typed(&question, session);
                while let Some(again) = after(walk.answer(&reply), &question, session) {
                    reply = again;
                }
            }
        }
    }
}

/// Asks whether there is another one.
pub(crate) fn another(session: &mut Session<'_>) -> Reply {
    yes_or_no(ANOTHER, session)
}

/// Asks a question that has yes or no for an answer.
pub(crate) fn yes_or_no(question: &str, session: &mut Session<'_>) -> Reply {
    if session.confirmed(question) {
        Reply::Yes
    } else {
        Reply::No
    }
}

/// Shows a question and what may be answered; of one more value, the prompt says it.
pub(crate) fn show(asked: &FieldQuestion, session: &mut Session<'_>) {
    if asked.is_another {
        return;
    }
    // For FIELD=VALUE only: at a prompt the word is just "none".
    let question = asked.field.says.replace(" (or none_known=yes)", "");
    let mut words = wrapped(&question, "");
    words.push_str(&help(asked));
    session.host.err(&visible(&words));
}

/// Reads what is typed; a question mark is answered here.
pub(crate) fn typed(asked: &FieldQuestion, session: &mut Session<'_>) -> Reply {
    let prompt = if asked.is_another {
        "  and another, or Enter> "
    } else {
        "> "
    };
    loop {
        let Some(answer) = session.host.ask(prompt) else {
            return Reply::Leave;
        };
        match answer.trim() {
            "" => return Reply::Skip,
            "." => return Reply::Enough,
            "<" => return Reply::Back,
            "?" => session.host.err(&visible(&explained(asked))),
            words => return Reply::Words(words.to_owned()),
        }
    }
}

/// What follows on an answer: another one, if it does not fit or is unclear. The
/// question itself is not repeated, for it still stands above.
pub(crate) fn after(
    heard: Heard,
    asked: &FieldQuestion,
    session: &mut Session<'_>,
) -> Option<Reply> {
    match heard {
        Heard::Taken => None,
        Heard::Needed => {
            session
                .host
                .err("  This one is needed; a full stop (.) ends it.\n");
            None
        }
        Heard::Understood(words) => {
            session
                .host
                .err(&visible(&format!("  understood as {words}\n")));
            None
        }
        Heard::AskAgain(Misfit::Unclear(readings)) => {
            let chosen = unclear::choose(asked.field.label, &readings, session);
            Some(chosen.map_or_else(
                || typed(asked, session),
                |reading| Reply::Words(reading.written),
            ))
        }
        Heard::AskAgain(why) => {
            tell_misfit(&why, asked, session);
            Some(typed(asked, session))
        }
    }
}

/// Says why what was typed does not fit.
fn tell_misfit(why: &Misfit, asked: &FieldQuestion, session: &mut Session<'_>) {
    let why = match why {
        // The choices stand above, in words: their names are for the command line.
        Misfit::Value(BodyError::Invalid {
            reason: ValueError::Choice { nearest, .. },
            ..
        }) if !asked.choices().is_empty() => {
            let near = asked
                .choices()
                .into_iter()
                .find(|one| Some(one.name) == *nearest);
            let near = near.map_or_else(String::new, |one| format!("; is it {}?", one.says));
            format!("this is none of them: type the number or the words{near}")
        }
        // The question stands above; the field's name for programs helps nobody.
        Misfit::Value(BodyError::Invalid { reason, .. }) => format!("this {reason}"),
        Misfit::Value(error) => error.to_string(),
        Misfit::NotLeftOpen => {
            "this cannot be left open here: say it, or press Enter to skip it".to_owned()
        }
        // Its readings are asked about instead.
        Misfit::Unclear(_) => "this can be read in several ways".to_owned(),
        Misfit::NotOffered => "this is none of what is asked for here".to_owned(),
    };
    session.host.err(&visible(&format!("  {why}\n")));
}
