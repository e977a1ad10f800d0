//! How does one call it from outside? JSON and objects (serde), numbers, a live document (web-sys), and the
//! doors of WebAssembly.
//!
//! For whoever calls the package or draws into a page. Nobody else may know serde, web-sys or a clock.

pub mod desk;
pub mod json;
pub mod numbers;
#[cfg(feature = "desk")]
pub mod qr;
#[cfg(all(target_family = "wasm", feature = "page"))]
mod dom;
#[cfg(all(
    target_family = "wasm",
    any(feature = "page", feature = "objects", feature = "census", feature = "forms", feature = "desk")
))]
pub mod wasm;
