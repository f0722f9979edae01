//! Draws one sheet and stops, so that others can be timed beside it:
//! `sheet_of SHARE.json OUT.pdf 2026-03-12`.

#[expect(clippy::disallowed_methods, reason = "made-up files, no wallet")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    use carewallet_core::value::Date;
    use carewallet_core::{Payload, Share};
    use carewallet_export::{SheetOptions, sheet_pdf};

    let mut args = std::env::args().skip(1);
    let mut next = |what: &'static str| args.next().ok_or(what);
    let (from, to, today) = (
        next("name a share")?,
        next("name a file to write")?,
        next("name a day")?,
    );
    let share = Share::parse(std::fs::read(from)?.trim_ascii_end())?;
    let payload = Payload::open_form(share.pack()?);
    let sheet = sheet_pdf(&share, &payload, &SheetOptions::new(Date::parse(&today)?))?;
    std::fs::write(to, &sheet.bytes)?;
    Ok(())
}
