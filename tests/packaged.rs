//! Is the crate whole: do the links of what is in it lead to something in it, and does it name every choice?

use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn manifest() -> String {
    std::fs::read_to_string(root().join("Cargo.toml")).unwrap()
}

/// What `include` names: files, and folders with all that is in them; a star stands at an end.
fn is_included(path: &Path) -> bool {
    let manifest = manifest();
    let list = manifest.lines().find_map(|line| line.strip_prefix("include = ")).unwrap();
    let patterns = list.split('"').skip(1).step_by(2).map(|pattern| pattern.trim_start_matches('/'));
    patterns.into_iter().any(|pattern| match pattern.strip_suffix('*') {
        Some(beginning) => path.to_string_lossy().starts_with(beginning),
        None => path.starts_with(pattern),
    })
}

/// Every page of Markdown that is in the crate, from its root.
fn pages() -> Vec<PathBuf> {
    let mut pages = Vec::new();
    let mut folders = vec![root()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let short = path.strip_prefix(root()).unwrap().to_owned();
            if path.is_dir() && (is_included(&short) || short == Path::new("www")) {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "md") && is_included(&short) {
                pages.push(short);
            }
        }
    }
    pages
}

/// The addresses of a page, in the two ways that Markdown has.
fn links(text: &str) -> impl Iterator<Item = &str> {
    let inline = text.split("](").skip(1).filter_map(|after| after.split(')').next());
    let below = text.lines().filter_map(|line| line.strip_prefix('[')?.split_once("]: ").map(|(_, to)| to));
    inline.chain(below)
}

#[test]
fn a_link_in_the_crate_leads_to_something_in_the_crate() {
    let pages = pages();
    assert!(pages.iter().any(|page| page.ends_with("README.md")), "{pages:?}");
    for page in pages {
        let text = std::fs::read_to_string(root().join(&page)).unwrap();
        for link in links(&text).filter(|link| !link.contains("://") && !link.starts_with(['#', '<'])) {
            let file = link.split('#').next().unwrap();
            let leads_to = page.parent().unwrap().join(file);
            assert!(
                is_included(&leads_to) && root().join(&leads_to).exists(),
                "{} leads to {}, which is not in the crate",
                page.display(),
                leads_to.display()
            );
        }
    }
}

#[test]
fn the_readme_of_the_crate_is_in_it_and_names_every_feature() {
    let manifest = manifest();
    let readme = manifest.lines().find_map(|line| line.strip_prefix("readme = ")).unwrap().trim_matches('"');
    assert!(is_included(Path::new(readme)));
    let text = std::fs::read_to_string(root().join(readme)).unwrap();
    let features = manifest.split_once("[features]").unwrap().1.split("\n[").next().unwrap();
    let names = features.lines().filter_map(|line| line.split_once(" = ")).map(|(name, _)| name);
    for name in names.filter(|name| !name.starts_with('#') && !["default", "chosen-languages"].contains(name))
    {
        assert!(text.contains(&format!("`{name}`")), "{readme} does not name the feature `{name}`");
    }
}

/// A language is a feature, and a build without a choice has all of them.
#[test]
fn every_language_can_be_chosen_and_all_are_where_nobody_chooses() {
    let manifest = manifest();
    let codes: Vec<_> = tirkeu::Lang::ALL.iter().map(|lang| format!("\"{}\"", lang.code())).collect();
    assert!(manifest.contains(&format!("\ndefault = [{}]\n", codes.join(", "))));
    for lang in tirkeu::Lang::ALL {
        let feature = format!("\n{} = [\"chosen-languages\"]\n", lang.code());
        assert!(manifest.contains(&feature), "Cargo.toml lacks {feature}");
    }
}
