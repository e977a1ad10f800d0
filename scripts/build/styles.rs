//! How does the style of our page become that of an embedded checker? Its colours follow the page around it, its sizes do not.

/// What on our page is around the screen, and in a card is not there or is said anew in `card.css`.
const AROUND: &[&str] = &[
    ":root",
    DARK,
    "html",
    "body",
    "header, main, footer",
    "header",
    ".brand",
    ".brand b",
    ".brand span",
    "main > details",
    ".offline button",
    "footer",
    // A card is as wide as its place, which is not the window.
    "@media (min-width: 40rem)",
    "@media (scripting: none)",
    "@media print",
];

const DARK: &str = "@media (prefers-color-scheme: dark)";

/// The style sheet of a card, made of that of the page (comments left out) and of what is said for cards alone.
pub fn look(sheet: &str, card: &str) -> String {
    let blocks = blocks(sheet);
    let block = |selector: &str| {
        blocks.iter().find(|(other, _)| other == selector).map_or("", |(_, block)| block.as_str())
    };
    let dark: Vec<_> = colours(block(DARK)).collect();
    let (mut by_day, mut by_both) = (Vec::new(), Vec::new());
    for (name, light) in colours(block(":root")) {
        by_day.push(format!("--{name}:var(--tirkeu-{name},{light});"));
        let dark = dark.iter().find(|(other, _)| *other == name);
        by_both.extend(
            dark.map(|(_, dark)| format!("--{name}:var(--tirkeu-{name},light-dark({light},{dark}));")),
        );
    }
    let kept = blocks.iter().filter(|(selector, _)| !AROUND.contains(&selector.as_str()));
    let kept: Vec<_> = kept.map(|(selector, block)| format!("{selector}{{{block}}}\n")).collect();
    let kept = kept.concat().replace("nav ", ".languages ");
    // Not on the host element, where a star of the article's would win.
    let (by_day, by_both) = (by_day.concat(), by_both.concat());
    let sheet = format!(
        ".card{{{by_day}}}\n@supports (color:light-dark(red,red)){{.card{{{by_both}}}}}\n{}{card}",
        lower(&kept)
    );
    own_sizes(&sheet)
}

/// The rules at the top: what stands before the brace, and what in it.
fn blocks(sheet: &str) -> Vec<(String, String)> {
    let (mut found, mut depth, mut selector, mut block) = (Vec::new(), 0, String::new(), String::new());
    for letter in sheet.chars() {
        match letter {
            '{' if depth == 0 => depth = 1,
            '}' if depth == 1 => {
                depth = 0;
                found.push((selector.trim().to_owned(), block.trim().to_owned()));
                selector.clear();
                block.clear();
            }
            _ => {
                depth += i32::from(letter == '{') - i32::from(letter == '}');
                if depth == 0 { selector.push(letter) } else { block.push(letter) }
            }
        }
    }
    found
}

fn colours(block: &str) -> impl Iterator<Item = (&str, &str)> {
    block.split(['{', ';', '}']).filter_map(|line| line.trim().strip_prefix("--")?.split_once(": "))
}

/// In a card each heading is a step lower.
fn lower(sheet: &str) -> String {
    ["h4", "h3", "h2", "h1"]
        .iter()
        .zip(["h5", "h4", "h3", "h2"])
        .fold(sheet.to_owned(), |sheet, (from, to)| sheet.replace(from, to))
}

/// A `rem` is the root's size of letters, and the root is not ours: the script says what it is for the reader.
fn own_sizes(sheet: &str) -> String {
    let mut parts = sheet.split("rem");
    let mut sizes = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let digits = sizes
            .chars()
            .rev()
            .take_while(|letter| letter.is_ascii_digit() || matches!(letter, '.' | '-'))
            .count();
        let value = sizes.split_off(sizes.len() - digits);
        // The letters stand in other words, too.
        let size = if value.is_empty() { "rem".to_owned() } else { format!("calc({value}*var(--unit))") };
        sizes.push_str(&size);
        sizes.push_str(part);
    }
    sizes
}
