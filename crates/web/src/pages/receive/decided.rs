//! What was decided about the facts: read from the form, looked at, saved, and told.

use askama::Template;
use carewallet_app::Error;
use carewallet_app::receive::{Arrival, FactCounts, Judgements, counts, decisions};
use carewallet_app::wording::Say as _;
use carewallet_core::kind::Decided;

use super::in_hand::{beside, gone};
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::pages::whom;
use crate::visit::Visit;
use crate::window::Window;
use crate::window::receiving::Done;
use carewallet_screen::{Words, english};

#[derive(Template)]
#[template(path = "decided.html")]
struct DecidedPage {
    chrome: Chrome,
    handle: String,
    step: usize,
    from: String,
    groups: Vec<DecidedGroup>,
    brings_a_key: bool,
}

/// Facts about which the same was decided.
struct DecidedGroup {
    heading: &'static str,
    facts: Vec<String>,
}

#[derive(Template)]
#[template(path = "received.html")]
struct ReceivedPage {
    chrome: Chrome,
    handle: String,
    from: String,
    done: Done,
}

/// The look before anything is saved.
pub(crate) fn look(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let handle = visit.part("sheet").to_owned();
    let Some(sheet) = window.receiving.sheet(&handle) else {
        return Ok(gone(window));
    };
    if sheet.done.is_some() {
        return Ok(Answer::see(format!("/receive/sheet/{handle}/done")));
    }
    let (step, judged) = (sheet.step, sheet.judged.clone());
    if judged.is_empty() {
        return Ok(Answer::see(format!("/receive/sheet/{handle}")));
    }
    let words = window.words();
    let looked = beside(window, &handle, |arrival| {
        let from = arrival.share.from.name.as_str().to_owned();
        let groups = groups(&words, arrival, &judged);
        Ok((groups, from, arrival.brings_a_key()))
    })?;
    let Some((groups, from, brings_a_key)) = looked else {
        return Ok(gone(window));
    };
    Ok(Answer::page(&DecidedPage {
        chrome: window.chrome("Look before saving").within("receive"),
        handle,
        step,
        from,
        groups,
        brings_a_key,
    }))
}

fn groups(words: &Words, arrival: &Arrival<'_>, judged: &Judgements) -> Vec<DecidedGroup> {
    let sorts = [
        (Decided::Taken, english("Taken over")),
        (Decided::NotSo, english("Not so")),
        (
            Decided::Refused,
            english("Not taken over: you are not asked again"),
        ),
        (Decided::Later, english("Kept for later")),
    ];
    let groups = sorts.into_iter().map(|(sort, heading)| {
        let facts: Vec<String> = lines(words, arrival, judged, sort).collect();
        DecidedGroup { heading, facts }
    });
    groups.filter(|group| !group.facts.is_empty()).collect()
}

/// The facts about which this was decided, a line each, with the note.
fn lines<'a>(
    words: &'a Words,
    arrival: &'a Arrival<'_>,
    judged: &'a Judgements,
    sort: Decided,
) -> impl Iterator<Item = String> + 'a {
    let decided = arrival.facts().filter_map(move |fact| {
        let one = judged.get(&fact.number)?;
        (one.decided == sort).then_some((fact, one))
    });
    decided.map(move |(fact, one)| {
        let about = whom(words, &arrival.people, fact.entry.about());
        let says = decisions::in_words(fact.entry);
        let note = one.note.as_ref().map(|note| {
            let words = words.say("(your note: {note})");
            format!(" {}", words.set("note", note.as_str()))
        });
        format!("{about}: {says}{}", note.unwrap_or_default())
    })
}

/// Saves what was decided: once, however often the button is pressed.
pub(crate) fn save(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let handle = visit.part("sheet").to_owned();
    let Some(sheet) = window.receiving.sheet(&handle) else {
        return Ok(gone(window));
    };
    if sheet.done.is_some() {
        return Ok(Answer::see(format!("/receive/sheet/{handle}/done")));
    }
    if visit.field("step") != sheet.step.to_string() || sheet.judged.is_empty() {
        let words = window.words();
        let changed =
            words.say("This was changed meanwhile, perhaps in another tab. Look at it once more.");
        window.say(changed.to_string());
        return Ok(Answer::see(format!("/receive/sheet/{handle}/look")));
    }
    let judged = sheet.judged.clone();
    let words = window.words();
    let saved = beside(window, &handle, |arrival| {
        taken_in(&words, arrival, &judged)
    })?;
    let Some(done) = saved else {
        return Ok(gone(window));
    };
    if let Some(sheet) = window.receiving.sheet(&handle) {
        sheet.done = Some(done);
        sheet.judged.clear();
        sheet.step += 1;
    }
    Ok(Answer::see(format!("/receive/sheet/{handle}/done")))
}

fn taken_in(words: &Words, arrival: &mut Arrival<'_>, judged: &Judgements) -> Result<Done, Error> {
    let brings_a_key = arrival.brings_a_key();
    let is_news = arrival.is_news(judged);
    if is_news {
        arrival.take_in(judged)?;
    }
    Ok(told(words, arrival, judged, brings_a_key && is_news))
}

/// What to say of what was saved, and what the agency can be told.
fn told(words: &Words, arrival: &Arrival<'_>, judged: &Judgements, new_key: bool) -> Done {
    let from = arrival.share.from.name.as_str();
    // All that was ever decided about the sheet, also before and by being on record.
    let all = counts(&arrival.decided_now());
    let not = number(&all, Decided::Refused) + number(&all, Decided::NotSo);
    let saved = match number(&counts(judged), Decided::Taken) {
        0 => words.say("Saved: nothing of {from} was taken over."),
        taken => words
            .say("Saved: {facts} facts of {from} taken over.")
            .set("facts", taken),
    };
    let tell = match &arrival.sheet {
        Some(sheet) => words
            .say("Your sheet {sheet} of {day}: {taken} taken over, {not} not, {later} later.")
            .set("sheet", sheet.plain()),
        None => words.say("Your sheet of {day}: {taken} taken over, {not} not, {later} later."),
    };
    let tell = tell
        .set("day", words.day(arrival.share.header.made_at.date()))
        .set("taken", number(&all, Decided::Taken))
        .set("not", not)
        .set("later", number(&all, Decided::Later));
    Done {
        saved: saved.set("from", from).to_string(),
        tell: tell.to_string(),
        not_so: lines(words, arrival, judged, Decided::NotSo).collect(),
        more: more(words, from, judged, new_key),
        asks_again: not > 0,
    }
}

fn number(counts: &FactCounts, of: Decided) -> usize {
    counts.get(&of).copied().unwrap_or_default()
}

/// What comes of what was decided.
fn more(words: &Words, from: &str, judged: &Judgements, new_key: bool) -> Vec<String> {
    let now = counts(judged);
    let mut more = Vec::new();
    if number(&now, Decided::Later) > 0 {
        let facts = number(&now, Decided::Later);
        let wait = words.say("{facts} facts wait for your answer.");
        let again = words.say("“Take in” shows the sheet again.");
        more.push(format!("{} {again}", wait.set("facts", facts)));
    }
    if number(&now, Decided::NotSo) > 0 {
        let told =
            words.say("{from} is told what is not so with the next sheet that you print for it.");
        more.push(told.set("from", from).to_string());
    }
    let is_wanted = judged.values().any(|one| one.decided != Decided::Refused);
    if new_key && is_wanted {
        let known = words.say("The agency and its key are now in your address book.");
        more.push(known.to_string());
    }
    more
}

/// What was saved, and the line for the agency.
pub(crate) fn done(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let handle = visit.part("sheet").to_owned();
    let Some(sheet) = window.receiving.sheet(&handle) else {
        return Ok(gone(window));
    };
    let Some(done) = sheet.done.clone() else {
        return Ok(Answer::see(format!("/receive/sheet/{handle}")));
    };
    Ok(Answer::page(&ReceivedPage {
        from: sheet.from.clone(),
        chrome: window.chrome("Saved.").within("receive"),
        handle,
        done,
    }))
}
