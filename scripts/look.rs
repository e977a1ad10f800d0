//! How does the style of our page become that of an embedded checker? Its colours follow the page around it, its sizes do not.

/// What on our page is around the screen, and in a card is not there or is said anew in `card.css`.
const AROUND: &[&str] =
    &["html", "body", "header, main, footer", "header", ".brand", "footer", "@media (scripting: none)", "@media print"];

/// The style sheet of a card, made of that of the page (comments left out) and of what is said for cards alone.
pub fn look(sheet: &str, card: &str) -> String {
    let (mut light, mut dark, mut kept) = (String::new(), String::new(), String::new());
    for (selector, block) in blocks(sheet) {
        if selector == ":root" {
            light = block;
        } else if selector.starts_with("@media (prefers-color-scheme") {
            dark = block;
        } else if !AROUND.contains(&selector.as_str()) && !selector.starts_with(".brand") {
            kept.push_str(&format!("{selector}{{{block}}}\n"));
        }
    }
    let dark: Vec<_> = colours(&dark).collect();
    let (mut plain, mut both) = (String::new(), String::new());
    for (name, value) in colours(&light) {
        let dark = dark.iter().find(|(other, _)| *other == name).map(|(_, value)| *value);
        plain.push_str(&format!("--{name}:var(--tirkeu-{name},{value});"));
        both.extend(dark.map(|dark| format!("--{name}:var(--tirkeu-{name},light-dark({value},{dark}));")));
    }
    let kept = kept.replace("@media (min-width: 40rem)", "@container (min-width: 40em)").replace("nav ", ".languages ");
    let sheet = format!(":host{{{plain}}}\n@supports (color:light-dark(red,red)){{:host{{{both}}}}}\n{}{card}", lower(&kept));
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
        let digits = sizes.chars().rev().take_while(|letter| letter.is_ascii_digit() || matches!(letter, '.' | '-')).count();
        let value = sizes.split_off(sizes.len() - digits);
        // The letters stand in other words, too.
        let size = if value.is_empty() { "rem".to_owned() } else { format!("calc({value}*var(--unit))") };
        sizes.push_str(&size);
        sizes.push_str(part);
    }
    sizes
}
