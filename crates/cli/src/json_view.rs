//! Entries for programs: the stable JSON of `--json`. What is absent is left
//! out, never null.

use carewallet_core::entry::{Entry, Source};
use carewallet_core::value::Date;
use carewallet_core::{Body, EntryId, Share};
use serde_json::{Map, Value as Json, json};

/// Takes a value over as JSON.
fn put(map: &mut Map<String, Json>, name: &str, value: Option<impl serde::Serialize>) {
    if let Some(json) = value.and_then(|value| serde_json::to_value(value).ok()) {
        map.insert(name.to_owned(), json);
    }
}

/// One entry: its envelope and its body.
pub(crate) fn entry(entry: &Entry) -> Map<String, Json> {
    let e = entry.envelope();
    let mut map = Map::new();
    put(&mut map, "id", Some(entry.id()));
    put(&mut map, "kind", Some(&e.kind));
    put(&mut map, "about", Some(&e.about));
    put(&mut map, "lane", Some(e.lane));
    put(&mut map, "voice", Some(e.voice));
    put(&mut map, "said_by", Some(&e.said_by));
    put(&mut map, "recorded_at", Some(e.recorded_at));
    put(&mut map, "recorded_by", Some(&e.recorded_by));
    put(&mut map, "basis", e.basis.as_ref());
    put(&mut map, "helped_by", e.helped_by.as_ref());
    put(&mut map, "when", e.when);
    put(&mut map, "checked", e.checked.as_ref());
    put(&mut map, "review_by", e.review_by);
    put(&mut map, "lang", e.lang.as_ref());
    put(
        &mut map,
        "source",
        e.source.as_ref().filter(|s| {
            **s != Source {
                form: None,
                page: None,
                share: None,
            }
        }),
    );
    put(&mut map, "replaces", some(&e.replaces));
    put(&mut map, "withdraws", some(&e.withdraws));
    put(&mut map, "erases", some(&e.erases));
    put(&mut map, "attachments", some(&e.attachments));
    put(&mut map, "body", Some(&e.body));
    map
}

/// One entry of the record, with what a reader must not miss.
pub(crate) fn standing(shown: &Entry, disputed: &[EntryId], today: Date) -> Map<String, Json> {
    let mut map = entry(shown);
    put(&mut map, "disputed_by", some(disputed));
    if shown.is_due(today) {
        map.insert("check_again".to_owned(), json!(true));
    }
    if let Some(Body::Appointment(appointment)) = shown.body()
        && appointment.is_past(today)
    {
        map.insert("past".to_owned(), json!(true));
    }
    please_check(&mut map, shown, today);
    map
}

/// Dates that can hardly be right.
pub(crate) fn please_check(map: &mut Map<String, Json>, shown: &Entry, today: Date) {
    let odd = shown.unlikely(today);
    let says: Vec<String> = odd.iter().map(|odd| odd.says()).collect();
    put(map, "please_check", some(&says));
}

fn some<T>(list: &[T]) -> Option<&[T]> {
    (!list.is_empty()).then_some(list)
}

/// What a share says about itself.
pub(crate) fn share(share: &Share, signature: &str) -> Json {
    let header = &share.header;
    let about = header
        .about
        .iter()
        .map(|a| json!({ "id": a.id.as_str(), "name": a.name.as_str() }));
    let mut map = Map::new();
    put(&mut map, "id", Some(share.id()));
    put(&mut map, "from", Some(&share.from.name));
    put(&mut map, "from_key", Some(key_id(&share.from.key)));
    put(&mut map, "role", Some(share.from.role));
    put(&mut map, "to", Some(&header.to));
    map.insert("about".to_owned(), about.collect());
    put(&mut map, "made_at", Some(header.made_at));
    put(&mut map, "signature", Some(signature));
    put(&mut map, "why", header.why.as_ref());
    put(&mut map, "reply_to", header.reply_to);
    put(&mut map, "incomplete", header.incomplete.then_some(true));
    put(&mut map, "wallet", Some(&header.wallet));
    Json::Object(map)
}

/// The key id of a public key.
pub(crate) fn key_id(key: &str) -> String {
    carewallet_core::key::PublicKey::parse(key)
        .map(|key| key.id())
        .unwrap_or_default()
}

/// A key id in groups of four, to read aloud and compare.
pub(crate) fn grouped(key_id: &str) -> String {
    let groups: Vec<&str> = (0..key_id.len())
        .step_by(4)
        .filter_map(|at| key_id.get(at..(at + 4).min(key_id.len())))
        .collect();
    groups.join(" ")
}
