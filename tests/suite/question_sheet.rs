//! Question sheets on paper: drawn, photographed (simulated), read again. What the
//! codes of a page say is exactly the person, the form and the questions.

use std::collections::BTreeSet;

use carewallet_core::coverage::Audience;
use carewallet_core::form::{Form, bundled};
use carewallet_core::parts::{Assembly, PartsError};
use carewallet_core::question_sheet::QuestionSheet;
use carewallet_core::value::{Date, PartialDate};
use carewallet_core::{Coverage, Entry, FormContext, PersonId, Record};
use carewallet_export::pdf::Print;
use carewallet_export::question_sheet::{
    DrawnQuestionSheet, QuestionSheetHeader, question_sheet_pdf,
};
use carewallet_import::{Limits, codes_in, picture_of};
use carewallet_testkit::photo::{Conditions, Megapixels, photograph};
use image::GrayImage;

fn person(number: u64) -> PersonId {
    PersonId::parse(&format!("p{number:016x}")).unwrap()
}

/// The question sheet of a form that nothing answers yet: the longest there is.
fn drawn(form: &Form, about: u64, print: Print) -> DrawnQuestionSheet {
    let none: [Entry; 0] = [];
    let record = Record::from_entries(&none, &BTreeSet::new());
    let today = Date::parse("2026-11-22").unwrap();
    let asking = FormContext {
        about: person(about),
        carer: Some(person(about + 1)),
        sees: Audience::All,
        today,
    };
    let coverage = Coverage::resolve(form, &record, &asking);
    let header = QuestionSheetHeader {
        name: "Margaret Ellis".to_owned(),
        born: PartialDate::parse("1940-05-17").ok(),
        agency: form.agency.clone(),
        today,
        about: person(about),
        carer: Some(person(about + 1)),
        carer_name: None,
        incomplete: false,
    };
    let drawn = question_sheet_pdf(&coverage, &header, print)
        .unwrap_or_else(|e| panic!("{}: {e}", form.id));
    let asked: Vec<&str> = coverage
        .gap()
        .map(|answer| answer.question.id.as_str())
        .collect();
    let printed: Vec<&str> = drawn
        .gaps
        .iter()
        .flat_map(|gap| &gap.questions)
        .map(String::as_str)
        .collect();
    assert!(asked == printed, "{}: all questions, in order", form.id);
    drawn
}

/// What the codes of a photograph say.
fn read(photo: &[u8]) -> Result<QuestionSheet, PartsError> {
    let mut assembly = Assembly::default();
    for code in codes_in(photo, &Limits::default()).unwrap() {
        assembly.add(&code.bytes)?;
    }
    let (payload, _) = assembly.join()?;
    Ok(QuestionSheet::of(&payload).unwrap())
}

fn page(file: &[u8], number: usize) -> GrayImage {
    let picture = picture_of(file, number, &Limits::default()).unwrap();
    let (width, height) = (picture.width() as u32, picture.height() as u32);
    GrayImage::from_raw(width, height, picture.grey().to_vec()).unwrap()
}

/// Every page of every form, photographed at one of three sizes: what comes
/// back is what was printed, or nothing, and hardly ever nothing.
#[test]
fn a_photographed_page_says_who_which_form_and_which_questions() {
    let sizes = [Megapixels::Twelve, Megapixels::Three, Megapixels::Two];
    let (mut pictures, mut whole) = (0, 0);
    for (number, form) in bundled().iter().enumerate() {
        let drawn = drawn(form, number as u64 * 2 + 1, Print::CLEAR);
        assert_eq!(drawn.pages, drawn.gaps.len(), "{}", form.id);
        for (place, gap) in drawn.gaps.iter().enumerate() {
            let paper = page(&drawn.bytes, place);
            let size = sizes[pictures as usize % sizes.len()];
            let photo = photograph(&paper, &Conditions::typical(size), 9_000 + pictures);
            pictures += 1;
            match read(&photo) {
                Ok(read) => {
                    assert!(read == *gap, "{} page {}", form.id, place + 1);
                    whole += 1;
                }
                Err(PartsError::Missing { .. } | PartsError::Nothing) => {}
                Err(error) => panic!("{}: {error}", form.id),
            }
        }
    }
    assert!(pictures > 60, "{pictures} pictures");
    assert!(whole * 100 >= pictures * 98, "{whole} of {pictures}");
}

/// Large print is another layout, with the same codes.
#[test]
fn a_page_of_large_print_reads_the_same() {
    let form = &bundled()[0];
    let drawn = drawn(form, 1, Print::LARGE);
    assert_eq!(drawn.pages, drawn.gaps.len());
    for (place, gap) in drawn.gaps.iter().enumerate() {
        let photo = photograph(
            &page(&drawn.bytes, place),
            &Conditions::typical(Megapixels::Three),
            77,
        );
        assert!(
            read(&photo).is_ok_and(|read| read == *gap),
            "page {}",
            place + 1
        );
    }
}

/// Pages of two sheets on one picture are told apart, never mixed.
#[test]
fn pages_of_two_sheets_are_never_mixed() {
    let sheets = [
        drawn(&bundled()[0], 1, Print::CLEAR),
        drawn(&bundled()[1], 3, Print::CLEAR),
    ];
    let mut assembly = Assembly::default();
    for sheet in &sheets {
        for code in codes_in(&sheet.bytes, &Limits::default()).unwrap() {
            assembly.add(&code.bytes).unwrap();
        }
    }
    let pages = sheets.iter().map(|sheet| sheet.gaps.len()).sum::<usize>();
    let joined = assembly.join();
    assert!(
        matches!(&joined, Err(PartsError::SeveralSheets(found)) if found.len() == pages),
        "{}",
        joined.err().map_or_else(String::new, |e| e.to_string())
    );
}
