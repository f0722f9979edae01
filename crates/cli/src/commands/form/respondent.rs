//! Whose words an answer to a form's question is, and what is kept of that.

use carewallet_app::Attribution;
use carewallet_app::People;
use carewallet_app::open_wallet;
use carewallet_core::ErrorKind;
use carewallet_core::entry::{Entry, Source, Voice};
use carewallet_core::form::{Question, VoiceWanted};
use carewallet_core::kind::Kind;
use carewallet_core::value::{Date, Line};
use carewallet_core::{SubjectId, Wallet};
use clap::Args;

use crate::attribution::AttributionArgs;
use crate::exit::Refusal;
use crate::render::escape::visible;
use crate::session::Session;

/// Who answers, for all questions.
#[derive(Args, Clone, Default)]
pub(super) struct SpeakerArgs {
    /// Who answers; without it you
    #[arg(long, value_name = "WHO", requires = "ask")]
    said_by: Option<String>,
    /// In whose voice: own_words, spoken_for, reported, agency
    #[arg(long, requires = "ask")]
    voice: Option<String>,
    /// On what ground somebody speaks for the person
    #[arg(long, value_name = "TEXT", requires = "ask")]
    basis: Option<String>,
    /// Who helped the person to say it
    #[arg(long, value_name = "WHO", requires = "ask")]
    helped_by: Option<String>,
}

impl SpeakerArgs {
    /// Reads the flags, so that a slip is told before anything is asked.
    pub(super) fn check(&self) -> Result<(), Refusal> {
        self.said().parse().map(|_| ())
    }

    fn said(&self) -> AttributionArgs {
        AttributionArgs {
            said_by: self.said_by.clone(),
            voice: self.voice.clone(),
            basis: self.basis.clone(),
            helped_by: self.helped_by.clone(),
            ..AttributionArgs::default()
        }
    }

    fn is_silent(&self) -> bool {
        self.said_by.is_none() && self.voice.is_none() && self.basis.is_none()
    }

    /// Who says the answer to this question. Where the form wants the words of
    /// somebody else than who sits here, it is asked whose they are.
    pub(super) fn of(
        &self,
        question: &Question,
        kind: Kind,
        about: &SubjectId,
        desk: &Here<'_>,
        session: &mut Session<'_>,
    ) -> Result<Attribution, Refusal> {
        let mut said = self.said();
        let person = match about {
            SubjectId::Person(id) => desk.people.get(id),
            SubjectId::Home => None,
        };
        let own_kind = matches!(kind, Kind::AboutMe | Kind::Statement | Kind::Goal);
        // Own words are for words: a fact stays one that the family may correct.
        let fact = !own_kind && question.voice != VoiceWanted::OwnWords;
        let speaks = |name: &str| person.is_some_and(|person| person.is_called(name));
        if !self.is_silent() {
            let open = self.voice.is_none() && self.basis.is_none();
            if fact && open && self.said_by.as_deref().is_some_and(speaks) {
                said.voice = Some(Voice::Reported.name().to_owned());
            }
            return said.parse();
        }
        match (person, question.voice) {
            (Some(person), _) if person.is_called(desk.own_name.as_str()) => {
                said.said_by = Some(desk.own_name.as_str().to_owned());
                said.voice = fact.then(|| Voice::Reported.name().to_owned());
            }
            (_, VoiceWanted::Professional) => professional(&mut said, session),
            (Some(person), wanted) if own_kind || wanted == VoiceWanted::OwnWords => {
                let name = person.name.as_str();
                if session.confirmed(&format!("  Are these the own words of {name}?")) {
                    said.said_by = Some(name.to_owned());
                } else {
                    said.voice = Some(Voice::Reported.name().to_owned());
                }
            }
            _ => {}
        }
        said.parse()
    }
}

/// A professional's word counts here: whose is it?
fn professional(said: &mut AttributionArgs, session: &mut Session<'_>) {
    let prompt = "  Which professional says so? (a name, or Enter if none)> ";
    let mut name = session.host.ask(prompt).unwrap_or_default();
    while name.trim() == "?" {
        tell(
            session,
            "  Their word counts here. A name such as Dr Amara Obi; Enter if nobody said so.\n",
        );
        name = session.host.ask(prompt).unwrap_or_default();
    }
    if Line::parse(&name).is_ok() {
        said.said_by = Some(name);
        said.voice = Some(Voice::Agency.name().to_owned());
    }
}

/// Who sits at the desk, and whom they can talk about.
pub(super) struct Here<'a> {
    pub(super) people: &'a People,
    pub(super) own_name: Line,
}

impl<'a> Here<'a> {
    pub(super) fn of(people: &'a People, wallet: &Wallet<'_>) -> Result<Self, Refusal> {
        Ok(Self {
            people,
            own_name: open_wallet::own_name(wallet)?,
        })
    }
}

/// The question of a form that an entry answers.
pub(super) fn source(form: &str, question: &str) -> Result<Source, Refusal> {
    let line = |text: &str| {
        Line::parse(text)
            .map_err(|_| Refusal::new(ErrorKind::NotWritten, "the form has no proper name"))
    };
    Ok(Source {
        form: Some(line(form)?),
        page: Some(line(question)?),
        share: None,
    })
}

/// What stays as it was when a new entry stands in for an older one. A day to
/// check it again that is past is not taken over: it was checked just now.
pub(super) fn keep(said: &mut Attribution, old: &Entry, today: Date) {
    let before = old.envelope();
    said.lane = said.lane.or(Some(before.lane));
    said.when = said.when.or(before.when);
    said.review_by = before.review_by.filter(|day| *day >= today);
    said.lang = said.lang.clone().or_else(|| before.lang.clone());
}

/// Says something on the terminal, between questions.
pub(super) fn tell(session: &mut Session<'_>, text: &str) {
    session.host.err(&visible(text));
}
