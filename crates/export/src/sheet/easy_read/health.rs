//! What the person has, must not have, and takes.

use carewallet_core::{Body, Kind};

use super::row::{Row, Speaker};
use crate::entry_text::EntryText;
use crate::sheet::shown;
use crate::sheet::silence::NOTHING_ABOUT_ALLERGIES;
use crate::symbol::Symbol;

pub(super) fn health<'a>(speaker: &'a Speaker<'a>) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    for (entry_text, body) in speaker.lines.of(Kind::Allergy) {
        rows.push(allergy(speaker, entry_text, body));
    }
    if rows.is_empty() {
        // Silence must not be read as "none".
        let lines = speaker.lines;
        let silent = NOTHING_ABOUT_ALLERGIES.id(lines.at, &[&lines.about], &[Kind::Allergy]);
        let row = speaker.row(Symbol::Allergy, "");
        rows.push(row.say(silent).say("easy-please-ask"));
    }
    for (entry_text, body) in speaker.lines.of(Kind::Condition) {
        let row = speaker.row(Symbol::Doctor, "");
        let row = if shown::has(body, "none_known") {
            row.say("easy-no-conditions")
        } else {
            row.named("easy-condition", speaker.field(body, "name"))
                .quoted("easy-condition-means", speaker.field(body, "effect"))
        };
        rows.push(row.checked(entry_text));
    }
    rows
}

fn allergy<'a>(speaker: &'a Speaker<'a>, entry_text: &EntryText<'_>, body: &Body) -> Row<'a> {
    let row = speaker.row(Symbol::Allergy, "");
    if shown::has(body, "none_known") {
        return row.say("easy-no-allergies").checked(entry_text);
    }
    let substance = speaker.field(body, "substance");
    let row = if shown::is_one_of(body, "type", &["allergy"]) {
        let row = row.named("easy-allergic", substance);
        row.say("easy-allergy-means")
    } else {
        row.named("easy-must-not-have", substance)
    };
    let severity = short(speaker, body, "severity");
    row.quoted("easy-reaction", speaker.field(body, "reaction"))
        .say_of_given("easy-severity", "how", severity)
        .checked(entry_text)
}

/// A choice without the English in brackets: Easy Read has no brackets.
fn short(speaker: &Speaker<'_>, body: &Body, name: &str) -> Option<String> {
    let said = speaker.field(body, name)?;
    let end = said.find(" (").unwrap_or(said.len());
    said.get(..end).map(str::to_owned)
}

pub(super) fn medicines<'a>(speaker: &'a Speaker<'a>) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    for (entry_text, body) in speaker.lines.of(Kind::Medication) {
        rows.push(medicine(speaker, entry_text, body));
    }
    if !rows.is_empty() {
        let row = speaker.row(Symbol::Papers, "");
        let row = row.say("easy-not-prescription");
        rows.push(row.say("easy-prescription-means").say("easy-dose-means"));
    }
    rows
}

fn medicine<'a>(speaker: &'a Speaker<'a>, entry_text: &EntryText<'_>, body: &Body) -> Row<'a> {
    if shown::has(body, "none_known") {
        let row = speaker.row(Symbol::Medicine, "");
        return row.say("easy-no-medicines").checked(entry_text);
    }
    let field = |name| speaker.field(body, name);
    let later = speaker.begins(entry_text);
    let [takes, when, how] = match later {
        None => ["easy-takes", "easy-when-taken", "easy-how-taken"],
        Some(_) => ["easy-not-yet", "easy-when-to-take", "easy-how-to-take"],
    };
    speaker
        .row(Symbol::Tablets, "")
        .named(takes, field("name"))
        .named("easy-begins", later)
        .say_of_given("easy-strength", "strength", field("strength"))
        .say_of_given("easy-dose", "dose", field("dose"))
        .named(when, field("when"))
        .named(how, field("route"))
        .quoted("easy-help-medicine", field("help_needed"))
        .named("easy-kept", field("where_kept"))
        .quoted("easy-to-know", field("note"))
        .checked(entry_text)
}
