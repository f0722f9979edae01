//! Forms: what of each is answered, from what and how old; the gap question by question or
//! on paper; and the form, filled, handed over.

mod answer;
mod ask;
mod asking;
mod beside;
mod carer;
mod fill;
mod form;
mod list;
mod paper;
mod question;
#[cfg(test)]
mod tests;

pub(crate) use answer::answer;
pub(crate) use ask::{ask, begin};
pub(crate) use asking::Askings;
pub(crate) use carer::choose_carer;
pub(crate) use fill::{filled, filled_pdf, hand_over, page_picture, save};
pub(crate) use form::form;
pub(crate) use list::list;
pub(crate) use paper::questions;
