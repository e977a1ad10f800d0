//! Which style sheet has a page, and what does its policy have to name for it?

use super::{bound, styles};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};
use std::path::PathBuf;
use tirkeu::screen::files;
use tirkeu::site::layout::{Bound, Style};

/// The style sheets as they are written.
pub struct Sheets {
    pub folder: PathBuf,
}

impl Sheets {
    pub fn squeezed(&self, name: &str) -> Result<String, String> {
        let path = self.folder.join(name);
        let text = std::fs::read_to_string(&path);
        text.map(|text| styles::squeezed(&text)).map_err(|error| format!("{}: {error}", path.display()))
    }

    /// That of a page of ours, with what its screens have.
    pub fn of_screens(&self) -> Result<String, String> {
        Ok([self.squeezed("page.css")?, self.squeezed("screen.css")?].concat())
    }

    pub fn of_shadow(&self) -> Result<String, String> {
        Ok(styles::of_shadow(&self.of_screens()?, &self.squeezed("shell.css")?))
    }

    /// That of a shadow root as a script: its name, and what is in it.
    pub fn module(&self) -> Result<(String, String), String> {
        let text = as_script(&styles::short_names(&self.of_shadow()?));
        Ok((files::styles(&bound::short_digest(&text)), text))
    }
}

/// What is known before a page is printed: the version of the program, and the files that pages load.
#[derive(Clone, Copy)]
pub struct Made<'s> {
    pub version: &'s str,
    /// Where the site is served, where the build was told.
    pub site: Option<&'s str>,
    pub bound: &'s [Bound],
}

/// A style sheet with the hashes that a policy has to name for it.
pub struct Sheet<'s> {
    pub text: String,
    pub hashes: Vec<String>,
    pub made: Made<'s>,
}

impl<'s> Sheet<'s> {
    pub fn of(text: &str, made: Made<'s>) -> Self {
        let text = styles::short_names(text);
        let hash = format!("sha256-{}", STANDARD.encode(Sha256::digest(&text)));
        Self { text, hashes: vec![hash], made }
    }

    pub fn style(&self) -> Style<'_> {
        let Made { version, site, bound: files } = self.made;
        Style { sheet: &self.text, hashes: &self.hashes, site, version, files }
    }
}

fn as_script(sheet: &str) -> String {
    format!("// Made from www/styles.\nexport default {};\n", serde_json::Value::from(sheet))
}
