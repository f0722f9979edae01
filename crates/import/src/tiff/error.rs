//! Why a TIFF file is not read.

use tiff::TiffError;

use crate::ImportError;

/// A TIFF file whose compression or samples are none that are read.
pub(super) const UNUSUAL: ImportError = ImportError::NotSupported { form: "TIFF" };

/// What `tiff` says, in our terms.
pub(super) fn refusal(error: &TiffError) -> ImportError {
    match error {
        TiffError::UnsupportedError(_) => UNUSUAL,
        _ => ImportError::Damaged,
    }
}
