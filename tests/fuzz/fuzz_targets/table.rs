//! Tries one law.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| carewallet_fuzz::laws::foreign::table(bytes));
