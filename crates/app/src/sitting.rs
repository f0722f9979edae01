//! Key files that were unlocked once, for as long as somebody sits at the computer.

use zeroize::Zeroizing;

/// Keys whose passphrase was typed already. They are in the memory of this process and
/// nowhere else, and gone with this value.
#[derive(Default)]
pub struct Sitting {
    unlocked: Vec<Unlocked>,
}

/// A locked key file, and what is in it.
struct Unlocked {
    locked: Vec<u8>,
    plain: Zeroizing<Vec<u8>>,
}

impl Sitting {
    /// What is in a locked key file, if its passphrase was typed already. A file that was
    /// locked again with another passphrase is another one.
    pub(crate) fn plain(&self, locked: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let known = self.unlocked.iter().find(|known| known.locked == locked)?;
        Some(known.plain.clone())
    }

    /// Keeps what is in a locked key file.
    pub(crate) fn keep(&mut self, locked: &[u8], plain: &Zeroizing<Vec<u8>>) {
        self.unlocked.push(Unlocked {
            locked: locked.to_owned(),
            plain: plain.clone(),
        });
    }

    /// Locks everything again, so that the next passphrase has to be typed.
    pub fn forget(&mut self) {
        self.unlocked.clear();
    }
}
