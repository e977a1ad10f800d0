//! How large does the diagram of a made-up table become, and how long does a decision by it take?
//!
//! Compiled by `scripts/bench/grown.sh`, once for each table: `RULES` and `QUESTIONS` say how many there are,
//! `TIED` whether the rules tie early questions to late ones.
#![allow(long_running_const_eval)]

use std::hint::black_box;
use std::time::Instant;
use tirkeu::decision::cubes::Cubes;
use tirkeu::decision::diagram::{Built, ENDS, NumberedRule, build};
use tirkeu::decision::effects::Effects;
use tirkeu::decision::paths::Diagram;
use tirkeu::decision::space::Space;

const RULES: usize = number(env!("RULES"));
const QUESTIONS: usize = number(env!("QUESTIONS"));
const TIED: bool = number(env!("TIED")) == 1;

/// Each question has three answers.
const VALUES: usize = 3;
const PLACES: usize = if TIED { 2048 } else { 8192 };

static FIELDS: [u64; QUESTIONS] = {
    let mut fields = [0; QUESTIONS];
    let mut question = 0;
    while question < QUESTIONS {
        fields[question] = 0b111 << (VALUES * question);
        question += 1;
    }
    fields
};
static SPACE: Space = Space::of(&FIELDS);

/// `rule-000`, `rule-001`, …
static NAMES: [[u8; 8]; 128] = {
    let mut names = [*b"rule-000"; 128];
    let mut number = 0;
    while number < 128 {
        names[number][5] += (number / 100) as u8;
        names[number][6] += (number / 10 % 10) as u8;
        names[number][7] += (number % 10) as u8;
        number += 1;
    }
    names
};

/// As in our law: some admit, some open a route, one in eight moves to the zone, the others close.
const EFFECTS: [Effects; 8] = [
    1 << 10,
    1,
    1 << 1,
    1 << 2 | 0b011 << 3,
    0b111 << 3 | 1 << 6,
    0b111 << 3 | 1 << 8,
    1 << 4 | 1 << 8,
    1 << 11,
];

const TABLE: [NumberedRule; RULES] = {
    let mut rules = [NumberedRule { name: "", effects: 0, cubes: Cubes::NEVER }; RULES];
    let mut dice = 20_261_127_u64;
    let mut rule = 0;
    while rule < RULES {
        rules[rule] = made(rule, &mut dice);
        rule += 1;
    }
    rules
};

const fn made(rule: usize, dice: &mut u64) -> NumberedRule {
    let name = match std::str::from_utf8(&NAMES[rule]) {
        Ok(name) => name,
        Err(_) => "",
    };
    if TIED {
        // The same answer, the first or the second, to an early question and to a late one.
        let (early, answer) = (rule / 2 % (QUESTIONS / 2), rule % 2);
        let late = early + QUESTIONS / 2;
        let asked = SPACE.everything & !FIELDS[early] & !FIELDS[late];
        let cube = asked | 1 << (VALUES * early + answer) | 1 << (VALUES * late + answer);
        return NumberedRule { name, effects: 0b111 << 3 | 1 << 6, cubes: Cubes::any_of(&[cube], &SPACE) };
    }
    // Two or three questions that are asked one after another, as about one subject; one rule in three
    // asks the first question, too.
    let first = roll(dice, QUESTIONS - 2);
    let mut cube = SPACE.everything;
    let mut asked = 0;
    let many = 2 + roll(dice, 2);
    while asked < many {
        cube = asking(cube, first + asked, roll(dice, 4));
        asked += 1;
    }
    if roll(dice, 3) == 0 {
        cube = asking(cube, 0, roll(dice, 4));
    }
    NumberedRule { name, effects: EFFECTS[rule % EFFECTS.len()], cubes: Cubes::any_of(&[cube], &SPACE) }
}

/// One of three values, or the last two of them.
const fn asking(cube: u64, question: usize, side: usize) -> u64 {
    let values = [0b001, 0b010, 0b100, 0b110][side];
    cube & !FIELDS[question] | values << (VALUES * question)
}

const fn roll(dice: &mut u64, sides: usize) -> usize {
    *dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    (*dice >> 33) as usize % sides
}

const fn number(text: &str) -> usize {
    let mut number = 0;
    let mut rest = text.as_bytes();
    while let [digit, others @ ..] = rest {
        number = number * 10 + (*digit - b'0') as usize;
        rest = others;
    }
    number
}

const BUILT: Built<VALUES, PLACES> = build(&SPACE, &TABLE);
const NODES: usize = ENDS + BUILT.len;
const WORDS: usize = NODES / 64 + 1;
static CROSSINGS: [tirkeu::decision::diagram::Crossing<VALUES>; BUILT.len] = {
    let mut crossings = [BUILT.crossings[0]; BUILT.len];
    let mut number = 0;
    while number < crossings.len() {
        crossings[number] = BUILT.crossings[number];
        number += 1;
    }
    crossings
};

fn main() {
    let diagram = Diagram { crossings: &CROSSINGS, root: BUILT.root };
    let mut dice = 1;
    let complete: Vec<u64> = (0..1024)
        .map(|_| {
            (0..QUESTIONS).fold(0, |case, question| case | 1 << (VALUES * question + roll(&mut dice, 3)))
        })
        .collect();
    let nothing = measured(|| {
        let reached = diagram.reached::<WORDS>(black_box(SPACE.everything));
        black_box(diagram.open::<{ BUILT.len }, WORDS>(SPACE.everything, &reached).questions);
    });
    let mut next = complete.iter().cycle();
    let everything = measured(|| {
        black_box(diagram.reached::<WORDS>(black_box(*next.next().unwrap())).findings());
    });
    println!("{:>9} crossings, {nothing:>7.0} ns to ask, {everything:>5.0} ns to decide", BUILT.len);
}

/// Nanoseconds for each of many times.
fn measured(mut what: impl FnMut()) -> f64 {
    const TIMES: u32 = 20_000;
    let start = Instant::now();
    (0..TIMES).for_each(|_| what());
    start.elapsed().as_secs_f64() * 1e9 / f64::from(TIMES)
}
