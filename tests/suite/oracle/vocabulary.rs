//! The words that made-up households are told in: names in eight scripts, and
//! things that nobody mixes up with one another.
//!
//! No word here is part of another one (a test holds that), so that finding one
//! on a sheet means that exactly this statement was printed.

/// People: Latin, Arabic, Bengali, Gurmukhi, Han, Cyrillic, Greek, Devanagari.
pub const PEOPLE: [&str; 16] = [
    "Margaret Ellis",
    "فاطمة الزهراني",
    "রহিমা খাতুন",
    "ਹਰਪ੍ਰੀਤ ਕੌਰ",
    "王秀英",
    "Оксана Шевченко",
    "Ελένη Παπαδοπούλου",
    "सावित्री देवी",
    "Siân Llewellyn-O’Brien",
    "یوسف قریشی",
    "Bolesław Żółkiewski",
    "আবদুল করিম",
    "ਗੁਰਦੀਪ ਸਿੰਘ",
    "陈建国",
    "Дмитрий Мельник",
    "हरि प्रसाद",
];

/// Whom to ring.
pub const CONTACTS: [&str; 12] = [
    "June Adeyemi",
    "نور حداد",
    "জাহানারা বেগম",
    "ਮਨਜੀਤ ਗਿੱਲ",
    "李小红",
    "Ганна Коваль",
    "Νίκος Γεωργίου",
    "मीना शर्मा",
    "Gwilym Pritchard",
    "Zofia Wiśniewska",
    "Desmond Achebe",
    "Rosalind Thackeray",
];

/// What somebody must not have.
pub const SUBSTANCES: [&str; 18] = [
    "Penicillin",
    "Latex",
    "Codeine",
    "Peanuts",
    "Shellfish",
    "Trimethoprim",
    "Sticking plaster",
    "Iodine",
    "Wasp stings",
    "Kiwi fruit",
    "بنسلين",
    "লবস্টার",
    "ਮੂੰਗਫਲੀ",
    "阿司匹林",
    "Морфин",
    "Λάτεξ",
    "सल्फा",
    "Sesame",
];

/// What somebody takes.
pub const MEDICINES: [&str; 20] = [
    "Levothyroxine",
    "Amlodipine",
    "Donepezil",
    "Warfarin",
    "Insulin glargine",
    "Paracetamol",
    "Oxybutynin",
    "Metformin",
    "Ramipril",
    "Digoxin",
    "Lactulose",
    "Alendronic acid",
    "باراسيتامول",
    "پیراسیٹامول",
    "প্যারাসিটামল",
    "ਪੈਰਾਸੀਟਾਮੋਲ",
    "对乙酰氨基酚",
    "Ибупрофен",
    "Ασπιρίνη",
    "पेरासिटामोल",
];

/// Illnesses.
pub const CONDITIONS: [&str; 12] = [
    "Alzheimer’s disease",
    "Osteoarthritis",
    "Underactive thyroid",
    "Epilepsy",
    "Heart failure",
    "Type 2 diabetes",
    "Parkinson’s disease",
    "Macular degeneration",
    "السكري",
    "হাঁপানি",
    "高血压",
    "Стенокардия",
];

/// With whom somebody has an appointment.
pub const CLINICS: [&str; 8] = [
    "Memory clinic",
    "Eye hospital",
    "Foot clinic",
    "Dr Osei",
    "Anticoagulant clinic",
    "Hearing aid centre",
    "عيادة القلب",
    "牙医",
];

/// How much of a medicine is taken; each with a word of its own.
pub const MEASURES: [&str; 16] = [
    "tablet", "capsule", "drop", "puff", "sachet", "patch", "lozenge", "spoonful", "ampoule",
    "spray", "pastille", "vial", "wafer", "pessary", "swab", "enema",
];

/// What agencies are called.
pub const AGENCIES: [&str; 2] = ["Riverside Surgery", "Brightside Homecare"];

/// What family members are called who write things down.
pub const TELLERS: [&str; 2] = ["Sarah Holder", "Tom Teller"];

const SYLLABLES: [&str; 16] = [
    "ba", "ce", "di", "fo", "gu", "ha", "ke", "li", "mo", "nu", "pa", "re", "si", "to", "vu", "ze",
];

/// A made-up word of eight letters, another one for each number below 65,536.
pub fn word(number: usize) -> String {
    (0..4)
        .map(|place| SYLLABLES[(number.wrapping_mul(40_503) >> (4 * place)) & 15])
        .collect()
}

/// What is found on a sheet must mean one thing only.
#[test]
fn no_word_is_part_of_another() {
    use super::fold::folded;
    let lists: [&[&str]; 6] = [
        &PEOPLE,
        &CONTACTS,
        &SUBSTANCES,
        &MEDICINES,
        &CONDITIONS,
        &CLINICS,
    ];
    let mut all: Vec<String> = lists.concat().into_iter().map(folded).collect();
    all.extend((0..2_000).map(word));
    all.extend([AGENCIES, TELLERS].concat().into_iter().map(folded));
    for (at, one) in all.iter().enumerate() {
        let inside = |(other_at, other): (usize, &String)| other_at != at && other.contains(one);
        assert!(!all.iter().enumerate().any(inside), "{one}");
    }
}
