//! What a contact is to whoever rings: whether they may be rung, in which
//! order, and whether they can open the door.

use carewallet_core::Body;
use carewallet_core::kind::{Contact, ContactRole, Contingency, KindBody};
use carewallet_core::value::{BodyField, Line, given_list};

/// Whether they must not be contacted.
pub(super) fn is_barred(contact: &Contact) -> bool {
    contact.do_not_contact.is_some_and(|barred| barred.0)
}

/// Whether a body of any kind is a contact who must not be contacted.
pub(super) fn bars_contact(body: &Body) -> bool {
    Contact::from_body(body).is_some_and(is_barred)
}

pub(super) fn has_role(contact: &Contact, role: ContactRole) -> bool {
    given_list(contact.roles.as_ref()).contains(&role)
}

/// Whether they have a key and may be asked for it.
pub(super) fn has_a_key(contact: &Contact) -> bool {
    has_role(contact, ContactRole::KeyHolder) && !is_barred(contact)
}

/// Whether there is a number, and it may be rung.
pub(super) fn can_be_rung(contact: &Contact) -> bool {
    contact.phone.is_given() && !is_barred(contact)
}

/// The place in the order of ringing; without a rank, the last.
pub(super) fn rank(contact: &Contact) -> u32 {
    contact.rank.map_or(u32::MAX, |rank| rank.number())
}

/// Whom a plan says to contact, in its order.
pub(super) fn named_in(plan: &Contingency) -> Vec<String> {
    let names = given_list(plan.who_contacted.as_ref()).iter();
    names.map(Line::written).collect()
}
