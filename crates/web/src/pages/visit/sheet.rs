//! Which sheet.

use askama::Template;
use carewallet_app::Error;
use carewallet_app::share::a_sheet;
use carewallet_export::sheet::SheetKind;

use super::prepare;
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::visit::Visit;
use crate::window::Window;
use carewallet_screen::sentence;

/// In the order in which people look for them.
const ORDER: [SheetKind; 10] = [
    SheetKind::Handover,
    SheetKind::Summary,
    SheetKind::Hospital,
    SheetKind::Emergency,
    SheetKind::Card,
    SheetKind::Contingency,
    SheetKind::Contacts,
    SheetKind::Household,
    SheetKind::EasyRead,
    SheetKind::MissingPerson,
];

#[derive(Template)]
#[template(path = "visit_sheet.html")]
struct SheetPage {
    chrome: Chrome,
    action: String,
    step: u32,
    sheets: Vec<Choice>,
    /// Who is coming, if somebody is.
    is_for_somebody: bool,
    fault: Option<String>,
}

/// A sheet that may be chosen.
struct Choice {
    value: &'static str,
    words: String,
    says: String,
    is_chosen: bool,
}

pub(crate) fn sheet(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    Ok(match page(window, visit, None) {
        Ok(page) => Answer::page(&page),
        Err(answer) => answer,
    })
}

/// The same where the sheet that was chosen cannot be made.
pub(super) fn again(window: &mut Window, visit: &Visit, fault: String) -> Result<Answer, Error> {
    Ok(match page(window, visit, Some(fault)) {
        Ok(page) => Answer::unfit(&page),
        Err(answer) => answer,
    })
}

pub(crate) fn choose_sheet(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let words = window.words();
    let (before, handle) = match super::answered(window, visit) {
        Ok(plan) => (plan.sheet, plan.handle.clone()),
        Err(answer) => return Ok(answer),
    };
    let fault = match SheetKind::find(visit.field("sheet")) {
        None => words.say("Choose a sheet").to_string(),
        Some(kind) => {
            if let Some(plan) = window.plans.get(&handle) {
                plan.sheet = Some(kind);
                // A sheet for whoever finds it cannot be sealed.
                plan.sealed &= kind.lane().is_none();
            }
            match prepare::request(window, &handle)?.check() {
                Ok(()) => {
                    let plan = window.plans.get(&handle).ok_or_else(prepare::forgotten)?;
                    plan.changed();
                    return Ok(Answer::see(plan.next()));
                }
                Err(misfit) => {
                    if let Some(plan) = window.plans.get(&handle) {
                        plan.sheet = before;
                    }
                    words.say(&sentence(&misfit.to_string())).to_string()
                }
            }
        }
    };
    again(window, visit, fault)
}

fn page(window: &mut Window, visit: &Visit, fault: Option<String>) -> Result<SheetPage, Answer> {
    let plan = match super::plan(window, visit)? {
        plan if plan.handed.is_none() => plan,
        plan => return Err(Answer::see(plan.next())),
    };
    let (action, step) = (plan.at("sheet"), plan.step);
    let (is_for_somebody, chosen) = (plan.to.is_some(), plan.sheet);
    let fits = |kind: &&SheetKind| {
        is_for_somebody || !matches!(kind, SheetKind::Summary | SheetKind::Handover)
    };
    let sheets = ORDER.iter().filter(fits).map(|kind| Choice {
        value: kind.name(),
        words: sentence(a_sheet(*kind)).trim_end_matches('.').to_owned(),
        says: sentence(kind.says()),
        is_chosen: chosen == Some(*kind),
    });
    Ok(SheetPage {
        action,
        step,
        sheets: sheets.collect(),
        is_for_somebody,
        fault,
        chrome: window.chrome("Which sheet?").within("visit"),
    })
}
