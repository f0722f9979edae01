//! The commands, one file each. Each reads its arguments, calls the core, and
//! says what was done; none has logic of its own.

pub(crate) mod add;
pub(crate) mod agency;
pub(crate) mod backup;
pub(crate) mod change;
pub(crate) mod check;
pub(crate) mod completions;
pub(crate) mod demo;
pub(crate) mod desk;
pub(crate) mod due;
pub(crate) mod erase;
pub(crate) mod form;
pub(crate) mod forms;
pub(crate) mod history;
pub(crate) mod holder;
pub(crate) mod init;
pub(crate) mod kinds;
pub(crate) mod ledger;
pub(crate) mod man;
pub(crate) mod merge;
pub(crate) mod open;
pub(crate) mod person;
pub(crate) mod read;
pub(crate) mod receive;
pub(crate) mod recovery;
pub(crate) mod repair;
pub(crate) mod reply;
pub(crate) mod restore;
mod second_way;
pub(crate) mod settle;
pub(crate) mod share;
pub(crate) mod show;
pub(crate) mod undo;
pub(crate) mod unlock;
pub(crate) mod withdraw;
