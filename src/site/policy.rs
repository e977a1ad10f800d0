//! What may a page do? Its Content-Security-Policy, printed from one list.

/// A directive of a policy, with the sources it allows.
pub type Directive = (&'static str, &'static [&'static str]);

/// What every page may: show an icon that stands in the page itself, and nothing else.
const ALWAYS: &[Directive] = &[
    ("default-src", &["'none'"]),
    ("img-src", &["data:"]),
    ("base-uri", &["'none'"]),
    ("form-action", &["'none'"]),
];

/// Run our programs: scripts and WebAssembly from where the page came from.
pub const RUN: &[Directive] = &[("script-src", &[OWN, "'wasm-unsafe-eval'"]), ("connect-src", &[OWN])];

/// Be installed, with icons that a browser asks for under the policy of the page, and kept for use without a
/// network.
pub const BE_KEPT: &[Directive] =
    &[("worker-src", &[OWN]), ("manifest-src", &[OWN]), ("img-src", &["data:", OWN])];

/// Show the checker in an iframe.
pub const SHOW_IFRAMES: &[Directive] = &[("frame-src", &[OWN])];

const OWN: &str = "'self'";

/// The policy of a page that may do all this, and has the styles with these hashes (`sha256-…`).
#[must_use]
pub fn of_page(may: &[&[Directive]], styles: &[String]) -> String {
    let styles: Vec<_> = styles.iter().map(|hash| ["'", hash, "'"].concat()).collect();
    let own = || may.iter().copied().flatten();
    // Of two directives of a name a browser reads the first.
    let always = ALWAYS.iter().filter(|(name, _)| own().all(|(other, _)| other != name));
    let directives = always.chain(own()).map(directive);
    directives.chain([["style-src ", &styles.join(" ")].concat()]).collect::<Vec<_>>().join("; ")
}

/// What the policy of somebody else's page has to allow for the same: `ORIGIN` stands for where the site is.
#[must_use]
pub fn of_host(may: &[&[Directive]]) -> String {
    let directives: Vec<_> = may.iter().copied().flatten().map(directive).collect();
    directives.join("; ").replace(OWN, "ORIGIN")
}

fn directive((name, sources): &Directive) -> String {
    [name, " ", &sources.join(" ")].concat()
}

#[cfg(test)]
mod tests {
    use super::{BE_KEPT, RUN, SHOW_IFRAMES, of_host, of_page};

    #[test]
    fn a_policy_allows_what_the_page_may_do_and_its_own_styles() {
        assert_eq!(
            of_page(&[SHOW_IFRAMES], &["sha256-a".into(), "sha256-b".into()]),
            "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; frame-src 'self'; style-src 'sha256-a' 'sha256-b'"
        );
        let installed = of_page(&[BE_KEPT], &[]);
        assert_eq!(installed.matches("img-src").count(), 1, "{installed}");
        assert!(installed.contains("img-src data: 'self'"), "{installed}");
        assert_eq!(of_host(&[RUN]), "script-src ORIGIN 'wasm-unsafe-eval'; connect-src ORIGIN");
    }
}
