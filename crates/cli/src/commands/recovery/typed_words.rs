//! The words of a recovery sheet, typed column by column as they stand on it.

use carewallet_app::recovery::key_in_words;
use carewallet_core::recovery::{KeyWordsError, WORDS, count_words};
use carewallet_core::{ErrorKind, Identity, text_file};
use zeroize::Zeroizing;

use crate::exit::Refusal;
use crate::session::Session;

/// How many words stand in a column of the sheet.
const COLUMN: usize = 5;
/// How often somebody may look at the paper again.
const TRIES: usize = 4;

/// The key in words that are typed on a terminal, or come on standard input.
pub(super) fn ask(session: &mut Session<'_>, wallet: Option<&str>) -> Result<Identity, Refusal> {
    if !session.host.is_terminal() {
        return from_input(session, wallet);
    }
    session
        .host
        .err("Type the words of the recovery sheet. Four letters of each are enough.\n");
    let mut typed = Zeroizing::new(Vec::new());
    while typed.len() < WORDS / COLUMN {
        let words = ask_column(session, typed.len())?;
        // All of them in one line are as good.
        if count_words(&words) == Ok(WORDS) {
            return Ok(key_in_words(&words, wallet)?);
        }
        typed.push(words);
    }
    for _ in 1..TRIES {
        let error = match key_in_words(&joined(&typed), wallet) {
            Ok(identity) => return Ok(identity),
            Err(error) => error,
        };
        let Some(place) = error.place() else {
            return Err(error.into());
        };
        session
            .host
            .err(&format!("{error}: look at the paper again\n"));
        let column = (place - 1) / COLUMN;
        typed[column] = ask_column(session, column)?;
        // Two that are the wrong way round may stand in two columns.
        let next = column + 1;
        if matches!(error, KeyWordsError::Swapped { .. }) && place % COLUMN == 0 {
            typed[next] = ask_column(session, next)?;
        }
    }
    Ok(key_in_words(&joined(&typed), wallet)?)
}

fn joined(typed: &[Zeroizing<String>]) -> Zeroizing<String> {
    let mut all = Zeroizing::new(String::new());
    for words in typed {
        all.push_str(words);
        all.push(' ');
    }
    all
}

/// Asks for one column until it has words of the list, as many as it should.
fn ask_column(session: &mut Session<'_>, column: usize) -> Result<Zeroizing<String>, Refusal> {
    let first = column * COLUMN + 1;
    let last = first + COLUMN - 1;
    loop {
        let typed = session.host.ask(&format!("words {first} to {last}: "));
        let typed = Zeroizing::new(typed.unwrap_or_default());
        match count_words(&typed) {
            Ok(0) => return Err(no_words()),
            Ok(COLUMN) => return Ok(typed),
            Ok(WORDS) if column == 0 => return Ok(typed),
            Ok(count) => {
                let were = if count == 1 {
                    "was 1 word"
                } else {
                    &format!("were {count} words")
                };
                session.host.err(&format!(
                    "that {were}, and there are {COLUMN} in a column\n"
                ));
            }
            Err(error) => {
                let place = error.place().unwrap_or(1) + first - 1;
                let error = KeyWordsError::NotAWord { place };
                session
                    .host
                    .err(&format!("{error}: look at the paper again\n"));
            }
        }
    }
}

fn from_input(session: &mut Session<'_>, wallet: Option<&str>) -> Result<Identity, Refusal> {
    let bytes = Zeroizing::new(session.host.read_input()?);
    let bytes = Zeroizing::new(text_file::utf8(&bytes).into_owned());
    match std::str::from_utf8(&bytes) {
        Ok(words) if !words.trim().is_empty() => Ok(key_in_words(words, wallet)?),
        _ => Err(no_words()),
    }
}

fn no_words() -> Refusal {
    Refusal::new(ErrorKind::NotAsked, "no words were given")
        .hint("run it on a terminal and type them, or give a photograph: --photo FILE")
}
