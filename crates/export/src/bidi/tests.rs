//! What must hold for values and numbers among words of another direction.

use super::*;

/// What is kept, shown: `‹` and `›` for what starts and ends a stretch.
fn as_drawn(words: &str, rtl: bool) -> String {
    ordered(words, rtl)
        .replace(LEFT_TO_RIGHT, "‹")
        .replace(RIGHT_TO_LEFT, "«")
        .replace(POP, "›")
}

#[test]
fn a_token_ends_where_the_typed_token_ends() {
    for (typed, kept) in [
        ("كرسي 2B-14A", "كرسي ‹2B-14A›"),
        ("شقة 12B3 شارع النيل", "شقة ‹12B3› شارع النيل"),
        ("شقة12B3", "شقة‹12B3›"),
        ("باراسيتامول 250 mg/5 ml", "باراسيتامول ‹250 mg/5 ml›"),
        ("باراسيتامول 2x5 ml", "باراسيتامول ‹2x5 ml›"),
        ("دوا 2.5 mg صبح 07:00 کو", "دوا ‹2.5 mg› صبح ‹07:00› کو"),
        (
            "فون +44 (0)161 496 0000 پر 3/4",
            "فون ‹+44 (0)161 496 0000› پر ‹3/4›",
        ),
        ("هاتف (0161) 496 0000.", "هاتف ‹(0161) 496 0000›."),
        ("ورقة 8A49-28AB", "ورقة ‹8A49-28AB›"),
        (
            "جرعة .5 mg، ثم 5%، ثم 10 µg",
            "جرعة ‹.5 mg›، ثم ‹5%›، ثم ‹10 µg›",
        ),
        ("دوا (5 mg)", "دوا (‹5 mg›)"),
        ("دوا (حسب 5 mg) الآن", "دوا (حسب ‹5 mg›) الآن"),
        ("فصيلة الدم A+ أو O-", "فصيلة الدم ‹A+› أو ‹O-›"),
        ("من 1-2 إلى 2–3 × 5 ml", "من ‹1-2› إلى ‹2–3 × 5 ml›"),
        ("אקמול 500 mg x2", "אקמול ‹500 mg x2›"),
        ("فيتامين B12 نقص", "فيتامين ‹B12› نقص"),
        ("الرمز SW1A 1AA لندن", "الرمز ‹SW1A 1AA› لندن"),
        ("كل 8 ساعات", "كل ‹8› ساعات"),
        ("كرسي 5.3 %، ثم ≥ 4 h", "كرسي ‹5.3 %›، ثم ‹≥ 4 h›"),
        ("قائمة: - 5 ml", "قائمة: - ‹5 ml›"),
    ] {
        assert_eq!(as_drawn(typed, true), kept);
        assert_eq!(as_drawn(typed, false), kept);
    }
}

#[test]
fn words_and_numbers_of_one_direction_stay_together() {
    for (typed, kept) in [
        (
            "صبح Paracetamol 500 mg، شام",
            "صبح ‹Paracetamol 500 mg›، شام",
        ),
        ("دوا Movicol sachet کو", "دوا Movicol sachet کو"),
        (
            "إلى Riverside Homecare · 9 يونيو",
            "إلى Riverside Homecare · ‹9› يونيو",
        ),
        ("Sarah Ellis, 1 مارس", "Sarah Ellis, ‹1› مارس"),
        ("Sarah 07700 900461 مارس", "‹Sarah 07700 900461› مارس"),
        (
            "ورقة 8A49-28AB · Sheet 8A49-28AB",
            "ورقة ‹8A49-28AB› · ‹Sheet 8A49-28AB›",
        ),
        ("Take (5 mg مرة", "Take (‹5 mg› مرة"),
        ("کوئی نمبر نہیں", "کوئی نمبر نہیں"),
    ] {
        assert_eq!(as_drawn(typed, true), kept);
    }
}

#[test]
fn arabic_digits_keep_their_typed_order_too() {
    let mark = '\u{200e}';
    assert_eq!(
        as_drawn("هاتف ٠١٦١ ٤٩٦ الآن", true),
        format!("هاتف ‹٠١٦١{mark} {mark}٤٩٦› الآن")
    );
    assert_eq!(as_drawn("۵۰۰ mg دوا", true), "‹۵۰۰ mg› دوا");
}

#[test]
fn a_value_runs_by_its_own_first_letter() {
    let sentence = |words: &str, rtl| format!("x {} y", value(words, rtl));
    let ltr = |words: &str| as_drawn(&sentence(words, false), false);
    assert_eq!(ltr("باراسيتامول 5 ml"), "x «باراسيتامول ‹5 ml›› y");
    assert_eq!(ltr("Ali (علي) 5 ml"), "x ‹Ali (علي) ‹5 ml›› y");
    assert_eq!(value("250 mg/5 ml", false), "250 mg/5 ml");
    let rtl = |words: &str| {
        let sentence = format!("قال {} اليوم", value(words, true));
        as_drawn(&sentence, true)
    };
    assert_eq!(rtl("250 mg/5 ml"), "قال ‹250 mg/5 ml› اليوم");
    assert_eq!(rtl("8 a.m."), "قال ‹8 a.m.› اليوم");
    assert_eq!(rtl("علي"), "قال علي اليوم");
    assert_eq!(rtl("غرفة 5"), "قال «غرفة ‹5›› اليوم");
    // A list of values runs as the words around it do.
    let list = format!("{}, {}", value("5 ml", true), value("7 ml", true));
    assert_eq!(rtl(&list), "قال «‹5 ml›, ‹7 ml›› اليوم");
}

#[test]
fn marks_hold_one_line_and_go_without_a_trace() {
    let marked = value("علي 5\nplain\nسارة", false);
    assert_eq!(marked.matches(OPEN).count(), 2);
    for line in marked.split('\n') {
        assert_eq!(line.matches(OPEN).count(), line.matches(CLOSE).count());
    }
    assert_eq!(plain(&marked), "علي 5\nplain\nسارة");
    // Marked once, however often it is passed on.
    assert_eq!(value(&value("علي", false), false), value("علي", false));
    for torn in ["ا\u{1fffe}ب 5", "ا\u{1ffff}ب 5", "\u{1ffff}\u{1fffe}ا"] {
        let made = ordered(torn, true);
        assert!(!made.contains([OPEN, CLOSE]));
        let starts = made.matches([LEFT_TO_RIGHT, RIGHT_TO_LEFT]).count();
        assert_eq!(starts, made.matches(POP).count());
    }
}

#[test]
fn no_letter_is_lost_whatever_is_typed() {
    let parts = [
        "5", "(", ")", "[", "علي", " ", "mg", "-", ".", "٣", "+", "א", "·", "é", "漢", "/", "×",
    ];
    let mut seed = 7_u32;
    for length in 0..600 {
        let typed: String = (0..length % 24)
            .map(|_| {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                parts[(seed >> 16) as usize % parts.len()]
            })
            .collect();
        for rtl in [false, true] {
            let made = ordered(&value(&typed, rtl), rtl);
            let bare: String = made
                .chars()
                .filter(|c| !is_mark(*c) && *c != '\u{200e}')
                .collect();
            assert_eq!(bare, typed);
        }
    }
}

#[test]
fn a_line_of_plain_text_is_left_alone_unless_it_turns() {
    assert_eq!(in_order("Give 5 ml at 07:00", false), "Give 5 ml at 07:00");
    assert_eq!(in_order("محمد", false), "\u{2068}محمد\u{2069}");
    assert_eq!(in_order("Margaret Ellis", true), "Margaret Ellis");
    assert_eq!(
        in_order("Call محمد 5 ml", false),
        "Call محمد \u{2066}5 ml\u{2069}"
    );
    assert_eq!(in_order("5 mg/ml", true), "\u{2066}5 mg/ml\u{2069}");
    assert_eq!(in_order("", true), "");
}

#[test]
fn a_line_runs_as_its_language_does_unless_its_letters_do_not() {
    let rtl = |words: &str, tag| line_is_rtl(words, is_right_to_left(tag));
    assert!(rtl("الحساسية · Allergies", "ar"));
    assert!(rtl("Sarah Ellis نے کہا", "ur-PK"));
    assert!(rtl("07700 900461", "ur"));
    assert!(!rtl("Allergies: 2", "ar"));
    assert!(!rtl(
        "Please give this sheet back to محمد when you are done",
        "ar"
    ));
    assert!(!rtl("Call محمد 0161 496 0000", "en-GB"));
    assert!(!rtl("0161", "zh-Hans"));
    assert!(rtl("محمد", "en-GB"));
}

#[test]
fn values_do_not_decide_which_way_a_sentence_runs() {
    let name = value("محمد عبد الرحمن", false).into_owned();
    assert!(!line_is_rtl(&format!("{name}: ring"), false));
    assert!(line_is_rtl(&name, false), "alone it runs its own way");
    let call = value("Call محمد عبد الرحمن at 5", true).into_owned();
    assert!(!line_is_rtl(&call, true));
    assert!(line_is_rtl(&format!("{call}, {call}"), true));
}
