//! `carewallet open`: the family's window in the browser of this computer.

use std::path::{Path, PathBuf};

use carewallet_app::last_wallet;
use carewallet_core::ErrorKind;
use carewallet_web::{Closed, Opening, Server, open_in_browser};
use clap::Args;

use super::demo;
use crate::exit::Refusal;
use crate::render::escape::wrapped;
use crate::session::Session;

/// The folder of the made-up household.
const DEMO: &str = "carewallet-demo";

/// Open the window: everything without a command, in this computer's browser
///
/// The page comes from this computer and goes nowhere else. The link that is printed opens
/// it once, within a minute. The wallet is locked after 5 minutes in which nothing was done,
/// and the program ends after 15.
#[derive(Args)]
pub(crate) struct OpenArgs {
    /// Open a made-up household to play in
    #[arg(long)]
    demo: bool,
    /// Print the link, and open no browser
    #[arg(long)]
    no_browser: bool,
}

pub(crate) fn run(args: &OpenArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    if session.json {
        return Err(Refusal::usage(
            "the window is for people",
            "leave out --json",
        ));
    }
    let apart = session.host.apart();
    let platform = apart.ok_or_else(|| {
        Refusal::new(ErrorKind::System, "no window can be opened from here")
            .hint("open it from a terminal of this computer")
    })?;
    let opening = if args.demo {
        made_up(session)?
    } else {
        known(session)
    };
    let mut server = Server::bind(session)?;
    let link = server.link();
    session.say(&link);
    if !args.no_browser {
        match open_in_browser(session, &link) {
            Ok(page) => server.led_by(page),
            Err(_) => session.note("no browser was opened: copy the link into one"),
        }
    }
    session.say(wrapped(
        "The window is open as long as this program runs. The link works once, for a minute.",
        "",
    ));
    session.host.finish()?;
    session.say(match server.serve(platform, opening)? {
        Closed::ByHand => "The window was closed.",
        Closed::Idle => "Nobody did anything for 15 minutes: the window was closed.",
        Closed::Unused => "Nobody used the link in time: the window was closed.",
    });
    Ok(())
}

/// The wallet that was named or is here; else the one that was opened last.
fn known(session: &Session<'_>) -> Opening {
    let named = session.wallet_dir().ok().map(|root| (root, None));
    let known = named.or_else(|| last_wallet::recall(session));
    let (root, key) = known.map_or((None, None), |(root, key)| (Some(root), key));
    Opening {
        root,
        key: session.key_file().or(key),
        is_demo: false,
    }
}

/// The household of the demo, which is made where it is not there yet.
fn made_up(session: &mut Session<'_>) -> Result<Opening, Refusal> {
    let folder = session.path(Path::new(DEMO));
    let [root, key] = demo::household(&folder);
    if !root.is_dir() {
        session.note(format!(
            "making a made-up household in {DEMO}/; it takes some seconds"
        ));
        demo::make_household(PathBuf::from(DEMO), session)?;
    }
    Ok(Opening {
        root: Some(root),
        key: Some(key),
        is_demo: true,
    })
}
