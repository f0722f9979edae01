//! How far something is that takes longer than a second: the window's thread says it, and
//! the server shows it without asking that thread.

use std::sync::{Arc, Mutex, PoisonError};

/// How far something is.
#[derive(Clone, Default)]
pub(crate) struct Progress {
    far: Arc<Mutex<Vec<Step>>>,
}

/// Which one of how many is being done; the pages of a file stand below the file.
struct Step {
    what: String,
    done: usize,
    total: usize,
}

/// What stands below the step before it.
const WITHIN: &str = "page";

impl Progress {
    /// Says how far it is.
    pub(crate) fn set(&self, what: &str, done: usize, total: usize) {
        let mut far = self.far.lock().unwrap_or_else(PoisonError::into_inner);
        far.retain(|step| what == WITHIN && step.what != WITHIN);
        far.push(Step {
            what: what.to_owned(),
            done,
            total,
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
        let steps = far.iter().map(|step| {
            let Step { what, done, total } = step;
            format!("{what}: {done} of {total} done")
        });
        steps.collect::<Vec<_>>().join("; ")
    }
}

#[cfg(test)]
mod tests {
    use super::Progress;

    #[test]
    fn the_pages_of_a_file_stand_below_it() {
        let progress = Progress::default();
        progress.set("reading", 1, 3);
        progress.set("page", 2, 5);
        progress.set("page", 3, 5);
        assert_eq!(progress.text(), "reading: 1 of 3 done; page: 3 of 5 done");
        progress.set("reading", 2, 3);
        assert_eq!(progress.text(), "reading: 2 of 3 done");
        progress.clear();
        assert_eq!(progress.text(), "");
    }
}
