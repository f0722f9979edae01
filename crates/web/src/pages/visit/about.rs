//! About whom.

use askama::Template;
use carewallet_app::Error;
use carewallet_app::wording::Say as _;
use carewallet_core::SubjectId;

use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::visit::Visit;
use crate::window::Window;
use carewallet_screen::english;

#[derive(Template)]
#[template(path = "visit_about.html")]
struct AboutPage {
    chrome: Chrome,
    action: String,
    step: u32,
    people: Vec<Choice>,
    home: bool,
    fault: Option<&'static str>,
}

/// Somebody who may be chosen.
struct Choice {
    value: String,
    /// Who it is, and when they were born.
    name: String,
    is_chosen: bool,
}

pub(crate) fn about(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    Ok(match page(window, visit, None)? {
        Ok(page) => Answer::page(&page),
        Err(answer) => answer,
    })
}

pub(crate) fn choose_about(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let chosen: Vec<SubjectId> = visit
        .fields
        .all("about")
        .filter_map(|handle| window.handles.subject(handle))
        .chain(visit.fields.has("home").then_some(SubjectId::Home))
        .collect();
    let plan = match super::answered(window, visit) {
        Ok(plan) => plan,
        Err(answer) => return Ok(answer),
    };
    if !chosen.is_empty() {
        plan.about = Some(chosen);
        plan.changed();
        return Ok(Answer::see(plan.next()));
    }
    let fault = english("Choose at least one person, or the home");
    Ok(match page(window, visit, Some(fault))? {
        Ok(page) => Answer::unfit(&page),
        Err(answer) => answer,
    })
}

fn page(
    window: &mut Window,
    visit: &Visit,
    fault: Option<&'static str>,
) -> Result<Result<AboutPage, Answer>, Error> {
    let held = window.record()?;
    let words = window.words();
    let (action, step, chosen) = match super::plan(window, visit) {
        Ok(plan) if plan.handed.is_none() => (plan.at("about"), plan.step, plan.about.clone()),
        Ok(plan) => return Ok(Err(Answer::see(plan.next()))),
        Err(answer) => return Ok(Err(answer)),
    };
    let mut people = Vec::new();
    for (at, person) in held.people.still_here().enumerate() {
        let id = SubjectId::Person(person.id.clone());
        let name = person.name.plain();
        people.push(Choice {
            value: window.handles.of_subject(&id),
            name: match person.born {
                None => name,
                Some(born) => words
                    .say("{name}, born {day}")
                    .set("name", name)
                    .set("day", words.partial_day(born))
                    .to_string(),
            },
            // The first one is whom the record is about.
            is_chosen: chosen.as_ref().map_or(at == 0, |ids| ids.contains(&id)),
        });
    }
    let home = chosen.is_none_or(|ids| ids.contains(&SubjectId::Home));
    Ok(Ok(AboutPage {
        action,
        step,
        people,
        home,
        fault,
        chrome: window.chrome("About whom?").within("visit"),
    }))
}
