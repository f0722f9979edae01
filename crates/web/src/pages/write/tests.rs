//! Writing down as a person does it, page by page.

mod saving;

use carewallet_core::{Body, Kind};

use crate::test_window::{TestWindow, address};
use crate::visit::Upload;

/// A writing under way: its address, and the page that is shown.
struct Sitting {
    window: TestWindow,
    at: String,
    page: String,
}

impl Sitting {
    fn begins(mut window: TestWindow, kind: Kind) -> Self {
        let whom = window.get("/write");
        let margaret = value(&whom, "name=\"about\" value=\"");
        let kinds = window.post("/write", &[("about", &margaret)]);
        let of = address(&kinds, "/write/for/");
        let page = window.post(&of, &[("kind", kind.name())]);
        let at = address(&page, "/write/");
        Self { window, at, page }
    }

    fn post(&mut self, fields: &[(&str, &str)]) -> &str {
        self.post_files(fields, Vec::new())
    }

    fn post_files(&mut self, fields: &[(&str, &str)], files: Vec<Upload>) -> &str {
        let step = value(&self.page, "name=\"step\" value=\"");
        let mut fields = fields.to_vec();
        fields.push(("step", &step));
        self.page = self.window.post_files(&self.at, &fields, files);
        &self.page
    }

    fn says(&mut self, answer: &str) -> &str {
        self.post(&[("answer", answer), ("do", "continue")])
    }

    fn says_last(&mut self, answer: &str) -> &str {
        self.post(&[("answer", answer), ("do", "all")])
    }

    /// The bodies in force of a kind.
    fn saved(&mut self, kind: Kind) -> Vec<Body> {
        let Ok(held) = self.window.window.record() else {
            panic!("no record")
        };
        let record = held.contents.record();
        let of_kind = record.entries().filter(|entry| entry.kind() == Some(kind));
        of_kind.filter_map(|entry| entry.body()).collect()
    }

    /// What is said of whoever said the only entry of a kind.
    fn voice(&mut self, kind: Kind) -> (String, String) {
        let Ok(held) = self.window.window.record() else {
            panic!("no record")
        };
        let record = held.contents.record();
        let entry = record.entries().find(|entry| entry.kind() == Some(kind));
        let envelope = entry.unwrap().envelope();
        (
            format!("{:?}", envelope.voice),
            envelope.said_by.as_str().to_owned(),
        )
    }
}

/// The value after a piece of a page.
fn value(page: &str, before: &str) -> String {
    let rest = page.split_once(before);
    let rest = rest.unwrap_or_else(|| panic!("no {before} in {page}")).1;
    rest.split('"').next().unwrap_or_default().to_owned()
}

fn heading(page: &str) -> &str {
    let rest = page.split_once("<h1").map_or("", |(_, rest)| rest);
    rest.split_once("</h1>")
        .map_or(rest, |(heading, _)| heading)
}

#[test]
fn a_medicine_is_asked_for_looked_at_and_saved_once() {
    let mut sitting = Sitting::begins(TestWindow::new(), Kind::Medication);
    assert!(!sitting.page.contains("There is nothing to save"));
    let refused = sitting.says("").to_owned();
    assert!(refused.contains("This one is needed"), "{refused}");
    let next = sitting.says("Levothyroxine").to_owned();
    assert!(next.contains("Answered so far") && next.contains("Levothyroxine"));
    let look = sitting.says_last("").to_owned();
    assert!(
        heading(&look).contains("Check this before it is saved"),
        "{look}"
    );
    assert!(look.contains("value=\"Sarah Ellis\""), "{look}");
    assert!(sitting.saved(Kind::Medication).is_empty());
    let save = [
        ("do", "save"),
        ("said_by", "Sarah Ellis"),
        ("lane", "emergency"),
    ];
    let step = value(&look, "name=\"step\" value=\"");
    let first = sitting.post(&save).to_owned();
    assert!(first.contains("Saved."), "{first}");
    // The second click of a double click sends the same form again.
    let mut again = save.to_vec();
    again.push(("step", &step));
    let second = sitting.window.post(&sitting.at, &again);
    assert!(second.contains("Levothyroxine") && !second.contains("Saved."));
    assert_eq!(sitting.saved(Kind::Medication).len(), 1);
    let (voice, by) = sitting.voice(Kind::Medication);
    assert_eq!((voice.as_str(), by.as_str()), ("Reported", "Sarah Ellis"));
}

#[test]
fn a_stale_form_leads_to_where_things_stand_and_answers_nothing() {
    let mut sitting = Sitting::begins(TestWindow::new(), Kind::Medication);
    let stale = [
        ("answer", "Levothyroxine"),
        ("do", "continue"),
        ("step", "0"),
        ("asked", "name"),
    ];
    sitting.says("Levothyroxine");
    let second = sitting.window.post(&sitting.at, &stale);
    assert_eq!(second.matches("Levothyroxine").count(), 1, "{second}");
    assert_eq!(second, sitting.window.get(&sitting.at));
}

#[test]
fn a_date_as_people_write_it_is_understood_and_an_unclear_one_asked_about() {
    let mut sitting = Sitting::begins(TestWindow::new(), Kind::Event);
    // Go on to the day.
    while !heading(&sitting.page).to_lowercase().contains("when") {
        let choice = sitting.page.contains("id=\"choice-1\"");
        if choice {
            sitting.post(&[("choice", "1"), ("do", "continue")]);
        } else {
            sitting.says("a fall in the kitchen");
        }
    }
    // Three ways: two days in November, or December 2011.
    let unclear = sitting.says("12/11").to_owned();
    assert!(unclear.contains("Which is meant?"), "{unclear}");
    assert!(unclear.contains("value=\"12/11\"") && unclear.contains("December 2011"));
    let old = [
        ("answer", "13/11/2025"),
        ("read", "12/11"),
        ("reading", "2011-12"),
    ];
    // Typed anew: the reading was offered for something else.
    let next = sitting.post(&old).to_owned();
    assert!(next.contains("understood as 13 November 2025"), "{next}");
    sitting.post(&[("do", "back")]);
    sitting.says("12/11");
    let reading = [
        ("answer", "12/11"),
        ("read", "12/11"),
        ("reading", "2011-12"),
    ];
    sitting.post(&reading);
    let look = sitting.post(&[("do", "all")]).to_owned();
    assert!(look.contains("December 2011"), "{look}");
}

#[test]
fn not_known_is_kept_as_such_and_never_beside_an_answer() {
    let mut sitting = Sitting::begins(TestWindow::new(), Kind::Allergy);
    let both = [
        ("answer", "penicillin"),
        ("open", "none"),
        ("do", "continue"),
    ];
    let refused = sitting.post(&both).to_owned();
    assert!(refused.contains("take one of them out"), "{refused}");
    assert!(refused.contains("value=\"penicillin\""), "{refused}");
    sitting.post(&[("answer", ""), ("open", "none"), ("do", "all")]);
    sitting.post(&[
        ("do", "save"),
        ("said_by", "Sarah Ellis"),
        ("lane", "emergency"),
    ]);
    let saved = sitting.saved(Kind::Allergy);
    assert!(
        saved[0].headline().to_lowercase().contains("no"),
        "{}",
        saved[0].headline()
    );
}

#[test]
fn change_at_the_look_asks_one_question_with_its_answer_and_returns() {
    let mut sitting = Sitting::begins(TestWindow::new(), Kind::Medication);
    sitting.says_last("Levothyroxin");
    let question = sitting.post(&[("change", "name")]).to_owned();
    assert!(question.contains("value=\"Levothyroxin\""), "{question}");
    let look = sitting.says("Levothyroxine").to_owned();
    assert!(heading(&look).contains("Check") && look.contains("Levothyroxine"));
    sitting.post(&[("change", "name")]);
    let back = sitting.post(&[("do", "back")]).to_owned();
    assert!(back.contains("Levothyroxine"), "{back}");
}

#[test]
fn every_kind_can_be_begun_and_dropped() {
    for kind in Kind::ALL {
        let is_for_margaret = kind.subject() != carewallet_core::kind::Subject::Home;
        if kind.is_of_the_wallet() || *kind == Kind::Person || !is_for_margaret {
            continue;
        }
        let mut sitting = Sitting::begins(TestWindow::new(), *kind);
        assert!(sitting.page.contains("Continue"), "{}", kind.name());
        let dropped = sitting.post(&[("do", "drop")]);
        assert!(dropped.contains("nothing of it was saved"));
    }
}

/// The questions of a page, to which the walk goes on until a heading has a word.
fn goes_to(sitting: &mut Sitting, word: &str) {
    for _ in 0..40 {
        if heading(&sitting.page).to_lowercase().contains(word) {
            return;
        }
        if sitting.page.contains("id=\"choice-1\"") {
            sitting.post(&[("choice", "1"), ("do", "continue")]);
        } else if sitting.page.contains("value=\"skip\"") {
            sitting.post(&[("do", "skip")]);
        } else {
            sitting.says("something");
        }
    }
    panic!("no question with {word}");
}

#[test]
fn a_list_asks_for_another_one_until_there_is_none() {
    let mut sitting = Sitting::begins(TestWindow::new(), Kind::Contact);
    sitting.says("Sarah Ellis");
    goes_to(&mut sitting, "phone");
    let many = sitting.says("020 7946 0018").to_owned();
    assert!(many.contains("020 7946 0018"), "{many}");
    let more = heading(&many).contains("another");
    if more {
        sitting.says("07700 900461");
    }
    let look = sitting.post(&[("do", "all")]).to_owned();
    assert!(look.contains("020 7946 0018"), "{look}");
    assert!(!more || look.contains("07700 900461"), "{look}");
}

#[test]
fn whoever_is_on_record_as_a_professional_may_have_written_it() {
    let mut window = TestWindow::new();
    window.adds(
        Kind::Professional,
        &[("role", "gp"), ("name", "Dr Anand Patel")],
    );
    let mut sitting = Sitting::begins(window, Kind::Medication);
    sitting.says_last("Donepezil");
    let save = [
        ("do", "save"),
        ("said_by", "Dr Anand Patel"),
        ("lane", "emergency"),
    ];
    let asked = sitting.post(&save).to_owned();
    assert!(asked.contains("Did they write this?"), "{asked}");
    assert!(sitting.saved(Kind::Medication).is_empty());
    let mut no = save.to_vec();
    no.push(("wrote", "no"));
    sitting.post(&no);
    let (voice, by) = sitting.voice(Kind::Medication);
    assert_eq!(
        (voice.as_str(), by.as_str()),
        ("Reported", "Dr Anand Patel")
    );
}

#[test]
fn somebody_new_of_the_same_name_is_asked_about() {
    let mut window = TestWindow::new();
    window.get("/write");
    let page = window.post("/write", &[("about", "new")]);
    let at = address(&page, "/write/");
    let mut sitting = Sitting { window, at, page };
    let look = sitting.says_last("Margaret Ellis").to_owned();
    assert!(heading(&look).contains("Check"), "{look}");
    let save = [
        ("do", "save"),
        ("said_by", "Sarah Ellis"),
        ("lane", "emergency"),
    ];
    let asked = sitting.post(&save).to_owned();
    assert!(asked.contains("this is another person"), "{asked}");
    assert_eq!(sitting.saved(Kind::Person).len(), 1);
}

#[test]
fn what_was_begun_outlives_a_lock_and_is_not_shown_by_it() {
    let mut sitting = Sitting::begins(TestWindow::new(), Kind::Medication);
    sitting.says("Levothyroxine");
    sitting.window.window.lock();
    let key = sitting.window.window.opening.key.take();
    let locked = sitting.window.get(&sitting.at);
    assert!(!locked.contains("Levothyroxine"), "{locked}");
    sitting.window.window.opening.key = key;
    sitting.window.get("/unlock");
    let begun = sitting.window.get("/write");
    assert!(
        begun.contains("Go on with") && begun.contains("Levothyroxine"),
        "{begun}"
    );
    let page = sitting.window.get(&sitting.at);
    assert!(page.contains("Levothyroxine"), "{page}");
}

#[test]
fn back_keeps_what_was_typed_and_leads_out_at_the_first_question() {
    let mut sitting = Sitting::begins(TestWindow::new(), Kind::Medication);
    sitting.says("Levothyroxine");
    let first = sitting
        .post(&[("do", "back"), ("answer", "half")])
        .to_owned();
    assert!(first.contains("value=\"Levothyroxine\""), "{first}");
    let second = sitting.says("Levothyroxine").to_owned();
    assert!(second.contains("value=\"half\""), "{second}");
    sitting.post(&[("do", "back")]);
    let out = sitting.post(&[("do", "back")]).to_owned();
    assert!(out.contains("What is it about Margaret Ellis?"), "{out}");
}
