//! Asking about each fact of an addition, with a way back and a look before anything
//! is saved.

use carewallet_app::receive::{Arrival, Fact, Judgement, Judgements, counts};
use carewallet_core::kind::Decided;
use carewallet_core::value::Line;

use super::review;
use crate::render::escape::{visible, wrapped};
use crate::session::Session;

const HOW: &str = "y takes it over; n does not, and you are not asked again; l keeps it for later; \
     x says that it is not so, with a note for the agency; < goes back to the one before; a full \
     stop (.) keeps all the rest for later.";

/// What is typed at a fact.
enum Typed {
    Judged(Judgement),
    Back,
    Rest,
    /// Nobody is there any more.
    End,
}

/// Asks about the facts that are open. None if the person wants nothing saved.
pub(super) fn about_facts(
    arrival: &Arrival<'_>,
    again: bool,
    session: &mut Session<'_>,
) -> Option<Judgements> {
    let facts = arrival.open(again);
    let speakers = review::Speakers::of(arrival);
    session.say(format!("\n{}", wrapped(HOW, "")));
    let mut decided = Judgements::new();
    let mut at = 0;
    loop {
        while let Some(fact) = facts.get(at) {
            session.heading(&format!("{} of {}", at + 1, facts.len()));
            session.say(review::fact(session, arrival, fact, &speakers));
            match asked(arrival, session) {
                Typed::Judged(judgement) => {
                    decided.insert(fact.number, judgement);
                    at += 1;
                }
                Typed::Back => at = at.saturating_sub(1),
                Typed::Rest => {
                    keep(&facts[at..], &mut decided);
                    at = facts.len();
                }
                Typed::End => return None,
            }
        }
        match look(&decided, session) {
            Look::Save => return Some(decided),
            Look::Back => at = facts.len().saturating_sub(1),
            Look::Drop => return None,
        }
    }
}

fn keep(rest: &[Fact<'_>], decided: &mut Judgements) {
    for fact in rest {
        decided.insert(fact.number, Judgement::of(Decided::Later));
    }
}

fn asked(arrival: &Arrival<'_>, session: &mut Session<'_>) -> Typed {
    loop {
        let prompt = "take it over? y yes, n no, l later, x not so, < back, ? help> ";
        let Some(typed) = session.host.ask(prompt) else {
            return Typed::End;
        };
        let decided = match typed.trim().to_lowercase().as_str() {
            "y" | "yes" => Decided::Taken,
            "n" | "no" => Decided::Refused,
            "l" | "later" => Decided::Later,
            "x" | "not so" => match note(arrival, session) {
                Some(note) => {
                    let decided = Decided::NotSo;
                    return Typed::Judged(Judgement { decided, note });
                }
                None => continue,
            },
            "<" => return Typed::Back,
            "." => return Typed::Rest,
            _ => {
                session.host.err(&wrapped(HOW, "  "));
                continue;
            }
        };
        return Typed::Judged(Judgement::of(decided));
    }
}

/// The note for the agency, which may be left out; none of it to go back to the fact.
fn note(arrival: &Arrival<'_>, session: &mut Session<'_>) -> Option<Option<Line>> {
    let from = visible(arrival.share.from.name.as_str()).into_owned();
    loop {
        let prompt = format!("what should {from} know? Enter for no note, < back> ");
        let typed = session.host.ask(&prompt)?;
        match typed.trim() {
            "" => return Some(None),
            "<" => return None,
            words => match Line::parse(words) {
                Ok(line) => return Some(Some(line)),
                Err(reason) => session.host.err(&format!("  The note {reason}.\n")),
            },
        }
    }
}

/// What a person wants after having seen what would be saved.
enum Look {
    Save,
    Back,
    Drop,
}

fn look(decided: &Judgements, session: &mut Session<'_>) -> Look {
    session.say(format!("\n{}", summary(decided)));
    loop {
        let Some(typed) = session
            .host
            .ask("y saves it, < goes back, n saves nothing> ")
        else {
            return Look::Drop;
        };
        match typed.trim().to_lowercase().as_str() {
            "y" | "yes" => return Look::Save,
            "<" => return Look::Back,
            "n" | "no" | "." => return Look::Drop,
            _ => {}
        }
    }
}

/// `take over 5, refuse 2, keep 1 for later, say of 1 that it is not so?`
fn summary(decided: &Judgements) -> String {
    let parts = counts(decided).into_iter().map(|(what, count)| match what {
        Decided::Taken => format!("take over {count}"),
        Decided::Refused => format!("refuse {count}"),
        Decided::Later => format!("keep {count} for later"),
        Decided::NotSo if count == 1 => "say of 1 that it is not so".to_owned(),
        Decided::NotSo => format!("say of {count} that they are not so"),
    });
    format!("{}?", parts.collect::<Vec<_>>().join(", "))
}
