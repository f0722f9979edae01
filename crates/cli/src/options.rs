//! Options that several commands share.

mod sheet;

pub(crate) use sheet::{PrintArgs, SheetOptionsArgs};
