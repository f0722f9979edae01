//! Whose words an answer to a question of a form is, and what is kept of that.

use carewallet_core::SubjectId;
use carewallet_core::entry::{Entry, Voice};
use carewallet_core::form::VoiceWanted;
use carewallet_core::kind::Kind;
use carewallet_core::value::{Date, Line};

use crate::attribution::Attribution;
use crate::entry_questions::Reply;
use crate::people::People;

/// Who says an answer: it goes without saying, or has to be asked.
pub(super) enum Respondent {
    Known(Attribution),
    Asked(WhoIsIt),
}

/// What is asked to find out who says it.
pub(super) enum WhoIsIt {
    /// Whether these are the own words of somebody.
    OwnWordsOf(Line),
    /// A professional's word counts here: whose is it?
    Professional,
}

/// Who sits at the desk.
pub(super) struct AtTheDesk<'a> {
    /// What was said beforehand of who answers.
    pub(super) speaker: &'a Attribution,
    pub(super) people: &'a People,
    /// Whose key it is.
    pub(super) own_name: &'a Line,
}

impl AtTheDesk<'_> {
    /// Who says an answer of a kind. Where the form wants the words of somebody
    /// else than who sits here, it is asked whose they are.
    pub(super) fn respondent(
        &self,
        wanted: VoiceWanted,
        kind: Kind,
        about: &SubjectId,
    ) -> Respondent {
        let mut said = self.speaker.clone();
        let person = match about {
            SubjectId::Person(id) => self.people.get(id),
            SubjectId::Home => None,
        };
        let own_kind = matches!(kind, Kind::AboutMe | Kind::Statement | Kind::Goal);
        // Own words are for words: a fact stays one that the family may correct.
        let fact = !own_kind && wanted != VoiceWanted::OwnWords;
        let reported = fact.then_some(Voice::Reported);
        let speaks = |name: &Line| person.is_some_and(|person| person.is_called(name.as_str()));
        let open = said.voice.is_none() && said.basis.is_none();
        if said.said_by.is_some() || !open {
            if open && said.said_by.as_ref().is_some_and(speaks) {
                said.voice = reported;
            }
            return Respondent::Known(said);
        }
        match (person, wanted) {
            (Some(_), _) if speaks(self.own_name) => {
                said.said_by = Some(self.own_name.clone());
                said.voice = reported;
            }
            (_, VoiceWanted::Professional) => return Respondent::Asked(WhoIsIt::Professional),
            (Some(person), _) if !fact => {
                return Respondent::Asked(WhoIsIt::OwnWordsOf(person.name.clone()));
            }
            _ => {}
        }
        Respondent::Known(said)
    }
}

impl WhoIsIt {
    /// Writes down what the person says to it.
    pub(super) fn answered(self, reply: &Reply, said: &mut Attribution) {
        match (self, reply) {
            (Self::OwnWordsOf(name), reply) if reply.is_yes() => said.said_by = Some(name),
            (Self::OwnWordsOf(_), _) => said.voice = Some(Voice::Reported),
            (Self::Professional, Reply::Words(name)) => {
                if let Ok(name) = Line::parse(name) {
                    said.said_by = Some(name);
                    said.voice = Some(Voice::Agency);
                }
            }
            (Self::Professional, _) => {}
        }
    }
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
