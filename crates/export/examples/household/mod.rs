//! Made-up shares for tests and for looking at: the Ellis household, read from
//! JSON Lines as in `fixtures/ellis`. Nobody in it lives.

use carewallet_core::entry::{Content, Draft, EntryWriter, Voice};
use carewallet_core::kind::Subject;
use carewallet_core::kind::examples::example;
use carewallet_core::share::{About, Maker, Role, ShareHeader};
use carewallet_core::value::{Date, LanguageTag, Line, PartialDate, Timestamp};
use carewallet_core::{Body, Entry, Identity, Kind, PersonId, RandomSource, Share, SubjectId};
use serde_json::Value as Json;

/// Test-only identities: of the family, and of an agency.
const KEYS: [&str; 2] = [
    "AGE-SECRET-KEY-1G2D69VEDJHHX94L9RHQTF8ZMDFM4WR3652F26KRGM9VGUV4EHVNSFL47G2",
    "AGE-SECRET-KEY-18304F5GCD9H2MXN3J4AYM5RZV9XQCTGVJS6HUTEGC0WGVMMPSTLQ2TJDXP",
];

/// The people, by name and id.
const PEOPLE: [(&str, &str); 3] = [
    ("Margaret Ellis", "p00000000000000a1"),
    ("Tom Ellis", "p00000000000000a2"),
    ("Sarah Ellis", "p00000000000000a3"),
];

/// Who Margaret is, as `init` would write it.
pub(crate) const MARGARET: &str = r#"{"kind":"person","said_by":"Sarah Ellis","body":{"name":{"full":"Margaret Ellis","preferred":"Peggy"},"birth_date":"1940-05-17","nhs_number":"9990000018"}}"#;

struct Counting(u8);

impl RandomSource for Counting {
    fn fill(&mut self, bytes: &mut [u8]) {
        for byte in bytes {
            self.0 = self.0.wrapping_mul(29).wrapping_add(71);
            *byte = self.0;
        }
    }
}

/// The day on which everything is looked at.
pub(crate) fn today() -> Date {
    Date::new(2026, 4, 2).expect("a fixed day")
}

/// A share of the family with these lines.
pub(crate) fn share(lines: &str) -> Share {
    share_of(lines, Role::Family)
}

/// A share with these lines, by the family or by an agency.
pub(crate) fn share_of(lines: &str, role: Role) -> Share {
    share_of_drafts(lines.lines().map(draft).collect(), role, |entry| entry)
}

/// A share with the example of every kind.
pub(crate) fn share_of_every_kind() -> Share {
    let drafts = Kind::ALL.iter().map(|kind| {
        let about = match kind.subject() {
            Subject::Home => SubjectId::Home,
            _ => subject(None),
        };
        Draft::new(about, example(*kind), Voice::Reported, word("Sarah Ellis"))
    });
    share_of_drafts(drafts.collect(), Role::Family, |entry| entry)
}

/// A share with drafts; each entry may be changed before it is signed.
pub(crate) fn share_of_drafts(
    drafts: Vec<Draft>,
    role: Role,
    change: impl Fn(Entry) -> Entry,
) -> Share {
    let (key, name, to) = match role {
        Role::Family => (KEYS[0], "Sarah Ellis", "Brook Homecare"),
        Role::Agency => (KEYS[1], "Camden Continence Service", "the Ellis family"),
    };
    let identity = Identity::parse(key).expect("a fixed identity");
    let mut random = Counting(7);
    let entries: Vec<Entry> = (0..)
        .zip(drafts)
        .map(|(number, draft): (i64, Draft)| {
            let mut pen = EntryWriter {
                now: time(1_772_355_600 + number),
                key_id: identity.public_key().id(),
                after: Vec::new(),
                random: &mut random,
            };
            let entry = draft.write(&mut pen);
            change(entry.expect("a made-up entry keeps the rules"))
        })
        .collect();
    let about = PEOPLE.iter().map(|(name, id)| About {
        id: PersonId::parse(id).expect("a fixed id"),
        name: word(name),
    });
    let named = |about: &About| {
        let id = SubjectId::Person(about.id.clone());
        entries.iter().any(|entry| *entry.about() == id)
    };
    let header = ShareHeader {
        about: about.filter(named).collect(),
        to: word(to),
        why: (role == Role::Family).then(|| word("first visit")),
        made_at: time(1_775_120_400),
        wallet: "00112233445566778899aabbccddeeff".to_owned(),
        reply_to: None,
        incomplete: false,
    };
    let maker = Maker::of(&identity, word(name), role);
    Share::make(header, maker, entries, Vec::new(), &identity).expect("a made-up share")
}

fn time(seconds: i64) -> Timestamp {
    Timestamp::from_unix_seconds(seconds).expect("a fixed time")
}

fn word(text: &str) -> Line {
    Line::parse(text).expect("fixed words")
}

/// An entry once more, as it would be written again.
pub(crate) fn draft_of(entry: &Entry) -> Draft {
    let Ok(Some(Content::Body(body))) = entry.content() else {
        panic!("a made-up statement has a body");
    };
    let envelope = entry.envelope();
    Draft::new(
        entry.about().clone(),
        body,
        envelope.voice,
        envelope.said_by.clone(),
    )
}

/// One line, as `add --from` takes it.
pub(crate) fn draft(line: &str) -> Draft {
    let json: Json = serde_json::from_str(line).expect("JSON");
    let text = |name: &str| json.get(name).and_then(Json::as_str);
    let kind = Kind::parse(text("kind").unwrap_or_default()).expect("a kind");
    let body =
        Body::from_draft(kind, &json["body"].to_string()).unwrap_or_else(|e| panic!("{line}: {e}"));
    let voice = text("voice")
        .and_then(Voice::parse)
        .unwrap_or(Voice::Reported);
    let mut draft = Draft::new(
        subject(text("about")),
        body,
        voice,
        word(text("said_by").unwrap_or("Sarah Ellis")),
    );
    draft.helped_by = text("helped_by").map(word);
    draft.basis = text("basis").map(word);
    draft.review_by = text("review_by").map(|day| Date::parse(day).expect("a day"));
    draft.when = text("when").map(|when| PartialDate::parse(when).expect("a date"));
    draft.lang = text("lang").map(|tag| LanguageTag::parse(tag).expect("a tag"));
    let checked = json.get("checked").cloned();
    draft.checked = checked.map(|checked| serde_json::from_value(checked).expect("a check"));
    draft
}

fn subject(name: Option<&str>) -> SubjectId {
    let name = name.unwrap_or(PEOPLE[0].0);
    let found = PEOPLE.iter().find(|(person, _)| *person == name);
    let id = found.map(|(_, id)| PersonId::parse(id).expect("a fixed id"));
    id.map_or(SubjectId::Home, SubjectId::Person)
}
