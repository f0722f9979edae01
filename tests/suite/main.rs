//! The suite across crates: commands at a hermetic desk, and what all of them
//! together promise.
#![allow(unreachable_pub, reason = "a test has no outside")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(
    clippy::disallowed_methods,
    reason = "tests make the files that they test against"
)]

mod cli {
    mod add;
    mod agency;
    mod change;
    mod check;
    mod dates;
    mod erase;
    pub mod form;
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
    mod process;
    mod read;
    mod receive;
    mod recovery;
    mod recovery_split;
    pub mod reply;
    mod said;
    mod same_agency;
    mod share;
    mod sheets;
    mod show;
    mod unlock;
}
mod agreement_page;
mod architecture;
mod bad_input;
mod coverage;
mod crash;
mod demo;
mod desk;
mod flips;
mod form_mistakes;
mod gallery;
mod golden;
mod household;
mod interview;
mod kinds_page;
mod lanes;
mod loop_picture;
mod merge;
mod not_whole;
mod oracle;
mod orders;
mod photos;
mod question_sheet;
mod schemas;
mod sealing;
mod suggest;
mod vectors;
mod wholeness;
