//! Keys for tests. They are public: never seal anything real to them.

use carewallet_core::Identity;

/// TEST-ONLY-HOLDER: the first holder of made-up wallets.
pub const HOLDER: &str =
    "AGE-SECRET-KEY-1G2D69VEDJHHX94L9RHQTF8ZMDFM4WR3652F26KRGM9VGUV4EHVNSFL47G2";
/// TEST-ONLY-SECOND: a further holder.
pub const SECOND: &str =
    "AGE-SECRET-KEY-18304F5GCD9H2MXN3J4AYM5RZV9XQCTGVJS6HUTEGC0WGVMMPSTLQ2TJDXP";
/// TEST-ONLY-AGENCY: a made-up agency.
pub const AGENCY: &str =
    "AGE-SECRET-KEY-1XFVXDCGDWRTJ04MMFK2WFWZRKHPQC7W2MP7P9NY0E00P9QYNFSPSYE73Q7";
/// TEST-ONLY-STRANGER: a key that no wallet knows.
pub const STRANGER: &str =
    "AGE-SECRET-KEY-17D6FFMQJRG3DN8YE9N7JVYSEXQ88Z8L7RLWSL2L5VUJ0FT6M7Z6QTAXNMM";
/// Words that lock made-up sheets and key files.
pub const WORDS: &str = "abandon ability able about above absent absorb";

/// The identity of one of the keys above.
///
/// # Panics
/// For anything else.
#[must_use]
pub fn identity(line: &str) -> Identity {
    Identity::parse(line).expect("the test-only keys are keys")
}

/// The identity of [`HOLDER`].
#[must_use]
pub fn holder() -> Identity {
    identity(HOLDER)
}
