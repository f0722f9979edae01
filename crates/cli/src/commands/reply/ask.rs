//! Asking an agency's worker for what is new: the questions of a kind, several facts in
//! one reply, each beside what the family has.

use carewallet_app::reply::Answering;
use carewallet_app::takeover::{Beside, Standing};
use carewallet_app::{Attribution, People, draft_body};
use carewallet_core::{Draft, Entry, ErrorKind, Kind, SubjectId};

use super::ReplyArgs;
use crate::commands::add::ask::{self, After};
use crate::exit::Refusal;
use crate::render::escape::{count, visible};
use crate::session::Session;
use carewallet_app::wording::entry::title;

/// The facts that somebody at the desk tells, once they agree to sign them.
pub(super) fn drafts(
    args: &ReplyArgs,
    answering: &Answering<'_>,
    session: &mut Session<'_>,
) -> Result<Vec<Draft>, Refusal> {
    let people = answering.people();
    let standing = answering.standing(session.host.today());
    let mut drafts = Vec::new();
    while let Some(kind) = kind(drafts.is_empty(), session) {
        let about = match about(kind, args, &people, session) {
            Ok(about) => about,
            Err(refusal) => {
                session
                    .host
                    .err(&format!("  {}\n", visible(&refusal.message)));
                continue;
            }
        };
        let Some(body) = asked_body(kind, session) else {
            continue;
        };
        let writer = answering.writer(&people);
        let draft = writer.draft(about, body, Attribution::default())?;
        args.dates
            .ask(&draft.unlikely(session.host.today()), session)?;
        if is_wanted(&draft, &standing, session) {
            drafts.push(draft);
        }
    }
    let facts = count(drafts.len(), "fact", "facts");
    if drafts.is_empty() || !args.look && !session.confirmed(&format!("sign {facts}?")) {
        return Err(Refusal::new(ErrorKind::NotConfirmed, "nothing was signed")
            .hint("to begin again, type the same command"));
    }
    Ok(drafts)
}

/// What sort of thing is told next; none when that is all.
fn kind(is_first: bool, session: &mut Session<'_>) -> Option<Kind> {
    let prompt = if is_first {
        "What is new: equipment, medication, risk …? (? lists all, Enter ends)> "
    } else {
        "What else is new? (Enter: that is all)> "
    };
    loop {
        let typed = session.host.ask(prompt)?;
        match typed.trim() {
            "" | "." => return None,
            "?" => list(session),
            typed => match draft_body::kind(typed) {
                Ok(Kind::Person) => session.host.err("  a family adds its people itself\n"),
                Ok(kind) => return Some(kind),
                Err(error) => session
                    .host
                    .err(&format!("  {}\n", visible(&error.message))),
            },
        }
    }
}

fn list(session: &mut Session<'_>) {
    let mut words = String::new();
    for kind in Kind::ALL {
        if !kind.is_of_the_wallet() && *kind != Kind::Person {
            words.push_str(&format!("  {}: {}\n", kind.name(), kind.says()));
        }
    }
    session.host.err(&words);
}

fn about(
    kind: Kind,
    args: &ReplyArgs,
    people: &People,
    session: &mut Session<'_>,
) -> Result<SubjectId, Refusal> {
    let named = args.about.as_deref();
    match people.subject(kind, named) {
        Err(error) if named.is_none() && people.iter().count() > 1 => {
            let typed = session.host.ask("Whom is it about?> ").unwrap_or_default();
            if typed.trim().is_empty() {
                return Err(error.into());
            }
            Ok(people.subject(kind, Some(&typed))?)
        }
        found => Ok(found?),
    }
}

/// The body that was told; none where it is not wanted, or too little was said.
fn asked_body(kind: Kind, session: &mut Session<'_>) -> Option<carewallet_core::Body> {
    match ask::body(kind, After::Signed, session) {
        Ok(body) => body,
        Err(refusal) => {
            // The facts before it must not be lost for it.
            let words = format!("  it is left out: {}\n", refusal.message);
            session.host.err(&visible(&words));
            None
        }
    }
}

/// Shows what the family has beside it, before a contradiction is made.
fn is_wanted(draft: &Draft, standing: &Standing<'_>, session: &mut Session<'_>) -> bool {
    let Beside { same, differs } = standing.beside(draft, session.host);
    for entry in &differs {
        say("the family has", entry, session);
    }
    if !differs.is_empty() {
        return session.confirmed("That is something else. Tell them all the same?");
    }
    if let Some(same) = same {
        say(
            "the family has this already, yours confirms it",
            same,
            session,
        );
    }
    true
}

fn say(what: &str, entry: &Entry, session: &mut Session<'_>) {
    let words = format!(
        "  {what}: {} (said by {})\n",
        title(entry),
        entry.envelope().said_by.as_str()
    );
    session.host.err(&visible(&words));
}
