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

/// A list of one agency, as the wallet keeps it.
fn list(story: Story, (number, desk, name): (u32, &Desk, &str), revoked: &str) -> Story {
    let Desk { key, recipient } = desk;
    let fields = format!(
        "name=Riverside | needed=1 | number={number} | made_on=2026-03-01 | maintainers.key={key} \
         | maintainers.name=Ann | list={:064x} | agencies.key={key} | agencies.name={name} | \
         agencies.recipient={recipient}{revoked}",
        number
    );
    // Always the same maintainer, whose list it is.
    let maintainer = format!(
        "maintainers.key={}",
        "E6e5pQz3yYc0u1nXlq2m4h9kTj8dRwVbGfSaPoIuYtA"
    );
    let fields = fields.replace(&format!("maintainers.key={key}"), &maintainer);
    story.and(Kind::Directory, &fields)
}

#[test]
fn a_listed_key_counts_under_its_name_only() {
    let (camden, other) = (Desk::new(), Desk::new());
    let story = list(Story::new(), (12, &camden, "Camden"), "");
    let listed = "Listed (directory v12)";
    assert_eq!(judged(&story, camden.called("camden")), listed);
    // Under a name that nobody has it is a stranger; under another's it is stopped.
    let seen = "First seen 26 November 2026";
    assert_eq!(judged(&story, camden.called("Nobody yet")), seen);
    assert_eq!(judged(&story, other.called("Nobody yet")), seen);
    let changed = "Changed — stopped";
    assert_eq!(judged(&story, other.called("Camden")), changed);
    let mixed = Claim {
        recipient: Some(&other.recipient),
        ..camden.called("Camden")
    };
    assert_eq!(judged(&story, mixed), changed);
    // A newer list has it under another name.
    let story = list(story, (14, &camden, "Camden 2"), "");
    assert_eq!(
        judged(&story, camden.called("Camden 2")),
        "Listed (directory v14)"
    );
    assert_eq!(judged(&story, camden.called("Camden")), seen);
    // A comparison of one's own counts for more, and a first sight for less.
    let story = then(story, &other.fields("Camden 2"), &[]);
    assert_eq!(judged(&story, other.called("Camden 2")), changed);
    let first = [story.id(2)];
    let story = then(story, &(other.fields("Camden 2") + CHECKED), &first);
    assert!(judged(&story, other.called("Camden 2")).starts_with("Verified"));
    assert_eq!(judged(&story, camden.called("Camden 2")), changed);
}

#[test]
fn what_a_list_revokes_only_a_person_takes_back() {
    let camden = Desk::new();
    let from = " | agencies.revoked.from=2026-02-01";
    let story = list(Story::new(), (12, &camden, "Camden"), "");
    let story = list(story, (13, &camden, "Camden"), from);
    let revoked = "Revoked from 1 February 2026";
    assert_eq!(judged(&story, camden.called("Camden")), revoked);
    assert_eq!(judged(&story, camden.called("Any other name")), revoked);
    // A later list, or words compared by somebody who did not know, take nothing back.
    let story = list(story, (14, &camden, "Camden"), "");
    assert_eq!(judged(&story, camden.called("Camden")), revoked);
    let story = then(story, &(camden.fields("Camden") + CHECKED), &[]);
    assert_eq!(judged(&story, camden.called("Camden")), revoked);
    let list_13 = story.id(1);
    let despite = format!(" | despite={list_13}");
    let first = [story.id(3)];
    let fields = camden.fields("Camden") + CHECKED + &despite;
    let story = then(story, &fields, &first);
    assert!(judged(&story, camden.called("Camden")).starts_with("Verified"));
    // And what the family itself revokes later is revoked.
    let last = [story.id(4)];
    let story = then(
        story,
        &(camden.fields("Camden") + REVOKED + &despite),
        &last,
    );
    assert_eq!(
        judged(&story, camden.called("Camden")),
        "Revoked from 1 May 2026"
    );
}

#[test]
fn lists_add_up_in_any_order() {
    let desks = [Desk::new(), Desk::new(), Desk::new()];
    let from = " | agencies.revoked.from=2026-02-01";
    let one = list(Story::new(), (1, &desks[0], "A"), "");
    let all = list(one, (2, &desks[1], "B"), "");
    let all = list(all, (2, &desks[2], "C"), from);
    let mut story = list(all, (3, &desks[1], "B"), from);
    let told = |story: &Story| {
        let claims = [("A", &desks[0]), ("B", &desks[1]), ("C", &desks[2])];
        claims.map(|(name, desk)| judged(story, desk.called(name)))
    };
    let as_written = told(&story);
    assert_eq!(as_written[0], "Listed (directory v3)");
    assert_eq!(as_written[1], "Revoked from 1 February 2026");
    for _ in 0..4 {
        story.entries.rotate_left(1);
        assert_eq!(told(&story), as_written);
        story.entries.swap(0, 2);
        assert_eq!(told(&story), as_written);
    }
}
