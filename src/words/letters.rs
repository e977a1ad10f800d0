//! Which letters do people type for one another?

/// Sets of letters that a search takes for one and the same, a space between them.
///
/// Not every keyboard has the Kazakh letters, and few people type «ё»: what is left out is as good as what is
/// there. Behind them stand the Latin letters that look like these: a word that was copied, or typed partly in
/// the other layout, has them without anybody seeing it. A small h is taken for «һ».
pub const ALIKE: &str = "аәaə еёe гғ кқk нң оөoɵ уүұy хһxh иіiı вb мm рp сc тt";

/// Sets of letters that are typed for one another in some words, while in others each is meant: capitals that
/// do not look alike when they are small, and letters that are alike in some hands only.
pub const MISTAKABLE: &str = "НH ьb гr пn иu";
