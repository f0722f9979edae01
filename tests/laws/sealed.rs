//! What is sealed or locked.

use std::sync::OnceLock;

use carewallet_core::key::{PublicKey, Purpose, Recipient};
use carewallet_core::key_file::KeyFile;
use carewallet_core::segment::{open_segment, seal_segment};
use carewallet_core::{Entry, Identity, hex, limits, seal, words};
use carewallet_testkit::keys;

use super::changes::{number, spoil};

fn holder() -> &'static Identity {
    static HOLDER: OnceLock<Identity> = OnceLock::new();
    HOLDER.get_or_init(keys::holder)
}

/// Any bytes: what opens was an age file, and is within the limits.
pub fn age_open(bytes: &[u8]) {
    if let Ok(plain) = seal::open(bytes, holder()) {
        assert!(seal::is_age_file(bytes), "opened what is no age file");
        assert!(plain.len() <= limits::FILE_BYTES, "larger than the limit");
    }
    drop((seal::is_sealed_to_words(bytes), KeyFile::parse(bytes)));
}

/// A sound file of two chunks, changed: it does not open, and gives nothing out.
pub fn age_changed(mut steps: &[u8]) {
    static SOUND: OnceLock<Vec<u8>> = OnceLock::new();
    let plain = vec![7; 66_000];
    let sound = SOUND.get_or_init(|| seal::seal(&plain, &[holder().recipient()]).unwrap());
    let mut file = sound.clone();
    let is_changed = spoil(&mut file, &mut steps);
    match seal::open(&file, holder()) {
        Ok(opened) => assert!(!is_changed && opened == plain, "a changed file opened"),
        Err(error) => assert!(is_changed, "a sound file did not: {error}"),
    }
}

/// Any lines under a head that is signed as it should be: what is accepted is what
/// stands there, and says the same when it is written again.
pub fn segment(mut bytes: &[u8]) {
    let surplus = number(&mut bytes);
    let lines = String::from_utf8_lossy(bytes).into_owned();
    let batches = lines.split_terminator('\n');
    let batches = batches.filter(|line| line.starts_with("{\"batch\":"));
    let count = lines.split_terminator('\n').count() - batches.count();
    // Now and then the count is a lie.
    let count = count + usize::from(surplus == 255);
    let wallet = holder().public_key().id();
    let head = |sig: &str| {
        format!(
            "{{\"by\":\"{}\",\"count\":{count},\"of\":\"{}\"{sig},\"v\":1,\"wallet\":\"{wallet}\"}}",
            holder().public_key().text(),
            hex::digest(lines.as_bytes()),
        )
    };
    let sig = holder().sign(Purpose::Segment, &head(""));
    let head = head(&format!(",\"sig\":\"{sig}\""));
    let content = format!("{{\"segment\":{head}}}\n{lines}");
    let sealed = seal::seal(content.as_bytes(), &[holder().recipient()]).unwrap();
    let Ok(read) = open_segment(&sealed, &wallet, holder()) else {
        return;
    };
    assert_eq!(read.entries.len(), count, "another number of entries");
    let there = |entry: &Entry| lines.split('\n').any(|line| line == entry.text());
    assert!(read.entries.iter().all(there), "an entry that is not there");
    if read.verify().is_err() {
        return;
    }
    let to = [holder().recipient()];
    let again = seal_segment(&read.entries, &read.batches, &wallet, holder(), &to, true);
    let again = open_segment(&again.unwrap(), &wallet, holder()).unwrap();
    assert!(again.entries == read.entries, "other entries after writing");
}

/// Keys, key files and words, as somebody may type them: what is understood is
/// written in one way, and that way is understood as the same.
pub fn key_lines(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(file) = KeyFile::parse(bytes) {
        let written = file.text("2026-03-01");
        let again = KeyFile::parse(written.as_bytes()).unwrap_or_else(|e| panic!("{e}"));
        assert!(again.identity.public_line() == file.identity.public_line());
    }
    if let Ok(identity) = Identity::parse(&text) {
        let line = identity.secret_line();
        assert!(Identity::parse(&line).is_ok(), "its own line is no key");
    }
    if let Ok(key) = PublicKey::parse(&text) {
        assert_eq!(key.text(), text, "a second spelling of a key");
    }
    if let Ok(recipient) = Recipient::parse(&text) {
        assert_eq!(recipient.text(), text, "a second spelling of a recipient");
    }
    let tidy = words::tidy(&text);
    assert_eq!(*words::tidy(&tidy), *tidy, "tidying twice changes it");
    let slip = words::first_unknown(&tidy);
    assert!(slip.is_none_or(|number| number > 0), "words count from 1");
}
