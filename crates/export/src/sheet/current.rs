//! What holds on the day of the sheet: neither over nor still to come. What is
//! over stands on the care summary and the hand-over alone.

use carewallet_core::Body;
use carewallet_core::kind::{AddressType, EquipmentStatus, TreatmentStatus};
use carewallet_core::value::{Date, given};

/// Whether it holds today. Nobody is found at an address for letters.
pub(super) fn is_current(body: &Body, today: Date) -> bool {
    !body.is_over(today)
        && match body {
            Body::Treatment(it) => given(it.status.as_ref()) == Some(&TreatmentStatus::Ongoing),
            Body::Address(it) => it.r#type != Some(AddressType::Letters),
            // Equipment without a status is taken to be in use.
            Body::Equipment(it) => {
                given(it.status.as_ref()).is_none_or(|status| *status == EquipmentStatus::InUse)
            }
            _ => true,
        }
}
