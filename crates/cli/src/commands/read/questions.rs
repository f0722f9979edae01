//! `carewallet read` of a sheet of questions: which form, which person, which
//! questions. What was written on it by hand is for people to read.

use carewallet_app::forms;
use carewallet_app::json_view::{QuestionSheetRead, QuestionSheetView};
use carewallet_core::ErrorKind;
use carewallet_core::QuestionSheet;

use crate::exit::Refusal;
use crate::render::escape::wrapped;
use crate::session::Session;

/// Tells what the pages ask.
pub(super) fn tell(pages: &[QuestionSheet], session: &mut Session<'_>) -> Result<(), Refusal> {
    let (Some(first), Some(gap)) = (pages.first(), QuestionSheetView::of_pages(pages)) else {
        return Err(Refusal::new(
            ErrorKind::NoCode,
            "no code of a sheet was found",
        ));
    };
    let form = forms::bundled(&first.form);
    let title = form.map_or("a form of its own", |form| form.title.as_str());
    session.say(format!(
        "a sheet of questions\nform:   {} ({title}), version {}\nabout:  {}\nmade:   {}",
        first.form,
        first.version,
        first.about.as_str(),
        first.made_on.plain()
    ));
    if let Some(carer) = &first.carer {
        session.say(format!("carer:  {}", carer.as_str()));
    }
    for page in pages {
        session.say(format!("\npage {} of {}", page.page, page.pages));
        for id in &page.questions {
            let question = form.and_then(|form| form.question(id));
            let label = question.map_or(id.as_str(), |question| question.label.as_str());
            session.say(wrapped(label, "  "));
        }
    }
    // A form of somebody's own is found by its file.
    let file = if form.is_none() { "FORM.json " } else { "" };
    session.say(format!(
        "\nTo type the answers in: carewallet form {file}--page PHOTO --ask"
    ));
    session.answer(&QuestionSheetRead { gap })
}
