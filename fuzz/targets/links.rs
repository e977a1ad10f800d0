//! Does a link that people have sent on lead to the same answers?
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| tirkeu_fuzz::links(bytes));
