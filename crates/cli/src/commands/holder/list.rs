//! `carewallet holder list`: who can open the wallet, and by which ways; also on paper.

use std::path::{Path, PathBuf};

use carewallet_app::holders;
use carewallet_app::json_view::{HolderList, HolderView, words};
use carewallet_app::recovery;
use carewallet_app::{Face, Notice};
use carewallet_core::Wallet;
use carewallet_core::check_words::CheckWords;
use carewallet_core::holder::Holder;
use clap::Args;

use crate::commands::recovery::tell_proved;
use crate::exit::Refusal;
use crate::render::grouped;
use crate::render::holder::{authority_line, time_line};
use crate::session::Session;

/// List who can open the wallet, by what authority, and until when
#[derive(Args)]
pub(super) struct HolderListArgs {
    /// Write it as a page to print, as well
    #[arg(short, long, value_name = "FILE.pdf")]
    output: Option<PathBuf>,
    /// Write over a file that is there already
    #[arg(long, requires = "output")]
    force: bool,
}

pub(super) fn run(args: &HolderListArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    if let Some(path) = &args.output {
        may_be_page(path, args.force, session)?;
    }
    let mut folder = session.unlock()?;
    let wallet = folder.open_unreminded(session)?;
    // Whose time is over stands in the list itself.
    if let Some(reminder) = recovery::reminder(&wallet) {
        session.notice(Notice::Recovery(reminder));
    }
    let all = wallet.holders();
    let mut listed = Vec::new();
    for holder in holders::in_order(&all) {
        listed.push(tell(session, &wallet, holder));
    }
    let ways = recovery::ways(&wallet);
    session.say(format!("\nways in: {}", ways.count()));
    let proved = tell_proved(session, &ways, &all);
    if proved.is_empty() {
        session.say("no way back was tried yet: carewallet recovery prove");
    }
    if let Some(path) = &args.output {
        let page = holders::page_pdf(&wallet)?;
        session.write(path, &page, args.force, &[])?;
        session.say(format!("\nsaved: {}", path.display()));
    }
    session.answer(&HolderList {
        holders: listed,
        ways: ways.count(),
        proved,
        file: args.output.as_ref().map(|path| path.display().to_string()),
    })
}

fn may_be_page(path: &Path, force: bool, session: &Session<'_>) -> Result<(), Refusal> {
    let is_pdf = |ending: &std::ffi::OsStr| ending.eq_ignore_ascii_case("pdf");
    if !path.extension().is_some_and(is_pdf) {
        let hint = "name it so: -o holders.pdf";
        return Err(Refusal::usage("the page of holders is a PDF", hint));
    }
    session.may_write(path, force, &[])
}

fn tell(session: &mut Session<'_>, wallet: &Wallet<'_>, holder: &Holder) -> HolderView {
    let (own, today) = (wallet.identity().public_key().id(), wallet.now().date());
    // The wallet's id is the key id of its first holder, who cannot be removed.
    let (first, you) = (holder.key_id == wallet.id(), holder.key_id == own);
    let mut line = format!("{}  {}", grouped(&holder.key_id), holder.name);
    line.push_str(if first { ", the first holder" } else { "" });
    line.push_str(if you { ", you" } else { "" });
    session.say(line);
    session.say(format!("    {}", authority_line(&holder.terms)));
    session.say(format!("    {}", time_line(holder, first, today)));
    let check = CheckWords::of(&holder.recipient, &holder.key);
    session.say(format!("    check words: {}", check.text()));
    HolderView {
        name: holder.name.clone(),
        key_id: holder.key_id.clone(),
        first,
        you,
        key: holder.key.text(),
        recipient: holder.recipient.text(),
        words: words(&check),
        authority: holder
            .terms
            .authority
            .iter()
            .map(|one| one.name())
            .collect(),
        from: holder.since.written(),
        until: holder.terms.until.map(|day| day.written()),
        ended: holder.terms.ended(today).is_some(),
    }
}
