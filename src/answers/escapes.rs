//! Which letters does a part of a link have, however often it was escaped on its way?

/// The letters of a part: `!` to `~`. Nothing is longer than all our names, escaped three times.
pub(super) struct Letters {
    letters: [u8; LONGEST + 1],
    length: usize,
}

const LONGEST: usize = 2048;

/// Stands for a letter that is in none of our names.
pub(super) const FOREIGN: u8 = b'~';

/// How often something is escaped at most: by a messenger, by a mail program, and by what shows the mail.
const TIMES_ESCAPED: usize = 3;

impl Letters {
    pub(super) const NONE: Self = Self { letters: [0; LONGEST + 1], length: 0 };

    pub(super) fn clear(&mut self) {
        self.length = 0;
    }

    pub(super) fn all(&self) -> &[u8] {
        self.letters.get(..self.length).unwrap_or_default()
    }

    /// Adds a letter as a browser has it, by its first byte in UTF-8.
    pub(super) fn push(&mut self, unit: u16) {
        let [_, byte] = match unit {
            0..=0x7f => unit,
            0x80..=0x7ff => 0xc0 | unit >> 6,
            // Half of a pair, too: that is as foreign as the whole.
            0x800.. => 0xe0 | unit >> 12,
        }
        .to_be_bytes();
        if self.length < LONGEST {
            self.put(byte);
        }
    }

    /// Adds the letter that a byte of UTF-8 begins. What is in none of our names is left out: blanks,
    /// characters that nobody sees; or it stands there as a foreign letter.
    #[inline(never)]
    fn put(&mut self, byte: u8) {
        let letter = match byte {
            b'!'..=b'~' => byte,
            // The first byte of a letter; of what is in 0xc2, 0xe2 and 0xef nobody reads anything.
            0xc3..=0xe1 | 0xe3..=0xee | 0xf0.. => FOREIGN,
            0..=b' ' | 0x7f..=0xc2 | 0xe2 | 0xef => return,
        };
        self.end(letter);
    }

    /// Adds a letter behind the last one, for which there always is room.
    pub(super) fn end(&mut self, letter: u8) {
        if let Some(place) = self.letters.get_mut(self.length) {
            *place = letter;
            self.length += 1;
        }
    }

    /// `%3D` becomes the letter that it stands for. What is written over has been read: nothing gets longer.
    pub(super) fn unescape(&mut self) {
        for _ in 0..TIMES_ESCAPED {
            let end = core::mem::take(&mut self.length);
            let mut from = 0;
            while let Some(rest @ [first, ..]) = self.letters.get(from..end) {
                let (byte, length) = escaped(rest).unwrap_or((*first, 1));
                self.put(byte);
                from += length;
            }
        }
    }
}

/// The byte that an escape stands for, and how many letters that takes.
fn escaped(text: &[u8]) -> Option<(u8, usize)> {
    // A longer dash, into which an editor has turned a hyphen, as a browser escapes it.
    if let Some([b'0'..=b'5', ..]) = text.strip_prefix(b"%E2%80%9") {
        return Some((b'-', 9));
    }
    let [b'%', high, low, ..] = text else { return None };
    Some((u8::try_from(digit(*high) << 4 | digit(*low)).ok()?, 3))
}

/// The value of a hexadecimal digit; with no other letter two of them are a byte.
// Inlined, it would be twice in what a page loads.
#[inline(never)]
fn digit(letter: u8) -> u32 {
    const NONE: u32 = 0x100;
    char::from(letter).to_digit(16).unwrap_or(NONE)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        let mut letters = Letters::NONE;
        text.encode_utf16().for_each(|unit| letters.push(unit));
        letters.unescape();
        String::from_utf8(letters.all().to_vec()).unwrap()
    }

    #[test]
    fn what_was_escaped_three_times_is_read_and_a_fourth_time_is_not() {
        assert_eq!(["a=b", "a%3Db", "a%3db", "a%253Db", "a%25253Db"].map(read), ["a=b"; 5]);
        assert_eq!(read("a%2525253Db"), "a%3Db");
        assert_eq!(["%", "%3", "%3G", "100%"].map(read), ["%", "%3", "%3G", "100%"]);
    }

    #[test]
    fn what_nobody_sees_is_left_out_and_what_is_in_no_name_is_foreign() {
        assert_eq!(
            ["18\u{200b}-plus", "18\u{a0}-plus", "18%E2%80%8B-plus", "18 -\nplus"].map(read),
            ["18-plus"; 4]
        );
        assert_eq!(["18%E2%80%93plus", "18%25E2%2580%2591plus"].map(read), ["18-plus"; 2]);
        assert_eq!(["я", "%D1%8F", "Ā", "漢", "😀"].map(read), ["~", "~", "~", "~", "~~"]);
    }

    #[test]
    fn a_part_that_is_longer_than_all_our_names_is_read_as_far_as_there_is_room() {
        assert_eq!(read(&"a".repeat(1_000_000)), "a".repeat(LONGEST));
    }
}
