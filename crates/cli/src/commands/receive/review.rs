//! What an addition would bring, for people and for programs.

use carewallet_app::json_view::{
    self, AnsweredView, EntryView, ReceiveAnswer, ShareView, SignerView, TrustView,
};
use carewallet_app::receive::{Arrival, Fact, counts};
use carewallet_core::attribution::Names;
use carewallet_core::kind::Decided;
use carewallet_core::review::{Finding, SignedKey, Signer};
use carewallet_core::trust::Trust;
use carewallet_core::wallet::Contents;
use carewallet_core::{Entry, EntryId};

use crate::commands::agency::words_set_apart;
use crate::render::entry::{self, Reader};
use crate::render::escape::wrapped;
use crate::session::Session;

/// Whether a finding belongs to a group.
type Fits = fn(&Finding) -> bool;

// What contradicts the record comes first: the family has to look at it.
const GROUPS: [(&str, Fits); 5] = [
    ("Says something else than the record", |finding| {
        matches!(finding, Finding::Differs(_))
    }),
    (
        "A later statement of whoever made the earlier one",
        |finding| matches!(finding, Finding::Later(_)),
    ),
    ("New", |finding| *finding == Finding::New),
    ("Says more than the record", |finding| {
        matches!(finding, Finding::Adds(_))
    }),
    ("Says the same as the record", |finding| {
        matches!(finding, Finding::Same(_))
    }),
];

/// Who the speakers are: those of an agency's share may be unknown to the wallet.
pub(super) struct Speakers {
    of_share: Names,
    of_record: Names,
}

impl Speakers {
    pub(super) fn of(arrival: &Arrival<'_>) -> Self {
        Self {
            of_share: Names::from_share(&arrival.share),
            of_record: Names::from_entries(arrival.contents.record().entries()),
        }
    }
}

/// Says who signed it, and what it answers.
pub(super) fn show_head(session: &mut Session<'_>, arrival: &Arrival<'_>) {
    show_signer(session, arrival);
    if let Some(answers) = &arrival.answers {
        let (day, to) = (answers.made_at.date().plain(), answers.to.as_str());
        let what = match &answers.sheet {
            Some(sheet) => format!("your sheet {}", sheet.plain()),
            None => "what you made".to_owned(),
        };
        session.say(wrapped(
            &format!("It answers {what} of {day}, for {to}."),
            "",
        ));
    }
}

/// Shows each open fact by what it would change, beside what the record says of it.
pub(super) fn show(session: &mut Session<'_>, arrival: &Arrival<'_>, again: bool) {
    let speakers = Speakers::of(arrival);
    let open = arrival.open(again);
    for (title, fits) in GROUPS {
        let some: Vec<_> = open.iter().filter(|fact| fits(fact.finding)).collect();
        if !some.is_empty() {
            session.heading(&format!("{title} ({})", some.len()));
        }
        for one in some {
            session.say(fact(session, arrival, one, &speakers));
        }
    }
    show_rest(session, arrival);
}

/// Counts what nothing is to be decided about.
pub(super) fn show_rest(session: &mut Session<'_>, arrival: &Arrival<'_>) {
    let held = arrival.facts().filter(Fact::is_on_record).count();
    if held > 0 {
        session.say(format!("\nin the wallet already: {held}"));
    }
    let decided = |what: Decided| {
        let before = arrival.facts().filter(|fact| !fact.is_on_record());
        let before = before.filter_map(|fact| fact.before);
        before.filter(|one| one.decided == what).count()
    };
    for (what, words) in [
        (Decided::Refused, "not taken over before"),
        (Decided::NotSo, "“not so”, you said before"),
    ] {
        let count = decided(what);
        if count > 0 {
            session.say(format!("{words}: {count}"));
        }
    }
}

/// A fact beside what the record says of the same thing, in words.
pub(super) fn fact(
    session: &Session<'_>,
    arrival: &Arrival<'_>,
    fact: &Fact<'_>,
    speakers: &Speakers,
) -> String {
    let names = &speakers.of_share;
    let mut out = format!(
        "{}: {}",
        arrival.people.name(fact.entry.about()),
        shown(session, fact.entry, names)
    );
    out.push_str(&beside(
        session,
        fact,
        &arrival.contents,
        &speakers.of_record,
    ));
    let others = arrival.share.entries.iter();
    let others: Vec<&Entry> = others
        .filter(|entry| fact.at_odds.contains(&entry.id()))
        .collect();
    if !others.is_empty() {
        out.push_str("  DIFFERS FROM another fact of this sheet:\n");
        out.push_str(&indented(session, others.into_iter(), names));
    }
    out
}

fn show_signer(session: &mut Session<'_>, arrival: &Arrival<'_>) {
    let share = &arrival.share;
    let name = share.from.name.as_str();
    session.say(format!(
        "from: {name}, made {}",
        share.header.made_at.plain()
    ));
    match &arrival.signer {
        Signer::Holder => session.say("signed by a holder of this wallet"),
        Signer::Stranger => session.say("signed by nobody whom this wallet knows"),
        Signer::Agency(SignedKey {
            known_as: Some(known),
            trust,
            ..
        }) => {
            // The name in the address book: what a message calls itself is only a label.
            let words = format!(
                "signed with the key of {} in your address book: {}",
                known.as_str(),
                trust.says()
            );
            session.say(wrapped(&words, ""));
        }
        Signer::Agency(SignedKey {
            trust: trust @ Trust::Listed { directory, .. },
            ..
        }) => {
            let words = format!(
                "signed with a key that {} lists under this name: {}",
                directory.as_str(),
                trust.says()
            );
            session.say(wrapped(&words, ""));
        }
        Signer::Agency(key) => {
            session.say(format!(
                "signed with a key that you see for the first time: {}",
                key.trust.says()
            ));
            if let Some(words) = arrival.words() {
                session.say(words_set_apart(&words));
            }
            // A first key is the moment at which a forger could slip in; later ones are compared.
            let words = format!(
                "Ring {name} on the number that you already have, not on one from this sheet, and \
                 let them read their eight words to you. A name alone proves nothing."
            );
            session.say(format!("\n{}", wrapped(&words, "")));
        }
    }
}

/// What the record says of the same thing.
fn beside(session: &Session<'_>, fact: &Fact<'_>, contents: &Contents, names: &Names) -> String {
    let (words, ids): (&str, &[EntryId]) = match fact.finding {
        Finding::New | Finding::Held => return String::new(),
        Finding::Differs(ids) if excludes(fact.entry, ids, contents) => {
            ("EXCLUDES what the record says:", ids)
        }
        Finding::Differs(ids) => ("DIFFERS FROM what the record says:", ids),
        Finding::Later(ids) => (
            "A LATER STATEMENT: up to now the record says, of theirs:",
            ids,
        ),
        Finding::Adds(ids) => ("the record says so far:", ids),
        Finding::Same(id) => ("confirms what the record says:", std::slice::from_ref(id)),
    };
    let held = ids.iter().filter_map(|id| contents.get(id));
    format!("  {words}\n{}", indented(session, held, names))
}

/// Whether one says that there is none, where another names one.
fn excludes(entry: &Entry, ids: &[EntryId], contents: &Contents) -> bool {
    let none = |entry: &Entry| {
        let body = entry.body();
        body.is_some_and(|body| body.to_value().get("none_known").is_some())
    };
    let held = ids.iter().filter_map(|id| contents.get(id));
    held.map(none).any(|held| held != none(entry))
}

fn indented<'a>(
    session: &Session<'_>,
    entries: impl Iterator<Item = &'a Entry>,
    names: &Names,
) -> String {
    let mut out = String::new();
    for entry in entries {
        for line in shown(session, entry, names).lines() {
            out.push_str(&format!("    {line}\n"));
        }
    }
    out
}

fn shown(session: &Session<'_>, entry: &Entry, names: &Names) -> String {
    let today = session.host.today();
    entry::without_id(entry, Reader { today, names })
}

/// The review, for programs.
pub(super) fn answer<'a>(arrival: &'a Arrival<'_>, saved: bool) -> ReceiveAnswer<'a> {
    let share = &arrival.share;
    let made_on = share.header.made_at.date();
    let (decided, known) = (arrival.decided_now(), arrival.facts());
    let entries = known.map(|fact| {
        let decided = decided.get(&fact.number);
        EntryView {
            decided: decided.map(|one| one.decided.name()),
            ..EntryView::new(fact.entry)
                .checked_on(fact.entry, made_on)
                .beside(fact.finding)
        }
    });
    let counts = counts(&decided).into_iter();
    let key = arrival.key();
    let state = match &arrival.signer {
        Signer::Holder => "holder",
        Signer::Stranger => "stranger",
        Signer::Agency(key) => key.trust.name(),
    };
    ReceiveAnswer {
        share: ShareView::new(share, arrival.signature()),
        signer: SignerView {
            state,
            key_id: json_view::key_id(&share.from.key),
            trust: key.map(|key| TrustView::from(&key.trust)),
            words: key
                .and_then(|_| arrival.words())
                .map(|words| json_view::words(&words)),
        },
        sheet: arrival.sheet.as_ref().map(|sheet| sheet.plain()),
        answers: arrival.answers.as_ref().map(|answers| AnsweredView {
            sheet: answers.sheet.as_ref().map(|sheet| sheet.plain()),
            made_on: answers.made_at.date().written(),
            to: answers.to.plain(),
        }),
        entries: entries.collect(),
        decided: counts.map(|(what, count)| (what.name(), count)).collect(),
        saved,
    }
}
