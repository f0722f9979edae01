//! A body on one line, in the order in which a person says it.

use crate::value::Fact;

use super::Body;
use super::opening::Opening;

impl Body {
    /// How a person begins to say it: `Donepezil 10 mg tablet, one at night`,
    /// `Fall, 8 November 2025, 03:10`. For most kinds that is the headline.
    pub fn opening(&self) -> String {
        one_line(self.content().opening().words())
    }

    /// All of it on one line: how it begins, then the other facts with their
    /// labels. What is not known, or was not asked, is left out.
    pub fn line(&self) -> String {
        let opening = self.content().opening();
        let headline = self.headline();
        let facts = self.facts();
        let wanted = |fact: &&Fact| {
            // "Prefer not to say" is an answer, and stays.
            let silent = ["not known", "not asked"].contains(&fact.text.as_str());
            !silent && !self.begins_with(&opening, fact) && !is_in(&headline, &fact.text)
        };
        let mut line = opening.words().to_owned();
        for fact in facts.iter().filter(wanted) {
            without_stop(&mut line);
            line.push_str("; ");
            line.push_str(&lower_first(fact.label));
            line.push_str(": ");
            line.push_str(&fact.text);
        }
        one_line(&line)
    }

    /// Whether a fact is there already: in the opening, or, that there is none,
    /// in the headline.
    fn begins_with(&self, opening: &Opening, fact: &Fact) -> bool {
        let fields = self.kind().fields().iter();
        let mut named = fields.filter(|field| field.label == fact.label);
        named.any(|field| {
            let none = field.name == "none_known" && fact.text == "none known";
            none || opening.says(&[field.name])
        })
    }
}

/// One full stop at the end goes; dots that say more stay.
pub fn without_stop(line: &mut String) {
    let end = line.trim_end().len();
    line.truncate(end);
    if line.ends_with('.') && !line.ends_with("..") {
        line.pop();
    }
}

fn one_line(words: &str) -> String {
    words.replace('\n', " ")
}

/// Whether a headline says it already: `GP: Dr Osei`, `Toilet (by night)`.
fn is_in(headline: &str, text: &str) -> bool {
    // Whole pieces only: a short fact is part of many a headline by chance.
    let mut pieces = headline.split(['(', ')', ':']).map(str::trim);
    headline == text || pieces.any(|piece| piece == text)
}

/// The first words of a text, as a title of so many letters at the most.
pub(super) fn beginning(text: &str, most: usize) -> String {
    let line = text.trim().lines().next().unwrap_or_default();
    match line.char_indices().nth(most) {
        None => line.to_owned(),
        Some((end, _)) => {
            let cut = line[..end].rfind(' ').unwrap_or(end);
            format!("{}…", &line[..cut])
        }
    }
}

/// `Date of birth` within a line; `NHS number` stays.
pub(crate) fn lower_first(label: &str) -> String {
    let mut chars = label.chars();
    match (chars.next(), chars.next()) {
        // A capital in second place is an abbreviation, which has no lower case.
        (Some(first), Some(second)) if second.is_lowercase() || second == ' ' => {
            first.to_lowercase().chain(label.chars().skip(1)).collect()
        }
        _ => label.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::beginning;
    use crate::kind::{Body, Kind, examples};

    fn body(kind: &str, json: &str) -> Body {
        Body::from_draft(Kind::parse(kind).unwrap(), json).unwrap()
    }

    #[test]
    fn a_line_reads_as_a_person_would_say_it() {
        for (kind, json, line) in [
            (
                "medication",
                r#"{"name":"Donepezil","form":"tablet","strength":"10 mg","dose":"one","route":"by mouth","when":"at night","why":"Memory."}"#,
                "Donepezil 10 mg tablet, one by mouth at night; what for: Memory.",
            ),
            (
                "medication",
                r#"{"name":"Senna","when":"at bedtime","strength":"not known","dose":"prefer not to say"}"#,
                "Senna, at bedtime; dose: prefer not to say",
            ),
            ("medication", r#"{"none_known":"yes"}"#, "No medicines"),
            ("allergy", r#"{"none_known":"yes"}"#, "No known allergies"),
            (
                "allergy",
                r#"{"substance":"Penicillin","reaction":"Rash.\nSwollen lips.","severity":"severe"}"#,
                "Penicillin; what happens: Rash. Swollen lips; how bad: severe",
            ),
            (
                "measurement",
                r#"{"type":"weight","value":"57.5","unit":"kg","date":"2026-03-02","by":"Priya Raman"}"#,
                "Weight: 57.5 kg, 2 March 2026; measured by: Priya Raman",
            ),
            (
                "vaccination",
                r#"{"what":"Influenza","date":"2025-10-09","place":"Larkspur Surgery"}"#,
                "Influenza, 9 October 2025, Larkspur Surgery",
            ),
            (
                "treatment",
                r#"{"what":"Gall bladder taken out","status":"past","date":"1986","result":"Yes, no trouble since."}"#,
                "Gall bladder taken out, past, 1986; what came of it: Yes, no trouble since.",
            ),
            (
                "event",
                r#"{"type":"fall","date":"2025-11-08","time":"03:10","place":"landing","injury":"Bruised hip ...","reason":"In the dark."}"#,
                "Fall, 8 November 2025, 03:10, landing; injury: Bruised hip ...; reason: In the dark.",
            ),
            (
                "event",
                r#"{"type":"admission","date":"2023-11-20","until":"2023-11-27"}"#,
                "Hospital stay, 20 November 2023 to 27 November 2023",
            ),
            (
                "event",
                r#"{"type":"fall","none_known":"yes"}"#,
                "Fall: none known",
            ),
            (
                "event",
                r#"{"type":"fall","until":"2023-11-27"}"#,
                "Fall; until: 27 November 2023",
            ),
        ] {
            assert_eq!(body(kind, json).line(), line);
        }
    }

    /// Every value of every kind is on its line.
    #[test]
    fn no_kind_loses_a_word() {
        for kind in Kind::ALL {
            let body = examples::example(*kind);
            let line = body.line();
            let opening = body.opening();
            assert!(
                line.starts_with(opening.trim_end_matches('.')),
                "{}",
                kind.name()
            );
            for fact in body.facts() {
                let text = fact.text.replace('\n', " ");
                let included = line.contains(text.trim_end_matches('.'));
                let silent = ["not known", "not asked"].contains(&text.as_str());
                assert!(
                    included || silent,
                    "{}: {} in {line}",
                    kind.name(),
                    fact.label
                );
            }
            assert!(!line.contains(".;"), "{line}");
        }
    }

    #[test]
    fn titles_end_at_a_word() {
        assert_eq!(
            beginning("To walk to the shop.\nAlone.", 60),
            "To walk to the shop."
        );
        let long = beginning(&"à la ".repeat(30), 60);
        assert!(long.ends_with("la…") || long.ends_with("à…"));
        assert!(long.chars().count() <= 61);
    }
}
