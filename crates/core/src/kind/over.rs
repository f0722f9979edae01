//! What is over: stopped, ended, given back, reached, or past; and what has not
//! begun. One rule for every kind, which sheets, forms and lists ask. A day
//! decides it together with the body, so a medicine that is to be stopped next
//! week is still taken, and one that is to be started then is not taken yet.

use crate::value::{Date, PartialDate, given};

use super::{
    ActionStatus, AddressType, Appointment, AppointmentStatus, Body, Condition, ConditionStatus,
    Consent, EquipmentStatus, GoalStatus, Medication, SafeguardingStatus, Treatment,
    TreatmentStatus,
};

impl Body {
    /// Whether it is over on this day. Nothing is over unless the body says so:
    /// a body without an end and without a status still holds.
    ///
    /// What is not over need not have begun: equipment may be on order, and a
    /// treatment may be planned.
    #[must_use]
    pub fn is_over(&self, today: Date) -> bool {
        match self {
            Self::Medication(it) => it.is_stopped(today),
            Self::Condition(it) => it.is_over(today),
            Self::Treatment(it) => it.is_over(today),
            Self::Professional(it) => has_run_out(it.until, today),
            Self::Support(it) => has_run_out(it.until, today),
            Self::Address(it) => {
                // A previous address is over even where nobody knows since when.
                it.r#type == Some(AddressType::Previous) || has_run_out(it.until, today)
            }
            Self::Money(it) => has_run_out(it.ends, today),
            // Only what went back is over: what is on order has not begun.
            Self::Equipment(it) => given(it.status.as_ref()) == Some(&EquipmentStatus::Returned),
            Self::Appointment(it) => it.is_closed() || it.is_past(today),
            Self::Goal(it) => matches!(
                given(it.status.as_ref()),
                Some(GoalStatus::Reached | GoalStatus::Stopped)
            ),
            Self::PlanAction(it) => matches!(
                given(it.status.as_ref()),
                Some(ActionStatus::Done | ActionStatus::Stopped)
            ),
            Self::Consent(it) => it.is_over(today),
            Self::Safeguarding(it) => matches!(
                given(it.status.as_ref()),
                Some(SafeguardingStatus::Closed | SafeguardingStatus::NotTaken)
            ),
            // What happened and who somebody is do not end.
            _ => false,
        }
    }

    /// When it begins, if that is still to come: a medicine that is not taken
    /// yet, help that does not come yet. Nothing is to come unless the body
    /// gives a date.
    #[must_use]
    pub fn begins_later(&self, today: Date) -> Option<PartialDate> {
        let start = match self {
            Self::Medication(it) => given(it.start.as_ref()).copied(),
            Self::Support(it) => given(it.since.as_ref()).copied(),
            Self::Professional(it) => it.since,
            _ => None,
        };
        start.filter(|start| !has_happened(Some(*start), today))
    }
}

/// Whether something that happened on a date has happened by this day. Where
/// only the month or the year is known, it has from their first day on:
/// "stopped in 2026" means that it was stopped.
fn has_happened(date: Option<PartialDate>, today: Date) -> bool {
    date.is_some_and(|date| date.earliest() <= today)
}

/// Whether something that lasts until a date has run out by this day. Where
/// only the month or the year is known, it lasts until their last day: help
/// "until December" still comes in December.
fn has_run_out(until: Option<PartialDate>, today: Date) -> bool {
    until.is_some_and(|until| until.latest() <= today)
}

impl Medication {
    /// Whether it was stopped by this day. One that is to be stopped later is
    /// still taken.
    #[must_use]
    pub fn is_stopped(&self, today: Date) -> bool {
        has_happened(self.stop, today)
    }
}

impl Condition {
    fn is_over(&self, today: Date) -> bool {
        given(self.status.as_ref()) == Some(&ConditionStatus::Past)
            || has_happened(self.ended, today)
    }
}

impl Treatment {
    /// One that was planned for a day that is past is not to come any more,
    /// like an appointment.
    fn is_over(&self, today: Date) -> bool {
        match given(self.status.as_ref()) {
            Some(TreatmentStatus::Past) => true,
            Some(TreatmentStatus::Planned) => {
                given(self.date.as_ref()).is_some_and(|date| date.latest() < today)
            }
            _ => false,
        }
    }
}

impl Appointment {
    /// Whether its day is past. On the day itself it is still to come,
    /// whatever its time.
    #[must_use]
    pub fn is_past(&self, today: Date) -> bool {
        self.date < today
    }

    /// Whether it is today or later, and neither cancelled nor over.
    #[must_use]
    pub fn is_to_come(&self, today: Date) -> bool {
        !self.is_past(today) && !self.is_closed()
    }

    /// Whether its day is past, and nothing says what came of it.
    #[must_use]
    pub fn wants_outcome(&self, today: Date) -> bool {
        self.is_past(today) && !self.is_closed() && self.outcome.is_none()
    }

    fn is_closed(&self) -> bool {
        matches!(
            self.status,
            Some(AppointmentStatus::Cancelled | AppointmentStatus::Done)
        )
    }
}

impl Consent {
    fn is_over(&self, today: Date) -> bool {
        self.withdrawn_on.is_some_and(|day| day <= today)
            || given(self.until.as_ref()).is_some_and(|day| *day <= today)
    }
}
