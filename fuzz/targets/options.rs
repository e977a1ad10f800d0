//! Are a language and a day read as they are, and is every mistake in them named?
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| tirkeu_fuzz::options(bytes));
