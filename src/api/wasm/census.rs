//! How does a reader's own browser decide every case? Batch by batch, so that the page can show how far it
//! is.

use crate::api::json::Counts;
use crate::proof::census;
use serde::Serialize;
use sha2::{Digest, Sha256};
use wasm_bindgen::prelude::*;

/// Every complete case in every version of the rules, decided and counted.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Census {
    census: census::Census,
    digest: Sha256,
}

#[wasm_bindgen]
impl Census {
    /// Nobody has been decided for yet.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many batches of cases there are.
    #[must_use]
    pub fn batches(&self) -> usize {
        self.census.batches()
    }

    /// How many have been decided.
    #[must_use]
    pub fn done(&self) -> usize {
        self.census.done()
    }

    /// Decides the next batch; a few milliseconds on a slow phone.
    pub fn next(&mut self) {
        self.census.next(&mut |part| self.digest.update(part));
    }

    /// What was counted, as an object: how many cases, by names such as `2025-11-24 online at home`.
    ///
    /// # Errors
    /// The browser refuses.
    pub fn counts(&self) -> Result<JsValue, JsValue> {
        let objects = serde_wasm_bindgen::Serializer::new().serialize_maps_as_objects(true);
        Ok(Counts(self.census.counts()).serialize(&objects)?)
    }

    /// The digest of all the answers so far, in hexadecimal. Ask for it once all are decided.
    pub fn digest(&mut self) -> String {
        self.next();
        let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or('0');
        self.digest.clone().finalize().iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
    }
}
