//! Ids of forms and questions, made from the names in FHIR.

use std::collections::BTreeSet;

use carewallet_core::form;

/// The most characters of an id.
const MAX: usize = 40;

/// The id of the form, which no form that comes with the program has.
pub(super) fn form_id(name: &str) -> String {
    let id = plain(name, "questionnaire");
    if form::RESERVED_IDS.contains(&id.as_str()) || form::by_id(&id).is_some() {
        format!("{id}-form")
    } else {
        id
    }
}

/// An id for a linkId that is not among the ids that are used, and uses it.
pub(super) fn question_id(link_id: &str, used: &mut BTreeSet<String>) -> String {
    let wanted = plain(link_id, "question");
    let numbered = (2_usize..).map(|number| {
        let end = format!("-{number}");
        // The number must survive where the name is cut, or all long ones were the same.
        let begin: String = wanted.chars().take(MAX - end.len()).collect();
        format!("{begin}{end}")
    });
    let free = std::iter::once(wanted.clone())
        .chain(numbered)
        .find(|id| !used.contains(id))
        .unwrap_or(wanted);
    used.insert(free.clone());
    free
}

/// Lower-case letters, digits and `-`, at most 40.
fn plain(name: &str, otherwise: &str) -> String {
    let kept = name.chars().map(|c| {
        if c.is_ascii_alphanumeric() {
            c.to_ascii_lowercase()
        } else {
            '-'
        }
    });
    let kept: String = kept.take(MAX).collect();
    let trimmed = kept.trim_matches('-');
    if trimmed.is_empty() {
        otherwise.to_owned()
    } else {
        trimmed.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_plain_short_and_unique() {
        let mut used = BTreeSet::new();
        assert_eq!(question_id("1.A Name", &mut used), "1-a-name");
        assert_eq!(question_id("1/a/name", &mut used), "1-a-name-2");
        assert_eq!(question_id("???", &mut used), "question");
        let long = "x".repeat(60);
        assert_eq!(question_id(&long, &mut used).len(), 40);
        let second = question_id(&long, &mut used);
        assert!(second.len() == 40 && second.ends_with("-2"));
    }

    #[test]
    fn a_form_never_takes_a_word_of_the_program_or_the_id_of_another() {
        assert_eq!(form_id("Check"), "check-form");
        assert_eq!(form_id("HomeCare"), "homecare-form");
        assert_eq!(form_id("Falls_Screen"), "falls-screen");
        assert_eq!(form_id(""), "questionnaire");
    }
}
