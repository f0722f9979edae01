//! The parts of a key, from photographs or typed column by column as they stand on
//! the pages.

use std::path::PathBuf;

use carewallet_app::recovery;
use carewallet_core::recovery::split::{CODE_BEGINS, JoinError, PART_WORDS, Part, PartError, join};
use carewallet_core::{ErrorKind, Identity, text_file};
use zeroize::Zeroizing;

use crate::exit::Refusal;
use crate::session::Session;

/// How many words stand in a column of a page.
const COLUMN: usize = 8;
/// How often somebody may look at the paper again.
const TRIES: usize = 4;

/// The key that parts gave.
pub(super) struct Joined {
    pub(super) identity: Identity,
    /// How many parts are needed, and how many were made.
    pub(super) counts: [u8; 2],
}

/// The key that parts give: those in the pictures first, and then, on a terminal, as
/// many as are still needed.
pub(super) fn read(
    session: &mut Session<'_>,
    pictures: &[PathBuf],
    wallet: Option<&str>,
) -> Result<Joined, Refusal> {
    let mut parts = Vec::new();
    for picture in pictures {
        parts.extend(recovery::parts_in_picture(session, picture)?);
    }
    if !session.host.is_terminal() {
        if pictures.is_empty() {
            parts = from_input(session)?;
        }
        return joined(&parts, wallet);
    }
    while let Some(more) = missing(&parts)? {
        session.host.err(&more);
        parts.push(ask(session)?);
    }
    joined(&parts, wallet)
}

fn joined(parts: &[Part], wallet: Option<&str>) -> Result<Joined, Refusal> {
    let identity = recovery::key_in_parts(parts, wallet)?;
    let first = parts.first().ok_or_else(no_parts)?;
    let counts = [first.needed(), first.of()];
    Ok(Joined { identity, counts })
}

/// What to ask for next; `None` when there are enough parts.
fn missing(parts: &[Part]) -> Result<Option<String>, Refusal> {
    match join(&parts.iter().collect::<Vec<_>>()) {
        Ok(_) => Ok(None),
        Err(JoinError::TooFew { have: 0, .. }) => Ok(Some(
            "Type the words of the first page. Four letters of each are enough.\n".to_owned(),
        )),
        Err(JoinError::TooFew { have, needed }) => Ok(Some(format!(
            "That is {have} of {needed} parts. Type the words of the next page.\n"
        ))),
        Err(other) => Err(other.into()),
    }
}

/// One part, asked for column by column.
fn ask(session: &mut Session<'_>) -> Result<Part, Refusal> {
    let mut typed = Zeroizing::new(vec![String::new(); PART_WORDS / COLUMN]);
    for column in 0..typed.len() {
        typed[column] = ask_column(session, column)?;
    }
    for _ in 1..TRIES {
        let error = match parse(&typed) {
            Ok(part) => return Ok(part),
            Err(error) => error,
        };
        let at = match error {
            PartError::UnknownWord { at } | PartError::Damaged { likely: Some(at) } => at,
            other => return Err(other.into()),
        };
        session.host.err(&format!("{error}\n"));
        let column = (at - 1) / COLUMN;
        typed[column] = ask_column(session, column)?;
    }
    Ok(parse(&typed)?)
}

fn parse(typed: &[String]) -> Result<Part, PartError> {
    Part::parse(&Zeroizing::new(typed.join(" ")))
}

fn ask_column(session: &mut Session<'_>, column: usize) -> Result<String, Refusal> {
    let (first, last) = (column * COLUMN + 1, (column + 1) * COLUMN);
    let typed = session.host.ask(&format!("words {first} to {last}: "));
    typed
        .filter(|words| !words.trim().is_empty())
        .ok_or_else(no_parts)
}

/// One part a line, in words or as the text of its code.
fn from_input(session: &mut Session<'_>) -> Result<Vec<Part>, Refusal> {
    let bytes = Zeroizing::new(session.host.read_input()?);
    let bytes = Zeroizing::new(text_file::utf8(&bytes).into_owned());
    let text = std::str::from_utf8(&bytes).map_err(|_| no_parts())?;
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let parts: Result<Vec<Part>, PartError> = lines.map(Part::parse).collect();
    match parts? {
        parts if parts.is_empty() => Err(no_parts()),
        parts => Ok(parts),
    }
}

fn no_parts() -> Refusal {
    Refusal::new(ErrorKind::NotAsked, "no parts were given").hint(format!(
        "give photographs: --parts FILE FILE; or one part a line on standard input, as words or \
         as {CODE_BEGINS}…"
    ))
}
