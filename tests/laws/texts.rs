//! Texts that people and their programs write.

use std::sync::OnceLock;

use carewallet_app::attribution::Writer;
use carewallet_app::{People, draft_lines};
use carewallet_core::entry::Voice;
use carewallet_core::form::Form;
use carewallet_core::share::About;
use carewallet_core::value::{
    ClockTime, Count, Date, Dose, LanguageTag, Line, Money, NhsNumber, PartialDate, Phone,
    Postcode, Text, Timestamp,
};
use carewallet_core::{json, path};
use carewallet_import::questionnaire as read_questionnaire;
use carewallet_testkit::household::{line, margaret};
use carewallet_testkit::{keys, share};

pub(super) fn people() -> &'static People {
    static PEOPLE: OnceLock<People> = OnceLock::new();
    PEOPLE.get_or_init(|| {
        let about = About {
            id: margaret(),
            name: line("Margaret Ellis"),
        };
        People::from_share(&share::made(vec![about], Vec::new(), &keys::holder()))
    })
}

/// Any bytes as lines of drafts.
pub fn drafts(bytes: &[u8]) {
    let writer = Writer {
        people: people(),
        name: line("Camden Continence Service"),
        voice: Voice::Agency,
        source: None,
    };
    if let Ok(drafts) = draft_lines::read(bytes, &writer) {
        assert!(!drafts.is_empty(), "no draft, and no refusal");
    }
}

/// Any text as a form: what is read is written as a form that is the same.
pub fn form(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    drop(path::Path::parse(&text));
    match Form::parse(&text) {
        Ok(form) => {
            let written = form.to_json();
            let again = Form::parse(&written).unwrap_or_else(|_| panic!("its own JSON is refused"));
            assert_eq!(again.to_json(), written, "not a fixed point");
        }
        Err(mistakes) => assert!(!mistakes.is_empty(), "refused without a reason"),
    }
}

/// Any bytes as a FHIR Questionnaire.
pub fn questionnaire(bytes: &[u8]) {
    if let Ok(imported) = read_questionnaire(bytes) {
        drop(imported);
    }
}

/// Any text as each of the values that are typed: what is understood is written, and
/// understood as the same.
pub fn values(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    fn round<T: PartialEq, E>(
        parse: impl Fn(&str) -> Result<T, E>,
        written: impl Fn(&T) -> String,
        text: &str,
    ) {
        if let Ok(value) = parse(text) {
            let again = parse(&written(&value));
            assert!(again.is_ok_and(|again| again == value), "{text:?}");
        }
    }
    let quoted = |value: String| value.trim_matches('"').to_owned();
    round(Date::parse, |date| date.written(), text);
    round(PartialDate::parse, |date| date.written(), text);
    round(Timestamp::parse, |time| time.written(), text);
    round(ClockTime::parse, |time| time.written(), text);
    round(NhsNumber::parse, |value| quoted(json::write(value)), text);
    round(Phone::parse, |value| quoted(json::write(value)), text);
    round(Postcode::parse, |value| quoted(json::write(value)), text);
    round(Money::parse, |value| quoted(json::write(value)), text);
    round(LanguageTag::parse, |tag| tag.as_str().to_owned(), text);
    round(Line::parse, |line| line.as_str().to_owned(), text);
    round(Text::parse, |text| text.as_str().to_owned(), text);
    if let Ok(dose) = Dose::parse(text) {
        drop(dose.warnings());
    }
    if let Ok(number) = text.parse() {
        let within = Count::<1, 10>::new(number).is_ok();
        assert_eq!(within, (1..=10).contains(&number), "a count out of bounds");
    }
    if let (Ok(a), Ok(b)) = (Date::parse(text), Date::new(2026, 3, 1)) {
        drop((a.days_until(b), a.plus_days(i32::MAX), a.plain()));
    }
}
