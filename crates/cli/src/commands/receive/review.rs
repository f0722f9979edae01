//! What an addition would bring, for people and for programs.

use carewallet_app::json_view::{self, EntryView, ReceiveAnswer, ShareView, SignerView, TrustView};
use carewallet_app::receive::Arrival;
use carewallet_core::attribution::Names;
use carewallet_core::review::{Finding, SignedKey, Signer};
use carewallet_core::trust::Trust;
use carewallet_core::wallet::Contents;
use carewallet_core::{Entry, EntryId};

use crate::commands::agency::words_set_apart;
use crate::render::entry::{self, Marks, Reader};
use crate::render::escape::wrapped;
use crate::session::Session;

/// Whether a finding belongs to a group.
type Fits = fn(&Finding) -> bool;

// What contradicts the record comes first: the family has to look at it.
const GROUPS: [(&str, Fits); 4] = [
    (
        "Says something else than the record; both will stand",
        |finding| matches!(finding, Finding::Differs(_)),
    ),
    ("New", |finding| *finding == Finding::New),
    ("Says more than the record", |finding| {
        matches!(finding, Finding::Adds(_))
    }),
    ("Says the same as the record", |finding| {
        matches!(finding, Finding::Same(_))
    }),
];

/// Shows who signed it, and each entry by what it would change, beside what the
/// record says of it.
pub(super) fn show(session: &mut Session<'_>, arrival: &Arrival<'_>) {
    show_signer(session, arrival);
    // The speakers are those of the agency's share: the wallet may not know them.
    let names = Names::from_share(&arrival.share);
    for (title, fits) in GROUPS {
        let some: Vec<_> = arrival
            .findings()
            .filter(|(_, finding)| fits(finding))
            .collect();
        if !some.is_empty() {
            session.heading(&format!("{title} ({})", some.len()));
        }
        for (entry, finding) in some {
            session.say(format!(
                "{}: {}",
                arrival.people.name(entry.about()),
                shown(session, entry, &names)
            ));
            let beside = beside(session, finding, &arrival.contents, &names);
            if !beside.is_empty() {
                session.say(beside);
            }
        }
    }
    let held = arrival
        .findings()
        .filter(|(_, finding)| **finding == Finding::Held)
        .count();
    if held > 0 {
        session.say(format!("\nin the wallet already: {held}"));
    }
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

/// What the record says of the same thing, in words.
fn beside(session: &Session<'_>, finding: &Finding, contents: &Contents, names: &Names) -> String {
    let (words, ids): (&str, &[EntryId]) = match finding {
        Finding::New | Finding::Held => return String::new(),
        Finding::Differs(ids) => ("DIFFERS FROM what the record says:", ids),
        Finding::Adds(ids) => ("the record says so far:", ids),
        Finding::Same(id) => ("confirms what the record says:", std::slice::from_ref(id)),
    };
    let mut out = format!("  {words}\n");
    for entry in ids.iter().filter_map(|id| contents.get(id)) {
        for line in shown(session, entry, names).lines() {
            out.push_str(&format!("    {line}\n"));
        }
    }
    out
}

fn shown(session: &Session<'_>, entry: &Entry, names: &Names) -> String {
    let today = session.host.today();
    entry::entry(entry, &Marks::default(), Reader { today, names })
}

/// The review, for programs.
pub(super) fn answer<'a>(arrival: &'a Arrival<'_>, saved: bool) -> ReceiveAnswer<'a> {
    let share = &arrival.share;
    let made_on = share.header.made_at.date();
    let entries = arrival.findings().map(|(entry, finding)| {
        EntryView::new(entry)
            .checked_on(entry, made_on)
            .beside(finding)
    });
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
        entries: entries.collect(),
        saved,
    }
}
