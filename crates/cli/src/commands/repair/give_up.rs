//! `carewallet repair --give-up`: a damaged file that nobody has whole any more.

use std::path::Path;

use carewallet_app::json_view::GivenUpAnswer;
use carewallet_app::open_wallet::Folder;
use carewallet_app::repair;
use carewallet_app::wording::entry;
use carewallet_core::wallet::GivenUp;

use crate::exit::Refusal;
use crate::forms::word;
use crate::session::Session;

pub(super) fn run(
    file: &Path,
    apply: bool,
    folder: &mut Folder,
    session: &mut Session<'_>,
) -> Result<(), Refusal> {
    let given = match apply {
        true => repair::give_up(session, folder, file)?,
        false => repair::plan_giving_up(session, folder, file)?,
    };
    say(&given, apply, session);
    session.answer(&GivenUpAnswer {
        applied: apply,
        file: given.file.clone(),
        message: given.says.clone(),
        entries: given.entries.iter().map(ToString::to_string).collect(),
        attached_to: given
            .attached_to
            .iter()
            .map(|e| e.id().to_string())
            .collect(),
    })
}

fn say(given: &GivenUp, applied: bool, session: &mut Session<'_>) {
    let file = &given.file;
    let done = if applied {
        "given up"
    } else {
        "would be given up"
    };
    session.say(format!("{done}: {file}: {}", given.says));
    for entry in &given.attached_to {
        let (title, id) = (entry::title(entry), entry.id().short());
        session.say(format!(
            "lost with it: what is attached to {title} (id {id})"
        ));
    }
    for id in &given.entries {
        session.say(format!(
            "missing, and may have been in it: entry {}",
            id.short()
        ));
    }
    if given.may_hold_entries && given.entries.is_empty() {
        session.say("what was in it is not known: nothing that can be read names it");
    }
    session.say(if applied {
        "it lies in quarantine: carewallet repair --undo takes it back, and carewallet merge \
         brings what was in it from a copy that has it"
            .to_owned()
    } else {
        let file = word(file);
        format!("nothing was changed; carewallet repair --give-up {file} --apply does it")
    });
}
