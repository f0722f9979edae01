//! Directories of agencies: one accepted spelling, and no change that is taken.

use std::sync::OnceLock;

use carewallet_core::directory::{DirectoryFile, DirectoryIdentity};
use carewallet_core::kind::{ListedAgency, Maintainer};
use carewallet_core::value::{Date, KeyText, Line, RecipientText};
use carewallet_testkit::keys;

use super::changes;

/// A signed list of one agency.
fn sound() -> &'static str {
    static TEXT: OnceLock<String> = OnceLock::new();
    TEXT.get_or_init(|| {
        let identity = keys::holder();
        let key = KeyText::parse(&identity.public_key().text()).expect("a key");
        let name = Line::parse("Riverside").expect("a name");
        let maintainer = Maintainer {
            key: key.clone(),
            name: name.clone(),
        };
        let agency = ListedAgency {
            key,
            name: name.clone(),
            recipient: RecipientText::parse(&identity.recipient().text()).expect("a recipient"),
            revoked: None,
        };
        let directory = DirectoryIdentity::new(name, vec![maintainer], 1);
        let directory = directory.unwrap_or_else(|e| panic!("{e}"));
        let day = Date::parse("2026-03-01").expect("a day");
        let list = DirectoryFile::new(directory, 1, day, vec![agency]);
        let mut list = list.unwrap_or_else(|e| panic!("{e}"));
        list.sign(&identity).unwrap_or_else(|e| panic!("{e}"));
        list.text()
    })
}

/// Any bytes as a directory, and as changes to one that is signed.
pub fn directory(bytes: &[u8]) {
    if let Ok(list) = DirectoryFile::parse(bytes) {
        let text = bytes.strip_suffix(b"\n").unwrap_or(bytes);
        assert_eq!(
            list.text().as_bytes(),
            text,
            "a second spelling was accepted"
        );
        drop(list.identity.words());
    }
    let (mut changed, mut steps) = (sound().as_bytes().to_vec(), bytes);
    changes::spoil(&mut changed, &mut steps);
    if let Ok(list) = DirectoryFile::parse(&changed) {
        assert_eq!(list.text(), sound(), "a change was accepted");
    }
}
