//! What was just done to keep the wallet safe, and is to be said once more where somebody
//! comes back or reloads. It is gone when the wallet is locked.

use zeroize::Zeroizing;

use carewallet_screen::Words;

/// What was just done to keep the wallet safe.
#[derive(Default)]
pub(crate) struct Keeping {
    /// Counts what was done: a form that answers an older number is stale, so that a double
    /// click does nothing twice.
    pub(crate) step: usize,
    /// What the last backup, merge or repair came to, line by line.
    pub(crate) report: Option<Report>,
    /// The passphrase of a new key, until somebody says that they wrote it down.
    pub(crate) new_key: Option<NewKey>,
}

/// What something came to.
#[derive(Clone)]
pub(crate) struct Report {
    /// The page that it belongs to.
    pub(crate) path: &'static str,
    pub(crate) heading: String,
    pub(crate) lines: Vec<String>,
    /// Whether something is left to do.
    pub(crate) is_partial: bool,
}

/// A key that was made for somebody.
pub(crate) struct NewKey {
    pub(crate) name: String,
    pub(crate) file: String,
    pub(crate) words: Zeroizing<String>,
    pub(crate) missed: Vec<String>,
}

impl Report {
    /// A report for a page, under one heading where all is done and another where not.
    pub(crate) fn of(
        words: &Words,
        path: &'static str,
        is_partial: bool,
        headings: [&str; 2],
        lines: Vec<String>,
    ) -> Self {
        let [whole, partial] = headings;
        Self {
            path,
            heading: words
                .say(if is_partial { partial } else { whole })
                .to_string(),
            lines,
            is_partial,
        }
    }
}

impl Keeping {
    /// Forgets what was done. The count goes on: no form from before is answered again.
    pub(crate) fn forget(&mut self) {
        self.step += 1;
        self.report = None;
        self.new_key = None;
    }

    /// Whether a form answers what stands now.
    pub(crate) fn is_now(&self, step: &str) -> bool {
        step == self.step.to_string()
    }

    /// Notes what something came to.
    pub(crate) fn reports(&mut self, report: Report) {
        self.step += 1;
        self.report = Some(report);
    }

    /// What was reported for a page.
    pub(crate) fn report_of(&self, path: &str) -> Option<Report> {
        self.report.clone().filter(|report| report.path == path)
    }
}
