//! The stable JSON of the application, as programs get it from any face: what is
//! absent is left out, never null. With the feature `schema`, each answer has a
//! JSON Schema; the pages in `docs/schemas` are made from it.

mod counts;
mod directory;
mod due;
mod entry;
mod form;
mod found;
mod handing;
mod holder;
mod kind;
mod ledger;
mod recovery;
mod share;
mod sorting;
mod takeover;
mod trust;
mod upkeep;
mod wallet;
mod writing;
mod written;

pub use counts::CountsView;
pub use directory::{
    ChangesView, DirectoryForgotten, DirectoryList, DirectoryOffered, DirectorySigned,
    DirectoryView, HeldDirectoryView, ListedView, MaintainerView, MovedView,
};
pub use due::{DueAnswer, DueView, SettleAnswer};
pub use entry::{EntryList, EntryView, HistoryAnswer};
pub use form::{
    ChoiceMeans, FormChecked, FormDrafted, FormFiles, FormFilled, FormList, FormView, LinkId,
    MistakeView, QuestionSheetMade, QuestionSheetRead, QuestionSheetView, SuggestionView,
    UnmappedList, UnmappedView,
};
pub use found::{BesideView, CheckFault, LastBackupView};
pub use handing::{
    AnsweredView, CodesMade, CodesRead, ListMade, ReadAnswer, ReceiveAnswer, ReceiveWaiting,
    ShareMade, SignerView, WaitingView,
};
pub use holder::{HolderAdded, HolderChanged, HolderList, HolderRemoved, HolderView};
pub use kind::{ChoiceView, FieldView, KindList, KindView};
pub use ledger::{
    AgencyTotal, FormTotal, HasView, LedgerAnswer, LedgerRowView, MonthTotal, QuestionsAnswer,
    QuestionsView, TotalView, WhoHasAnswer,
};
pub use recovery::{
    ProvedView, RecoveryList, RecoveryPrinted, RecoveryProved, RecoveryRestored, RecoverySplit,
};
pub use share::{AboutView, ShareView, key_id};
pub use sorting::{
    FileClass, FileCounts, ShortSheet, SortedAnswer, SortedFile, UnreadWhy, WholeSheet,
};
pub use takeover::{ColumnView, RowView, TakeoverAnswer};
pub use trust::{
    AgencyCompared, AgencyKeyShown, AgencyRevoked, DraftView, ReplyLooked, SignedByView, TrustView,
    words,
};
pub use upkeep::{
    BackupAnswer, BackupStatusAnswer, DeskAnswer, GivenUpAnswer, RepairAnswer, RepairUndone,
    RestoreAnswer,
};
pub use wallet::{
    AgencyAdded, AgencyKeyMade, AgencyList, AgencyView, CheckAnswer, MergeAnswer, NamedHolder,
    NamedPerson, PersonAdded, PersonList, PersonMerged, PersonRemoved, PersonView, WalletMade,
    WalletView,
};
pub use writing::{EraseAnswer, SavedAnswer, SavedEntry, UndoAnswer, WithdrawAnswer};
pub use written::written;

/// Nothing is there; such a field is left out.
fn is_empty<T>(list: &[T]) -> bool {
    list.is_empty()
}

/// There are none; such a count is left out.
#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands it over so")]
fn is_none(count: &usize) -> bool {
    *count == 0
}

/// There are none; such a count is left out.
#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands it over so")]
fn is_zero(count: &usize) -> bool {
    *count == 0
}

/// The flag is not set; such a field is left out.
#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands it over so")]
fn is_not(flag: &bool) -> bool {
    !flag
}
