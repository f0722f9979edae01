//! Ways back for somebody who lost a key: the sheet that is printed, the proof that
//! it opens the wallet, and the key that is made of it on a fresh computer. Typing,
//! printers and cameras are with each face.

mod admit;
mod proof;
mod read_key;
mod reminder;
mod restore;
mod sheet;
mod split;

pub use admit::{Admitted, admit_again, who_lost};
pub use proof::{Proof, Tried, prove};
pub use read_key::{key_in_picture, key_in_words};
pub use reminder::{Reminder, reminder, ways};
pub use restore::{Place, Restored, may_go, restore, wallet_in, write_key};
pub use sheet::{sheet_pdf, write_sheet};
pub use split::{Pages, key_in_parts, parts_in_picture, write_parts};
