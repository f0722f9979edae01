//! Who said it, in whose voice, when, and how private it is: as it was typed on the page
//! before saving, and read from there.

use carewallet_app::Attribution;
use carewallet_core::Kind;
use carewallet_core::attribution::Names;
use carewallet_core::entry::{Entry, Voice};
use carewallet_core::kind::Lane;
use carewallet_core::understood::{Reading, Understood, Wanted, date};
use carewallet_core::value::{Date, Line, PartialDate};

use crate::visit::Visit;
use crate::window::{Held, Telling, Writing};
use carewallet_screen::{Words, english, sentence, understood};

/// Something on the page that is not right, and the field where it is mended.
pub(super) struct Problem {
    pub(super) id: &'static str,
    pub(super) words: String,
}

impl Problem {
    pub(super) fn new(id: &'static str, words: impl Into<String>) -> Self {
        let words = words.into();
        Self { id, words }
    }
}

/// What the words are read against.
pub(super) struct Around<'a> {
    /// The words of the page.
    pub(super) words: &'a Words,
    pub(super) kind: Kind,
    pub(super) own_name: &'a str,
    pub(super) names: &'a Names,
    pub(super) today: Date,
    /// The entry in whose place it stands.
    pub(super) old: Option<&'a Entry>,
}

impl<'a> Around<'a> {
    pub(super) fn new(
        words: &'a Words,
        writing: &Writing,
        held: &'a Held,
        own_name: &'a str,
        today: Date,
    ) -> Self {
        Self {
            words,
            kind: writing.pages.walk.kind(),
            own_name,
            names: &held.names,
            today,
            old: writing.changes.and_then(|id| held.contents.get(&id)),
        }
    }
}

/// What was read, and what has to be asked for it.
#[derive(Default)]
pub(super) struct Read {
    pub(super) attribution: Attribution,
    pub(super) problems: Vec<Problem>,
    /// The ways to read a day that was typed: of `when`, and of `review_by`.
    pub(super) readings: [Vec<Reading>; 2],
    /// Who may have written it, and what they are on record as.
    pub(super) may_have_written: Option<(String, String)>,
}

/// Keeps what was typed.
pub(super) fn keep(telling: &mut Telling, visit: &Visit) {
    let given = |name: &str| visit.given(name).map(str::to_owned);
    let day = |name: &str| {
        let read = visit.field(&format!("{name}_read"));
        let reading = visit.given(&format!("{name}_reading"));
        // A reading counts only for what it was offered for.
        let meant = reading.filter(|_| visit.field(name) == read);
        meant.map(str::to_owned).or_else(|| given(name))
    };
    let text = &mut telling.text;
    text.said_by = given("said_by");
    text.basis = given("basis");
    text.helped_by = given("helped_by");
    text.lane = given("lane");
    text.when = day("when");
    text.review_by = day("review_by");
    visit.field("whose").clone_into(&mut telling.whose);
    visit.field("wrote").clone_into(&mut telling.wrote);
    telling.is_right = visit.fields.all("is_right").map(str::to_owned).collect();
    telling.is_touched = true;
}

/// Whether it has to be said whose words these are: a kind in the first person, or what
/// stands in the person's own words now.
pub(super) fn asks_whose_words(around: &Around<'_>) -> bool {
    match around.old {
        Some(old) => old.envelope().voice == Voice::OwnWords,
        None => Attribution::default().leaves_open_whose_words(around.kind),
    }
}

/// Reads what was typed.
pub(super) fn read(telling: &Telling, around: &Around<'_>) -> Read {
    let mut read = Read::default();
    read.speaker(telling, around);
    read.writer(telling, around);
    let text = &telling.text;
    read.attribution.helped_by = read.line(around, "helped_by", text.helped_by.as_deref());
    read.attribution.lane = match text.lane.as_deref().map(Lane::parse).transpose() {
        Ok(lane) => lane,
        Err(_) => {
            read.problem(around, "lane", english("Choose how private it is"));
            None
        }
    };
    let when = text.when.as_deref();
    read.attribution.when = read.day(around, (0, "when"), when, Wanted::ANY);
    let review = text.review_by.as_deref();
    let review = read.day(around, (1, "review_by"), review, Wanted::DAY);
    // A whole day was wanted, so its first day is the only one.
    read.attribution.review_by = review.map(PartialDate::earliest);
    read
}

impl Read {
    fn speaker(&mut self, telling: &Telling, around: &Around<'_>) {
        let typed = self.line(around, "said_by", telling.text.said_by.as_deref());
        // Whoever writes need not be named: it is said by them unless somebody else is.
        let other = typed.filter(|name| name.as_str() != around.own_name);
        if !asks_whose_words(around) {
            self.attribution.said_by = other;
            return;
        }
        match telling.whose.as_str() {
            "own" => {
                self.attribution.voice = Some(Voice::OwnWords);
                self.attribution.said_by = around.old.map(|old| old.envelope().said_by.clone());
            }
            "about" if around.old.is_none() => {
                let is_own_report = other.is_none();
                self.attribution.voice = is_own_report.then_some(Voice::Reported);
                self.attribution.said_by = other;
            }
            "for" => {
                self.attribution.voice = Some(Voice::SpokenFor);
                self.attribution.said_by = other;
                self.attribution.basis = self.line(around, "basis", telling.text.basis.as_deref());
                if self.attribution.basis.is_none() {
                    let words =
                        english("Say on what ground: for example lasting power of attorney");
                    self.problem(around, "basis", words);
                }
            }
            _ => self.problem(around, "whose-own", english("Choose whose words these are")),
        }
    }

    /// A name alone does not decide it: the family may be reporting what they heard.
    fn writer(&mut self, telling: &Telling, around: &Around<'_>) {
        let Some((name, known)) = self.attribution.may_be_written_by(around.names) else {
            return;
        };
        let asked = (name.to_owned(), known.to_owned());
        match telling.wrote.as_str() {
            "yes" => self.attribution.voice = Some(Voice::Agency),
            "no" => {}
            _ => {
                let words = around.words.say("Say whether {name} wrote this");
                let words = words.set("name", name).to_string();
                self.problems.push(Problem::new("wrote-yes", words));
            }
        }
        self.may_have_written = Some(asked);
    }

    /// Something that is not right, given in English.
    fn problem(&mut self, around: &Around<'_>, id: &'static str, english: &str) {
        let words = around.words.say(english).to_string();
        self.problems.push(Problem::new(id, words));
    }

    fn line(&mut self, around: &Around<'_>, id: &'static str, typed: Option<&str>) -> Option<Line> {
        match typed.map(Line::parse).transpose() {
            Ok(line) => line,
            Err(reason) => {
                let words = around.words.say("This {reason}");
                let words = sentence(&words.set("reason", reason.to_string()).to_string());
                self.problems.push(Problem::new(id, words));
                None
            }
        }
    }

    fn day(
        &mut self,
        around: &Around<'_>,
        (at, id): (usize, &'static str),
        typed: Option<&str>,
        wanted: Wanted,
    ) -> Option<PartialDate> {
        match date(typed?, wanted, around.today) {
            Understood::One(day) => return Some(day),
            Understood::NotUnderstood(reason) => {
                let words = around.words.say("The day {reason}");
                let words = sentence(&words.set("reason", reason.to_string()).to_string());
                self.problems.push(Problem::new(id, words));
            }
            Understood::Several(days) => {
                if let Some(readings) = self.readings.get_mut(at) {
                    let days = days.into_iter().map(Reading::from).collect();
                    *readings = understood::readings(around.words, days);
                }
                let words =
                    english("This day can be read in several ways: choose the one that is meant");
                self.problem(around, id, words);
            }
        }
        None
    }
}
