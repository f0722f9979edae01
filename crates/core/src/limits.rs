//! The limits of the format (docs/format.md §10), except those of pictures, which
//! are kept with the reader of pictures. Everything that is read from outside is
//! checked against them before it costs memory or time.

/// Bytes of a file that is read at all.
pub const FILE_BYTES: usize = 64 << 20;
/// Bytes of one entry.
pub const ENTRY_BYTES: usize = 256 << 10;
/// Bytes of one text field.
pub const TEXT_BYTES: usize = 64 << 10;
/// Levels of lists and objects inside each other.
pub const JSON_DEPTH: usize = 64;
/// Members of one object.
pub const OBJECT_MEMBERS: usize = 256;
/// Items of one list.
pub const LIST_ITEMS: usize = 10_000;
/// Bytes of a segment or a share once inflated.
pub const INFLATED_BYTES: usize = 64 << 20;
/// How many times larger than its packed bytes anything may become.
pub const INFLATED_RATIO: usize = 100;
/// Bytes of a share that came from codes, once inflated.
pub const PAPER_INFLATED_BYTES: usize = 1 << 20;
/// Bytes of a page of questions that came from codes, once inflated.
pub const GAP_INFLATED_BYTES: usize = 64 << 10;
/// Questions of a form, and of one page of them.
pub const FORM_QUESTIONS: usize = 1000;
/// Bytes of a form.
pub const FORM_BYTES: usize = 4 << 20;
/// Bytes of a table or a calendar of another program.
pub const FOREIGN_BYTES: usize = 8 << 20;
/// Rows of a table of another program, cards of an address book, dates of a calendar.
pub const FOREIGN_ROWS: usize = 10_000;
/// Columns of a table of another program.
pub const FOREIGN_COLUMNS: usize = 256;
/// Bytes of a directory of agencies.
pub const DIRECTORY_BYTES: usize = 4 << 20;
/// Maintainers of a directory of agencies.
pub const DIRECTORY_MAINTAINERS: usize = 16;
/// Recipients of one age file.
pub const RECIPIENTS: usize = 64;
/// Bytes of the header of an age file.
pub const AGE_HEADER_BYTES: usize = 256 << 10;
/// The largest scrypt work factor (log2 N) that is tried: 256 MiB of memory.
pub const SCRYPT_LOG_N: u8 = 18;
/// Data parts of one sheet; with their spares they are 48 codes.
pub const SHEET_DATA_PARTS: usize = 40;
/// Ids that one entry replaces, withdraws or erases.
pub const NAMED_IDS: usize = 64;
/// Newest entries that one entry names as seen.
pub const AFTER_IDS: usize = 8;
/// Attachments of one entry.
pub const ATTACHMENTS: usize = 16;
/// Segments that are not packed which a wallet keeps before they are packed.
pub const LOOSE_SEGMENTS: usize = 64;
/// Files in a backup.
pub const BACKUP_FILES: usize = 100_000;
/// Bytes of all files in a backup together.
pub const BACKUP_BYTES: u64 = 16 << 30;
/// Bytes of the name of a file in a backup.
pub const BACKUP_NAME_BYTES: usize = 255;
