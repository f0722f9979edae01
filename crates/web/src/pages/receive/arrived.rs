//! A sheet that came in: who signed it, and each fact beside what the family has.

use askama::Template;
use carewallet_app::Error;
use carewallet_app::address_book::keys;
use carewallet_app::receive::Arrival;
use carewallet_core::key::{PublicKey, Recipient};
use carewallet_core::trust::Trust;
use carewallet_core::{ErrorKind, Share};

use super::facts::{self, Choosing, Group};
use super::in_hand::{beside, gone};
use super::judged::{self, Fault};
use super::signed::{self, Signed};
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::visit::Visit;
use crate::window::Window;
use crate::window::receiving::Source;
use carewallet_screen::said;

#[derive(Template)]
#[template(path = "arrived.html")]
struct ArrivedPage {
    chrome: Chrome,
    handle: String,
    step: usize,
    view: View,
    faults: Vec<Fault>,
}

/// The sheet beside the record.
struct View {
    signed: Signed,
    groups: Vec<Group>,
    /// How many contradict nothing.
    harmless: usize,
    /// Whether they are all to be taken over.
    takes_harmless: bool,
    /// How many are open.
    open: usize,
    /// What nothing is to be decided about.
    rest: Vec<String>,
    can_ask_again: bool,
}

#[derive(Template)]
#[template(path = "other_key.html")]
struct OtherKeyPage {
    chrome: Chrome,
    handle: String,
    message: String,
    from: String,
    words: Vec<String>,
    can_compare: bool,
}

pub(crate) fn show(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    answer(window, visit, Vec::new())
}

/// The page, with what was chosen in a form that cannot be used where there are faults.
fn answer(window: &mut Window, visit: &Visit, faults: Vec<Fault>) -> Result<Answer, Error> {
    let handle = visit.part("sheet");
    let Some(sheet) = window.receiving.sheet(handle) else {
        return Ok(gone(window));
    };
    if sheet.done.is_some() {
        return Ok(Answer::see(format!("/receive/sheet/{handle}/done")));
    }
    let (step, again, judged) = (sheet.step, sheet.again, sheet.judged.clone());
    let typed = (!faults.is_empty()).then_some(visit);
    let words = window.words();
    let choosing = Choosing {
        words: &words,
        typed,
        judged,
        today: window.platform().today(),
    };
    let compared = beside(window, handle, |arrival| {
        Ok(view(arrival, again, &choosing))
    });
    let view = match compared {
        Ok(Some(view)) => view,
        Ok(None) => return Ok(gone(window)),
        Err(error) => return other_key(window, handle, error),
    };
    Ok(arrived(window, handle, (step, view), faults))
}

fn arrived(
    window: &mut Window,
    handle: &str,
    (step, view): (usize, View),
    faults: Vec<Fault>,
) -> Answer {
    if let Some(sheet) = window.receiving.sheet(handle) {
        sheet.from.clone_from(&view.signed.from);
    }
    let page = ArrivedPage {
        chrome: window.chrome("What came in").within("receive"),
        handle: handle.to_owned(),
        step,
        view,
        faults,
    };
    match page.faults.is_empty() {
        true => Answer::page(&page),
        false => Answer::unfit(&page),
    }
}

fn view(arrival: &Arrival<'_>, again: bool, choosing: &Choosing<'_>) -> View {
    let open = arrival.open(again);
    View {
        signed: signed::of(choosing.words, arrival),
        groups: facts::groups(arrival, &open, choosing),
        harmless: open.iter().filter(|fact| fact.is_harmless()).count(),
        takes_harmless: choosing
            .typed
            .is_some_and(|visit| visit.fields.has("harmless")),
        open: open.len(),
        can_ask_again: !again && arrival.open(true).len() > open.len(),
        rest: facts::rest(choosing.words, arrival),
    }
}

/// Another key than the one that is known: the words, and what to do.
fn other_key(window: &mut Window, handle: &str, error: Error) -> Result<Answer, Error> {
    if !matches!(error.kind, ErrorKind::ChangedKey | ErrorKind::RevokedKey) {
        return Err(error);
    }
    let lines = error.details.as_ref().and_then(|details| {
        let lines = details.get("words")?.as_array()?;
        let lines = lines.iter().filter_map(|line| line.as_str());
        Some(lines.map(str::to_owned).collect())
    });
    let sheet = window.receiving.sheet(handle);
    let (from, came) = sheet.map_or((String::new(), false), |sheet| {
        let came = matches!(sheet.source, Source::Came(..));
        (sheet.from.clone(), came)
    });
    Ok(Answer::unfit(&OtherKeyPage {
        handle: handle.to_owned(),
        message: said(&window.words(), &error.message),
        from,
        words: lines.unwrap_or_default(),
        can_compare: came && error.kind == ErrorKind::ChangedKey,
        chrome: window.chrome("Another key").within("receive"),
    }))
}

/// Keeps what was chosen, and leads to the look before it is saved.
pub(crate) fn judge(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let handle = visit.part("sheet").to_owned();
    let words = window.words();
    let Some(sheet) = window.receiving.sheet(&handle) else {
        return Ok(gone(window));
    };
    let again = sheet.again;
    if visit.field("step") != sheet.step.to_string() {
        let before =
            words.say("This was answered before, perhaps in another tab. Here is how it stands.");
        window.say(before.to_string());
        return Ok(Answer::see(format!("/receive/sheet/{handle}")));
    }
    let read = beside(window, &handle, |arrival| {
        Ok(judged::read(&words, &arrival.open(again), visit))
    })?;
    let judged = match read {
        None => return Ok(gone(window)),
        Some(Err(faults)) => return answer(window, visit, faults),
        Some(Ok(judged)) => judged,
    };
    if let Some(sheet) = window.receiving.sheet(&handle) {
        sheet.judged = judged;
        sheet.step += 1;
    }
    Ok(Answer::see(format!("/receive/sheet/{handle}/look")))
}

/// Asks again about what was not taken over.
pub(crate) fn again(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let handle = visit.part("sheet");
    if let Some(sheet) = window.receiving.sheet(handle) {
        sheet.again = true;
        sheet.done = None;
    }
    Ok(Answer::see(format!("/receive/sheet/{handle}")))
}

/// Notes that somebody compared the words of the key by telephone.
pub(crate) fn compare(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let handle = visit.part("sheet");
    let source = window
        .receiving
        .sheet(handle)
        .map(|sheet| sheet.source.clone());
    let Some(Source::Came(share, _)) = source else {
        return Ok(gone(window));
    };
    let words = window.words();
    match visit.field("same") {
        "yes" => {}
        "no" => {
            window.receiving.drop_sheet(handle);
            let other = words.say(
                "The words are not the same: nothing was taken in, and this sheet is put away. \
                 Tell the agency on the number that you already have.",
            );
            window.say(other.to_string());
            return Ok(Answer::see("/receive"));
        }
        _ => {
            let neither = words.say("Say whether all eight words are the same.");
            window.say(neither.to_string());
            return Ok(Answer::see(format!("/receive/sheet/{handle}")));
        }
    }
    let (name, trust) = confirm(window, &share)?;
    let saved = words.say("Saved: {name}: {trust}.");
    let saved = saved.set("name", name);
    window.say(
        saved
            .set("trust", signed::trust(&words, &trust))
            .to_string(),
    );
    Ok(Answer::see(format!("/receive/sheet/{handle}")))
}

/// Saves that the words of the key that signed were compared.
fn confirm(window: &mut Window, share: &Share) -> Result<(String, Trust), Error> {
    let halves = (
        Recipient::parse(&share.from.recipient)?,
        PublicKey::parse(&share.from.key)?,
    );
    let name = share.from.name.clone();
    let shown = name.as_str().to_owned();
    let (mut face, folder) = window.parts()?;
    let mut wallet = folder.open_unreminded(&mut face)?;
    let comparison = keys::compare(&face, &wallet, name, Some(halves), false)?;
    let trust = comparison.confirm(&mut wallet)?;
    Ok((shown, trust))
}
