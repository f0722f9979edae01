//! `carewallet agency init` and `show`: an agency's own key.

use std::path::PathBuf;

use carewallet_app::agency_key::{self, NewAgencyKey};
use carewallet_app::holders;
use carewallet_app::json_view::{self, AgencyKeyMade, AgencyKeyShown};
use carewallet_app::reply::desk_term;
use carewallet_app::unlock;
use carewallet_core::Identity;
use carewallet_core::check_words::CheckWords;
use carewallet_core::value::{Date, Line};
use clap::Args;

use super::words_set_apart;
use crate::exit::Refusal;
use crate::session::Session;

#[derive(Args)]
pub(super) struct InitArgs {
    /// What the agency is called
    #[arg(long)]
    name: String,
    /// Make the key of this one desk; it signs for 90 days
    #[arg(long, value_name = "DESK")]
    desk: Option<String>,
    /// Make a key for trying things out: all that it signs says TEST, and families'
    /// programs take nothing in that it signed
    #[arg(long)]
    test: bool,
}

pub(super) fn init(args: &InitArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let name = Line::parse(&args.name).map_err(|reason| Refusal::flag("--name", &reason))?;
    let desk = args.desk.as_deref().map(Line::parse).transpose();
    let desk = desk.map_err(|reason| Refusal::flag("--desk", &reason))?;
    let path = named_file(session, "where should the agency's key go")?;
    let today = session.host.today();
    let NewAgencyKey {
        identity,
        name,
        until,
        text,
    } = agency_key::make(name, desk.as_ref(), args.test, today);
    holders::write_key(session, &path, text.as_bytes())?;
    session.say(format!(
        "made: a key for {} in {}",
        name.as_str(),
        path.display()
    ));
    if let Some(until) = until {
        session.say(format!("it signs until {}", until.plain()));
    }
    tell_if_test(session, &identity);
    let public = identity.public_line();
    let words = words_of(&identity);
    session.say(format!("public line, for families:\n\n    {public}\n"));
    tell_words(session, &words);
    session.say("\nWhoever has the file can sign as you:");
    session.say("keep it where only your staff can read it.");
    session.answer(&AgencyKeyMade {
        agency: name.plain(),
        key: path.display().to_string(),
        key_id: identity.public_key().id(),
        public,
        words: json_view::words(&words),
        until: until.map(|until| until.written()),
        test: args.test,
    })
}

pub(super) fn show(session: &mut Session<'_>) -> Result<(), Refusal> {
    let path = named_file(session, "which key")?;
    let key = unlock::agency_key(session, &path)?;
    let today = session.host.today();
    if let Some(warning) = desk_term::check(&key, today)? {
        session.note(warning);
    }
    let words = words_of(&key.identity);
    let public = key.identity.public_line();
    if let Some(name) = &key.name {
        session.say(name);
    }
    let until = key.desk.as_ref().and_then(|desk| desk.until.clone());
    let day = until.as_deref().and_then(|day| Date::parse(day).ok());
    if let (Some(desk), Some(day)) = (&key.desk, day) {
        session.say(format!(
            "the key of {}, which signs until {}",
            desk.name,
            day.plain()
        ));
    }
    tell_if_test(session, &key.identity);
    session.say(format!("public line, for families:\n\n    {public}\n"));
    tell_words(session, &words);
    session.answer(&AgencyKeyShown {
        test: key.identity.is_test(),
        agency: key.name,
        key_id: key.identity.public_key().id(),
        public,
        words: json_view::words(&words),
        desk: key.desk.map(|desk| desk.name),
        until,
    })
}

fn named_file(session: &Session<'_>, question: &str) -> Result<PathBuf, Refusal> {
    session
        .key_file()
        .ok_or_else(|| Refusal::usage(question, "name the file: --key FILE"))
}

fn words_of(identity: &Identity) -> CheckWords {
    CheckWords::of(&identity.recipient(), &identity.public_key())
}

fn tell_if_test(session: &mut Session<'_>, identity: &Identity) {
    if identity.is_test() {
        session
            .note("TEST: this key is for trying things out; no family can take in what it signs");
    }
}

fn tell_words(session: &mut Session<'_>, words: &CheckWords) {
    session.say("When a family rings to compare, read these eight words to them:");
    session.say(words_set_apart(words));
}
