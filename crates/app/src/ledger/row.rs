//! One row of the ledger.

use std::collections::BTreeSet;

use carewallet_core::SubjectId;
use carewallet_core::kind::{Handover, Receipt};
use carewallet_core::value::Timestamp;

use crate::forms::QuestionCounts;

/// One row of the ledger.
pub struct LedgerRow {
    /// When what was passed on was made.
    pub at: Timestamp,
    /// What was passed on, and which way.
    pub passed: Passed,
}

/// What was passed on, and which way.
pub enum Passed {
    /// Something was handed to an agency.
    Given {
        /// What was kept of it.
        handover: Box<Handover>,
        /// What of a form was answered by it.
        questions: Option<QuestionCounts>,
        /// Whom its entries are about.
        about: BTreeSet<SubjectId>,
    },
    /// Something came from an agency.
    Received(Box<Receipt>),
}

impl LedgerRow {
    /// The agency at the other end.
    #[must_use]
    pub fn who(&self) -> &str {
        match &self.passed {
            Passed::Given { handover, .. } => handover.to.as_str(),
            Passed::Received(receipt) => receipt.from.as_str(),
        }
    }
}
