//! The suite across crates: commands at a hermetic desk, and what all of them
//! together promise.
#![allow(unreachable_pub, reason = "a test has no outside")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::print_stdout, reason = "figures, for people who run one test")]
#![allow(
    clippy::disallowed_methods,
    reason = "tests make the files that they test against"
)]

mod cli {
    mod add;
    mod agency;
    mod backup;
    mod change;
    mod check;
    mod clock;
    mod dates;
    mod directory;
    mod directory_signing;
    mod due;
    mod erase;
    pub mod form;
    mod form_ages;
    mod gone;
    mod holder;
    mod household;
    mod identity;
    mod init;
    mod interview;
    mod kinds;
    mod ledger;
    mod ledger_questions;
    mod mail;
    mod merge;
    mod messages;
    mod pages;
    mod pile;
    mod process;
    mod read;
    mod receive;
    mod receive_facts;
    mod recovery;
    mod recovery_restore;
    mod recovery_split;
    mod repair;
    pub mod reply;
    mod reply_form;
    mod restore;
    mod said;
    mod same_agency;
    mod scans;
    mod secrets;
    mod share;
    mod sheets;
    mod show;
    mod signatures;
    mod sitting;
    mod takeover;
    mod terminal;
    mod test_keys;
    mod trust;
    mod undo;
    mod unlock;
    mod writing;
}
mod agreement_page;
mod architecture;
mod backup;
mod bad_input;
mod coverage;
mod crash;
mod demo;
mod desk;
mod flips;
mod form_mistakes;
mod frozen;
mod fuzz_corpus;
mod gallery;
mod golden;
mod holders;
mod household;
mod interview;
mod kinds_page;
mod lanes;
#[path = "../laws/mod.rs"]
mod laws;
mod limits;
mod loop_picture;
mod merge;
mod not_whole;
mod oracle;
mod orders;
mod photos;
mod question_sheet;
mod reach;
mod repair;
mod room;
mod schemas;
mod sealing;
mod signed_fields;
mod suggest;
mod sync_names;
mod vectors;
mod wholeness;
