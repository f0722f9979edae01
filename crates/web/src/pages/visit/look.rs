//! The sheet as it would be: what goes, what stays at home, and each page as a picture.
//! Nothing of it is written yet.

use std::collections::BTreeSet;

use askama::Template;
use carewallet_app::wording::Say as _;
use carewallet_app::{Error, share::a_sheet};
use carewallet_core::{EntryId, ErrorKind};
use carewallet_export::Language;
use carewallet_export::pdf::Print;

use super::going::{AtHome, Section, Sorted};
use super::named::{Named, named};
use super::plan::Plan;
use super::prepare::{self, make_ready};
use super::sheet;
use crate::answer::{Answer, File};
use crate::chrome::Chrome;
use crate::pages::why_not;
use crate::visit::Visit;
use crate::window::Window;
use carewallet_screen::{Words, sentence};

#[derive(Template)]
#[template(path = "visit_look.html")]
struct LookPage {
    chrome: Chrome,
    /// The address of the plan.
    at: String,
    step: u32,
    to: String,
    about: String,
    sheet: String,
    why: String,
    /// On paper: pages and codes.
    paper: String,
    pages: usize,
    /// How many entries go.
    going: usize,
    sections: Vec<Section>,
    home: Vec<AtHome>,
    at_home: usize,
    /// Who is named on it although it is not about them.
    named: Vec<Named>,
    /// The day since which nothing is new for them.
    nothing_new: Option<String>,
    print: Print,
    languages: Vec<(&'static str, &'static str, &'static str, bool)>,
    sealed: bool,
    may_be_sealed: bool,
    fault: Option<String>,
}

/// What somebody may change of a sheet that they see.
#[derive(Clone, PartialEq)]
struct Wanted {
    leave_out: BTreeSet<EntryId>,
    print: Print,
    language: Language,
    sealed: bool,
}

pub(crate) fn look(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let handle = match super::plan(window, visit) {
        Ok(plan) if plan.next() == plan.at("look") => plan.handle.clone(),
        Ok(plan) => return Ok(Answer::see(plan.next())),
        Err(answer) => return Ok(answer),
    };
    if let Err(misfit) = prepare::request(window, &handle)?.check() {
        let words = window.words();
        let fault = words.say(&sentence(&misfit.to_string())).to_string();
        return sheet::again(window, visit, fault);
    }
    match make_ready(window, &handle) {
        Ok(_) => Ok(Answer::page(&look_page(window, &handle, None)?)),
        Err(error) if error.kind == ErrorKind::Locked => Err(error),
        Err(error) => {
            let fault = why_not(&window.words(), error);
            sheet::again(window, visit, fault)
        }
    }
}

/// Takes what was changed, and shows the sheet again; goes on where nothing was.
pub(crate) fn change(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let words = window.words();
    let (handle, old) = match super::answered(window, visit) {
        Ok(plan) => (plan.handle.clone(), wanted_before(plan)),
        Err(answer) => return Ok(answer),
    };
    if !make_ready(window, &handle)? {
        // Its boxes were those of another sheet.
        let now = words.say("The record changed while you looked. This is the sheet as it is now.");
        window.say(now.to_string());
        return Ok(Answer::see(format!("/visit/{handle}/look")));
    }
    let new = wanted(window, &handle, visit)?;
    let plan = window.plans.get(&handle).ok_or_else(prepare::forgotten)?;
    if new == old {
        return Ok(Answer::see(match visit.field("then") {
            "go" => plan.at("save"),
            _ => plan.at("look"),
        }));
    }
    set(plan, new);
    plan.changed();
    let again = plan.at("look");
    if let Err(error) = make_ready(window, &handle) {
        let plan = window.plans.get(&handle).ok_or_else(prepare::forgotten)?;
        set(plan, old);
        make_ready(window, &handle)?;
        let before = words.say("The sheet is as it was before.");
        let fault = format!("{} {before}", why_not(&words, error));
        return Ok(Answer::unfit(&look_page(window, &handle, Some(fault))?));
    }
    let changed =
        words.say("This is the sheet as you changed it. Look at it once more, then go on.");
    window.say(changed.to_string());
    Ok(Answer::see(again))
}

/// A page of it as a picture.
pub(crate) fn page(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let handle = match super::plan(window, visit) {
        Ok(plan) if plan.next() == plan.at("look") => plan.handle.clone(),
        _ => return Ok(Answer::Missing),
    };
    make_ready(window, &handle)?;
    window.plans.only_pictures_of(&handle);
    let plan = window.plans.get(&handle).ok_or_else(prepare::forgotten)?;
    let number = visit.part("number").parse().unwrap_or(0);
    let ready = plan.ready.as_mut().ok_or_else(prepare::forgotten)?;
    Ok(match ready.picture(number)? {
        None => Answer::Missing,
        Some(bytes) => Answer::File(File {
            media: "image/png",
            name: None,
            bytes,
        }),
    })
}

fn wanted_before(plan: &Plan) -> Wanted {
    Wanted {
        leave_out: plan.leave_out.clone(),
        print: plan.print,
        language: plan.language,
        sealed: plan.sealed,
    }
}

fn set(plan: &mut Plan, wanted: Wanted) {
    plan.leave_out = wanted.leave_out;
    plan.print = wanted.print;
    plan.language = wanted.language;
    plan.sealed = wanted.sealed;
}

/// What the form says.
fn wanted(window: &mut Window, handle: &str, visit: &Visit) -> Result<Wanted, Error> {
    let held = window.record()?;
    let request = prepare::request(window, handle)?;
    let ticked = visit.fields.all("goes");
    let ticked: BTreeSet<EntryId> = ticked
        .filter_map(|handle| window.handles.entry(handle))
        .collect();
    let plan = window.plans.get(handle).ok_or_else(prepare::forgotten)?;
    let ready = plan.ready.as_ref().ok_or_else(prepare::forgotten)?;
    let boxes = Sorted::new(&held, &ready.prepared, &request)?.with_a_box();
    let mut leave_out: BTreeSet<EntryId> = boxes.difference(&ticked).copied().collect();
    // What has no box on this page stays as it was decided on another one.
    leave_out.extend(plan.leave_out.difference(&boxes));
    Ok(Wanted {
        leave_out,
        print: Print {
            large: visit.fields.has("large"),
            contrast: visit.fields.has("contrast"),
        },
        language: Language::find(visit.field("language")).unwrap_or_default(),
        sealed: visit.field("sealed") == "words",
    })
}

fn look_page(window: &mut Window, handle: &str, fault: Option<String>) -> Result<LookPage, Error> {
    let held = window.record()?;
    let request = prepare::request(window, handle)?;
    let words = window.words();
    let plan = window.plans.get(handle).ok_or_else(prepare::forgotten)?;
    let ready = plan.ready.as_ref().ok_or_else(prepare::forgotten)?;
    let prepared = &ready.prepared;
    let sorted = Sorted::new(&held, prepared, &request)?;
    let kind = request.sheet();
    let about = plan.about.as_deref().unwrap_or_default();
    let named = named(&words, &held, &sorted.going, about, &mut window.handles);
    let about: Vec<String> = about.iter().map(|one| held.people.name(one)).collect();
    let pages = prepared.body().and_then(|made| made.pages).unwrap_or(0);
    let codes = prepared.body().and_then(|made| made.codes);
    let home = sorted.at_home(&words, &mut window.handles);
    let language = plan.language;
    Ok(LookPage {
        at: format!("/visit/{handle}"),
        step: plan.step,
        to: plan.receiver(&words),
        about: about.join(", "),
        sheet: sentence(a_sheet(kind)).trim_end_matches('.').to_owned(),
        why: match plan.why.as_ref().and_then(Option::as_ref) {
            None => words.say("not said").to_string(),
            Some(why) => why.as_str().to_owned(),
        },
        paper: on_paper(&words, pages, codes),
        pages,
        going: prepared.words().entries.len(),
        sections: sorted.sections(&words, &mut window.handles),
        at_home: home.iter().map(|group| group.entries.len()).sum(),
        home,
        named,
        nothing_new: prepared.nothing_new_since.map(|day| words.day(day)),
        print: plan.print,
        languages: Language::ALL
            .map(|one| (one.tag(), one.own_name(), one.name(), one == language))
            .to_vec(),
        sealed: plan.sealed,
        may_be_sealed: kind.lane().is_none(),
        fault,
        chrome: window.chrome("Look at the sheet").within("visit"),
    })
}

/// How many pages and codes it has.
pub(super) fn on_paper(words: &Words, pages: usize, codes: Option<(usize, usize)>) -> String {
    let pages = words.say("{pages} pages").set("pages", pages);
    let codes = match codes {
        None => return pages.to_string(),
        Some((_, 1)) => words.say("1 code"),
        // With spare codes a stain or a fold does not matter.
        Some((needed, all)) => words
            .say("{all} codes, any {needed} of them are enough")
            .set("all", all)
            .set("needed", needed),
    };
    format!("{pages}, {codes}")
}
