//! What must hold for whatever bytes come in: one law for each place where bytes
//! from outside are read, or text is written to where it could act. The fuzz targets
//! in `tests/fuzz` try them with made-up bytes, the suite with those that were kept.

mod changes;
pub mod directories;
pub mod entries;
pub mod foreign;
pub mod merging;
pub mod pictures;
pub mod recovery;
pub mod sealed;
pub mod sheets;
pub mod sinks;
pub mod texts;

/// A law: it ends without a word, or panics with what does not hold.
pub type Law = fn(&[u8]);

/// Every law, by the name of its fuzz target and of its folder of kept bytes.
pub const LAWS: [(&str, Law); 25] = [
    ("age_open", sealed::age_open),
    ("age_changed", sealed::age_changed),
    ("segment", sealed::segment),
    ("key_lines", sealed::key_lines),
    ("key_words", recovery::key_words),
    ("key_parts", recovery::key_parts),
    ("entry", entries::entry),
    ("body", entries::body),
    ("share", entries::share),
    ("directory", directories::directory),
    ("codes", sheets::codes),
    ("question_sheet", sheets::question_sheet),
    ("armor", sheets::armor),
    ("drafts", texts::drafts),
    ("table", foreign::table),
    ("cards", foreign::cards),
    ("calendar", foreign::calendar),
    ("form", texts::form),
    ("questionnaire", texts::questionnaire),
    ("values", texts::values),
    ("picture", pictures::picture),
    ("pdf", pictures::pdf),
    ("place", pictures::place),
    ("merge", merging::merge),
    ("sinks", sinks::sinks),
];
