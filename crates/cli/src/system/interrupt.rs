//! Ctrl-C at a question: what is saved, and what is not, is said before the program ends.

use std::io::{self, Write as _};
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};

/// As a shell numbers a program that SIGINT ended.
const EXIT: i32 = 130;

static LISTENS: Once = Once::new();
/// Whether somebody is being asked just now.
static ASKS: AtomicBool = AtomicBool::new(false);

/// Asks, and listens for Ctrl-C from the first question on; a command that asks nothing
/// ends as any program does.
pub(super) fn asking<T>(ask: impl FnOnce() -> T) -> T {
    // Without it, Ctrl-C ends the program without a word, which is no harm.
    LISTENS.call_once(|| ctrlc::set_handler(end).unwrap_or(()));
    ASKS.store(true, Ordering::SeqCst);
    let answer = ask();
    ASKS.store(false, Ordering::SeqCst);
    answer
}

fn end() {
    let said = format!("\n{}\n", words(ASKS.load(Ordering::SeqCst)));
    io::stderr().write_all(said.as_bytes()).unwrap_or(());
    std::process::exit(EXIT);
}

/// Nothing is being saved while somebody is asked, and "saved" was said of all that is.
/// Between the questions something may be.
fn words(asks: bool) -> &'static str {
    if asks {
        "Stopped. Only what was called saved is saved."
    } else {
        "Stopped. What was called saved is saved. Look with carewallet show what else is."
    }
}
