//! The head of a sheet: what it is, whom it is about, from whom, for whom, and
//! when.

use carewallet_core::share::{Role, WHOEVER};
use carewallet_core::value::Answer;
use carewallet_core::{Body, Kind, PersonId, Share, SubjectId, field};

use super::{At, SheetKind, source};
use crate::document::{About, Block, Breaks, Date, Document, Masthead, Paper, Running, Text, Tone};
use crate::entry_text::{EntryText, Line};
use crate::i18n::Localizer;
use crate::notice;

pub(crate) struct Head<'a> {
    pub(crate) share: &'a Share,
    /// The number of the sheet as printed: `3F9A-21C4`.
    pub(crate) sheet: String,
    pub(crate) localizer: &'a Localizer,
    pub(crate) kind: SheetKind,
    /// The number of the sheet that it answers, as printed.
    pub(crate) answers: Option<&'a str>,
}

impl Head<'_> {
    /// The document of an open care summary, without its blocks.
    pub(crate) fn open(&self, who: Option<&Who>) -> Document {
        let mut lines: Vec<Text> = who.map(Who::line).into_iter().collect();
        lines.push(self.way(false));
        // By the number on that paper; the id of a share says nothing to people.
        if let Some(sheet) = self.answers {
            let words = self
                .localizer
                .say_with("way-answers", [("sheet", sheet.into())]);
            lines.push(Text::plain(words));
        }
        if self.share.from.role == Role::Family {
            let mut how = self.localizer.text("how-to-read");
            for run in &mut how.runs {
                run.tone = Tone::Quiet;
            }
            lines.push(how);
        }
        self.document(Masthead {
            kicker: Some(self.kicker()),
            heading: self.names(),
            lines,
        })
    }

    /// The document of a sheet of another kind, without its blocks.
    pub(crate) fn short(&self, heading: String, who: Option<String>) -> Document {
        let who = who.filter(|who| !who.is_empty()).map(Text::plain);
        self.document(Masthead {
            kicker: Some(self.kicker()),
            heading,
            // A sheet on a fridge door spends one line on where it comes from.
            lines: who
                .into_iter()
                .chain([self.way(self.kind == SheetKind::Emergency)])
                .collect(),
        })
    }

    /// The name for the top of every page after the first; a sealed sheet has
    /// none.
    pub(super) fn about(&self, all: &[EntryText<'_>]) -> About {
        let name = self.localizer.value(&self.names());
        let born = match self.share.header.about.as_slice() {
            [only] => {
                let own = all
                    .iter()
                    .filter(|entry_text| is_about(entry_text, &only.id));
                born(self.localizer, own)
            }
            _ => String::new(),
        };
        About { name, born }
    }

    /// Whom it is about.
    pub(crate) fn names(&self) -> String {
        let about = self.share.header.about.iter();
        let names: Vec<&str> = about.map(|about| about.name.as_str()).collect();
        match names.as_slice() {
            [] => self.localizer.both("the-home"),
            names => names.join(", "),
        }
    }

    /// The document of a sealed sheet: no content, and no names except the
    /// sender's and the recipient's.
    pub(crate) fn sealed(&self) -> Document {
        let from = self.share.from.name.as_str();
        let mut document = self.document(Masthead {
            kicker: Some(self.localizer.both("kicker-sealed")),
            heading: self.localizer.both("heading-sealed"),
            lines: vec![self.way(true)],
        });
        document.title = self.title(SheetKind::Summary);
        let sentence = self
            .localizer
            .text_with("sealed-how", [("from", from.into())]);
        document.blocks.push(Block::Paragraph(sentence));
        document
    }

    fn kicker(&self) -> String {
        let agency = self.share.from.role == Role::Agency;
        if agency && matches!(self.kind, SheetKind::Summary | SheetKind::Handover) {
            let name = self.share.from.name.as_str();
            return self
                .localizer
                .both_with("kicker-addition", [("agency", name.into())]);
        }
        self.localizer.both(&format!("kicker-{}", self.kind.name()))
    }

    /// From whom, for whom and when; and the reason, if there is room.
    pub(crate) fn way(&self, short: bool) -> Text {
        let share = self.share;
        let args = [
            ("from", FROM.to_string().into()),
            ("to", TO.to_string().into()),
            ("day", self.day().into()),
            ("sheet", self.sheet.as_str().into()),
        ];
        let way = self.localizer.say_with("way", args);
        let (from, to) = (self.localizer.value(share.from.name.as_str()), self.to());
        let text = with_names(&way, [(FROM, &from), (TO, &self.localizer.value(&to))]);
        let Some(why) = share.header.why.as_ref().filter(|_| !short) else {
            return text;
        };
        let long = text.words().chars().count() + why.as_str().chars().count() > LINE;
        let why = self
            .localizer
            .say_with("way-why", [("why", why.as_str().into())]);
        text.with(Tone::Plain, if long { "\n" } else { " · " })
            .with(Tone::Plain, why)
    }

    /// The recipient; a name stays as it was typed.
    fn to(&self) -> String {
        match self.share.header.to.as_str() {
            WHOEVER => self.localizer.say("whoever"),
            named => named.to_owned(),
        }
    }

    fn day(&self) -> String {
        self.localizer.date(self.share.header.made_at.date())
    }

    /// File managers show the title, so it must not name anybody.
    fn title(&self, kind: SheetKind) -> String {
        let kind = self.localizer.say(&format!("sheet-{}", kind.name()));
        format!("{kind} {}", self.sheet)
    }

    pub(crate) fn document(&self, masthead: Masthead) -> Document {
        let made = self.share.header.made_at.date();
        let part = |number: i8| u8::try_from(number).unwrap_or_default();
        let to = self.to();
        let pages = [("page", "{page}".into()), ("pages", "{pages}".into())];
        let localizer = self.localizer;
        Document {
            title: self.title(self.kind),
            language: localizer.language().tag().to_owned(),
            date: Date {
                year: u16::try_from(made.year()).unwrap_or_default(),
                month: part(made.month()),
                day: part(made.day()),
            },
            running: Running {
                about: None,
                recipient: localizer.say_with("running-for", [("to", to.into())]),
                sheet: localizer.say_with("running-sheet", [("sheet", self.sheet.as_str().into())]),
                date: self.day(),
                page: localizer.say_with("running-page", pages),
                notice: self
                    .share
                    .header
                    .incomplete
                    .then(|| notice::incomplete(localizer)),
                breaks: Breaks {
                    continued: localizer.both("continued"),
                    more: localizer.both("more-on-the-next-page"),
                },
            },
            masthead,
            blocks: Vec::new(),
            paper: Paper::A4,
        }
    }
}

/// Placeholders for the two names, which go in as bold runs. No catalogue and
/// no name contains these characters.
const FROM: char = '\u{1}';
const TO: char = '\u{2}';

fn with_names(sentence: &str, names: [(char, &str); 2]) -> Text {
    let mut text = Text::default();
    let mut rest = sentence;
    while let Some(at) = rest.find([FROM, TO]) {
        let (before, after) = rest.split_at(at);
        let mut letters = after.chars();
        let sign = letters.next();
        if !before.is_empty() {
            text = text.with(Tone::Plain, before);
        }
        let named = names.iter().find(|(stands, _)| Some(*stands) == sign);
        text = text.with(Tone::Strong, named.map_or("", |(_, name)| name));
        rest = letters.as_str();
    }
    if rest.is_empty() {
        return text;
    }
    text.with(Tone::Plain, rest)
}

impl Who {
    fn line(&self) -> Text {
        let start = if self.words.is_empty() { "" } else { "\n" };
        Text::plain(self.words.as_str()).with(Tone::Quiet, format!("{start}{}", self.source))
    }
}

/// How many letters fit on a line of the head.
const LINE: usize = 82;

/// What identifies a person in the head, and is not repeated below.
pub(crate) struct Who {
    /// The entry it comes from.
    pub(super) number: usize,
    /// The lines of that entry that the head prints.
    pub(super) lines: Vec<Line>,
    pub(crate) words: String,
    source: String,
}

fn is_about(entry_text: &EntryText<'_>, person: &PersonId) -> bool {
    matches!(entry_text.entry.about(), SubjectId::Person(id) if id == person)
}

/// The date of birth, if every entry that gives one agrees.
fn born<'t, 'a: 't>(localizer: &Localizer, own: impl Iterator<Item = &'t EntryText<'a>>) -> String {
    let mut days = own.filter_map(|entry_text| match &entry_text.body {
        Some(Body::Person(person)) => person.birth_date.as_ref().and_then(Answer::given).copied(),
        _ => None,
    });
    let first = days.next();
    let day = first.filter(|day| days.all(|other| other == *day));
    day.map_or_else(String::new, |day| {
        let date = localizer.partial_date(day);
        localizer.say_with("who-born", [("date", date.into())])
    })
}

/// Marks the pages that follow as being about the person of these entries.
pub(super) fn whose(at: At<'_>, own: &[&EntryText<'_>]) -> Block {
    Block::About(own.first().map(|first| About {
        name: at.localizer.value(&first.about),
        born: born(at.localizer, own.iter().copied()),
    }))
}

/// The identity for the head; `None` unless exactly one entry gives it and no
/// check is due.
pub(crate) fn who(at: At<'_>, entries: &[&EntryText<'_>]) -> Option<Who> {
    let mut people = entries
        .iter()
        .filter(|entry_text| entry_text.kind() == Some(Kind::Person));
    let entry_text = people.next()?;
    if people.next().is_some() || source::flag(at, entry_text).is_some() {
        return None;
    }
    let Some(Body::Person(person)) = &entry_text.body else {
        return None;
    };
    let localizer = at.localizer;
    let preferred = person.name.preferred.as_ref().and_then(Answer::given);
    let born = person.birth_date.as_ref().and_then(Answer::given);
    let nhs = person.nhs_number.as_ref().and_then(Answer::given);
    let parts = [
        preferred.map(|name| (name.plain(), "who-called", "name", name.plain())),
        born.map(|date| {
            (
                date.plain(),
                "who-born",
                "date",
                localizer.partial_date(*date),
            )
        }),
        nhs.map(|number| (number.plain(), "who-nhs", "number", number.plain())),
    ];
    let parts: Vec<(String, &str, &str, String)> = parts.into_iter().flatten().collect();
    let words: Vec<String> = parts
        .iter()
        .map(|(_, id, variable, value)| {
            localizer.say_with(id, [(*variable, value.as_str().into())])
        })
        .collect();
    let name = localizer.term_both(field!(Person.name).label);
    let in_head = |line: &&Line| {
        let mut about = at.share.header.about.iter();
        let named = line.label == name && about.any(|a| a.name.as_str() == line.english);
        named || parts.iter().any(|(english, ..)| *english == line.english)
    };
    Some(Who {
        number: entry_text.number,
        lines: entry_text.lines.iter().filter(in_head).cloned().collect(),
        words: words.join(" · "),
        source: source::source(at, entry_text),
    })
}
