//! What a family and an agency do with a record, whichever face is in front: a
//! terminal, a window or a page.
//!
//! A face brings a [`Platform`] and gets plain results and errors. Nothing here
//! knows of terminals, flags, HTML or HTTP.
//!
//! A wallet in memory, somebody in it, and whom a family means by a name:
//!
//! ```
//! use carewallet_app::open_wallet;
//! use carewallet_core::Kind;
//! use carewallet_testkit::household::{Place, body, reported};
//! use carewallet_testkit::keys;
//!
//! # fn example() -> Result<(), carewallet_app::Error> { // it has no Debug
//! let sarah = keys::holder();
//! let mut folder = Place::with_wallet(1, &sarah);
//! let mut wallet = folder.open(&sarah);
//! let names = [("name", "Margaret Ellis"), ("name.preferred", "Peggy")];
//! wallet.add(vec![reported(body(Kind::Person, &names))])?;
//!
//! let people = open_wallet::people(&wallet);
//! let meant = people.find("peggy")?;
//! assert_eq!(people.name(&meant), "Margaret Ellis");
//! # Ok(()) }
//! # assert!(example().is_ok());
//! ```

pub mod address_book;
mod advice;
pub mod agency_key;
pub mod agreement;
pub mod attachments;
pub mod attribution;
pub mod backup;
pub mod change;
mod clock;
pub mod directory_list;
pub mod draft_body;
pub mod draft_lines;
pub mod due;
pub mod entry_questions;
pub mod entry_walk;
mod error;
mod face;
mod form_call;
pub mod forms;
pub mod history;
pub mod holders;
pub mod incoming;
pub mod json_view;
pub mod keyring;
pub mod last_wallet;
pub mod ledger;
pub mod meant_entry;
pub mod merge;
pub mod new_person;
pub mod new_wallet;
pub mod open_wallet;
pub mod output;
pub mod people;
pub mod person_removal;
mod platform;
pub mod receive;
pub mod record_filter;
pub mod recovery;
pub mod repair;
pub mod repeats;
pub mod reply;
mod restate;
pub mod settle;
pub mod share;
pub mod sitting;
pub mod sorting;
pub mod takeover;
pub mod test_keys;
pub mod timeline;
pub mod unclear;
pub mod undo;
pub mod unlock;
pub mod wallets_here;
pub mod wholeness;
pub mod wording;

pub use advice::Advice;
pub use attribution::{Attribution, AttributionText};
pub use clock::ClockFault;
pub use error::Error;
pub use face::{Face, Notice, Secret};
pub use people::{People, PersonHere};
pub use platform::{FileError, ListedFile, NewFile, Platform, ReadyFiles, WorkFolder, Write};
