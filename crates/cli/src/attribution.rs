//! Who says something, in whose voice, when, and how far it may travel: the
//! same for a flag of `add`, a line of a file, and a change.

use carewallet_core::ErrorKind;
use carewallet_core::attribution::{KnownAs, Names};
use carewallet_core::entry::{Checked, HowChecked, Source, Voice};
use carewallet_core::kind::Lane;
use carewallet_core::value::{Date, LanguageTag, Line, PartialDate, ValueError};
use carewallet_core::{Body, Draft, Kind, SubjectId};

use crate::exit::Refusal;
use crate::session::Session;
use carewallet_app::People;

/// The flags, as typed.
#[derive(clap::Args, Clone, Default)]
pub(crate) struct AttributionArgs {
    /// Who said it
    #[arg(long, value_name = "WHO")]
    pub(crate) said_by: Option<String>,
    /// In whose voice: own_words, spoken_for, reported, agency, device, imported.
    /// Without it, what somebody else says counts as reported by the family; where
    /// a professional or an agency on record is named, a terminal asks
    #[arg(long)]
    pub(crate) voice: Option<String>,
    /// On what ground somebody speaks for the person
    #[arg(long, value_name = "TEXT")]
    pub(crate) basis: Option<String>,
    /// Who helped the person to say it
    #[arg(long, value_name = "WHO")]
    pub(crate) helped_by: Option<String>,
    /// How far it may travel: emergency, agency, named, family
    #[arg(long)]
    pub(crate) lane: Option<String>,
    /// When it happened or began
    #[arg(long, value_name = "DATE")]
    pub(crate) when: Option<String>,
    /// The day by which it should be checked again
    #[arg(long, value_name = "DAY")]
    pub(crate) review_by: Option<String>,
    /// The day on which it was last checked
    #[arg(long, value_name = "DAY")]
    pub(crate) checked: Option<String>,
    /// How: seen_document, confirmed_by_person, confirmed_by_professional
    #[arg(long, value_name = "HOW", requires = "checked")]
    pub(crate) checked_how: Option<String>,
    /// By whom it was checked
    #[arg(long, value_name = "WHO", requires = "checked")]
    pub(crate) checked_by: Option<String>,
    /// The language of the words, if it is not English
    #[arg(long)]
    pub(crate) lang: Option<String>,
}

/// The same, read.
#[derive(Default)]
pub(crate) struct Attribution {
    pub(crate) said_by: Option<Line>,
    pub(crate) voice: Option<Voice>,
    pub(crate) basis: Option<Line>,
    pub(crate) helped_by: Option<Line>,
    pub(crate) lane: Option<Lane>,
    pub(crate) when: Option<PartialDate>,
    pub(crate) review_by: Option<Date>,
    pub(crate) checked: Option<Checked>,
    pub(crate) lang: Option<LanguageTag>,
}

/// How the names of the values are spelled in messages.
#[derive(Clone, Copy)]
pub(crate) enum Spelling {
    /// `--review-by`
    Flags,
    /// `review_by`
    Fields,
}

impl Spelling {
    fn name(self, flag: &str) -> String {
        match self {
            Self::Flags => flag.to_owned(),
            Self::Fields => flag.trim_start_matches('-').replace('-', "_"),
        }
    }

    fn value<T>(
        self,
        flag: &str,
        typed: Option<&String>,
        parse: impl Fn(&str) -> Result<T, ValueError>,
    ) -> Result<Option<T>, Refusal> {
        let refused = |reason: ValueError| Refusal::flag(&self.name(flag), &reason);
        typed.map(|text| parse(text).map_err(refused)).transpose()
    }
}

impl AttributionArgs {
    /// Whether nothing was typed.
    pub(crate) fn is_empty(&self) -> bool {
        let Self {
            said_by,
            voice,
            basis,
            helped_by,
            lane,
            when,
            review_by,
            checked,
            checked_how,
            checked_by,
            lang,
        } = self;
        let typed = [
            said_by,
            voice,
            basis,
            helped_by,
            lane,
            when,
            review_by,
            checked,
            checked_how,
            checked_by,
            lang,
        ];
        typed.into_iter().all(Option::is_none)
    }

    /// Reads what was typed.
    pub(crate) fn parse(&self, spelled: Spelling) -> Result<Attribution, Refusal> {
        Ok(Attribution {
            said_by: spelled.value("--said-by", self.said_by.as_ref(), Line::parse)?,
            voice: spelled.value("--voice", self.voice.as_ref(), voice)?,
            basis: spelled.value("--basis", self.basis.as_ref(), Line::parse)?,
            helped_by: spelled.value("--helped-by", self.helped_by.as_ref(), Line::parse)?,
            lane: spelled.value("--lane", self.lane.as_ref(), Lane::parse)?,
            when: spelled.value("--when", self.when.as_ref(), PartialDate::parse)?,
            review_by: spelled.value("--review-by", self.review_by.as_ref(), Date::parse)?,
            checked: self.checked(spelled)?,
            lang: spelled.value("--lang", self.lang.as_ref(), LanguageTag::parse_name)?,
        })
    }

    fn checked(&self, spelled: Spelling) -> Result<Option<Checked>, Refusal> {
        let Some(when) = spelled.value("--checked", self.checked.as_ref(), Date::parse)? else {
            return Ok(None);
        };
        let how = spelled.value("--checked-how", self.checked_how.as_ref(), how_checked)?;
        let who = spelled.value("--checked-by", self.checked_by.as_ref(), Line::parse)?;
        let how = how.ok_or_else(|| {
            Refusal::usage(
                "--checked needs --checked-how",
                format!("one of: {}", HOW.join(", ")),
            )
        })?;
        Ok(Some(Checked { how, when, who }))
    }
}

impl Attribution {
    /// Asks whether a professional or an agency on record wrote this, where one
    /// is named and nothing says in whose voice it is. What they only said is
    /// passed on by the family, and does not count as theirs.
    pub(crate) fn ask_voice(&mut self, names: &Names, session: &mut Session<'_>) {
        let open = self.voice.is_none() && self.basis.is_none();
        let Some(name) = self.said_by.as_ref().filter(|_| open) else {
            return;
        };
        let known = match names.known_as(name.as_str()) {
            Some(KnownAs::Professional(role)) => role.as_str(),
            Some(KnownAs::Agency) => "agency",
            Some(KnownAs::Family) | None => return,
        };
        let question = format!(
            "{} is on record: {known}. Did they write this?",
            name.as_str()
        );
        if session.confirmed(&question) {
            self.voice = Some(Voice::Agency);
        }
    }
}

fn voice(text: &str) -> Result<Voice, ValueError> {
    const VOICES: &[&str] = &[
        "own_words",
        "spoken_for",
        "reported",
        "agency",
        "device",
        "imported",
    ];
    let name = text.trim().to_lowercase().replace([' ', '-'], "_");
    Voice::parse(&name).ok_or(ValueError::Choice { choices: VOICES })
}

const HOW: &[&str] = &[
    "seen_document",
    "confirmed_by_person",
    "confirmed_by_professional",
];

fn how_checked(text: &str) -> Result<HowChecked, ValueError> {
    match text.trim().to_lowercase().replace([' ', '-'], "_").as_str() {
        "seen_document" => Ok(HowChecked::SeenDocument),
        "confirmed_by_person" => Ok(HowChecked::ConfirmedByPerson),
        "confirmed_by_professional" => Ok(HowChecked::ConfirmedByProfessional),
        _ => Err(ValueError::Choice { choices: HOW }),
    }
}

/// Who writes: a family's holder or an agency.
pub(crate) struct Writer<'a> {
    pub(crate) people: &'a People,
    /// What the writer is called.
    pub(crate) name: Line,
    /// The voice in which the writer speaks: `reported` or `agency`.
    pub(crate) voice: Voice,
    /// What the writer had in hand.
    pub(crate) source: Option<Source>,
}

impl Writer<'_> {
    /// Puts a body and what is said about it together.
    pub(crate) fn draft(
        &self,
        about: SubjectId,
        body: Body,
        said: Attribution,
    ) -> Result<Draft, Refusal> {
        let (voice, said_by) = self.attribute(&about, &body, &said)?;
        if (voice == Voice::SpokenFor) != said.basis.is_some() {
            return Err(Refusal::usage(
                "a basis goes with the voice spoken for, and only with it",
                "say it like this: --voice spoken_for --basis \"health and welfare attorney\"",
            ));
        }
        let mut draft = Draft::new(about, body, voice, said_by);
        draft.lane = lane(draft.kind, said.lane)?;
        draft.basis = said.basis;
        draft.helped_by = said.helped_by;
        draft.when = said.when;
        draft.checked = said.checked;
        draft.review_by = said.review_by;
        draft.lang = said.lang;
        draft.source.clone_from(&self.source);
        Ok(draft)
    }

    /// The voice and the name, as given or as they go without saying.
    fn attribute(
        &self,
        about: &SubjectId,
        body: &Body,
        said: &Attribution,
    ) -> Result<(Voice, Line), Refusal> {
        let person = match about {
            SubjectId::Person(id) => self.people.get(id),
            SubjectId::Home => None,
        };
        let named = said.said_by.as_ref();
        let is_person = named.is_some_and(|by| person.is_some_and(|p| p.is_called(by.as_str())));
        let own_kind = matches!(body.kind(), Kind::AboutMe | Kind::Statement);
        let voice = match said.voice {
            Some(voice) => voice,
            None if said.basis.is_some() => Voice::SpokenFor,
            None if is_person => Voice::OwnWords,
            None if named.is_none() && own_kind && self.voice == Voice::Reported => Voice::OwnWords,
            None => self.voice,
        };
        match (named, person, voice) {
            (Some(_), Some(person), _) if is_person => Ok((voice, person.name.clone())),
            (Some(named), ..) => Ok((voice, named.clone())),
            (None, Some(person), Voice::OwnWords) => Ok((voice, person.name.clone())),
            (None, _, Voice::OwnWords) | (None, _, Voice::Agency) if self.voice != voice => Err(
                Refusal::usage("whose words are these", "say who: --said-by \"NAME\""),
            ),
            _ => Ok((voice, self.name.clone())),
        }
    }
}

/// The lane that was asked for, if the kind may travel that far.
pub(crate) fn lane(kind: Kind, wanted: Option<Lane>) -> Result<Lane, Refusal> {
    let lane = wanted.unwrap_or_else(|| kind.default_lane());
    if lane.is_no_wider_than(kind.widest_lane()) {
        return Ok(lane);
    }
    let message = format!("{} may not travel in the lane {}", kind.name(), lane.name());
    let hint = format!(
        "at most --lane {}: {}",
        kind.widest_lane().name(),
        kind.widest_lane().says()
    );
    Err(Refusal::new(ErrorKind::Rule, message).hint(hint))
}
