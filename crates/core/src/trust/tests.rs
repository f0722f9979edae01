//! What the address book makes of a key.

use std::collections::BTreeSet;

use super::{Claim, KeyTrust, Trust};
use crate::Identity;
use crate::coverage::tests::making::{KEY, Story, day};
use crate::id::EntryId;
use crate::kind::Kind;

const TODAY: &str = "2026-11-26";

struct Desk {
    key: String,
    recipient: String,
}

impl Desk {
    fn new() -> Self {
        let identity = Identity::generate();
        Self {
            key: identity.public_key().text(),
            recipient: identity.recipient().text(),
        }
    }

    fn fields(&self, name: &str) -> String {
        let Self { key, recipient } = self;
        format!("name={name} | key={key} | recipient={recipient}")
    }

    fn called<'a>(&'a self, name: &'a str) -> Claim<'a> {
        Claim {
            name,
            key: &self.key,
            recipient: Some(&self.recipient),
        }
    }
}

/// The address book with one more version of an agency, which replaces some.
fn then(story: Story, fields: &str, replaces: &[EntryId]) -> Story {
    story.with(Kind::Agency, fields, |draft| {
        draft.replaces = replaces.to_vec()
    })
}

fn judged(story: &Story, claim: Claim<'_>) -> String {
    let holders = BTreeSet::from([KEY.to_owned()]);
    let trust = KeyTrust::of(&story.entries, &holders);
    trust.judge(&claim, day(TODAY)).says()
}

const CHECKED: &str = " | words_checked.on=2026-03-04 | words_checked.by=Sarah Ellis";
const REVOKED: &str = " | revoked.from=2026-05-01";

#[test]
fn a_key_is_first_seen_then_verified() {
    let camden = Desk::new();
    let story = Story::new();
    assert_eq!(
        judged(&story, camden.called("Camden")),
        "First seen 26 November 2026"
    );
    let story = then(story, &camden.fields("Camden"), &[]);
    assert_eq!(
        judged(&story, camden.called("CAMDEN")),
        "First seen 1 March 2026"
    );
    let first = [story.id(0)];
    let story = then(story, &(camden.fields("Camden") + CHECKED), &first);
    let words = "Verified (words checked on 4 March 2026 by Sarah Ellis)";
    assert_eq!(judged(&story, camden.called("Camden")), words);
    // The key is the identity; a name is a label.
    assert_eq!(judged(&story, camden.called("Camden NHS")), words);
}

#[test]
fn a_key_that_is_not_the_one_on_record_is_stopped() {
    let (old, new, other) = (Desk::new(), Desk::new(), Desk::new());
    let changed = "Changed — stopped";
    let story = then(Story::new(), &old.fields("Camden"), &[]);
    let story = then(story, &other.fields("Brightside"), &[]);
    assert_eq!(judged(&story, new.called("camden")), changed);
    // Also where the key is known: Brightside calls itself Camden.
    assert_eq!(judged(&story, other.called("Camden")), changed);
    // The same key with another place to seal to is an impostor's line.
    let mixed = Claim {
        recipient: Some(&new.recipient),
        ..old.called("Camden")
    };
    assert_eq!(judged(&story, mixed), changed);
    let elsewhere = Claim {
        name: "Nobody yet",
        ..mixed
    };
    assert_eq!(judged(&story, elsewhere), changed);
    // A key that was replaced does not come back under any name.
    let first = [story.id(0)];
    let story = then(story, &(new.fields("Camden") + CHECKED), &first);
    for name in ["Camden", "Another name"] {
        assert_eq!(judged(&story, old.called(name)), changed, "{name}");
    }
    assert!(judged(&story, new.called("Camden")).starts_with("Verified"));
}

#[test]
fn nobody_takes_a_revocation_back_who_does_not_know_of_it() {
    let (camden, new) = (Desk::new(), Desk::new());
    let revoked = "Revoked from 1 May 2026";
    let story = then(Story::new(), &camden.fields("Camden"), &[]);
    let first = [story.id(0)];
    let story = then(
        story.on("2026-05-03"),
        &(camden.fields("Camden") + REVOKED),
        &first,
    );
    assert_eq!(judged(&story, camden.called("Camden")), revoked);
    assert_eq!(judged(&story, camden.called("Any other name")), revoked);
    // Another copy, with a later clock: a new number, words compared, put in anew.
    let story = then(
        story.on("2027-01-01"),
        &(camden.fields("Camden") + CHECKED),
        &first,
    );
    let story = then(story, &(camden.fields("Camden 2") + CHECKED), &[]);
    let beside = [story.id(2), story.id(3)];
    let story = then(story, &(camden.fields("Camden") + CHECKED), &beside);
    assert_eq!(judged(&story, camden.called("Camden")), revoked);
    // A new key in its place is good, and leaves the old one revoked.
    let all = [story.id(1), story.id(4)];
    let story = then(story, &(new.fields("Camden") + CHECKED), &all);
    assert!(judged(&story, new.called("Camden")).starts_with("Verified"));
    assert_eq!(judged(&story, camden.called("Camden")), revoked);
    // Who knows of it may take it back, even through other versions.
    let last = [story.id(5)];
    let story = then(story, &(camden.fields("Camden") + CHECKED), &last);
    assert!(judged(&story, camden.called("Camden")).starts_with("Verified"));
}

#[test]
fn only_a_holder_has_a_say() {
    let camden = Desk::new();
    let story = then(Story::new(), &(camden.fields("Camden") + CHECKED), &[]);
    let nobody = KeyTrust::of(&story.entries, &BTreeSet::new());
    let trust = nobody.judge(&camden.called("Camden"), day(TODAY));
    assert!(trust == Trust::FirstSeen { on: day(TODAY) });
    assert!(!nobody.knows_name("Camden") && !nobody.knows_key(&camden.key));
}
