//! The 32 bytes of an age identity, which the age library gives out as text only.

use bech32::{Bech32, Hrp};
use zeroize::Zeroizing;

use crate::key::Identity;

/// What stands before the bytes in the text of an identity.
const PREFIX: &str = "age-secret-key-";

/// The bytes of an identity. Handle them like the key they are.
#[must_use]
pub fn key_bytes(identity: &Identity) -> Zeroizing<[u8; 32]> {
    let (_, bytes) = bech32::decode(&identity.secret_line()).expect("age writes bech32");
    let bytes = Zeroizing::new(bytes);
    let mut key = Zeroizing::new([0; 32]);
    key.copy_from_slice(&bytes);
    key
}

/// The identity of these bytes; any 32 bytes are one.
#[must_use]
pub fn of_key_bytes(bytes: &[u8; 32]) -> Identity {
    let prefix = Hrp::parse_unchecked(PREFIX);
    let text = bech32::encode_upper::<Bech32>(prefix, bytes).expect("32 bytes are not too long");
    Identity::parse(&Zeroizing::new(text)).expect("any 32 bytes are an identity")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identity_comes_back_from_its_bytes() {
        let identity = Identity::generate();
        let again = of_key_bytes(&key_bytes(&identity));
        assert_eq!(*again.secret_line(), *identity.secret_line());
        // Not clamped on the way: age keeps the bytes as they are.
        assert_eq!(*key_bytes(&of_key_bytes(&[0xff; 32])), [0xff; 32]);
    }
}
