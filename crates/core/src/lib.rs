//! The heart of carewallet: entries, the record, the wallet, shares and their
//! parts. No terminal, clock, environment, network, picture or page is known
//! here, and files only in [`store`].
//!
//! Start at [`Wallet`]: it holds [`Entry`] after entry; [`Record`] says which
//! are in force; a [`Selection`] of them becomes a [`Share`]; a share becomes a
//! [`Payload`] and [`parts`] for paper, and comes back the same way.
//!
//! Something is written down and signed; then nobody can change a letter of it:
//!
//! ```
//! use carewallet_core::entry::{EntryWriter, Voice};
//! use carewallet_core::value::{Line, Timestamp};
//! use carewallet_core::{Batch, Body, Draft, Entry, Identity, Kind, PersonId, RandomSource, SubjectId};
//!
//! struct Sevens; // a program takes its randomness from the computer
//! impl RandomSource for Sevens {
//!     fn fill(&mut self, bytes: &mut [u8]) {
//!         bytes.fill(7);
//!     }
//! }
//!
//! let sarah = Identity::generate();
//! let now = Timestamp::parse("2026-03-01T09:30:00Z")?;
//! let mut writer = EntryWriter {
//!     now,
//!     key_id: sarah.public_key().id(),
//!     after: Vec::new(),
//!     random: &mut Sevens,
//! };
//! let margaret = SubjectId::Person(PersonId::parse("p0011223344556677")?);
//! let fields = [("substance".to_owned(), "Penicillin".to_owned())];
//! let body = Body::from_fields(Kind::Allergy, &fields)?;
//! let draft = Draft::new(margaret, body, Voice::Reported, Line::parse("Sarah Ellis")?);
//! let entry = draft.write(&mut writer)?;
//!
//! let batch = Batch::sign([&entry], &sarah, Line::parse("Sarah Ellis")?, now);
//! batch.verify()?;
//! assert!(batch.covers(&entry));
//!
//! let changed = entry.text().replace("Penicillin", "Paracetamol");
//! assert!(!batch.covers(&Entry::parse(changed.as_bytes())?));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

// What is said: entries, their kinds and values.
pub mod agreement;
pub mod attribution;
pub mod batch;
pub mod entry;
mod error_kind;
pub mod id;
pub mod kind;
pub mod record;
pub mod value;

// What agencies ask: forms, and what the record already answers.
pub mod coverage;
pub mod form;
pub mod missing_entry;
pub mod path;
pub mod question_sheet;
pub mod suggest;

// How it is kept: keys, sealing, files.
pub mod backup;
pub mod check_words;
pub mod directory;
pub mod holder;
pub mod key;
pub mod key_file;
pub mod recovery;
pub mod seal;
pub mod segment;
pub mod store;
pub mod trust;
pub mod understood;
pub mod wallet;
pub mod words;

// How it travels: shares, payloads, parts.
pub mod parts;
pub mod payload;
pub mod review;
pub mod selection;
pub mod share;

pub mod hex;
pub mod hidden;
pub mod json;
pub mod limits;
mod random;
pub mod text_file;

pub use batch::Batch;
pub use coverage::{Coverage, FormContext};
pub use entry::{Draft, Entry};
pub use error_kind::ErrorKind;
pub use form::Form;
pub use id::{EntryId, PersonId, ShareId, SubjectId};
pub use key::Identity;
pub use kind::{Body, Kind, Lane};
pub use path::Path;
pub use payload::Payload;
pub use question_sheet::QuestionSheet;
pub use random::RandomSource;
pub use record::Record;
pub use selection::Selection;
pub use share::Share;
pub use wallet::{Access, Wallet};
