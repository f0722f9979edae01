//! Everyday living: what the person can do, what happened, what could happen.

use crate::value::{
    Answer, BodyError, ClockTime, Count, Field, Group, Line, List, NoneKnown, PartialDate, Text,
    group,
};

use super::line::beginning;
use super::opening::{Opening, words_of};
use super::{Ability, DayNight, Domain, EventType, Talk, Title, Why};

group! {
    /// What the person can do, could do before, and needs help with.
    Function {
        domain: must Domain, "Activity", "Which activity is it?";
        when: may DayNight, "Day or night", "Is it about the day or the night?";
        can_do: ask Text, "Can do", "What can they do themselves?";
        usual_before: ask Text, "Could do before", "What could they do before?";
        ability: ask Ability, "How much help", "How much help is needed?";
        help_needed: ask Text, "Help needed", "Which help is needed?";
        helper: ask Line, "Who helps", "Who helps now?";
        people_needed: ask Count<0, 9>, "People needed", "How many people are needed?";
        times_per_day: ask Count<0, 99>, "Times a day", "How many times a day?";
        times_per_night: ask Count<0, 99>, "Times a night", "How many times a night?";
        minutes: ask Count<0, 1440>, "Minutes each time", "How many minutes does it take?";
        why: ask List<Why>, "Why it is hard", "Why can they not do it alone?";
        good_day: ask Text, "On a good day", "How is it on a good day?";
        bad_day: ask Text, "On a bad day", "How is it on a bad day?";
        since: ask PartialDate, "Since", "Since when?";
        aids: ask List<Line>, "Aids used", "Which aids are used?";
        how_i_like_it: may Text, "How I like it done", "How do they like it done?";
    }
}

impl Talk for Function {
    fn title(&self) -> Title {
        match self.when {
            Some(when) => Title::When(self.domain.says(), when.says()),
            None => Title::Choice(self.domain.says()),
        }
    }

    fn check(&self) -> Result<(), BodyError> {
        let said = self
            .to_map()
            .keys()
            .any(|name| name != "domain" && name != "when");
        if said {
            Ok(())
        } else {
            Err(BodyError::missing().under("can_do"))
        }
    }
}

/// Letters of a title that is made of somebody's words.
const TITLE: usize = 40;

group! {
    /// Something that happened.
    Event {
        r#type: must EventType, "What it was", "Was it a fall, a hospital stay, something else?";
        none_known: may NoneKnown, "Such an event", "Is it known that there was none?";
        date: ask PartialDate, "Date", "When did it happen, or begin?";
        until: may PartialDate, "Until", "When did it end?";
        time: ask ClockTime, "Time", "At what time?";
        place: ask Line, "Where", "Where did it happen?";
        what_happened: ask Text, "What happened", "What happened?";
        injury: ask Text, "Injury", "Was anybody hurt?";
        what_changed: ask Text, "What changed since", "What has changed since?";
        reason: ask Text, "Reason", "What was the reason?";
    }
}

impl Talk for Event {
    /// What happened in its first words, where no type says what it was.
    fn title(&self) -> Title {
        let says = self.r#type.says();
        let happened = self.what_happened.as_ref().and_then(Answer::given);
        match (self.none_known, happened) {
            (Some(_), _) => Title::NoneKnown(says),
            (None, Some(words)) if self.r#type == EventType::Other => {
                Title::Words(beginning(words.as_str(), TITLE))
            }
            (None, _) => Title::Choice(says),
        }
    }

    /// `Fall, 8 November 2025, 03:10, landing`
    fn opening(&self) -> Opening {
        let date = words_of(self.date.as_ref());
        let until = self.until.as_ref().filter(|_| date.is_some());
        Opening::of(self.title().to_string())
            .then(", ", "date", date)
            .then(" to ", "until", until.map(PartialDate::plain))
            .then(", ", "time", words_of(self.time.as_ref()))
            .then(", ", "place", words_of(self.place.as_ref()))
    }

    fn check(&self) -> Result<(), BodyError> {
        let map = self.to_map();
        let beside = |field: &&Field| {
            map.contains_key(field.name) && !["type", "none_known"].contains(&field.name)
        };
        match Self::FIELDS.iter().find(beside) {
            Some(field) if self.none_known.is_some() => Err(BodyError::Both {
                first: field.name,
                second: "none_known",
            }),
            _ => Ok(()),
        }
    }
}

group! {
    /// What could go wrong, and what helps.
    Risk {
        what: must Line, "Risk", "What could go wrong?";
        to_whom: ask Line, "To whom", "Who could be hurt?";
        triggers: ask Text, "What sets it off", "What sets it off?";
        what_helps: ask Text, "What helps", "What helps?";
        supervision_day: ask Text, "By day", "Does somebody need to be near by day?";
        supervision_night: ask Text, "By night", "Does somebody need to be near by night?";
        agreed_by: ask Line, "Agreed by", "Who agreed on this?";
    }
}

impl Talk for Risk {
    fn title(&self) -> Title {
        Title::Words(self.what.plain())
    }
}
