//! Are answers read as they are given, whatever else is given with them?
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| tirkeu_fuzz::answers(bytes));
