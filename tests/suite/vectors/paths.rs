//! Every way in for each sort of input. A way is left out only where it cannot
//! carry the fault: the packed form, for one, has no place for a space.

use carewallet_core::ErrorKind;
use carewallet_core::batch::{self, Batch};
use carewallet_core::key_file::KeyFile;
use carewallet_core::parts::{Assembly, Layout, split};
use carewallet_core::recovery::of_key_bytes;
use carewallet_core::recovery::split::{Part, join};
use carewallet_core::segment::open_segment;
use carewallet_core::store::Area;
use carewallet_core::{Body, Entry, Identity, Kind, Payload, QuestionSheet, Share, json};
use carewallet_testkit::household::Place;
use carewallet_testkit::keys;
use carewallet_testkit::vector::{Vector, sound};
use serde_json::Value;

/// A way in, and `success` or the kind of refusal that it gave.
type Answer = (&'static str, String);

pub(super) fn answers(vector: &Vector) -> Vec<Answer> {
    let text = || String::from_utf8(vector.input().to_vec()).expect("a vector of text is text");
    match vector.api.split(' ').collect::<Vec<_>>()[..] {
        ["json"] => of_json(vector),
        ["entry"] => of_entry(&text()),
        ["body", kind] => of_body(Kind::parse(kind).expect("the kind is known"), &text()),
        ["batch"] => of_batch(&text()),
        ["segment"] => of_segment(vector.input()),
        ["share"] => of_share(&text()),
        ["payload"] => of_payload(vector.input(), vector.secret()),
        ["gap"] => of_gap(vector.input()),
        ["parts"] => of_parts(&vector.items),
        ["key"] => vec![("key file", key_file(vector.input(), vector.secret()))],
        ["keyparts"] => vec![("join", joined_key(&text(), vector.secret()))],
        _ => panic!("{}: unknown api {}", vector.name, vector.api),
    }
}

fn told<T, E>(result: Result<T, E>, kind: impl FnOnce(&E) -> &'static str) -> String {
    match result {
        Ok(_) => "success".to_owned(),
        Err(error) => kind(&error).to_owned(),
    }
}

fn of_json(vector: &Vector) -> Vec<Answer> {
    let bytes = vector.input();
    let mut answers = vec![("scan", told(json::scan(bytes), |e| e.kind().name()))];
    if vector.expect != "success" {
        answers.push(("entry", told(Entry::parse(bytes), |e| e.kind().name())));
        answers.push(("share", told(Share::parse(bytes), |e| e.kind().name())));
    }
    answers
}

fn of_entry(entry: &str) -> Vec<Answer> {
    let signer = signer_of(entry);
    let entries = [entry.to_owned()];
    let batches = [sound::batch(&signer, &entries)];
    let mut answers = vec![(
        "entry",
        told(Entry::parse(entry.as_bytes()), |e| e.kind().name()),
    )];
    let holder = keys::holder();
    let whole =
        !matches!(json::scan(entry.as_bytes()), Err(e) if e.kind() == ErrorKind::TrailingData);
    if whole {
        let share = sound::share(&holder, sound::letter(&holder), &entries, &batches);
        answers.extend(of_share(&share));
    }
    answers.extend(of_segment(&segment(&batches, &entries)));
    answers
}

/// Who should have signed an entry, by the key id that it names.
fn signer_of(entry: &str) -> Identity {
    let agency = keys::identity(keys::AGENCY);
    if entry.contains(&agency.public_key().id()) {
        agency
    } else {
        keys::holder()
    }
}

fn of_body(kind: Kind, body: &str) -> Vec<Answer> {
    let mut answers = vec![(
        "body",
        told(Body::from_json(kind, body), |e| e.kind().name()),
    )];
    let example = carewallet_core::kind::examples::example(kind);
    let entry = sound::entry_of(&keys::holder(), 0, &example);
    let entry = sound::text(&sound::with(entry, "body", "@body@".into()));
    answers.extend(of_entry(&entry.replacen("\"@body@\"", body, 1)));
    answers
}

fn of_batch(lines: &str) -> Vec<Answer> {
    let (first, rest) = lines.split_once('\n').unwrap_or((lines, ""));
    let entries: Vec<String> = rest.lines().map(str::to_owned).collect();
    let parsed: Batch = serde_json::from_str(first).expect("a batch of a vector has its members");
    let read: Result<Vec<Entry>, _> = entries.iter().map(|e| Entry::parse(e.as_bytes())).collect();
    let read = read.unwrap_or_else(|e| panic!("the entries of a batch vector are sound: {e}"));
    let mut answers = vec![(
        "batch",
        told(batch::verify_all(&read, &[parsed]), |e| e.kind().name()),
    )];
    let value: Value = serde_json::from_str(first).expect("it was read above");
    let batches = [value];
    let holder = keys::holder();
    let share = sound::share(&holder, sound::letter(&holder), &entries, &batches);
    answers.extend(of_share(&share));
    // Merging takes only batches that name an entry, so it never sees an empty one.
    let named = batches[0]["ids"] != serde_json::json!([]);
    let segment = of_segment(&segment(&batches, &entries));
    answers.extend(
        segment
            .into_iter()
            .filter(|(way, _)| named || *way != "merge"),
    );
    answers
}

fn segment(batches: &[Value], entries: &[String]) -> Vec<u8> {
    let holder = keys::holder();
    let rest = sound::lines(batches, entries);
    let header = sound::header(&holder, &rest, entries.len());
    sound::sealed(sound::segment(&holder, header, &rest).as_bytes())
}

fn of_segment(file: &[u8]) -> Vec<Answer> {
    let holder = keys::holder();
    let opened = open_segment(file, &sound::wallet(), &holder);
    let direct = told(opened.and_then(|segment| segment.verify()), |e| {
        e.kind().name()
    });
    vec![
        ("segment", direct),
        ("check", by_check(file)),
        ("merge", by_merge(file)),
    ]
}

/// The file in a wallet's folder, found by the full check.
fn by_check(file: &[u8]) -> String {
    let holder = keys::holder();
    let mut place = Place::with_wallet(1, &holder);
    place.store.put(Area::Segments, "found.age", file.to_vec());
    let checkup = place
        .open(&holder)
        .check()
        .unwrap_or_else(|e| panic!("{e}"));
    // An entry that is not sound may name attachments that are nowhere.
    let mut found = checkup
        .faults
        .iter()
        .filter(|fault| fault.file.starts_with("segments/"));
    match (found.next(), found.next()) {
        (None, _) => "success".to_owned(),
        (Some(fault), None) if fault.file == "segments/found.age" => fault.kind.name().to_owned(),
        _ => format!("{:?}", checkup.faults),
    }
}

/// The file in another copy of the wallet, which is merged into this one.
fn by_merge(file: &[u8]) -> String {
    let holder = keys::holder();
    let mut place = Place::with_wallet(1, &holder);
    let other = place.store.clone();
    other.put(Area::Segments, "found.age", file.to_vec());
    let before = place.store.files();
    let answer = match place.open(&holder).merge(&other) {
        Ok(merged) => match merged.problems.first() {
            Some(problem) => problem.why.kind().name().to_owned(),
            None => return "success".to_owned(),
        },
        Err(error) => error.kind().name().to_owned(),
    };
    if place.store.files() == before {
        answer
    } else {
        "a refusal that wrote".to_owned()
    }
}

fn of_share(share: &str) -> Vec<Answer> {
    let mut answers = vec![(
        "share",
        told(Share::parse(share.as_bytes()), |e| e.kind().name()),
    )];
    if !survives_packing(share) {
        return answers;
    }
    if let Some(packed) = sound::packed(share) {
        answers.push(("unpack", told(Share::unpack(&packed), |e| e.kind().name())));
        let payload = Payload::open_form(packed);
        answers.extend(of_payload(payload.bytes(), None));
    }
    answers
}

/// The packed form has one spelling and sorted lists only: faults of spelling
/// and of order within a list have no place in it.
fn survives_packing(share: &str) -> bool {
    let Ok(value) = serde_json::from_str::<Value>(share) else {
        return false;
    };
    let spelled = json::scan(share.as_bytes()).is_ok() && sound::text(&value) == share;
    let items = |name: &str| value[name].as_array().cloned().unwrap_or_default();
    let rising = |list: &Value| {
        let texts: Vec<_> = list
            .as_array()
            .into_iter()
            .flatten()
            .map(Value::as_str)
            .collect();
        texts.windows(2).all(|pair| pair[0] < pair[1])
    };
    let named = ["after", "erases", "replaces", "withdraws"];
    let entries = items("entries");
    spelled
        && items("batches").iter().all(|batch| rising(&batch["ids"]))
        && entries
            .iter()
            .all(|entry| named.iter().all(|name| rising(&entry[*name])))
}

fn of_payload(bytes: &[u8], words: Option<&str>) -> Vec<Answer> {
    let parsed = Payload::parse(bytes.to_vec());
    let direct = match &parsed {
        Ok(payload) => shown(payload, words),
        Err(error) => error.kind().name().to_owned(),
    };
    let mut answers = vec![("payload", direct)];
    if let Ok(codes) = parsed.map(|payload| split(&payload, Layout::A4).unwrap_or_default()) {
        let answer = joined(codes.iter().rev().map(Vec::as_slice), words);
        answers.extend((!codes.is_empty()).then_some(("parts", answer)));
    }
    answers
}

fn of_gap(bytes: &[u8]) -> Vec<Answer> {
    let payload = Payload::parse(bytes.to_vec()).expect("the hash of a page of questions holds");
    let mut assembly = Assembly::default();
    let codes = split(&payload, Layout::A4).expect("a page of questions fits on paper");
    for code in codes.iter().rev() {
        assembly.add(code).expect("the codes are sound");
    }
    let (joined, _) = assembly.join().expect("all codes are there");
    vec![
        (
            "gap",
            told(QuestionSheet::of(&payload), |e| e.kind().name()),
        ),
        (
            "parts",
            told(QuestionSheet::of(&joined), |e| e.kind().name()),
        ),
    ]
}

/// What a payload says once it is open.
fn shown(payload: &Payload, words: Option<&str>) -> String {
    match payload.packed(words) {
        Ok(packed) => told(Share::unpack(&packed), |e| e.kind().name()),
        Err(error) => error.kind().name().to_owned(),
    }
}

fn of_parts(codes: &[Vec<u8>]) -> Vec<Answer> {
    let forward = codes.iter().map(Vec::as_slice);
    let backward = forward.clone().rev();
    vec![
        ("parts", joined(forward, None)),
        ("parts from the end", joined(backward, None)),
    ]
}

fn joined<'a>(codes: impl Iterator<Item = &'a [u8]>, words: Option<&str>) -> String {
    let mut assembly = Assembly::default();
    for code in codes {
        if let Err(error) = assembly.add(code) {
            return error.kind().name().to_owned();
        }
    }
    match assembly.join() {
        Ok((payload, _)) => shown(&payload, words),
        Err(error) => error.kind().name().to_owned(),
    }
}

/// One part a line; what they give has to be the key of the vector.
fn joined_key(lines: &str, key: Option<&str>) -> String {
    let parts: Result<Vec<Part>, _> = lines.split('\n').map(Part::parse).collect();
    let parts = match parts {
        Ok(parts) => parts,
        Err(error) => return error.kind().name().to_owned(),
    };
    match join(&parts.iter().collect::<Vec<_>>()) {
        Ok(joined) => {
            let is = of_key_bytes(&joined).secret_line();
            assert_eq!(Some(is.as_str()), key, "another key came out");
            "success".to_owned()
        }
        Err(error) => error.kind().name().to_owned(),
    }
}

fn key_file(bytes: &[u8], words: Option<&str>) -> String {
    match words.filter(|_| KeyFile::is_locked(bytes)) {
        Some(words) => told(KeyFile::unlock(bytes, words), |e| e.kind().name()),
        None => told(KeyFile::parse(bytes), |e| e.kind().name()),
    }
}
