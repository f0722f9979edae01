//! What a share says about itself, for programs.

use carewallet_core::Share;
use carewallet_core::id::ShareId;
use carewallet_core::key::PublicKey;
use carewallet_core::share::Role;
use carewallet_core::value::Timestamp;
use serde::Serialize;

use super::is_not;

/// Somebody whom a share is about.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AboutView<'a> {
    /// Their id in the wallet.
    pub id: &'a str,
    /// Their name.
    pub name: &'a str,
}

/// What a share says about itself.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ShareView<'a> {
    /// The share's id.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub id: ShareId,
    /// Who made it.
    pub from: &'a str,
    /// The key id of who made it.
    pub from_key: String,
    /// `family` or `agency`.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub role: Role,
    /// Who it is for.
    pub to: &'a str,
    /// Whom it is about.
    pub about: Vec<AboutView<'a>>,
    /// When it was made.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub made_at: Timestamp,
    /// `verified`, or why it is not.
    pub signature: &'a str,
    /// Why it was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<&'a str>,
    /// The share that it answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub reply_to: Option<ShareId>,
    /// Part of the record could not be read when it was made.
    #[serde(skip_serializing_if = "is_not")]
    pub incomplete: bool,
    /// The wallet whose people it is about.
    pub wallet: &'a str,
}

impl<'a> ShareView<'a> {
    /// A share, and what is known of its signature.
    #[must_use]
    pub fn new(share: &'a Share, signature: &'a str) -> Self {
        let header = &share.header;
        let about = header.about.iter().map(|about| AboutView {
            id: about.id.as_str(),
            name: about.name.as_str(),
        });
        Self {
            id: share.id(),
            from: share.from.name.as_str(),
            from_key: key_id(&share.from.key),
            role: share.from.role,
            to: header.to.as_str(),
            about: about.collect(),
            made_at: header.made_at,
            signature,
            why: header.why.as_ref().map(|why| why.as_str()),
            reply_to: header.reply_to,
            incomplete: header.incomplete,
            wallet: &header.wallet,
        }
    }
}

/// The key id of a public key; empty where it is none.
#[must_use]
pub fn key_id(key: &str) -> String {
    PublicKey::parse(key)
        .map(|key| key.id())
        .unwrap_or_default()
}
