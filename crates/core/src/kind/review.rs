//! When a body itself says that it is to be looked at again.

use crate::value::{Answer, Date};

use super::{Body, Kind};

impl Kind {
    /// Whether bodies of this kind can say by which day they are to be looked at again.
    #[must_use]
    pub fn has_review(self) -> bool {
        matches!(
            self,
            Self::Legal
                | Self::PlanAction
                | Self::Assessment
                | Self::Professional
                | Self::Document
                | Self::Consent
        )
    }
}

impl Body {
    /// The day by which the body says that it should be looked at again: the
    /// review of a paper, an action, an assessment or a professional, the day until which a
    /// document is valid or a permission holds. Of a month or a year it is the
    /// last day. `None` if it says nothing of the sort, or is over by then: an
    /// action that was done is not reviewed.
    #[must_use]
    pub fn review(&self) -> Option<Date> {
        let day = match self {
            Self::Legal(it) => it.review?,
            Self::PlanAction(it) => it.review?,
            Self::Assessment(it) => it.next_review.as_ref()?.given()?.latest(),
            Self::Professional(it) => it.next_review.as_ref()?.given()?.latest(),
            Self::Document(it) => it.expires?.latest(),
            Self::Consent(it) => {
                // A permission is over on its last day, so `is_over` would drop every one.
                let until = *it.until.as_ref().and_then(Answer::given)?;
                let taken_back = it.withdrawn_on.is_some_and(|day| day <= until);
                return (!taken_back).then_some(until);
            }
            _ => return None,
        };
        (!self.is_over(day)).then_some(day)
    }
}
