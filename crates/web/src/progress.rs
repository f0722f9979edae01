//! How far something is that takes longer than a second: the window's thread says it, and
//! the server shows it without asking that thread.

use std::sync::{Arc, Mutex, PoisonError};

use carewallet_screen::{Words, english};

/// How far something is.
#[derive(Clone, Default)]
pub(crate) struct Progress {
    far: Arc<Mutex<Vec<Step>>>,
}

/// Which one of how many is being done; the pages of a file stand below the file.
struct Step {
    what: String,
    /// How far it is, in words.
    words: String,
}

/// What stands below the step before it.
const WITHIN: &str = "page";

impl Progress {
    /// Says how far it is.
    pub(crate) fn set(&self, words: &Words, what: &str, done: usize, total: usize) {
        let how_far = words
            .say(sentence(what))
            .set("what", what)
            .set("done", done)
            .set("total", total)
            .to_string();
        let mut far = self.far.lock().unwrap_or_else(PoisonError::into_inner);
        far.retain(|step| what == WITHIN && step.what != WITHIN);
        far.push(Step {
            what: what.to_owned(),
            words: how_far,
        });
    }

    /// Nothing is being done.
    pub(crate) fn clear(&self) {
        let mut far = self.far.lock().unwrap_or_else(PoisonError::into_inner);
        far.clear();
    }

    /// In words; nothing where nothing is being done.
    pub(crate) fn text(&self) -> String {
        let far = self.far.lock().unwrap_or_else(PoisonError::into_inner);
        let steps: Vec<&str> = far.iter().map(|step| step.words.as_str()).collect();
        steps.join("; ")
    }
}

/// The sentence for what is being done.
fn sentence(what: &str) -> &'static str {
    match what {
        "reading" => english("reading: {done} of {total} done"),
        "reading file" => english("reading file: {done} of {total} done"),
        WITHIN => english("page: {done} of {total} done"),
        _ => english("{what}: {done} of {total} done"),
    }
}

#[cfg(test)]
mod tests {
    use super::Progress;
    use carewallet_screen::Words;

    #[test]
    fn the_pages_of_a_file_stand_below_it() {
        let progress = Progress::default();
        let words = Words::default();
        progress.set(&words, "reading", 1, 3);
        progress.set(&words, "page", 2, 5);
        progress.set(&words, "page", 3, 5);
        assert_eq!(progress.text(), "reading: 1 of 3 done; page: 3 of 5 done");
        progress.set(&words, "reading", 2, 3);
        assert_eq!(progress.text(), "reading: 2 of 3 done");
        progress.clear();
        assert_eq!(progress.text(), "");
    }
}
