//! How does the style of our page become that of a shadow root? Its colours follow the page around it, its
//! sizes do not.

/// What on our page is around the screen, and in a shell is not there or is said anew in `shell.css`; the
/// signs of results are images, and not there either.
const AROUND: &[&str] = &[
    ":root",
    DARK,
    "@page",
    "html",
    "nav",
    "body",
    "header,main,footer",
    "header",
    ".brand",
    ".brand b",
    ".brand span",
    "main > details",
    "main .disclaimer",
    "footer",
    // A shell is as wide as its place, which is not the window.
    "@media (min-width:40rem)",
    "@media (scripting:none)",
];

const PAPER: &str = "@media print";
const DARK: &str = "@media screen and (prefers-color-scheme:dark)";

/// The style sheet of a shadow root, made of that of the page and of what is said for shells alone, both
/// [`squeezed`].
pub fn of_shadow(page: &str, shell: &str) -> String {
    let blocks = blocks(page);
    let dark: Vec<_> = colours(block(&blocks, DARK)).collect();
    let (mut by_day, mut by_both) = (Vec::new(), Vec::new());
    for (name, light) in colours(block(&blocks, ":root")) {
        let theirs = named(name);
        by_day.push(format!("--{name}:var(--tirkeu-{theirs},{light});"));
        let dark = dark.iter().find(|(other, _)| *other == name);
        by_both.extend(
            dark.map(|(_, dark)| format!("--{name}:var(--tirkeu-{theirs},light-dark({light},{dark}));")),
        );
    }
    let kept = of_screen(&blocks).replace("nav ", ".languages ");
    // Not on the host element, where a star of the article's would win.
    let (by_day, by_both) = (by_day.concat(), by_both.concat());
    let sheet = format!(
        ".shell{{{by_day}}}\n@supports (color:light-dark(red,red)){{.shell{{{by_both}}}}}\n{}{shell}",
        lower(&kept)
    );
    own_sizes(&sheet)
}

/// The custom property by which an article names this colour (docs/embed.md): those that lie on one another
/// have one name, so that whoever names the ground and the text can read all of it.
fn named(colour: &str) -> &str {
    match colour {
        "sheet" => "ground",
        "soft" => "ink",
        "edge" => "line",
        _ if colour.ends_with("-ground") => "ground",
        _ => colour,
    }
}

/// The rules of what is on the screen, those for paper among them.
fn of_screen(blocks: &[(String, String)]) -> String {
    let begins =
        |selector: &str| ["main [data-result", "[data-begun]"].iter().any(|it| selector.starts_with(it));
    let is_around = |selector: &str| AROUND.contains(&selector) || begins(selector);
    let kept = blocks.iter().filter(|(selector, _)| !is_around(selector)).map(|(selector, block)| {
        let block = if selector == PAPER { of_screen(&self::blocks(block)) } else { block.clone() };
        format!("{selector}{{{block}}}\n")
    });
    kept.filter(|rule| !rule.ends_with("{}\n")).collect()
}

/// A colour of the page by day, by the name of its custom property.
pub fn colour(page: &str, name: &str) -> Option<String> {
    let blocks = blocks(page);
    colours(block(&blocks, ":root")).find(|(other, _)| *other == name).map(|(_, colour)| colour.to_owned())
}

/// The style sheet as it is sent: comments, lines, indentation and the zero before a point are for us.
pub fn squeezed(sheet: &str) -> String {
    let mut parts = sheet.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    let bare = parts.fold(first, |bare, part| bare + part.split_once("*/").map_or("", |(_, rest)| rest));
    let mut squeezed = bare.split_whitespace().collect::<Vec<_>>().join(" ");
    for sign in ["{", "}", ";", ","] {
        squeezed = squeezed.split(sign).map(str::trim).collect::<Vec<_>>().join(sign);
    }
    for before in [" ", ":", ",", "(", "-"] {
        squeezed = squeezed.replace(&format!("{before}0."), &format!("{before}."));
    }
    squeezed.replace(" !", "!").replace(": ", ":").replace(";}", "}").replace(" > ", ">")
}

/// The reader's size of letters: a script gives it its value, by this name.
const UNIT: &str = "unit";

/// Each custom property that the sheet gives a value itself, by the shortest beginning of its name.
pub fn short_names(sheet: &str) -> String {
    let mut names: Vec<&str> = Vec::new();
    for part in sheet.split("--").skip(1) {
        let end =
            part.find(|letter: char| !letter.is_ascii_lowercase() && letter != '-').unwrap_or(part.len());
        let (name, rest) = part.split_at(end);
        if rest.starts_with(':') && name != UNIT && !names.contains(&name) {
            names.push(name);
        }
    }
    let mut short: Vec<(&str, &str)> = Vec::new();
    for name in names {
        let free = (1..=name.len()).map(|length| name.split_at(length).0);
        let first = free.into_iter().find(|it| short.iter().all(|(_, taken)| taken != it));
        short.push((name, first.unwrap_or(name)));
    }
    short.iter().fold(sheet.to_owned(), |sheet, (name, letter)| {
        [":", ")", ","].iter().fold(sheet, |sheet, sign| {
            sheet.replace(&format!("--{name}{sign}"), &format!("--{letter}{sign}"))
        })
    })
}

fn block<'b>(blocks: &'b [(String, String)], selector: &str) -> &'b str {
    blocks.iter().find(|(other, _)| other == selector).map_or("", |(_, block)| block)
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
    block.split(['{', ';', '}']).filter_map(|line| line.trim().strip_prefix("--")?.split_once(':'))
}

/// In a shell each heading is a step lower.
fn lower(sheet: &str) -> String {
    ["h4", "h3", "h2", "h1"]
        .iter()
        .zip(["h5", "h4", "h3", "h2"])
        .fold(sheet.to_owned(), |sheet, (from, to)| sheet.replace(from, to))
}

/// A `rem` is the root's size of letters, and the root is not ours: the script says what it is for the
/// reader.
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
