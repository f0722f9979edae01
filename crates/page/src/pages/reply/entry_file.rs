//! New entries from a file: a table, a filled form, or lines of JSON. Nothing is guessed.

use carewallet_app::forms::Named;
use carewallet_app::takeover::{
    Columns, FormBeside, FoundRow, ReturnedForm, columns, form_of, returned_rows,
};
use carewallet_app::{Error, People, reply};
use carewallet_core::ErrorKind;
use carewallet_import::Table;
use carewallet_screen::english;

use super::{at_file, columns as meaning, file_rows, overview, put_in, say_begun};
use crate::answer::Answer;
use crate::desk::Desk;
use crate::reply_draft::{EntryFile, Holds};
use crate::request::{Request, Upload};

/// A page about a file, or something done with it.
///
/// # Errors
/// Why it was not done.
pub(super) fn answer(
    desk: &mut Desk,
    number: &str,
    rest: &[&str],
    request: &Request,
) -> Result<Answer, Error> {
    match (rest, &request.upload) {
        (["add"], Some(upload)) => take_in(desk, number, upload),
        (["add"], None) => Err(Error::new(ErrorKind::NothingGiven, "no file was chosen")),
        (["columns"], _) => meaning::settle(desk, number, request),
        (["take"], _) => file_rows::take(desk, number, request),
        (["drop"], _) => Ok(drop_file(desk, number)),
        _ => Ok(match meaning::page(desk, number) {
            Some(page) => page,
            None => file_rows::page(desk, number),
        }),
    }
}

fn drop_file(desk: &mut Desk, number: &str) -> Answer {
    if let Some(reply) = desk.reply_mut(number) {
        reply.file = None;
    }
    Answer::go(overview(number))
}

fn take_in(desk: &mut Desk, number: &str, upload: &Upload) -> Result<Answer, Error> {
    // Rows that nobody looked at yet are not thrown away for others.
    if desk.reply(number).is_some_and(|reply| reply.file.is_some()) {
        say_begun(desk);
        return Ok(Answer::go(at_file(number)));
    }
    let holds = if ReturnedForm::is_one(&upload.bytes) {
        Holds::Rows(of_form(desk, number, &upload.bytes)?)
    } else {
        match Table::read(&upload.bytes).map_err(Error::from)? {
            None => return lines(desk, number, &upload.bytes),
            Some(table) => of_table(table)?,
        }
    };
    if let Some(reply) = desk.reply_mut(number) {
        reply.file = Some(EntryFile {
            name: upload.name.clone(),
            about: None,
            holds,
        });
    }
    Ok(Answer::go(at_file(number)))
}

fn of_table(table: Table) -> Result<Holds, Error> {
    match columns::kinds(&table).as_slice() {
        [] => {
            let message = english("no column of this table has a name that is known");
            Err(Error::new(ErrorKind::Nothing, message))
        }
        [only] => Ok(Holds::Table(Columns::of(table, *only)?)),
        several => Ok(Holds::OneOf(table, several.to_vec())),
    }
}

/// The answers of a form that came back filled.
fn of_form(desk: &Desk, number: &str, bytes: &[u8]) -> Result<Vec<FoundRow>, Error> {
    let Some(incoming) = desk.sheet(number) else {
        return Ok(Vec::new());
    };
    let returned = ReturnedForm::read(bytes).map_err(Error::from)?;
    let said = returned.form.as_ref().map(|(id, _)| id.as_str());
    let mut own = desk.forms.iter();
    let rows = |form| {
        let beside = FormBeside {
            form,
            share: &incoming.share,
            named: Named {
                about: returned.about.as_deref(),
                carer: None,
                // The family has said so already.
                gone: true,
            },
            today: desk.today(),
        };
        returned_rows(&returned, &beside)
    };
    match own.find(|form| Some(form.id.as_str()) == said) {
        Some(own) => rows(own),
        None => rows(&*form_of(&returned, None, &desk.browser)?),
    }
}

/// Lines of JSON are entries as they are: all of them, or none.
fn lines(desk: &mut Desk, number: &str, bytes: &[u8]) -> Result<Answer, Error> {
    let drafts = match (desk.sheet(number), &desk.agency) {
        (Some(incoming), Some(agency)) => {
            let people = People::from_share(&incoming.share);
            let writer = reply::writer(agency.name().clone(), &people, &incoming.share);
            reply::drafts_of_lines(bytes, &writer)?
        }
        _ => Vec::new(),
    };
    put_in(desk, number, drafts)
}
