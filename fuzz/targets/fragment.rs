//! Is whatever stands behind `#` read as far as it goes?
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| tirkeu_fuzz::fragment(bytes));
