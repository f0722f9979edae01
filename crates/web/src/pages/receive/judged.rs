//! What somebody decided about the facts, read from the form.

use carewallet_app::receive::{Fact, Judgement, Judgements};
use carewallet_core::kind::Decided;
use carewallet_core::value::Line;

use crate::visit::Visit;
use carewallet_screen::Words;

pub(super) const TAKE: &str = "take";
pub(super) const LATER: &str = "later";
pub(super) const REFUSE: &str = "refuse";
pub(super) const NOT_SO: &str = "not_so";

/// What is wrong with a form, and where.
pub(super) struct Fault {
    pub(super) field: String,
    pub(super) words: String,
}

/// What was decided, as it stands in the form.
pub(super) fn read(
    words: &Words,
    open: &[Fact<'_>],
    visit: &Visit,
) -> Result<Judgements, Vec<Fault>> {
    let (mut judgements, mut faults) = (Judgements::new(), Vec::new());
    for fact in open {
        match judged(words, fact, visit) {
            Ok(judgement) => {
                judgements.insert(fact.number, judgement);
            }
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() {
        Ok(judgements)
    } else {
        Err(faults)
    }
}

/// What was decided about one fact.
pub(super) fn judged(words: &Words, fact: &Fact<'_>, visit: &Visit) -> Result<Judgement, Fault> {
    let number = fact.number;
    let decided = match visit.field(&format!("fact-{number}")) {
        TAKE => Decided::Taken,
        LATER => Decided::Later,
        REFUSE => Decided::Refused,
        NOT_SO => Decided::NotSo,
        // One tick for all that contradict nothing; never for one that does.
        _ if visit.fields.has("harmless") && fact.is_harmless() => Decided::Taken,
        _ => {
            let undecided = words.say("Say what to do with: {fact}");
            return Err(Fault {
                field: format!("fact-{number}-{TAKE}"),
                words: undecided.set("fact", words.title(fact.entry)).to_string(),
            });
        }
    };
    let note = visit.given(&format!("note-{number}"));
    let note = note.filter(|_| decided == Decided::NotSo).map(Line::parse);
    let note = note.transpose().map_err(|reason| Fault {
        field: format!("note-{number}"),
        words: words
            .say("The note about {fact} {reason}")
            .set("fact", words.title(fact.entry))
            .set("reason", reason.to_string())
            .to_string(),
    })?;
    Ok(Judgement { decided, note })
}
