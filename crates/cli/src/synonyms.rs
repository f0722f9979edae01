//! What people type in the place of a command, and the command that does what they
//! mean. Nothing that destroys anything is ever suggested.

use carewallet_core::Kind;
use carewallet_core::value::nearest;

/// Other words, and what to type instead.
const MEANT: &[(&[&str], &str)] = &[
    (
        &["delete", "cancel", "discard", "drop"],
        "carewallet withdraw ID takes an entry out of the record, and its history stays; \
         carewallet undo takes back what was written last",
    ),
    (
        &["edit", "update", "correct", "modify", "fix", "set"],
        "carewallet change ID FIELD=VALUE",
    ),
    (
        &["list", "ls", "view", "display", "record", "entries"],
        "carewallet show",
    ),
    (
        &["search", "find", "grep", "lookup"],
        "carewallet show --find WORDS",
    ),
    (
        &["print", "export", "sheet", "pdf", "send", "give"],
        "carewallet share -o sheet.pdf",
    ),
    (
        &["import", "load", "upload"],
        "carewallet receive FILE takes in what an agency sent; carewallet add --from FILE takes in \
         entries from a file",
    ),
    (
        &["new", "create", "start", "setup"],
        "carewallet init makes a wallet; carewallet add writes something down",
    ),
    (
        &["write", "note", "enter"],
        "carewallet add KIND; carewallet kinds lists what can be written down",
    ),
    (
        &["save", "copy"],
        "what is added is saved at once; carewallet backup FILE puts all of it in one file",
    ),
    (
        &["scan", "photo", "photograph", "open"],
        "carewallet read PICTURE reads a sheet; carewallet receive PICTURE takes it in",
    ),
    (
        &["shell", "session", "login", "passphrase", "password"],
        "carewallet unlock asks for the passphrase once, and then for one command after the other",
    ),
    (
        &["log", "sent", "disclosures"],
        "carewallet ledger says who was given what",
    ),
    (
        &["status", "verify", "test", "doctor"],
        "carewallet check looks at every file of the wallet",
    ),
    (
        &["sync", "combine", "join"],
        "carewallet merge DIR takes over what another copy has",
    ),
    (&["people", "persons", "who"], "carewallet person list"),
    (
        &["key", "password", "passphrase", "lost"],
        "carewallet recovery --help",
    ),
];

/// Commands that are never suggested for a slip: what they do cannot be taken back.
const DESTROY: [&str; 3] = ["erase", "remove", "revoke"];

/// What to type in the place of a word that is no command of the program.
pub(crate) fn meant<'n>(word: &str, commands: impl Iterator<Item = &'n str>) -> Option<String> {
    let typed = word.to_lowercase();
    let mut table = MEANT.iter();
    if let Some((_, instead)) = table.find(|(words, _)| words.contains(&typed.as_str())) {
        return Some((*instead).to_owned());
    }
    if let Some(near) = near(&typed, commands) {
        return Some(format!("did you mean: {near}"));
    }
    // "carewallet medication …"
    let kind = Kind::parse(&typed).or_else(|error| error.nearest.ok_or(()));
    let kind = kind.ok().filter(|kind| !kind.is_of_the_wallet())?;
    Some(format!("carewallet add {}", kind.name()))
}

/// The command that is nearly spelt like this.
pub(crate) fn near<'n>(word: &str, commands: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    nearest(word, commands.filter(|name| !DESTROY.contains(name)))
}
