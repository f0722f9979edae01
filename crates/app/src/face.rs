//! What a face does while something is going on.

use carewallet_core::value::Date;
use carewallet_core::wallet::{Warning, Wholeness};
use carewallet_import::{Allowance, ImportError, Reading};
use zeroize::Zeroizing;

use crate::clock::ClockFault;
use crate::platform::Platform;
use crate::recovery::Reminder;
use crate::sitting::Sitting;

/// A secret that only a person has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Secret {
    /// The passphrase of a locked key file.
    Passphrase,
    /// The words that the maker of something sealed hands over separately.
    Words,
}

/// What is noticed while a wallet is opened and read. Each face words it, with
/// what can be done there.
#[derive(Clone, Copy)]
pub enum Notice<'a> {
    /// Something about the wallet itself.
    Wallet(&'a Warning),
    /// Part of the record could not be read.
    NotWhole(Wholeness),
    /// So many files of the folder are not the wallet's own, or are damaged.
    SetAside(usize),
    /// The maker of a share could not read all of the record.
    IncompleteShare,
    /// This computer's clock, or the one that an entry was written by, is wrong.
    Clock(ClockFault),
    /// What should be done so that a lost key is not the end of the record.
    Recovery(Reminder),
    /// The time of somebody who opens this wallet was over after this day, and the key
    /// still opens it.
    HolderEnded(Date),
}

/// A face in front of a computer.
pub trait Face: Platform {
    /// Asks for a secret; none where there is nobody to ask, or no answer.
    fn ask_secret(&mut self, secret: Secret) -> Option<Zeroizing<String>>;

    /// The keys that stay unlocked between the commands of one sitting; none where each
    /// command stands alone.
    fn sitting(&mut self) -> Option<&mut Sitting> {
        None
    }

    /// Shows something beside the result. Never a value of the record.
    fn note(&mut self, text: String);

    /// Shows what was noticed about the wallet.
    fn notice(&mut self, notice: Notice<'_>);

    /// Shows how far something is: which one of how many is being done.
    fn progress(&mut self, what: &str, done: usize, total: usize);

    /// The codes on a picture or in a PDF, found by a confined child process within what
    /// the pictures of a call may cost.
    ///
    /// # Errors
    /// Why the file was not read.
    fn codes_in(
        &mut self,
        bytes: &[u8],
        allowance: &mut Allowance,
    ) -> Result<Reading, ImportError> {
        let decoder = self.decoder()?;
        decoder.read_with_progress(bytes, allowance, &mut |page, pages| {
            if pages > 1 {
                self.progress("page", page, pages);
            }
        })
    }
}
