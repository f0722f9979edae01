//! The JSON Schemas of `--json` in docs/schemas: made from the structs that are
//! written, and held against every answer that the suite's commands give.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::sync::OnceLock;

use boon::{Compiler, SchemaIndex, Schemas};
use carewallet_app::json_view as view;
use carewallet_export::form::FormAnswers;
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Value as Json, json};

use crate::golden;

/// One schema: the command that gives such an answer, the file, the schema.
type Answer = (&'static str, &'static str, fn() -> Json);

/// Every answer, by the words of its command. A command may have several.
const ANSWERS: &[Answer] = &[
    ("add", "add", of::<view::SavedAnswer<'_>>),
    ("add", "add-from", of::<view::TakeoverAnswer<'_>>),
    ("agency add", "agency-add", of::<view::AgencyAdded>),
    (
        "agency directory",
        "agency-directory-take",
        of::<view::DirectoryOffered>,
    ),
    (
        "agency directory",
        "agency-directory-list",
        of::<view::DirectoryList>,
    ),
    (
        "agency directory",
        "agency-directory-forget",
        of::<view::DirectoryForgotten>,
    ),
    (
        "agency directory",
        "agency-directory-sign",
        of::<view::DirectorySigned>,
    ),
    ("agency init", "agency-init", of::<view::AgencyKeyMade>),
    ("agency list", "agency-list", of::<view::AgencyList>),
    ("agency revoke", "agency-revoke", of::<view::AgencyRevoked>),
    ("agency show", "agency-show", of::<view::AgencyKeyShown>),
    ("agency verify", "agency-verify", of::<view::AgencyCompared>),
    ("backup", "backup", of::<view::BackupAnswer>),
    ("backup", "backup-status", of::<view::BackupStatusAnswer>),
    ("change", "change", of::<view::SavedAnswer<'_>>),
    ("check", "check", of::<view::CheckAnswer>),
    ("desk", "desk", of::<view::DeskAnswer>),
    ("due", "due", of::<view::DueAnswer>),
    ("erase", "erase", of::<view::EraseAnswer>),
    ("form", "form", of::<FormAnswers<'_>>),
    ("form", "form-files", of::<view::FormFiles<'_>>),
    ("form check", "form-check", of::<view::FormChecked>),
    ("form draft", "form-draft", of::<view::FormDrafted>),
    ("form suggest", "form-suggest", of::<view::UnmappedList>),
    ("forms", "forms", of::<view::FormList>),
    ("history", "history", of::<view::HistoryAnswer<'_>>),
    ("holder add", "holder-add", of::<view::HolderAdded>),
    ("holder change", "holder-change", of::<view::HolderChanged>),
    ("holder list", "holder-list", of::<view::HolderList>),
    ("holder remove", "holder-remove", of::<view::HolderRemoved>),
    ("init", "init", of::<view::WalletMade>),
    ("kinds", "kind", of::<view::KindView>),
    ("kinds", "kinds", of::<view::KindList>),
    ("ledger", "ledger", of::<view::LedgerAnswer<'_>>),
    ("ledger", "ledger-entry", of::<view::WhoHasAnswer>),
    ("ledger", "ledger-questions", of::<view::QuestionsAnswer>),
    ("merge", "merge", of::<view::MergeAnswer>),
    ("person add", "person-add", of::<view::PersonAdded>),
    ("person list", "person-list", of::<view::PersonList>),
    ("person merge", "person-merge", of::<view::PersonMerged>),
    ("person remove", "person-remove", of::<view::PersonRemoved>),
    ("read", "read", of::<view::ReadAnswer<'_>>),
    ("read", "read-many", of::<view::SortedAnswer>),
    ("read", "read-form", of::<FormAnswers<'_>>),
    ("read", "read-questions", of::<view::QuestionSheetRead>),
    ("receive", "receive", of::<view::ReceiveAnswer<'_>>),
    ("receive", "receive-waiting", of::<view::ReceiveWaiting>),
    ("recovery list", "recovery-list", of::<view::RecoveryList>),
    (
        "recovery print",
        "recovery-print",
        of::<view::RecoveryPrinted>,
    ),
    (
        "recovery split",
        "recovery-split",
        of::<view::RecoverySplit>,
    ),
    (
        "recovery prove",
        "recovery-prove",
        of::<view::RecoveryProved>,
    ),
    (
        "recovery restore",
        "recovery-restore",
        of::<view::RecoveryRestored>,
    ),
    ("repair", "repair", of::<view::RepairAnswer>),
    ("repair", "repair-given-up", of::<view::GivenUpAnswer>),
    ("repair", "repair-undone", of::<view::RepairUndone>),
    ("reply", "reply", of::<view::ShareMade<'_>>),
    ("reply", "reply-look", of::<view::ReplyLooked>),
    ("restore", "restore", of::<view::RestoreAnswer>),
    ("settle", "settle", of::<view::SettleAnswer>),
    ("share", "share", of::<view::ShareMade<'_>>),
    ("share", "share-list", of::<view::ListMade<'_>>),
    ("show", "show", of::<view::EntryList<'_>>),
    ("undo", "undo", of::<view::UndoAnswer>),
    ("withdraw", "withdraw", of::<view::WithdrawAnswer>),
];

/// The first words of commands, to tell a command from the values of flags.
const COMMANDS: &[&str] = &[
    "add",
    "agency",
    "backup",
    "change",
    "check",
    "completions",
    "demo",
    "desk",
    "due",
    "erase",
    "form",
    "forms",
    "history",
    "holder",
    "init",
    "kinds",
    "ledger",
    "man",
    "merge",
    "open",
    "person",
    "read",
    "receive",
    "recovery",
    "repair",
    "reply",
    "restore",
    "settle",
    "share",
    "show",
    "undo",
    "unlock",
    "withdraw",
];

/// The schema of an answer as it is written.
fn of<T: JsonSchema>() -> Json {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let mut schema = settings
        .into_generator()
        .into_root_schema_for::<T>()
        .to_value();
    tighten(&mut schema);
    let properties = &mut schema["properties"];
    properties["notes"] = json!({
        "description": "What was noticed on the way, in words.",
        "items": { "type": "string" },
        "type": "array",
    });
    properties["whole"] = json!({
        "const": false,
        "description": "There where part of the record could not be read.",
    });
    schema
}

/// What is absent is left out, never null, and nothing else is there.
fn tighten(schema: &mut Json) {
    match schema {
        Json::Object(map) => {
            if map.contains_key("properties") {
                map.entry("additionalProperties").or_insert(false.into());
            }
            if let Some(Json::Array(kinds)) = map.get_mut("type") {
                kinds.retain(|kind| kind != "null");
                if let [only] = kinds.as_slice() {
                    let only = only.clone();
                    map.insert("type".to_owned(), only);
                }
            }
            if let Some(Json::Array(any)) = map.get_mut("anyOf") {
                any.retain(|one| one["type"] != "null");
            }
            map.values_mut().for_each(tighten);
        }
        Json::Array(items) => items.iter_mut().for_each(tighten),
        _ => {}
    }
}

/// The schemas of each command, ready to be held against answers.
struct Judges {
    schemas: Schemas,
    by_command: BTreeMap<&'static str, Vec<SchemaIndex>>,
}

fn judges() -> &'static Judges {
    static ALL: OnceLock<Judges> = OnceLock::new();
    ALL.get_or_init(|| {
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        let mut by_command: BTreeMap<&str, Vec<SchemaIndex>> = BTreeMap::new();
        for (command, file, schema) in ANSWERS {
            let name = id(file);
            compiler.add_resource(&name, schema()).unwrap();
            let index = compiler.compile(&name, &mut schemas).unwrap();
            by_command.entry(command).or_default().push(index);
        }
        Judges {
            schemas,
            by_command,
        }
    })
}

fn id(file: &str) -> String {
    format!("urn:carewallet:answer:{file}")
}

/// Holds an answer against the schemas of its command.
pub fn check(args: &[OsString], answer: &str) {
    let Judges {
        schemas,
        by_command,
    } = judges();
    let words: Vec<&str> = args.iter().filter_map(|arg| arg.to_str()).collect();
    let command = words.iter().position(|word| COMMANDS.contains(word));
    let at = command.unwrap_or_else(|| panic!("no command in {words:?}"));
    let both = words
        .get(at + 1)
        .map(|next| format!("{} {next}", words[at]));
    let both = both.and_then(|both| by_command.get(both.as_str()));
    let named = both.or_else(|| by_command.get(words[at]));
    let named = named.unwrap_or_else(|| panic!("no schema for the answer of {words:?}"));
    // A document for programs that goes into a file leaves nothing to say.
    if answer.is_empty() && words.contains(&"-o") {
        return;
    }
    let answer: Json = serde_json::from_str(answer).unwrap_or_else(|e| panic!("{e}: {answer}"));
    let faults = named
        .iter()
        .map(|index| schemas.validate(&answer, *index).err());
    let faults: Option<Vec<_>> = faults.collect();
    if let Some(faults) = faults {
        let faults: Vec<String> = faults.iter().map(|fault| format!("{fault:#}")).collect();
        panic!(
            "{words:?} has no such answer: {}\n{answer}",
            faults.join("; ")
        );
    }
}

#[test]
fn schemas_are_what_the_structs_say() {
    for (command, file, schema) in ANSWERS {
        let mut schema = schema();
        schema["$id"] = id(file).into();
        schema["title"] = format!("carewallet {command} --json").into();
        golden::assert_is(
            &format!("docs/schemas/{file}.json"),
            &format!("{schema:#}\n"),
        );
    }
    let made = |name: &str| {
        ANSWERS
            .iter()
            .any(|(_, file, _)| name == format!("{file}.json"))
    };
    golden::assert_holds_only("docs/schemas", made);
}
