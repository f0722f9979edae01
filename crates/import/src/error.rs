//! Why a file could not be read as pictures.

use serde::Serialize;

/// Why a file gave no answer. A file that was read but shows no code is not
/// an error: the list of codes is then empty.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error, Serialize)]
#[serde(into = "(u8, u64)")]
#[non_exhaustive]
pub enum ImportError {
    /// The decode child could not be started.
    #[error("the picture reader could not be started, so the file was not checked")]
    ChildNotStarted,
    /// The decode child ended without a whole answer.
    #[error("the picture reader stopped at this file, so it was not checked")]
    ChildStopped,
    /// The decode child did not end in time.
    #[error("the picture reader took too long over this file, so it was not checked")]
    ChildTimedOut,
    /// A picture or PDF that is cut short or broken.
    #[error("the file is damaged or not complete")]
    Damaged,
    /// Nothing in the file.
    #[error("the file is empty")]
    Empty,
    /// Moving pictures.
    #[error("this is a film, and films are not read; send a still picture as JPEG")]
    Film,
    /// A HEIC picture of a form that is not read, such as a sequence.
    #[error(
        "this is a HEIC picture of a form that is not supported; send it as JPEG \
         (on an iPhone: Settings, Camera, Formats, Most Compatible; or share it by e-mail)"
    )]
    Heic,
    /// A PDF that needs a password.
    #[error("the PDF file is locked with a password")]
    LockedPdf,
    /// The page asked for is not in the file.
    #[error("the file has no page with that number")]
    NoSuchPage,
    /// The system refuses to confine the decode child.
    #[error("this system refuses to confine the picture reader, so the file was not opened")]
    NotConfined,
    /// What the pictures of a call may cost was used up before.
    #[error("it was not searched, as what came before it took too long")]
    NotSearched,
    /// Neither a picture nor a PDF.
    #[error("the file is not a picture and not a PDF file")]
    NotAPicture,
    /// A file of a kind that is read, made in a way that is not.
    #[error("{form} files made in this way are not supported")]
    NotSupported {
        /// The kind of file, such as `TIFF`.
        form: &'static str,
    },
    /// A picture of a form that is not read.
    #[error("{form} pictures are not read; send JPEG, PNG or PDF")]
    OtherPicture {
        /// The form, such as `GIF`.
        form: &'static str,
    },
    /// More bytes than the limit.
    #[error("the file is too large; at most {limit} bytes are read")]
    TooLarge {
        /// The limit.
        limit: usize,
    },
    /// A PDF or TIFF file of more pages than the limit.
    #[error("the file has too many pages; at most {limit} are read")]
    TooManyPages {
        /// The limit.
        limit: usize,
    },
    /// More pixels than the limit.
    #[error("the picture has too many pixels; at most {megapixels} megapixels are read")]
    TooManyPixels {
        /// The limit in millions.
        megapixels: u64,
    },
    /// A web page saved under the name of a picture.
    #[error("the file is a web page, not a picture; the download may have failed")]
    WebPage,
}
