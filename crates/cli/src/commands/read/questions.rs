//! `carewallet read` of a sheet of questions: which form, which person, which
//! questions. What was written on it by hand is for people to read.

use carewallet_app::forms;
use carewallet_core::ErrorKind;
use carewallet_core::QuestionSheet;
use serde_json::{Value as Json, json};

use crate::exit::Refusal;
use crate::render::escape::wrapped;
use crate::session::Session;

/// Tells what the pages ask.
pub(super) fn tell(pages: &[QuestionSheet], session: &mut Session<'_>) -> Result<(), Refusal> {
    let Some(first) = pages.first() else {
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
    let told: Vec<Json> = pages.iter().map(told).collect();
    let mut all = told.first().cloned().unwrap_or_default();
    all["questions"] = pages
        .iter()
        .flat_map(|page| &page.questions)
        .cloned()
        .collect();
    all["pages_read"] = pages.iter().map(|page| page.page).collect();
    session.answer(&json!({ "gap": all }))
}

fn told(page: &QuestionSheet) -> Json {
    let mut told = json!({
        "form": page.form,
        "version": page.version,
        "about": page.about.as_str(),
        "made_on": page.made_on.written(),
        "page": page.page,
        "pages": page.pages,
        "questions": page.questions,
    });
    if let Some(carer) = &page.carer {
        told["carer"] = carer.as_str().into();
    }
    told
}
