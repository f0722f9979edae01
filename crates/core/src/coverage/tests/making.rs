//! Small records and forms, made by hand.

use std::collections::BTreeSet;

use crate::RandomSource;
use crate::coverage::{Audience, Coverage, FormContext, Shortfall};
use crate::entry::{Draft, Entry, EntryWriter, Voice};
use crate::form::{
    AnswerType, Asked, Derivation, Form, FormSection, Origin, Question, Rule, VoiceWanted,
};
use crate::id::{EntryId, PersonId, SubjectId};
use crate::kind::{Body, Kind, Lane, Subject};
use crate::path::Path;
use crate::record::Record;
use crate::value::{Date, Line, Timestamp};

pub(crate) struct Counting(u8);

impl RandomSource for Counting {
    fn fill(&mut self, bytes: &mut [u8]) {
        for byte in bytes {
            self.0 = self.0.wrapping_add(37);
            *byte = self.0;
        }
    }
}

pub(crate) const KEY: &str = "00112233445566778899aabbccddeeff";

pub(crate) fn margaret() -> PersonId {
    PersonId::parse("p0011223344556677").unwrap()
}

pub(crate) fn sarah() -> PersonId {
    PersonId::parse("p8899aabbccddeeff").unwrap()
}

pub(crate) fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

pub(crate) fn line(text: &str) -> Line {
    Line::parse(text).unwrap()
}

/// The entries of a record. Unless a test says otherwise they are about Margaret, or
/// the home, reported by Sarah, and written down on 1 March 2026 with her key.
pub(crate) struct Story {
    pub(crate) key: &'static str,
    pub(crate) entries: Vec<Entry>,
    pub(crate) written: Timestamp,
    pub(crate) salt: Counting,
}

impl Story {
    pub(crate) fn new() -> Self {
        Self {
            key: KEY,
            entries: Vec::new(),
            written: Timestamp::parse("2026-03-01T09:30:00Z").unwrap(),
            salt: Counting(1),
        }
    }

    /// Of one entry: `name=Levothyroxine | when=morning`.
    pub(crate) fn of(kind: Kind, fields: &str) -> Self {
        Self::new().and(kind, fields)
    }

    pub(crate) fn and(self, kind: Kind, fields: &str) -> Self {
        self.with(kind, fields, |_| {})
    }

    /// From here on entries are written down on another day.
    pub(crate) fn on(mut self, date: &str) -> Self {
        self.written = Timestamp::parse(&format!("{date}T09:30:00Z")).unwrap();
        self
    }

    /// From here on entries are signed with another key.
    pub(crate) fn signed_by(mut self, key: &'static str) -> Self {
        self.key = key;
        self
    }

    pub(crate) fn about(self, person: PersonId, kind: Kind, fields: &str) -> Self {
        self.with(kind, fields, |draft| {
            draft.about = SubjectId::Person(person.clone());
        })
    }

    pub(crate) fn with(
        mut self,
        kind: Kind,
        fields: &str,
        change: impl FnOnce(&mut Draft),
    ) -> Self {
        let pairs = fields.split(" | ").map(|field| {
            let (name, value) = field.split_once('=').unwrap();
            (name.trim().to_owned(), value.trim().to_owned())
        });
        let body = Body::from_fields(kind, &pairs.collect::<Vec<_>>())
            .unwrap_or_else(|e| panic!("{fields}: {e}"));
        let about = match kind.subject() {
            Subject::Home => SubjectId::Home,
            _ => SubjectId::Person(margaret()),
        };
        let mut draft = Draft::new(about, body, Voice::Reported, line("Sarah Ellis"));
        change(&mut draft);
        let mut pen = EntryWriter {
            now: self.written,
            key_id: self.key.to_owned(),
            after: Vec::new(),
            random: &mut self.salt,
        };
        self.entries.push(draft.write(&mut pen).unwrap());
        // One after the other, so that the record keeps their order.
        let next = self.written.unix_seconds() + 1;
        self.written = Timestamp::from_unix_seconds(next).unwrap();
        self
    }

    pub(crate) fn id(&self, at: usize) -> EntryId {
        self.entries[at].id()
    }

    pub(crate) fn record(&self) -> Record<'_> {
        Record::from_entries(&self.entries, &BTreeSet::from([KEY.to_owned()]))
    }

    /// The answers to a form about Margaret on 1 April 2026, the lanes up to
    /// agency.
    pub(crate) fn answer<'a>(&'a self, form: &'a Form) -> Coverage<'a> {
        Coverage::resolve(form, &self.record(), &context())
    }

    /// State, shortfall and lines of one question.
    pub(crate) fn says(&self, question: Question) -> Outcome {
        self.says_for(question, &context())
    }

    pub(crate) fn says_for(&self, question: Question, context: &FormContext) -> Outcome {
        let form = form(vec![question]);
        outcome(&Coverage::resolve(&form, &self.record(), context), 0)
    }
}

/// Letter of the state, shortfall, lines.
pub(crate) type Outcome = (char, Option<Shortfall>, Vec<String>);

pub(crate) fn outcome(coverage: &Coverage<'_>, at: usize) -> Outcome {
    let answer = &coverage.answers[at];
    (
        answer.state.letter(),
        answer.shortfall,
        answer.lines.clone(),
    )
}

pub(crate) fn answered(lines: &[&str]) -> Outcome {
    ('E', None, owned(lines))
}

pub(crate) fn derived(lines: &[&str]) -> Outcome {
    ('D', None, owned(lines))
}

pub(crate) fn lacking(state: char, shortfall: Shortfall, lines: &[&str]) -> Outcome {
    (state, Some(shortfall), owned(lines))
}

pub(crate) fn owned(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}

pub(crate) fn context() -> FormContext {
    FormContext {
        about: margaret(),
        carer: None,
        sees: Audience::Agency(BTreeSet::new()),
        today: day("2026-04-01"),
    }
}

pub(crate) fn with_carer() -> FormContext {
    FormContext {
        carer: Some(sarah()),
        ..context()
    }
}

pub(crate) fn form(questions: Vec<Question>) -> Form {
    Form {
        id: "night-sitting".to_owned(),
        title: "Night sitting".to_owned(),
        version: "1".to_owned(),
        agency: "Night sitting service".to_owned(),
        asks: Asked::Person,
        source: None,
        licence: None,
        sections: vec![FormSection {
            title: "You".to_owned(),
            questions,
        }],
    }
}

/// A question for words at some paths.
pub(crate) fn asks(paths: &[&str]) -> Question {
    question(Origin::Record(parsed(paths)))
}

fn parsed(paths: &[&str]) -> Vec<Path> {
    let path = |text: &&str| Path::parse(text).unwrap_or_else(|e| panic!("{text}: {e}"));
    paths.iter().map(path).collect()
}

pub(crate) fn question(origin: Origin) -> Question {
    Question {
        id: "q".to_owned(),
        label: "What is it?".to_owned(),
        hint: None,
        answer: AnswerType::Text,
        subject: Asked::Person,
        origin,
        partly: Vec::new(),
        voice: VoiceWanted::Any,
        max_age_days: None,
        lane: Lane::Agency,
        choices: Vec::new(),
    }
}

pub(crate) fn follows(rule: Rule, from: &[&str]) -> Question {
    let from = owned(from);
    question(Origin::Derived(Derivation {
        rule,
        from,
        paths: Vec::new(),
    }))
    .called("derived")
}

impl Question {
    pub(crate) fn called(mut self, id: &str) -> Self {
        self.id = id.to_owned();
        self
    }

    pub(crate) fn partly(mut self, paths: &[&str]) -> Self {
        self.partly = parsed(paths);
        self
    }

    pub(crate) fn wants(mut self, answer: AnswerType) -> Self {
        self.answer = answer;
        self
    }

    pub(crate) fn of(mut self, subject: Asked) -> Self {
        self.subject = subject;
        self
    }

    pub(crate) fn within(mut self, lane: Lane) -> Self {
        self.lane = lane;
        self
    }

    pub(crate) fn at_most(mut self, days: u32) -> Self {
        self.max_age_days = Some(days);
        self
    }

    pub(crate) fn voiced(mut self, voice: VoiceWanted) -> Self {
        self.voice = voice;
        self
    }
}
