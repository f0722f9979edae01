//! The gap on paper.

use carewallet_app::Error;
use carewallet_app::forms::QuestionSheetFormat;
use carewallet_export::pdf::Print;

use super::beside::FormAbout;
use crate::answer::{Answer, File};
use crate::visit::Visit;
use crate::window::Window;

/// The questions that are left, with room to write.
pub(crate) fn questions(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let Some(page) = FormAbout::of(window, visit) else {
        return Ok(Answer::see("/forms"));
    };
    let held = window.record()?;
    let beside = page.to_hand_out(window, &held)?;
    let print = Print {
        large: window.look.large,
        contrast: window.look.contrast,
    };
    let made = QuestionSheetFormat::Pdf.make(&beside, &page.form.agency, print)?;
    let Some(sheet) = made else {
        let words = window.words();
        window.say(words.say("Nothing is left to ask.").to_string());
        return Ok(Answer::see(page.at()));
    };
    Ok(Answer::File(File {
        media: "application/pdf",
        name: Some(format!("questions-{}.pdf", page.form.id)),
        bytes: sheet.file.bytes,
    }))
}
