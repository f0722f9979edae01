//! From typed words to the key, or to what is wrong with them.

use super::key_bytes::of_key_bytes;
use super::key_words::{KeyWords, KeyWordsError};
use super::misspelt;
use crate::key::Identity;

impl KeyWords {
    /// The key, if the words are those of this wallet's paper. Whether it opens
    /// the wallet is for the wallet to show.
    ///
    /// # Errors
    /// Which word is the wrong one, or that they are another wallet's.
    pub fn identity(&self, wallet: &str) -> Result<Identity, KeyWordsError> {
        let Some(key) = self.key() else {
            return Err(misspelt::fault(self, |words| words.fits(wallet)));
        };
        if self.fits(wallet) {
            return Ok(of_key_bytes(&key));
        }
        Err(match self.first_holder() {
            Ok(other) => KeyWordsError::OtherWallet {
                wallet: other.public_key().id(),
            },
            Err(_) => KeyWordsError::NotThisWallet,
        })
    }

    /// The key of a first holder, whose wallet is named by the key itself: for a
    /// folder that does not say which wallet it is.
    ///
    /// # Errors
    /// Which word is the wrong one, or that they are not a first holder's.
    pub fn first_holder(&self) -> Result<Identity, KeyWordsError> {
        let Some(key) = self.key() else {
            return Err(misspelt::fault(self, Self::fits_first_holder));
        };
        if self.fits_first_holder() {
            return Ok(of_key_bytes(&key));
        }
        Err(KeyWordsError::NotThisWallet)
    }
}
