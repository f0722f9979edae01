//! The mistakes of a form that somebody wrote, with their places in its file.

use carewallet_core::form::{Form, Mistake, MistakeKind};

use super::find::{ID_TAKEN, bundled};

/// Reads a form from the words of its file.
///
/// # Errors
/// Every mistake, with its line and column; also that a form that comes along has
/// its id.
pub fn check(text: &str) -> Result<Form, Vec<Mistake>> {
    let form = Form::parse(text)?;
    match id_taken(&form, text) {
        Some(mistake) => Err(vec![mistake]),
        None => Ok(form),
    }
}

/// The mistake that a bundled form has this id, with its place in the file.
fn id_taken(form: &Form, text: &str) -> Option<Mistake> {
    let ours = bundled(&form.id)?;
    let id = format!("\"{}\"", ours.id);
    let place = |line: &str| {
        let (before, after) = line.split_once("\"id\"")?;
        let value = after.trim_start().strip_prefix(':')?.trim_start();
        let at = line.len() - value.len();
        value
            .starts_with(&id)
            .then(|| line[..at].chars().count())
            // Only a member of the form itself, not an id further in on the same line.
            .filter(|_| before.trim_matches([' ', '\t', '{']).is_empty())
    };
    let mut lines = (1..).zip(text.lines());
    let found = lines.find_map(|(line, words)| Some((line, place(words)?)));
    let (line, column) = found.map_or((1, 1), |(line, before)| (line, before + 1));
    Some(Mistake {
        line,
        column,
        place: "id".to_owned(),
        kind: MistakeKind::TakenId,
        message: ID_TAKEN.to_owned(),
        hint: Some("give it an id of its own".to_owned()),
    })
}
