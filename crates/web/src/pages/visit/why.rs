//! What it is for.

use askama::Template;
use carewallet_app::Error;
use carewallet_core::value::Line;

use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::visit::Visit;
use crate::window::Window;

#[derive(Template)]
#[template(path = "visit_why.html")]
struct WhyPage {
    chrome: Chrome,
    action: String,
    step: u32,
    typed: String,
    fault: Option<String>,
}

pub(crate) fn why(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    Ok(match page(window, visit) {
        Ok(page) => Answer::page(&page),
        Err(answer) => answer,
    })
}

pub(crate) fn choose_why(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let words = window.words();
    let plan = match super::answered(window, visit) {
        Ok(plan) => plan,
        Err(answer) => return Ok(answer),
    };
    match visit.given("why").map(Line::parse).transpose() {
        Ok(why) => {
            plan.why = Some(why);
            plan.changed();
            Ok(Answer::see(plan.next()))
        }
        Err(reason) => Ok(match page(window, visit) {
            Ok(page) => Answer::unfit(&WhyPage {
                typed: visit.field("why").to_owned(),
                fault: Some(
                    words
                        .say("What it is for {reason}")
                        .set("reason", reason.to_string())
                        .to_string(),
                ),
                ..page
            }),
            Err(answer) => answer,
        }),
    }
}

fn page(window: &mut Window, visit: &Visit) -> Result<WhyPage, Answer> {
    let plan = match super::plan(window, visit)? {
        plan if plan.handed.is_none() => plan,
        plan => return Err(Answer::see(plan.next())),
    };
    let typed = plan.why.clone().flatten();
    let (action, step) = (plan.at("why"), plan.step);
    Ok(WhyPage {
        action,
        step,
        typed: typed.map_or_else(String::new, |why| why.as_str().to_owned()),
        fault: None,
        chrome: window.chrome("What it is for").within("visit"),
    })
}
