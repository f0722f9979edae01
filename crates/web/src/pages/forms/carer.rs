//! Which carer a form asks, where several care for somebody.

use askama::Template;
use carewallet_app::Error;
use carewallet_core::SubjectId;
use carewallet_core::coverage::carers_of;

use super::beside::FormAbout;
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::visit::Visit;
use crate::window::Window;
use carewallet_screen::english;

#[derive(Template)]
#[template(path = "form_carer.html")]
struct CarerPage {
    chrome: Chrome,
    at: String,
    title: String,
    carers: Vec<(String, String)>,
    fault: Option<&'static str>,
}

/// Asks which.
pub(super) fn which(
    window: &mut Window,
    page: &FormAbout,
    fault: Option<&'static str>,
) -> Result<Answer, Error> {
    let held = window.record()?;
    let mut carers = Vec::new();
    if let Some(SubjectId::Person(about)) = window.handles.subject(&page.subject) {
        for carer in carers_of(&held.contents.record(), &about) {
            let id = SubjectId::Person(carer);
            carers.push((window.handles.of_subject(&id), held.people.name(&id)));
        }
    }
    let page = CarerPage {
        at: page.at(),
        title: page.form.title.clone(),
        carers,
        fault,
        chrome: window.chrome("Which carer").within("forms"),
    };
    Ok(match fault {
        None => Answer::page(&page),
        Some(_) => Answer::unfit(&page),
    })
}

/// Takes the answer, for all forms about this person.
pub(crate) fn choose_carer(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let Some(page) = FormAbout::of(window, visit) else {
        return Ok(Answer::see("/forms"));
    };
    let about = window.handles.subject(&page.subject);
    let carer = window.handles.subject(visit.field("carer"));
    let (Some(SubjectId::Person(about)), Some(SubjectId::Person(carer))) = (about, carer) else {
        return which(window, &page, Some(english("Choose who cares for them")));
    };
    window.askings.carers.insert(about, carer);
    Ok(Answer::see(page.at()))
}
