//! Does all that a native editor is asked about still stand in the words?

use std::fs;
use std::path::Path;

#[test]
fn each_wording_that_an_editor_is_asked_about_stands_in_the_words() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = fs::read_dir(root.join("src/words")).unwrap();
    let said: String = files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap()).collect();
    let said = said.to_lowercase();
    let asked = fs::read_to_string(root.join("docs/for-a-native-editor.md")).unwrap();
    let (_, section) = asked.split_once("## Words\n").unwrap();
    let (table, _) = section.split_once("\n## ").unwrap();
    let wordings: Vec<_> = table.lines().filter_map(|row| row.split('|').nth(1)).map(str::trim).collect();
    let [_, _, wordings @ ..] = wordings.as_slice() else { panic!("there is no table") };
    assert!(wordings.len() > 10, "{wordings:?}");
    for wording in wordings {
        assert!(said.contains(&wording.to_lowercase()), "nothing says `{wording}` any more");
    }
}
