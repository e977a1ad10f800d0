//! How does a reader's own browser decide every case? Step by step, so that the page can show how far it is.

use crate::proof::census;
use sha2::{Digest, Sha256};
use wasm_bindgen::prelude::*;

/// A run over every complete case in every version of the rules.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Census {
    census: census::Census,
    digest: Sha256,
}

#[wasm_bindgen]
impl Census {
    /// A run that has not begun.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many steps there are.
    #[must_use]
    pub fn steps(&self) -> usize {
        self.census.steps()
    }

    /// How many have been taken.
    #[must_use]
    pub fn done(&self) -> usize {
        self.census.done()
    }

    /// Decides the cases of the next step; a few milliseconds on a slow phone.
    pub fn step(&mut self) {
        self.census.step(&mut |part| self.digest.update(part));
    }

    /// How many cases were counted under this name, such as `2025-11-24 online at home`.
    #[must_use]
    pub fn count(&self, name: &str) -> u32 {
        self.census.counts().iter().find(|count| count.name() == name).map_or(0, |count| count.cases)
    }

    /// The digest of all the answers so far, in hexadecimal. Ask for it once all steps are taken.
    pub fn fingerprint(&mut self) -> String {
        self.step();
        let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or('0');
        self.digest.clone().finalize().iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
    }
}
