//! Who says something, in whose voice, when, and how far it may travel: read from
//! what was typed, and put together with a body into an entry to be written.

use carewallet_core::attribution::{KnownAs, Names};
use carewallet_core::entry::{Checked, HowChecked, Source, Voice};
use carewallet_core::kind::Lane;
use carewallet_core::value::{Date, LanguageTag, Line, PartialDate, ValueError};
use carewallet_core::{Body, Draft, ErrorKind, Kind, SubjectId, Wallet};

use crate::advice::Advice;
use crate::error::Error;
use crate::people::People;

/// Who says something, in whose voice, when it was, and how far it may travel.
#[derive(Clone, Default)]
pub struct Attribution {
    /// Who said it.
    pub said_by: Option<Line>,
    /// In whose voice.
    pub voice: Option<Voice>,
    /// On what ground somebody speaks for the person.
    pub basis: Option<Line>,
    /// Who helped the person to say it.
    pub helped_by: Option<Line>,
    /// How far it may travel.
    pub lane: Option<Lane>,
    /// When it happened or began.
    pub when: Option<PartialDate>,
    /// The day by which it should be checked again.
    pub review_by: Option<Date>,
    /// That it was checked: when, how, by whom.
    pub checked: Option<Checked>,
    /// The language of the words, if it is not English.
    pub lang: Option<LanguageTag>,
}

/// The same as it was typed; what was left out is none.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct AttributionText {
    /// Who said it.
    pub said_by: Option<String>,
    /// In whose voice.
    pub voice: Option<String>,
    /// On what ground somebody speaks for the person.
    pub basis: Option<String>,
    /// Who helped the person to say it.
    pub helped_by: Option<String>,
    /// How far it may travel.
    pub lane: Option<String>,
    /// When it happened or began.
    pub when: Option<String>,
    /// The day by which it should be checked again.
    pub review_by: Option<String>,
    /// The day on which it was last checked.
    pub checked: Option<String>,
    /// How it was checked.
    pub checked_how: Option<String>,
    /// By whom it was checked.
    pub checked_by: Option<String>,
    /// The language of the words, if it is not English.
    pub lang: Option<String>,
}

impl AttributionText {
    /// Whether nothing was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Reads what was typed. `spell` gives the name of a field as the face shows
    /// it.
    ///
    /// # Errors
    /// [`ErrorKind::Usage`] with the name of the field that is not right. Its
    /// value is not repeated.
    pub fn parse(&self, spell: &dyn Fn(&str) -> String) -> Result<Attribution, Error> {
        let read = Spelled { text: self, spell };
        Ok(Attribution {
            said_by: read.value("said_by", self.said_by.as_ref(), Line::parse)?,
            voice: read.value("voice", self.voice.as_ref(), voice)?,
            basis: read.value("basis", self.basis.as_ref(), Line::parse)?,
            helped_by: read.value("helped_by", self.helped_by.as_ref(), Line::parse)?,
            lane: read.value("lane", self.lane.as_ref(), Lane::parse)?,
            when: read.value("when", self.when.as_ref(), PartialDate::parse)?,
            review_by: read.value("review_by", self.review_by.as_ref(), Date::parse)?,
            checked: read.checked()?,
            lang: read.value("lang", self.lang.as_ref(), LanguageTag::parse_name)?,
        })
    }
}

/// What was typed, with the names of the fields as the face shows them.
struct Spelled<'a> {
    text: &'a AttributionText,
    spell: &'a dyn Fn(&str) -> String,
}

impl Spelled<'_> {
    fn value<T>(
        &self,
        field: &str,
        typed: Option<&String>,
        parse: impl Fn(&str) -> Result<T, ValueError>,
    ) -> Result<Option<T>, Error> {
        let refused = |reason: ValueError| {
            Error::new(
                ErrorKind::Usage,
                format!("{} {reason}", (self.spell)(field)),
            )
        };
        typed.map(|text| parse(text).map_err(refused)).transpose()
    }

    fn checked(&self) -> Result<Option<Checked>, Error> {
        let text = self.text;
        // Without a day nothing was checked; how and by whom then mean nothing.
        let Some(when) = self.value("checked", text.checked.as_ref(), Date::parse)? else {
            return Ok(None);
        };
        let how = self.value("checked_how", text.checked_how.as_ref(), how_checked)?;
        let who = self.value("checked_by", text.checked_by.as_ref(), Line::parse)?;
        let how = how.ok_or_else(|| {
            let (checked, how) = ((self.spell)("checked"), (self.spell)("checked_how"));
            Error::new(ErrorKind::Usage, format!("{checked} needs {how}"))
                .with_advice(format!("one of: {}", HOW.join(", ")))
        })?;
        Ok(Some(Checked { how, when, who }))
    }
}

impl Attribution {
    /// Whether it is taken for the person's own words only because nobody said whose they
    /// are, so that a face that can ask has to.
    #[must_use]
    pub fn leaves_open_whose_words(&self, kind: Kind) -> bool {
        let open = self.voice.is_none() && self.basis.is_none() && self.said_by.is_none();
        open && is_in_the_first_person(kind)
    }

    /// The professional or the agency on record who may have written this: one is
    /// named, and no voice is given. Their name, and what they are on record as. What
    /// they only said is the family's report, and does not count as theirs, so a face
    /// has to ask which it is.
    #[must_use]
    pub fn may_be_written_by<'n>(&'n self, names: &'n Names) -> Option<(&'n str, &'n str)> {
        let open = self.voice.is_none() && self.basis.is_none();
        let name = self.said_by.as_ref().filter(|_| open)?.as_str();
        match names.known_as(name)? {
            KnownAs::Professional(role) => Some((name, role)),
            KnownAs::Agency => Some((name, "agency")),
            KnownAs::Family => None,
        }
    }
}

/// These kinds are in the first person, so a family's entry is the person's own words.
fn is_in_the_first_person(kind: Kind) -> bool {
    matches!(kind, Kind::AboutMe | Kind::Statement)
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
    // People type the names as they read them: "own words", "spoken-for".
    let name = text.trim().to_lowercase().replace([' ', '-'], "_");
    Voice::parse(&name).ok_or(ValueError::Choice {
        choices: VOICES,
        nearest: None,
    })
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
        _ => Err(ValueError::Choice {
            choices: HOW,
            nearest: None,
        }),
    }
}

/// Who writes: a family's holder or an agency.
pub struct Writer<'a> {
    /// The people of the record.
    pub people: &'a People,
    /// What the writer is called.
    pub name: Line,
    /// The voice in which the writer speaks: `reported` or `agency`.
    pub voice: Voice,
    /// What the writer had in hand.
    pub source: Option<Source>,
}

impl<'a> Writer<'a> {
    /// The family as a writer: what they say is reported unless they say otherwise.
    ///
    /// # Errors
    /// Where the key is not one of a holder.
    pub fn of_family(people: &'a People, wallet: &Wallet<'_>) -> Result<Self, Error> {
        Ok(Self {
            people,
            name: wallet.own_name()?,
            voice: Voice::Reported,
            source: None,
        })
    }
}

impl Writer<'_> {
    /// Puts a body and its attribution together.
    ///
    /// # Errors
    /// [`ErrorKind::Usage`] where nothing says whose words these are, or a basis
    /// stands without its voice; [`ErrorKind::Rule`] for too wide a lane.
    pub fn draft(
        &self,
        about: SubjectId,
        body: Body,
        attribution: Attribution,
    ) -> Result<Draft, Error> {
        let (voice, said_by) = self.attribute(&about, &body, &attribution)?;
        if (voice == Voice::SpokenFor) != attribution.basis.is_some() {
            let message = "a basis goes with the voice spoken for, and only with it";
            return Err(
                Error::new(ErrorKind::Usage, message).with_advice(Advice::SpokenForNeedsBasis)
            );
        }
        let mut draft = Draft::new(about, body, voice, said_by);
        draft.lane = lane(draft.kind, attribution.lane)?;
        draft.basis = attribution.basis;
        draft.helped_by = attribution.helped_by;
        draft.when = attribution.when;
        draft.checked = attribution.checked;
        draft.review_by = attribution.review_by;
        draft.lang = attribution.lang;
        draft.source.clone_from(&self.source);
        Ok(draft)
    }

    /// The voice and the name, as given or else implied.
    fn attribute(
        &self,
        about: &SubjectId,
        body: &Body,
        attribution: &Attribution,
    ) -> Result<(Voice, Line), Error> {
        let person = match about {
            SubjectId::Person(id) => self.people.get(id),
            SubjectId::Home => None,
        };
        let named = attribution.said_by.as_ref();
        let is_person = named.is_some_and(|by| person.is_some_and(|p| p.is_called(by.as_str())));
        let own_kind = is_in_the_first_person(body.kind());
        let voice = match attribution.voice {
            Some(voice) => voice,
            None if attribution.basis.is_some() => Voice::SpokenFor,
            None if is_person => Voice::OwnWords,
            None if named.is_none() && own_kind && self.voice == Voice::Reported => Voice::OwnWords,
            None => self.voice,
        };
        match (named, person, voice) {
            // The full name on record, whatever short name was typed.
            (Some(_), Some(person), _) if is_person => Ok((voice, person.name.clone())),
            (Some(named), ..) => Ok((voice, named.clone())),
            (None, Some(person), Voice::OwnWords) => Ok((voice, person.name.clone())),
            // The writer's own name must not stand in here: these are somebody else's words.
            (None, _, Voice::OwnWords) | (None, _, Voice::Agency) if self.voice != voice => {
                let error = Error::new(ErrorKind::Usage, "whose words are these");
                Err(error.with_advice(Advice::NameTheSpeaker))
            }
            _ => Ok((voice, self.name.clone())),
        }
    }
}

/// The lane that was asked for, if the kind may travel that far.
///
/// # Errors
/// [`ErrorKind::Rule`].
pub fn lane(kind: Kind, wanted: Option<Lane>) -> Result<Lane, Error> {
    let lane = wanted.unwrap_or_else(|| kind.default_lane());
    if lane.is_no_wider_than(kind.widest_lane()) {
        return Ok(lane);
    }
    let message = format!("{} may not travel in the lane {}", kind.name(), lane.name());
    let error = Error::new(ErrorKind::Rule, message);
    Err(error.with_advice(Advice::NarrowerLane(kind.widest_lane())))
}
