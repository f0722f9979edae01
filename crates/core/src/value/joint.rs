//! How the values of a group are joined on one line, the way a person would say
//! them: `Monday at 08:00 for 45 minutes`.

use super::Fact;

/// How a value of a group follows the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joint {
    /// As it is.
    Bare,
    /// In brackets: `1234 (library card)`.
    Bracketed,
    /// As somebody's words: `going well: “Sarah helps.”`
    Quoted,
    /// A time: `at 08:00`.
    At,
    /// A number of minutes: `for 45 minutes`.
    Minutes,
    /// A number of people: `2 people`.
    People,
    /// A size: `size M`.
    Size,
    /// A number for each day: `3 a day`.
    PerDay,
    /// Who supplies it: `supplied by the clinic`.
    Supplier,
    /// From when on: `since 2019`.
    Since,
    /// When somebody is in the home: `here at weekends`.
    Here,
    /// Millilitres: `drank 200 ml`.
    Drank,
    /// Millilitres: `passed 250 ml`.
    Passed,
    /// Yes or no: `leak`, `no leak`.
    Leak,
    /// What somebody likes to be called: `likes to be called Peggy`.
    Called,
    /// A title: `title Mrs`.
    Title,
    /// A name of former years: `formerly Shaw`.
    Formerly,
    /// A code: `code Z99999`.
    Code,
    /// The version of a form: `version 2`.
    Version,
    /// A number of questions: `39 questions`.
    Questions,
    /// How many of them: `20 answered`.
    Answered,
    /// How many of them: `3 new`.
    New,
}

/// The labels of fields within groups whose values do not stand bare.
// By label, because a fact does not carry the name of its field.
const JOINTS: [(&str, Joint); 21] = [
    ("A day", Joint::PerDay),
    ("Answered", Joint::Answered),
    ("Drank (ml)", Joint::Drank),
    ("Former name", Joint::Formerly),
    ("From", Joint::At),
    ("In their words", Joint::Quoted),
    ("Leak", Joint::Leak),
    ("Likes to be called", Joint::Called),
    ("Minutes", Joint::Minutes),
    ("New", Joint::New),
    ("Organisation code", Joint::Code),
    ("Passed (ml)", Joint::Passed),
    ("People", Joint::People),
    ("Questions", Joint::Questions),
    ("Since", Joint::Since),
    ("Size", Joint::Size),
    ("Supplied by", Joint::Supplier),
    ("Title", Joint::Title),
    ("Version", Joint::Version),
    ("When here", Joint::Here),
    ("Whose number", Joint::Bracketed),
];

impl Joint {
    /// How the value under a label of a group follows the others.
    #[must_use]
    pub fn of(label: &str) -> Self {
        let found = JOINTS.iter().find(|(named, _)| *named == label);
        found.map_or(Self::Bare, |(_, joint)| *joint)
    }

    /// What stands between it and the words before it.
    #[must_use]
    pub fn apart(self) -> &'static str {
        match self {
            Self::At | Self::Minutes | Self::Bracketed => " ",
            Self::Quoted => ": ",
            _ => ", ",
        }
    }

    /// The value in English.
    fn says(self, value: &str) -> String {
        match self {
            Self::Bare => value.to_owned(),
            Self::Bracketed => format!("({value})"),
            Self::Quoted => format!("“{value}”"),
            Self::At => format!("at {value}"),
            Self::Minutes if value == "1" => "for 1 minute".to_owned(),
            Self::Minutes => format!("for {value} minutes"),
            Self::People if value == "1" => "1 person".to_owned(),
            Self::People => format!("{value} people"),
            Self::Size => format!("size {value}"),
            Self::PerDay => format!("{value} a day"),
            Self::Supplier => format!("supplied by {value}"),
            Self::Since => format!("since {value}"),
            Self::Here => format!("here {value}"),
            Self::Drank => format!("drank {value} ml"),
            Self::Passed => format!("passed {value} ml"),
            Self::Leak if value == "no" => "no leak".to_owned(),
            Self::Leak => "leak".to_owned(),
            Self::Called => format!("likes to be called {value}"),
            Self::Title => format!("title {value}"),
            Self::Formerly => format!("formerly {value}"),
            Self::Code => format!("code {value}"),
            Self::Version => format!("version {value}"),
            Self::Questions => format!("{value} questions"),
            Self::Answered => format!("{value} answered"),
            Self::New => format!("{value} new"),
        }
    }
}

/// One group on one line. Its first value names it and stands bare.
pub(crate) fn one_line(facts: &[Fact]) -> String {
    let mut line = String::new();
    for (number, fact) in facts.iter().enumerate() {
        if number == 0 {
            line.push_str(&fact.text);
        } else {
            let joint = Joint::of(fact.label);
            line.push_str(joint.apart());
            line.push_str(&joint.says(&fact.text));
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kind::{Body, Kind, examples};
    use crate::value::{Field, Shape};

    #[test]
    fn groups_read_as_a_person_would_say_them() {
        for (kind, json, line) in [
            (
                Kind::Support,
                r#"{"who":"B","timetable":[{"day":"every_day","start":"08:00","minutes":"45","people":"1"}]}"#,
                "Every day at 08:00 for 45 minutes, 1 person",
            ),
            (
                Kind::Support,
                r#"{"who":"B","timetable":[{"day":"monday","minutes":"1","people":"2","what":"shower"}]}"#,
                "Monday for 1 minute, 2 people, shower",
            ),
            (
                Kind::Continence,
                r#"{"products":[{"name":"Tena Pants","size":"M","per_day":"3","supplier":"the clinic"}]}"#,
                "Tena Pants, size M, 3 a day, supplied by the clinic",
            ),
            (
                Kind::Continence,
                r#"{"diary":[{"time":"07:10","drank_ml":"200","passed_ml":"250","leak":"no","note":"Urgent"}]}"#,
                "07:10, drank 200 ml, passed 250 ml, no leak, Urgent",
            ),
            (
                Kind::Household,
                r#"{"members":[{"person":"Tom Ellis","role":"son","since":"2019","when_here":"at weekends"}]}"#,
                "Tom Ellis, son, since 2019, here at weekends",
            ),
            (
                Kind::Person,
                r#"{"name":"A","other_number":[{"number":"1234","of":"library card"}]}"#,
                "1234 (library card)",
            ),
        ] {
            let body = Body::from_draft(kind, json).unwrap_or_else(|e| panic!("{json}: {e}"));
            let facts = body.facts();
            assert!(
                facts.iter().any(|fact| fact.text == line),
                "{line}: {:?}",
                facts.iter().map(|fact| &fact.text).collect::<Vec<_>>()
            );
        }
    }

    fn labels(fields: &[Field], out: &mut Vec<&'static str>) {
        for field in fields {
            out.push(field.label);
            match field.shape {
                Shape::Group { fields, .. } => labels(fields, out),
                Shape::Many(Shape::Group { fields, .. }) => labels(fields, out),
                _ => {}
            }
        }
    }

    #[test]
    fn no_value_stands_behind_the_label_of_its_field() {
        let mut all = Vec::new();
        for kind in Kind::ALL {
            labels(kind.fields(), &mut all);
        }
        for (label, _) in JOINTS {
            assert!(all.contains(&label), "no field is labelled {label}");
        }
        for kind in Kind::ALL {
            let body = examples::example(*kind);
            for fact in body.facts() {
                for label in &all {
                    let labelled = format!(", {}: ", label.to_lowercase());
                    assert!(
                        !fact.text.contains(&labelled),
                        "{}: {}",
                        kind.name(),
                        fact.text
                    );
                }
            }
        }
    }
}
