//! For which share a sheet is written.

use carewallet_core::Share;
use carewallet_core::value::Date;

use crate::i18n::Localizer;
use crate::whole::Whole;

/// For which share a sheet is written, in which language, on which day.
#[derive(Clone, Copy)]
pub(crate) struct At<'a> {
    pub(crate) share: &'a Share,
    pub(crate) localizer: &'a Localizer,
    pub(crate) today: Date,
    /// What the share holds completely, so that silence about it means "none on
    /// record".
    pub(crate) whole: &'a Whole,
}
