//! Whose words an answer to a question of a form is, and what is kept of that.

use carewallet_core::SubjectId;
use carewallet_core::entry::{Entry, Voice};
use carewallet_core::form::VoiceWanted;
use carewallet_core::kind::Kind;
use carewallet_core::value::{Date, Line};

use crate::attribution::Attribution;
use crate::entry_questions::Reply;
use crate::people::People;

/// Whose words an answer is: known, or still to be asked.
pub(super) enum Respondent {
    Known(Attribution),
    Asked(WhoIsIt),
}

/// What is asked to find out whose words they are.
pub(super) enum WhoIsIt {
    /// Whether these are the own words of somebody.
    OwnWordsOf(Line),
    /// A professional's word counts here: whose is it?
    Professional,
}

/// Who sits at the desk.
pub(super) struct AtTheDesk<'a> {
    /// Who answers, as far as that was given beforehand.
    pub(super) speaker: &'a Attribution,
    pub(super) people: &'a People,
    /// Whose key it is.
    pub(super) own_name: &'a Line,
}

impl AtTheDesk<'_> {
    /// Whose words an answer of this kind is. If the form wants the words of somebody
    /// other than whoever sits here, that has to be asked.
    pub(super) fn respondent(
        &self,
        wanted: VoiceWanted,
        kind: Kind,
        about: &SubjectId,
    ) -> Respondent {
        let mut attribution = self.speaker.clone();
        let person = match about {
            SubjectId::Person(id) => self.people.get(id),
            SubjectId::Home => None,
        };
        let own_kind = matches!(kind, Kind::AboutMe | Kind::Statement | Kind::Goal);
        // Own words are for words: a fact stays one that the family may correct.
        let fact = !own_kind && wanted != VoiceWanted::OwnWords;
        let reported = fact.then_some(Voice::Reported);
        let speaks = |name: &Line| person.is_some_and(|person| person.is_called(name.as_str()));
        let open = attribution.voice.is_none() && attribution.basis.is_none();
        // Whatever was given beforehand settles it: do not ask again for each answer.
        if attribution.said_by.is_some() || !open {
            if open && attribution.said_by.as_ref().is_some_and(speaks) {
                attribution.voice = reported;
            }
            return Respondent::Known(attribution);
        }
        match (person, wanted) {
            // The person's own key is in use, so they speak for themselves.
            (Some(_), _) if speaks(self.own_name) => {
                attribution.said_by = Some(self.own_name.clone());
                attribution.voice = reported;
            }
            (_, VoiceWanted::Professional) => return Respondent::Asked(WhoIsIt::Professional),
            (Some(person), _) if !fact => {
                return Respondent::Asked(WhoIsIt::OwnWordsOf(person.name.clone()));
            }
            _ => {}
        }
        Respondent::Known(attribution)
    }
}

impl WhoIsIt {
    /// Writes the reply into the attribution.
    pub(super) fn answered(self, reply: &Reply, attribution: &mut Attribution) {
        match (self, reply) {
            (Self::OwnWordsOf(name), reply) if reply.is_yes() => attribution.said_by = Some(name),
            // Anything but a clear yes is not their own words.
            (Self::OwnWordsOf(_), _) => attribution.voice = Some(Voice::Reported),
            (Self::Professional, Reply::Words(name)) => {
                // Without a usable name it stays the family's report.
                if let Ok(name) = Line::parse(name) {
                    attribution.said_by = Some(name);
                    attribution.voice = Some(Voice::Agency);
                }
            }
            (Self::Professional, _) => {}
        }
    }
}

/// Keeps what a new entry inherits from the one that it replaces.
pub(super) fn keep(attribution: &mut Attribution, old: &Entry, today: Date) {
    let before = old.envelope();
    attribution.lane = attribution.lane.or(Some(before.lane));
    attribution.when = attribution.when.or(before.when);
    // A review day that has passed is dropped: the entry was reviewed just now.
    attribution.review_by = before.review_by.filter(|day| *day >= today);
    attribution.lang = attribution.lang.clone().or_else(|| before.lang.clone());
}
