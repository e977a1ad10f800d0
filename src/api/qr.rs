//! How does an address become a QR code? As bits, row by row, for a script that draws them.

use qrcodegen_no_heap::{QrCode, QrCodeEcc, Version};
use std::sync::atomic::{AtomicU32, Ordering};

/// The largest code that is drawn: a phone still reads it from a slip.
const LARGEST: Version = Version::new(22);
const ROOM: usize = LARGEST.buffer_len();
/// The longest address that such a code holds, in bytes, as well as it corrects what is read wrongly.
const LONGEST: usize = 779;
/// How many squares a side of it has.
const SIDE: usize = 4 * 22 + 17;
/// So many numbers are written at most: the side, and the squares, a bit each.
pub const LENGTH: usize = 1 + (SIDE * SIDE).div_ceil(32);

/// Writes the code of an address: how many squares a side has, then each square, a bit each, row by row; a
/// side of 0 where the address is too long for a slip.
pub fn write(out: &[AtomicU32], address: impl Iterator<Item = u8>) {
    out.iter().for_each(|number| number.store(0, Ordering::Relaxed));
    let (mut text, mut code) = ([0; ROOM], [0; ROOM]);
    let mut length = 0;
    for letter in address {
        match text.get_mut(length) {
            Some(place) if length < LONGEST => *place = letter,
            Some(_) | None => return,
        }
        length += 1;
    }
    let (first, corrects) = (Version::MIN, QrCodeEcc::Medium);
    let Ok(code) = QrCode::encode_binary(&mut text, length, &mut code, corrects, first, LARGEST, None, true)
    else {
        return;
    };
    let Some((side, squares)) = out.split_first() else { return };
    side.store(code.size().unsigned_abs(), Ordering::Relaxed);
    let places = (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y)));
    for (place, (x, y)) in places.enumerate() {
        if let Some(number) = squares.get(place / 32).filter(|_| code.get_module(x, y)) {
            number.fetch_or(1 << (place % 32), Ordering::Relaxed);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(address: &str) -> [u32; LENGTH] {
        let out = [const { AtomicU32::new(0) }; LENGTH];
        write(&out, address.bytes());
        out.map(AtomicU32::into_inner)
    }

    #[test]
    fn a_code_grows_with_its_address_and_one_that_is_too_long_has_none() {
        // That it is read again is tried in the browser's tests, by a decoder of other people's.
        let [small, large] = [20, 300].map(|letters| written(&"a".repeat(letters))[0]);
        assert!(small < large, "{small} {large}");
        let [longest, longer] = [LONGEST, LONGEST + 1].map(|letters| written(&"a".repeat(letters)));
        assert_eq!(longest[0] as usize, SIDE);
        assert_eq!(longer, [0; LENGTH]);
    }

    #[test]
    fn its_corners_are_those_of_every_code() {
        let code = written("https://example.org/");
        let side = code[0] as usize;
        let is_dark = |x: usize, y: usize| code[1 + (y * side + x) / 32] >> ((y * side + x) % 32) & 1 == 1;
        for (x, y) in [(0, 0), (side - 7, 0), (0, side - 7)] {
            assert!((0..7).all(|step| is_dark(x + step, y) && is_dark(x, y + step)));
            assert!(!is_dark(x + 1, y + 1));
        }
        assert!(!is_dark(7, 7), "a light border parts it from the rest");
    }
}
