//! Writes made-up papers about forms: `form_sheets FOLDER [FORM]` gives
//! `gap.pdf`, `gap-large.pdf`, `empty.pdf`, `form.pdf`, `plan.pdf` and the other
//! bodies of the filled form to look at, and says how long each took.

use std::collections::BTreeSet;
use std::error::Error;
use std::path::Path;
use std::time::Instant;

use carewallet_core::coverage::{Audience, Coverage, FormContext};
use carewallet_core::form::bundled;
use carewallet_core::value::PartialDate;
use carewallet_core::{Payload, PersonId, Record};
use carewallet_export::form::{self, FormHeader};
use carewallet_export::pdf::Print;
use carewallet_export::sheet::SheetKind;
use carewallet_export::{
    QuestionSheetHeader, SheetOptions, question_sheet_pdf, question_sheet_text, sheet_pdf,
    sheet_text,
};

#[allow(dead_code, reason = "shared with the tests, which use the rest")]
mod household;

#[expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "made-up files to look at, no wallet"
)]
fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let folder = Path::new(arguments.get(1).ok_or("name a folder")?);
    let wanted = arguments.get(2).map_or("homecare", String::as_str);
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/ellis");
    let lines = std::fs::read_to_string(fixtures.join("household.jsonl"))?;
    let lines = format!("{}\n{lines}", household::MARGARET);
    let share = household::share(&lines);
    let form = bundled().iter().find(|form| form.id == wanted);
    let form = form.ok_or("no such form")?;
    let asking = FormContext {
        about: PersonId::parse("p00000000000000a1")?,
        carer: Some(PersonId::parse("p00000000000000a3")?),
        sees: Audience::Agency(BTreeSet::new()),
        today: household::today(),
    };
    let header = QuestionSheetHeader {
        name: "Margaret Ellis".to_owned(),
        born: Some(PartialDate::parse("1940-05-17")?),
        agency: "Brook Homecare".to_owned(),
        today: household::today(),
        incomplete: false,
        about: asking.about.clone(),
        carer: asking.carer.clone(),
        carer_name: Some("Sarah Ellis".to_owned()),
    };
    let nothing = Record::from_entries([], &BTreeSet::new());
    let record = Record::from_share(&share);
    let full = Coverage::resolve(form, &record, &asking).as_handed_over();
    let empty = Coverage::resolve(form, &nothing, &asking);
    for (name, coverage, print) in [
        ("gap.pdf", &full, Print::CLEAR),
        ("gap-large.pdf", &full, Print::LARGE),
        ("empty.pdf", &empty, Print::CLEAR),
    ] {
        let start = Instant::now();
        let drawn = question_sheet_pdf(coverage, &header, print)?;
        println!(
            "{name}: {} questions, {} pages, {} bytes, {} ms",
            coverage.gap().count(),
            drawn.pages,
            drawn.bytes.len(),
            start.elapsed().as_millis()
        );
        std::fs::write(folder.join(name), drawn.bytes)?;
    }
    std::fs::write(folder.join("gap.txt"), question_sheet_text(&full, &header))?;
    let header = FormHeader {
        name: header.name,
        person_id: "p0011223344556677".to_owned(),
        nhs_number: None,
        born: header.born,
        carer: Some("Sarah Ellis".to_owned()),
        agency: header.agency,
        maker: "Sarah Ellis".to_owned(),
        today: header.today,
        sheet: None,
        made_on: header.today,
        incomplete: false,
    };
    let drawn = form::pdf(&full, &header, Print::CLEAR)?;
    println!(
        "form.pdf: {} pages, {} bytes",
        drawn.pages,
        drawn.bytes.len()
    );
    std::fs::write(folder.join("form.pdf"), drawn.bytes)?;
    std::fs::write(folder.join("form.txt"), form::text(&full, &header))?;
    std::fs::write(folder.join("form.csv"), form::csv(&full, &header))?;
    std::fs::write(folder.join("form.json"), form::json(&full, &header))?;
    std::fs::write(folder.join("form.fhir.json"), form::fhir(&full, &header))?;
    let each = lines.lines().zip(&share.entries);
    let planned: Vec<&str> = each
        .filter(|(_, entry)| SheetKind::Contingency.shows(entry, header.today))
        .map(|(line, _)| line)
        .collect();
    let share = household::share(&planned.join("\n"));
    let payload = Payload::open_form(share.pack()?);
    let options = SheetOptions::new(header.today).of_kind(SheetKind::Contingency);
    let plan = sheet_pdf(&share, &payload, &options)?;
    println!(
        "plan.pdf: {} pages, {} codes, {} bytes",
        plan.pages,
        plan.codes,
        plan.bytes.len()
    );
    std::fs::write(folder.join("plan.pdf"), plan.bytes)?;
    let text = sheet_text(&share, &payload, &options);
    std::fs::write(folder.join("plan.txt"), text)?;
    Ok(())
}
