//! `carewallet due`: one list of what wants doing.

use carewallet_app::due::{self, Ahead, DAYS_AHEAD, Due, Want};
use carewallet_app::json_view::{DueAnswer, DueView};
use carewallet_app::people::People;
use carewallet_app::{open_wallet, wholeness};
use carewallet_core::kind::Decided;
use carewallet_core::value::Date;
use carewallet_core::{Body, Entry, SubjectId};
use clap::Args;

use crate::exit::Refusal;
use crate::render::escape::wrapped;
use crate::session::Session;
use carewallet_app::wording::English;
use carewallet_app::wording::due::{heading, own_facts, when};
use carewallet_app::wording::entry::title;

/// Show what wants doing: what to settle, look at again, keep or renew
#[derive(Args)]
pub(crate) struct DueArgs {
    /// How many days to look ahead
    #[arg(long, value_name = "DAYS", default_value_t = DAYS_AHEAD,
          value_parser = clap::value_parser!(i32).range(0..=3660))]
    days: i32,
    /// Only about this person, or home
    #[arg(long, value_name = "NAME")]
    about: Option<String>,
}

pub(crate) fn run(args: &DueArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let mut folder = session.unlock()?;
    // It says itself what it would be reminded of.
    let wallet = folder.open_unreminded(session)?;
    let contents = open_wallet::contents(session, &wallet)?;
    let people = open_wallet::people(&wallet);
    let about = args
        .about
        .as_ref()
        .map(|text| people.find(text))
        .transpose()?;
    let ahead = Ahead::of(session.host.today(), args.days);
    let mut list = due::of_record(&contents, &people, &ahead);
    match &about {
        Some(about) => list.retain(|due| due.about == Some(about)),
        None => list.extend(due::of_wallet(session, &wallet, contents.entries().len())),
    }
    let mut said = None;
    for due in &list {
        let heading = heading(due.want);
        if said != Some(heading) {
            session.say(format!(
                "{}{heading}",
                if said.is_some() { "\n" } else { "" }
            ));
            said = Some(heading);
        }
        session.say(in_words(due, &people, ahead.today).trim_end());
    }
    if list.is_empty() {
        // What could not be read may want doing, too.
        session.say(match contents.wholeness().is_whole() {
            true => format!("nothing wants doing up to {}", ahead.until.plain()),
            false => wholeness::NOTHING_READ.to_owned(),
        });
    }
    let items = list.iter().map(view);
    session.answer(&DueAnswer {
        until: ahead.until.written(),
        due: items.collect(),
    })
}

/// What wants doing, and how.
fn in_words(due: &Due<'_>, people: &People, today: Date) -> String {
    let mut out = String::new();
    for entry in &due.entries {
        let day = due
            .day
            .map_or_else(String::new, |day| when(&English, due.want, day, today));
        let named = waits(entry).unwrap_or_else(|| named(entry, people));
        out += &wrapped(&format!("{day}{named}"), "  ");
        for fact in own_facts(entry, &due.entries) {
            out += &wrapped(&format!("{}: {}", fact.label, fact.text), "    ");
        }
    }
    let indent = if due.entries.is_empty() { "  " } else { "    " };
    for line in how(due) {
        out += &wrapped(&line, indent);
    }
    out
}

/// How many facts of a sheet wait, where the entry is about that.
fn waits(entry: &Entry) -> Option<String> {
    let Some(Body::Decision(decision)) = entry.body() else {
        return None;
    };
    let facts = match decision.decided(Decided::Later).count() {
        1 => "1 fact".to_owned(),
        count => format!("{count} facts"),
    };
    let verb = if facts == "1 fact" { "waits" } else { "wait" };
    let (from, day) = (decision.from.as_str(), decision.made_on.plain());
    Some(format!(
        "{facts} of the sheet of {from} of {day} {verb} for your answer: carewallet receive"
    ))
}

/// An entry in a line: what, about whom, who said it, and its id.
fn named(entry: &Entry, people: &People) -> String {
    let about = match entry.about() {
        SubjectId::Person(_) if people.iter().count() < 2 => String::new(),
        about => format!("{}: ", people.name(about)),
    };
    let by = entry.envelope().said_by.as_str();
    let said = entry.envelope().recorded_at.date().plain();
    format!(
        "{about}{} - {by}, {said} ({})",
        title(entry),
        entry.id().short()
    )
}

/// What to type.
fn how(due: &Due<'_>) -> Vec<String> {
    let ids: Vec<String> = due
        .entries
        .iter()
        .map(|entry| entry.id().short().to_string())
        .collect();
    match (due.want, ids.as_slice()) {
        (Want::Settle, [first, second]) => vec![
            format!("the second one is right: carewallet settle {first} --keep {second}"),
            format!("the first one is right: carewallet settle {second} --keep {first}"),
        ],
        (Want::Settle, _) => vec!["one by one: carewallet settle WRONG --keep RIGHT".to_owned()],
        (Want::Outcome, [id]) => vec![format!("carewallet change {id} outcome=\"...\"")],
        (Want::SecondWay, _) => vec![
            "only one key opens this wallet: carewallet recovery print -o sheet.pdf, print it, \
             then carewallet recovery prove"
                .to_owned(),
        ],
        (Want::Drill, _) => vec![
            "nobody has tried the way back for half a year: carewallet recovery drill".to_owned(),
        ],
        (Want::Backup, _) => vec!["there is no new backup: carewallet backup".to_owned()],
        _ => Vec::new(),
    }
}

fn view(due: &Due<'_>) -> DueView {
    DueView {
        want: due.want.name(),
        day: due.day.map(|day| day.written()),
        about: due.about.map(|about| about.as_str().to_owned()),
        entries: due
            .entries
            .iter()
            .map(|entry| entry.id().to_string())
            .collect(),
        title: due.entries.first().map(|entry| title(entry)),
    }
}
