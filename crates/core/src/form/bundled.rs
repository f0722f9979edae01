//! The forms that come with the program (crates/core/forms).

use std::sync::OnceLock;

use super::Form;

/// In the order of the story.
const FORMS: [&str; 8] = [
    include_str!("../../forms/continence.json"),
    include_str!("../../forms/ot.json"),
    include_str!("../../forms/homecare.json"),
    include_str!("../../forms/hospital.json"),
    include_str!("../../forms/needs.json"),
    include_str!("../../forms/carer.json"),
    include_str!("../../forms/attendance-allowance.json"),
    include_str!("../../forms/blue-badge.json"),
];

/// The forms that come with the program, in the order of the story.
#[must_use]
pub fn bundled() -> &'static [Form] {
    // Reading checks every path against the kinds, so do it only once.
    static READ: OnceLock<Vec<Form>> = OnceLock::new();
    READ.get_or_init(|| FORMS.iter().map(|text| read(text)).collect())
}

fn read(text: &str) -> Form {
    Form::parse(text).expect("the tests read every form that comes with the program")
}

/// The form of an id among those that come with the program.
#[must_use]
pub fn by_id(id: &str) -> Option<&'static Form> {
    bundled().iter().find(|form| form.id == id)
}

#[cfg(test)]
mod tests {
    use super::{FORMS, Form, bundled, by_id};
    use crate::form::Origin;

    const IDS: [&str; 8] = [
        "continence",
        "ot",
        "homecare",
        "hospital",
        "needs",
        "carer",
        "attendance-allowance",
        "blue-badge",
    ];

    #[test]
    fn every_form_is_without_mistake() {
        let mut all = String::new();
        for (text, id) in FORMS.iter().zip(IDS) {
            for mistake in Form::parse(text).err().unwrap_or_default() {
                let (line, column) = (mistake.line, mistake.column);
                let (place, message) = (mistake.place, mistake.message);
                let hint = mistake.hint.unwrap_or_default();
                all += &format!("\n{id}.json:{line}:{column}: {place}: {message} ({hint})");
            }
        }
        assert!(all.is_empty(), "{all}");
    }

    #[test]
    fn they_are_found_by_their_ids() {
        let ids: Vec<&str> = bundled().iter().map(|form| form.id.as_str()).collect();
        assert_eq!(ids, IDS);
        assert_eq!(by_id("ot").map(|form| form.id.as_str()), Some("ot"));
        assert!(by_id("night").is_none());
    }

    /// Somebody who fills one of them in is asked for nothing that is on
    /// record and cannot be found.
    #[test]
    fn every_question_is_mapped_and_takes_what_its_kind_usually_is() {
        let mut wrong = Vec::new();
        for form in bundled() {
            for question in form.questions() {
                let place = format!("{} {}", form.id, question.id);
                if matches!(question.origin, Origin::Unmapped) {
                    wrong.push(format!("{place}: not mapped"));
                }
                for path in question.paths() {
                    let lane = path.kind().default_lane();
                    if lane > question.lane {
                        wrong.push(format!("{place}: {} is {}", path.text(), lane.name()));
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    }
}
