//! What was not searched, as the pictures of the call had cost too much by then.

use carewallet_import::Reading;

/// Pages of all files.
#[derive(Default)]
pub(super) struct Unsearched {
    pages: usize,
    unsearched: usize,
    glanced: usize,
}

impl Unsearched {
    pub(super) fn count(&mut self, reading: &Reading) {
        self.pages += reading.pages;
        self.unsearched += reading.unsearched;
        self.glanced += reading.glanced;
    }

    /// The refusal where no code was found, if there may be one that was not seen.
    pub(super) fn without_a_code(&self) -> Option<String> {
        let said = words(self.pages, self.unsearched, self.glanced)?;
        Some(format!("{said}; no code of a care sheet was found"))
    }
}

/// What was not searched of one file; none if all of it was.
pub(super) fn in_words(reading: &Reading) -> Option<String> {
    words(reading.pages, reading.unsearched, reading.glanced)
}

fn words(pages: usize, unsearched: usize, glanced: usize) -> Option<String> {
    let searched = pages - unsearched.min(pages);
    match (unsearched, glanced) {
        (0, 0) => None,
        (0, glanced) => Some(format!(
            "{glanced} of {pages} pages were searched only at a glance, as more would take \
             too long"
        )),
        _ if searched == 0 => {
            Some("it was not searched, as what came before it took too long".to_owned())
        }
        (_, 0) => Some(format!(
            "{searched} of {pages} pages were searched; the others would take too long"
        )),
        (_, glanced) => Some(format!(
            "{searched} of {pages} pages were searched, {glanced} of them only at a glance; \
             the others would take too long"
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_how_far_the_search_came() {
        assert_eq!(words(40, 0, 0), None);
        assert_eq!(
            words(40, 36, 0).unwrap(),
            "4 of 40 pages were searched; the others would take too long"
        );
        assert!(
            words(40, 0, 3)
                .unwrap()
                .starts_with("3 of 40 pages were searched only")
        );
        assert!(words(1, 1, 0).unwrap().starts_with("it was not searched"));
        assert!(words(9, 2, 3).unwrap().starts_with("7 of 9 pages"));
    }
}
