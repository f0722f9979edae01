//! The proof that a way back works: what it gave opens the wallet's files.

use std::path::Path;

use carewallet_core::entry::Voice;
use carewallet_core::kind::RecoveryWay;
use carewallet_core::{Body, Draft, ErrorKind, Identity, Kind, SubjectId, Wallet};

use crate::error::Error;
use crate::face::Face;
use crate::open_wallet::Folder;

/// What a way back gave.
pub struct Tried {
    /// The way.
    pub way: RecoveryWay,
    /// The key that it gave.
    pub identity: Identity,
    /// Of a key in parts: how many are needed, and how many were made.
    parts: Option<[u8; 2]>,
}

impl Tried {
    /// A key from a paper, or that of another holder.
    #[must_use]
    pub fn by(way: RecoveryWay, identity: Identity) -> Self {
        let parts = None;
        Self {
            way,
            identity,
            parts,
        }
    }

    /// A key from parts: how many are needed, and how many were made.
    #[must_use]
    pub fn by_parts(counts: [u8; 2], identity: Identity) -> Self {
        let parts = Some(counts);
        Self {
            way: RecoveryWay::Parts,
            identity,
            parts,
        }
    }
}

/// A way back that opened the wallet, and that was recorded.
pub struct Proof {
    /// Whose key it is, by name.
    pub holder: String,
    /// That key's id.
    pub key_id: String,
    /// How many entries it opened.
    pub entries: usize,
    /// Whether that is the whole record.
    pub whole: bool,
    /// The id of the entry that records it.
    pub entry: String,
    /// How many ways there are into the wallet now.
    pub ways: usize,
}

/// Opens the wallet with a key that a way back gave, and records the way only then.
///
/// # Errors
/// [`ErrorKind::WrongKey`] where it opens nothing; why it could not be recorded.
pub fn prove(
    face: &mut dyn Face,
    root: &Path,
    wallet: &mut Wallet<'_>,
    tried: Tried,
) -> Result<Proof, Error> {
    let Tried {
        way,
        identity,
        parts,
    } = tried;
    let key = identity.public_key();
    let opened = opened(face, root, identity, Some(wallet.id().to_owned()))?;
    let holders = wallet.holders();
    // Opened by a key that is none of its holders': an old file, sealed to somebody removed.
    let holder = holders.find(&key.id()).ok_or_else(|| {
        let message = "this key is not, or no longer, that of a holder";
        Error::new(ErrorKind::NotAHolder, message)
    })?;
    let mut fields = vec![
        ("way".to_owned(), way.name().to_owned()),
        ("key".to_owned(), key.text()),
        ("proved_on".to_owned(), face.today().written()),
    ];
    if let Some([needed, made]) = parts {
        fields.push(("needed".to_owned(), needed.to_string()));
        fields.push(("made".to_owned(), made.to_string()));
    }
    let body = Body::from_fields(Kind::Recovery, &fields)?;
    let draft = Draft::new(SubjectId::Home, body, Voice::Reported, wallet.own_name()?);
    let saved = wallet.add(vec![draft])?.ids();
    let ways = super::ways(wallet).count();
    Ok(Proof {
        holder: holder.name.clone(),
        key_id: key.id(),
        entries: opened.entries,
        whole: opened.whole,
        entry: saved.first().map(ToString::to_string).unwrap_or_default(),
        ways,
    })
}

/// What a key opened.
pub(super) struct Opened {
    /// The wallet's id, as its files say it.
    pub(super) wallet: String,
    /// How many entries.
    pub(super) entries: usize,
    /// Whether that is the whole record.
    pub(super) whole: bool,
}

/// Reads the whole wallet with a key and nothing else: what this computer remembers
/// would open without a single file.
pub(super) fn opened(
    face: &dyn Face,
    root: &Path,
    identity: Identity,
    wallet: Option<String>,
) -> Result<Opened, Error> {
    let mut folder = Folder::apart(face, root, identity, wallet);
    let opened = folder.open_unnoticed().map_err(|error| match error.kind {
        ErrorKind::WrongKey => error
            .with_message("this key is sound, but it opens nothing in this folder")
            .with_advice("is it the folder of that wallet? The number is at the top of the paper"),
        _ => error,
    })?;
    let contents = opened.contents()?;
    Ok(Opened {
        wallet: opened.id().to_owned(),
        entries: contents.entries().len(),
        whole: contents.wholeness().is_whole(),
    })
}
