//! What carries the content of a sheet for a computer.

use crate::qr::CodeBitmap;

/// What carries the content for a computer.
pub enum Carrier {
    /// The codes of a sheet.
    Codes(Vec<CodeBitmap>),
    /// Letters that follow the text.
    Letters,
    /// Nothing: it stands on the screen of a program that has read it.
    Nothing,
}
