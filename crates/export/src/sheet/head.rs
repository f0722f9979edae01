//! The head of a sheet: what it is, about whom, from whom, for whom, when.

use carewallet_core::share::Role;
use carewallet_core::value::{Answer, Date as Day};
use carewallet_core::{Body, Kind, Share};

use super::source;
use crate::document::{Block, Date, Document, Masthead, Running, Text, Tone};
use crate::told::{Line, Told};

pub(crate) struct Head<'a> {
    pub(crate) share: &'a Share,
    /// As people see it: `3F9A-21C4`.
    pub(crate) sheet: String,
}

impl Head<'_> {
    /// The document of an open sheet, without its blocks.
    pub(crate) fn open(&self, who: Option<&Who>) -> Document {
        let letter = &self.share.letter;
        let names: Vec<&str> = letter
            .about
            .iter()
            .map(|about| about.name.as_str())
            .collect();
        let heading = match names.as_slice() {
            [] => "The home".to_owned(),
            names => names.join(", "),
        };
        let mut lines: Vec<Text> = who.map(Who::line).into_iter().collect();
        lines.push(self.way(false));
        if let Some(answered) = letter.reply_to {
            let words = format!("It answers the care summary {}.", answered.short());
            lines.push(Text::plain(words));
        }
        if self.share.from.role == Role::Family {
            lines.push(Text::default().with(Tone::Quiet, HOW_TO_READ));
        }
        self.document(Masthead {
            kicker: Some(self.kicker()),
            heading,
            lines,
        })
    }

    /// The document of a sealed sheet: nothing of the content, nobody's name
    /// but those of the sender and the recipient.
    pub(crate) fn sealed(&self) -> Document {
        let from = self.share.from.name.as_str();
        let mut document = self.document(Masthead {
            kicker: Some("Care summary, sealed".to_owned()),
            heading: "It opens with seven words".to_owned(),
            lines: vec![self.way(true)],
        });
        let sentence = format!(
            "What this sheet says is sealed in its codes. It opens with the seven words that {from} hands over separately, by telephone or in person. They are not on this paper."
        );
        document.blocks.push(Block::Paragraph(sentence.into()));
        document
    }

    fn kicker(&self) -> String {
        match self.share.from.role {
            Role::Family => "Care summary: read it, copy what you need, give it back".to_owned(),
            Role::Agency => format!(
                "What {} adds: keep it with the care summary",
                self.share.from.name.as_str()
            ),
        }
    }

    /// From whom, for whom, when.
    pub(crate) fn way(&self, sealed: bool) -> Text {
        let share = self.share;
        let text = Text::plain("From ")
            .with(Tone::Strong, share.from.name.as_str())
            .with(Tone::Plain, " for ")
            .with(Tone::Strong, share.letter.to.as_str())
            .with(
                Tone::Plain,
                format!(" · {} · Sheet {}", self.day(), self.sheet),
            );
        match share.letter.why.as_ref().filter(|_| !sealed) {
            Some(why) => {
                let long = text.words().chars().count() + why.as_str().chars().count() > LINE;
                text.with(Tone::Plain, if long { "\n" } else { " · " })
                    .with(Tone::Plain, format!("Why: {}", why.as_str()))
            }
            None => text,
        }
    }

    fn day(&self) -> String {
        self.share.letter.made_at.date().plain()
    }

    pub(crate) fn document(&self, masthead: Masthead) -> Document {
        let made = self.share.letter.made_at.date();
        let part = |number: i8| u8::try_from(number).unwrap_or_default();
        Document {
            // The metadata of a file must name nobody.
            title: format!("Care summary {}", self.sheet),
            language: "en-GB".to_owned(),
            date: Date {
                year: u16::try_from(made.year()).unwrap_or_default(),
                month: part(made.month()),
                day: part(made.day()),
            },
            running: Running {
                recipient: format!("For {}", self.share.letter.to.as_str()),
                sheet: format!("Sheet {}", self.sheet),
                date: self.day(),
                page: "Page {page} of {pages}".to_owned(),
            },
            masthead,
            blocks: Vec::new(),
        }
    }
}

impl Who {
    fn line(&self) -> Text {
        let start = if self.words.is_empty() { "" } else { "\n" };
        Text::plain(self.words.as_str()).with(Tone::Quiet, format!("{start}{}", self.source))
    }
}

/// Letters of one line of the head.
const LINE: usize = 82;
const HOW_TO_READ: &str = "If something is not here, it was not shared or not written down. It does not mean that there is none.";

/// What tells a person apart, said in the head and not again below.
pub(crate) struct Who {
    /// The entry that says it.
    pub(super) number: usize,
    /// What of it the head says.
    pub(super) said: Vec<Line>,
    pub(crate) words: String,
    source: String,
}

/// What the head says of the person, if one entry alone says who it is, and
/// it need not be checked again.
pub(crate) fn who(share: &Share, shown: &[&Told<'_>], today: Day) -> Option<Who> {
    let mut people = shown
        .iter()
        .filter(|told| told.kind() == Some(Kind::Person));
    let told = people.next()?;
    if people.next().is_some() || source::flag(told, today).is_some() {
        return None;
    }
    let Some(Body::Person(person)) = &told.body else {
        return None;
    };
    let preferred = person.name.preferred.as_ref().and_then(Answer::given);
    let born = person.birth_date.as_ref().and_then(Answer::given);
    let nhs = person.nhs_number.as_ref().and_then(Answer::given);
    let parts = [
        preferred.map(|name| ("Likes to be called", name.plain())),
        born.map(|date| ("Born", date.plain())),
        nhs.map(|number| ("NHS number", number.plain())),
    ];
    let parts: Vec<(&str, String)> = parts.into_iter().flatten().collect();
    let words: Vec<String> = parts
        .iter()
        .map(|(what, text)| format!("{what} {text}"))
        .collect();
    let in_head = |line: &&Line| {
        let named = line.label == "Name"
            && share
                .letter
                .about
                .iter()
                .any(|a| a.name.as_str() == line.text);
        named || parts.iter().any(|(_, text)| *text == line.text)
    };
    Some(Who {
        number: told.number,
        said: told.lines.iter().filter(in_head).cloned().collect(),
        words: words.join(" · "),
        source: source::source(share, told, today),
    })
}
