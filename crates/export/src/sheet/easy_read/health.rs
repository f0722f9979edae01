//! What the person has, must not have, and takes.

use carewallet_core::Kind;
use carewallet_core::kind::{Allergy, AllergyType, Condition, Medication};
use carewallet_core::value::{BodyField, given};

use super::row::{Row, Speaker};
use crate::entry_text::EntryText;
use crate::sheet::silence::NOTHING_ABOUT_ALLERGIES;
use crate::symbol::Symbol;

pub(super) fn health<'a>(speaker: &'a Speaker<'a>) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    for (entry_text, it) in speaker.lines.of::<Allergy>() {
        rows.push(allergy(speaker, entry_text, it));
    }
    if rows.is_empty() {
        // Silence must not be read as "none".
        let lines = speaker.lines;
        let silent = NOTHING_ABOUT_ALLERGIES.id(lines.at, &[&lines.about], &[Kind::Allergy]);
        let row = speaker.row(Symbol::Allergy, "");
        rows.push(row.say(silent).say("easy-please-ask"));
    }
    for (entry_text, condition) in speaker.lines.of::<Condition>() {
        let row = speaker.row(Symbol::Doctor, "");
        let row = if condition.none_known.is_given() {
            row.say("easy-no-conditions")
        } else {
            row.named("easy-condition", speaker.field(&condition.name))
                .quoted("easy-condition-means", speaker.field(&condition.effect))
        };
        rows.push(row.checked(entry_text));
    }
    rows
}

fn allergy<'a>(speaker: &'a Speaker<'a>, entry_text: &EntryText<'_>, allergy: &Allergy) -> Row<'a> {
    let row = speaker.row(Symbol::Allergy, "");
    if allergy.none_known.is_given() {
        return row.say("easy-no-allergies").checked(entry_text);
    }
    let substance = speaker.field(&allergy.substance);
    let row = if given(allergy.r#type.as_ref()) == Some(&AllergyType::Allergy) {
        let row = row.named("easy-allergic", substance);
        row.say("easy-allergy-means")
    } else {
        row.named("easy-must-not-have", substance)
    };
    let severity = short(speaker.field(&allergy.severity));
    row.quoted("easy-reaction", speaker.field(&allergy.reaction))
        .say_of_given("easy-severity", "how", severity)
        .checked(entry_text)
}

/// A choice without the English in brackets: Easy Read has no brackets.
fn short(choice: Option<String>) -> Option<String> {
    let choice = choice?;
    let end = choice.find(" (").unwrap_or(choice.len());
    choice.get(..end).map(str::to_owned)
}

pub(super) fn medicines<'a>(speaker: &'a Speaker<'a>) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    for (entry_text, it) in speaker.lines.of::<Medication>() {
        rows.push(medicine(speaker, entry_text, it));
    }
    if !rows.is_empty() {
        let row = speaker.row(Symbol::Papers, "");
        let row = row.say("easy-not-prescription");
        rows.push(row.say("easy-prescription-means").say("easy-dose-means"));
    }
    rows
}

fn medicine<'a>(
    speaker: &'a Speaker<'a>,
    entry_text: &EntryText<'_>,
    medicine: &Medication,
) -> Row<'a> {
    if medicine.none_known.is_given() {
        let row = speaker.row(Symbol::Medicine, "");
        return row.say("easy-no-medicines").checked(entry_text);
    }
    let later = speaker.begins(entry_text);
    let [takes, when, how] = match later {
        None => ["easy-takes", "easy-when-taken", "easy-how-taken"],
        Some(_) => ["easy-not-yet", "easy-when-to-take", "easy-how-to-take"],
    };
    speaker
        .row(Symbol::Tablets, "")
        .named(takes, speaker.field(&medicine.name))
        .named("easy-begins", later)
        .say_of_given(
            "easy-strength",
            "strength",
            speaker.field(&medicine.strength),
        )
        .say_of_given("easy-dose", "dose", speaker.field(&medicine.dose))
        .named(when, speaker.field(&medicine.when))
        .named(how, speaker.field(&medicine.route))
        .quoted("easy-help-medicine", speaker.field(&medicine.help_needed))
        .named("easy-kept", speaker.field(&medicine.where_kept))
        .quoted("easy-to-know", speaker.field(&medicine.note))
        .checked(entry_text)
}
