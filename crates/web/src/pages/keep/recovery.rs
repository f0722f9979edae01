//! The recovery sheet: printed, and proved by reading it back.

use askama::Template;
use carewallet_app::Error;
use carewallet_app::recovery::{self, Proof, Tried};
use carewallet_app::wording::Say as _;
use carewallet_core::ErrorKind;
use carewallet_core::kind::RecoveryWay;

use crate::answer::{Answer, File};
use crate::chrome::Chrome;
use crate::pages::why_not;
use crate::visit::Visit;
use crate::window::Window;
use carewallet_screen::{Words, english};

#[derive(Template)]
#[template(path = "keep_recovery.html")]
struct RecoveryPage {
    chrome: Chrome,
    is_drill: bool,
    /// What was tried, and when.
    tried: Vec<String>,
    fault: Option<String>,
    /// What was typed and cannot be right: nobody types forty words again.
    typed: String,
}

pub(crate) fn show(window: &mut Window, _visit: &Visit) -> Result<Answer, Error> {
    Ok(Answer::page(&page(window, false, None, "")?))
}

/// The same as a yearly try, from a sheet that was printed before.
pub(crate) fn drill(window: &mut Window, _visit: &Visit) -> Result<Answer, Error> {
    Ok(Answer::page(&page(window, true, None, "")?))
}

fn page(
    window: &mut Window,
    is_drill: bool,
    fault: Option<String>,
    typed: &str,
) -> Result<RecoveryPage, Error> {
    let words = window.words();
    let (mut face, folder) = window.parts()?;
    let wallet = folder.open_unreminded(&mut face)?;
    let (ways, holders) = (recovery::ways(&wallet), wallet.holders());
    let tried = ways.proved.iter().map(|way| {
        let holder = holders.find(&way.key_id);
        let holder = match holder {
            None => words.say("the first holder").to_string(),
            Some(holder) => holder.name.clone(),
        };
        words
            .say("{way} of {holder}, tried on {day}")
            .set("way", words.say(way.body.way.says()))
            .set("holder", holder)
            .set("day", words.day(way.body.proved_on))
            .to_string()
    });
    let tried = tried.collect();
    drop(wallet);
    let title = if is_drill {
        english("Try the way back")
    } else {
        english("Recovery sheet")
    };
    Ok(RecoveryPage {
        chrome: window.chrome(title).within("keep"),
        is_drill,
        tried,
        fault,
        typed: typed.to_owned(),
    })
}

/// The page to print. It is the key itself, so it is sent and never written here.
pub(crate) fn sheet(window: &mut Window, _visit: &Visit) -> Result<Answer, Error> {
    let (mut face, folder) = window.parts()?;
    let wallet = folder.open_unreminded(&mut face)?;
    let bytes = recovery::sheet_pdf(&face, &wallet)?;
    Ok(Answer::File(File {
        media: "application/pdf",
        name: Some("recovery-sheet.pdf".to_owned()),
        bytes: bytes.to_vec(),
    }))
}

pub(crate) fn prove(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    proved(window, visit, false)
}

pub(crate) fn prove_again(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    proved(window, visit, true)
}

fn proved(window: &mut Window, visit: &Visit, is_drill: bool) -> Result<Answer, Error> {
    match read_back(window, visit) {
        Ok(proof) => {
            let words = window.words();
            window.say(said(&words, &proof));
            if !visit.files.is_empty() {
                let picture = words.say(
                    "The picture is the key as well: delete it now, on the telephone and on \
                     this computer.",
                );
                window.say(picture.to_string());
            }
            Ok(Answer::see("/keep"))
        }
        Err(error) if error.kind == ErrorKind::Locked => Err(error),
        Err(error) => {
            let fault = why_not(&window.words(), error);
            let page = page(window, is_drill, Some(fault), visit.field("words"))?;
            Ok(Answer::unfit(&page))
        }
    }
}

/// Opens the wallet with what is on the paper and with nothing else.
fn read_back(window: &mut Window, visit: &Visit) -> Result<Proof, Error> {
    let (mut face, folder) = window.parts()?;
    let root = folder.root.clone();
    let mut wallet = folder.open_unreminded(&mut face)?;
    let id = wallet.id().to_owned();
    let identity = match visit.files.first() {
        Some(file) => {
            recovery::key_in_picture_bytes(&mut face, &file.name, &file.bytes, Some(&id))?
        }
        None if visit.given("words").is_none() => {
            let error = Error::new(ErrorKind::NothingGiven, english("No words were typed."));
            let advice = english("Type the words of the sheet, or choose a photograph.");
            return Err(error.with_advice(advice));
        }
        None => recovery::key_in_words(visit.field("words"), Some(&id))?,
    };
    let tried = Tried::by(RecoveryWay::Paper, identity);
    recovery::prove(&mut face, &root, &mut wallet, tried)
}

fn said(words: &Words, proof: &Proof) -> String {
    let proved = words
        .say(if proof.whole {
            english(
                "Proved: the paper of {holder} opens this wallet, all of it ({entries} entries).",
            )
        } else {
            english(
                "Proved: the paper of {holder} opens this wallet, {entries} entries of it; \
                 other parts cannot be read by anybody here.",
            )
        })
        .set("holder", &proof.holder)
        .set("entries", proof.entries);
    let next = match proof.ways {
        0 | 1 => words.say("There is still only one way in."),
        ways => words
            .say("There are {ways} ways in now. Try it again in half a year.")
            .set("ways", ways),
    };
    format!("{proved} {next}")
}
