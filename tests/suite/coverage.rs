//! Questions not asked again: the story of one household, agency after agency,
//! measured with the real forms on the real code. `docs/coverage.md` is made
//! here.

mod known;
mod page;
mod story;

use carewallet_core::form::bundled;

use crate::golden;

use story::{Story, Visit};

/// Bundled forms in the order in which the agencies come.
const FOUR: [&str; 4] = ["continence", "ot", "homecare", "hospital"];

/// All of them; the rest come after these four.
fn eight() -> Vec<&'static str> {
    bundled().iter().map(|form| form.id.as_str()).collect()
}

#[test]
fn coverage_page_is_up_to_date() {
    golden::assert_is("docs/coverage.md", &page::page());
}

#[test]
fn the_fourth_agency_finds_seven_in_ten_answered() {
    let visits = Story::told(&FOUR, 7);
    let fourth = &visits[3];
    let share = fourth.tally.covered() * 100;
    assert!(
        share >= 70 * fourth.tally.asked(),
        "{} of {}",
        fourth.tally.covered(),
        fourth.tally.asked()
    );
}

/// What counts is what is asked next: the same story, but nobody adds anything.
#[test]
fn an_empty_record_answers_nothing() {
    let visits: Vec<Visit> = eight()
        .iter()
        .flat_map(|form| Story::told(&[form], 7))
        .collect();
    for visit in &visits {
        assert_eq!(visit.tally.covered(), 0, "{}", visit.form.id);
        assert_eq!(visit.tally.stale + visit.tally.withheld, 0);
        assert!(visit.added > 20, "{} adds {}", visit.form.id, visit.added);
    }
}

/// After a visit the same form finds nearly everything: what it still asks is
/// what the family does not know, or has to show on paper.
#[test]
fn a_form_that_was_filled_in_is_not_asked_again() {
    for form in eight() {
        let visits = Story::told(&[form, form], 7);
        let again = visits[1].tally;
        let open = again.not_known + again.stale;
        assert!(
            // Own words that do not say what was asked are asked for again.
            open * 100 <= 17 * again.asked(),
            "{form}: {open} of {}",
            again.asked()
        );
        assert!(again.covered() > visits[0].tally.covered());
    }
}

/// A record that nobody looks after grows old: that shows, and is not counted
/// as answered.
#[test]
fn half_a_year_later_old_answers_are_out_of_date() {
    let soon = Story::told(&["hospital", "hospital"], 7);
    let late = Story::told(&["hospital", "hospital"], 200);
    assert_eq!(soon[1].tally.stale, 0);
    assert!(late[1].tally.stale > 5, "{}", late[1].tally.stale);
    assert!(late[1].tally.covered() < soon[1].tally.covered());
}
