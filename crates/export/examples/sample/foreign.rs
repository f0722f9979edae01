//! The made-up sheet in other languages, with English beside it.

use carewallet_export::symbol::Symbol;
use carewallet_export::{
    Block, CallOut, CallOutKind, Column, Document, Fact, Level, Light, List, Masthead, Passage,
    Pictured, Quote, Running, Table, Text, Tone,
};

use super::{code_page, every_block};

/// What one language says.
struct Words {
    tag: &'static str,
    kicker: &'static str,
    born: &'static str,
    first: &'static str,
    allergy: &'static str,
    ring: &'static str,
    again: &'static str,
    source: &'static str,
    medicines: &'static str,
    when: &'static str,
    own: &'static str,
    sentence: &'static str,
    page: &'static str,
}

const ALL: [Words; 5] = [
    Words {
        tag: "ur",
        kicker: "نگہداشت کا خلاصہ: پڑھیں، ضرورت کی بات نقل کریں، واپس کر دیں",
        born: "تاریخِ پیدائش 3 مارچ 1941 · NHS نمبر 999 000 0018",
        first: "سب سے پہلے یہ پڑھیں",
        allergy: "الرجی",
        ring: "سارہ (بیٹی) کو 07700 900461 پر فون کریں (دن یا رات)۔",
        again: "دوبارہ جانچیں",
        source: "Sarah Ellis نے بتایا، 1 مارچ 2026",
        medicines: "دوائیں",
        when: "صبح 07:00 بجے، 2.5 mg (ناشتے سے پہلے)",
        own: "مجھے رات کو کھڑکی کھلی پسند ہے۔ اگر میں خاموش ہو جاؤں تو میں ناراض نہیں: میں لفظ ڈھونڈ رہی ہوں۔",
        sentence: "اس صفحے کی سیدھے اوپر سے، اچھی روشنی میں تصویر لیں۔",
        page: "صفحہ {page} از {pages}",
    },
    Words {
        tag: "ar",
        kicker: "ملخص الرعاية: اقرأه، وانسخ ما تحتاج إليه، ثم أعده",
        born: "تاريخ الميلاد 3 مارس 1941 · رقم NHS 999 000 0018",
        first: "اقرأ هذا أولاً",
        allergy: "الحساسية",
        ring: "اتصل بسارة (الابنة) على 07700 900461 (ليلاً أو نهاراً).",
        again: "تحقق مرة أخرى",
        source: "قالته Sarah Ellis، 1 مارس 2026",
        medicines: "الأدوية",
        when: "الساعة 07:00 صباحاً، 2.5 mg (قبل الفطور)",
        own: "أحب أن تكون النافذة مفتوحة ليلاً. إذا سكتُّ فلست غاضبة: إنني أبحث عن الكلمة.",
        sentence: "صوّر هذه الصفحة من فوقها مباشرة وفي ضوء جيد.",
        page: "صفحة {page} من {pages}",
    },
    Words {
        tag: "zh-Hans",
        kicker: "护理摘要：请阅读，抄下所需内容，然后归还",
        born: "出生日期：1941年3月3日 · NHS 号码 999 000 0018",
        first: "请先阅读",
        allergy: "过敏",
        ring: "请致电女儿莎拉：07700 900461（白天或夜间）。",
        again: "请再次核对",
        source: "由 Sarah Ellis 告知，2026年3月1日",
        medicines: "药物",
        when: "早上07:00，早餐前服用 2.5 mg",
        own: "我喜欢晚上开着窗户，即使天气很冷也是如此。我不喜欢别人叫我“亲爱的”。如果我沉默不语，我并没有生气：我只是在寻找合适的词语，请您耐心等待。",
        sentence: "请在光线充足的地方从正上方拍摄此页。",
        page: "第 {page} 页，共 {pages} 页",
    },
    Words {
        tag: "bn",
        kicker: "যত্নের সারাংশ: পড়ুন, যা দরকার লিখে নিন, ফেরত দিন",
        born: "জন্ম ৩ মার্চ ১৯৪১ · NHS নম্বর 999 000 0018",
        first: "আগে এটি পড়ুন",
        allergy: "অ্যালার্জি",
        ring: "সারাকে (মেয়ে) 07700 900461 নম্বরে ফোন করুন।",
        again: "আবার যাচাই করুন",
        source: "Sarah Ellis বলেছেন, ১ মার্চ ২০২৬",
        medicines: "ওষুধ",
        when: "সকাল 07:00, নাশতার আগে 2.5 mg",
        own: "রাতে জানালা খোলা থাকলে আমার ভালো লাগে। আমি চুপ করে গেলে রাগ করিনি: আমি শব্দ খুঁজছি।",
        sentence: "ভালো আলোতে ঠিক উপর থেকে এই পাতার ছবি তুলুন।",
        page: "পাতা {page} / {pages}",
    },
    Words {
        tag: "pa",
        kicker: "ਦੇਖਭਾਲ ਦਾ ਸਾਰ: ਪੜ੍ਹੋ, ਲੋੜੀਂਦੀ ਗੱਲ ਲਿਖੋ, ਵਾਪਸ ਕਰੋ",
        born: "ਜਨਮ 3 ਮਾਰਚ 1941 · NHS ਨੰਬਰ 999 000 0018",
        first: "ਪਹਿਲਾਂ ਇਹ ਪੜ੍ਹੋ",
        allergy: "ਐਲਰਜੀ",
        ring: "ਸਾਰਾ (ਧੀ) ਨੂੰ 07700 900461 'ਤੇ ਫ਼ੋਨ ਕਰੋ।",
        again: "ਦੁਬਾਰਾ ਜਾਂਚੋ",
        source: "Sarah Ellis ਨੇ ਦੱਸਿਆ, 1 ਮਾਰਚ 2026",
        medicines: "ਦਵਾਈਆਂ",
        when: "ਸਵੇਰੇ 07:00 ਵਜੇ, ਨਾਸ਼ਤੇ ਤੋਂ ਪਹਿਲਾਂ 2.5 mg",
        own: "ਮੈਨੂੰ ਰਾਤ ਨੂੰ ਖਿੜਕੀ ਖੁੱਲ੍ਹੀ ਚੰਗੀ ਲੱਗਦੀ ਹੈ। ਜੇ ਮੈਂ ਚੁੱਪ ਹੋ ਜਾਵਾਂ ਤਾਂ ਮੈਂ ਨਾਰਾਜ਼ ਨਹੀਂ।",
        sentence: "ਚੰਗੀ ਰੋਸ਼ਨੀ ਵਿੱਚ ਸਿੱਧਾ ਉੱਪਰੋਂ ਇਸ ਪੰਨੇ ਦੀ ਫ਼ੋਟੋ ਖਿੱਚੋ।",
        page: "ਪੰਨਾ {page} / {pages}",
    },
];

/// The sheets, with the tags of their languages.
pub(crate) fn foreign() -> Vec<(&'static str, Document)> {
    ALL.iter()
        .map(|words| (words.tag, document(words)))
        .collect()
}

fn both(words: &str, english: &str) -> String {
    format!("{words} · {english}")
}

fn document(words: &Words) -> Document {
    let mut blocks = vec![
        Block::CallOut(CallOut {
            kind: CallOutKind::Warning,
            label: both(words.first, "Read this first"),
            words: Text::strong(format!("{}: ", words.allergy))
                .with(Tone::Plain, format!("Penicillin\n{}", words.ring)),
        }),
        Block::Light(Light::Red, both(words.allergy, "Allergies")),
        Block::Facts(facts(words)),
        Block::Heading(Level::Section, both(words.medicines, "Medicines")),
        Block::Paragraph(Text::plain(words.sentence).with(
            Tone::Quiet,
            "\nPhotograph this page from straight above (in good light).",
        )),
        Block::Table(table(words)),
    ];
    blocks.push(Block::Quote(quote(words)));
    blocks.push(Block::List(List {
        numbered: true,
        items: vec![words.sentence.into(), words.ring.into()],
    }));
    blocks.push(Block::Pictured(vec![Pictured {
        symbol: Symbol::Phone,
        label: both(words.first, "Ring"),
        words: words.ring.into(),
    }]));
    blocks.extend(code_page(3));
    Document {
        language: words.tag.into(),
        running: Running {
            recipient: "For Riverside Homecare".into(),
            sheet: "Sheet 7K3F-22QD".into(),
            date: words.source.into(),
            page: words.page.into(),
            ..Running::default()
        },
        masthead: Masthead {
            kicker: Some(words.kicker.into()),
            heading: "Margaret Ellis".into(),
            lines: vec![words.born.into(), words.source.into()],
        },
        blocks,
        ..every_block()
    }
}

fn facts(words: &Words) -> Vec<Fact> {
    let fact = |value: Text, flag: bool| Fact {
        label: both(words.allergy, "Allergy"),
        value,
        flag: flag.then(|| both(words.again, "CHECK AGAIN")),
        source: Some(words.source.into()),
    };
    vec![
        fact(
            Text::strong("Penicillin").with(Tone::Plain, format!(" ({})", words.ring)),
            true,
        ),
        fact("Rash and swollen lips (1987)".into(), false),
        fact(words.when.into(), false),
    ]
}

fn table(words: &Words) -> Table {
    let column = |heading: String, whole| Column { heading, whole };
    let row = |name: &str, dose: &str| vec![name.into(), dose.into(), words.when.into()];
    Table {
        columns: vec![
            column(both(words.medicines, "Medicine"), false),
            column("Dose".into(), true),
            column(both(words.again, "When"), false),
        ],
        rows: vec![
            row("Levothyroxine", "50 micrograms"),
            row("Co-codamol 30/500", "1 to 2 tablets"),
        ],
    }
}

fn quote(words: &Words) -> Quote {
    Quote {
        passages: vec![
            Passage {
                label: both(words.first, "What matters"),
                words: words.own.into(),
                more: Text::default(),
            },
            Passage {
                words: Text::plain("I like the window open at night, even when it is cold (always). Ask me about the allotment, and about the brass band that I played in.").in_language("en-GB"),
                ..Passage::default()
            },
        ],
        said_by: words.source.into(),
    }
}
