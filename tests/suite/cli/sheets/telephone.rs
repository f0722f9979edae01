//! Contacts and dates for a telephone.

use super::{desk, rows, share, shared, text};

#[test]
fn contacts_go_into_a_telephone_and_into_the_ledger() {
    let mut desk = desk();
    let told = shared(&mut desk, &["-o", "contacts.vcf"]);
    let cards = text(&desk, "contacts.vcf");
    assert!(
        cards.starts_with("BEGIN:VCARD\r\nVERSION:4.0\r\n"),
        "{cards}"
    );
    for words in ["Sarah Ellis", "Dr Amara Osei", "tel:+447700900461"] {
        assert!(cards.contains(words), "{words}: {cards}");
    }
    for secret in ["Ray Pike", "Levothyroxine", "Penicillin", "9990000018"] {
        assert!(!cards.contains(secret), "{secret}: {cards}");
    }
    assert_eq!(told["share"]["signature"], "none");
    let row = rows(&mut desk).pop().unwrap();
    assert_eq!(row["to"], "whoever reads it");
    assert_eq!(row["why"], "contacts for a telephone");
    assert_eq!(row["entries"].as_array().unwrap().len(), 3);
    let said = desk
        .types(["share", "--to", "Sam", "-o", "sam.vcf"])
        .done()
        .out;
    assert!(
        said.contains("made: sam.vcf for Sam") && said.contains("not signed"),
        "{said}"
    );
    desk.run(["read", "contacts.vcf"]).refused("not_a_picture");
}

#[test]
fn dates_have_neutral_titles_unless_details_are_asked_for() {
    let mut desk = desk();
    let appointment = ["appointment", "with=Memory clinic", "date=2026-04-02"];
    desk.adds(appointment.iter().chain(&["place=Larkfield"]));
    desk.adds(["medication", "name=Donepezil", "--review-by", "2026-05-01"]);
    share(&mut desk, &["-o", "dates.ics"]).done();
    let dates = text(&desk, "dates.ics");
    assert!(
        dates.contains("20260402") && dates.contains("20260501"),
        "{dates}"
    );
    for secret in ["Memory clinic", "Larkfield", "Donepezil", "Margaret"] {
        assert!(!dates.contains(secret), "{secret}: {dates}");
    }
    share(&mut desk, &["--details", "-o", "details.ics"]).done();
    let details = text(&desk, "details.ics");
    assert!(
        details.contains("Larkfield") && details.contains("Donepezil"),
        "{details}"
    );
    let row = rows(&mut desk).pop().unwrap();
    assert_eq!(row["why"], "dates for a calendar");
    assert_eq!(row["entries"].as_array().unwrap().len(), 2);
    share(&mut desk, &["--kind", "allergy", "-o", "none.ics"]).refused("nothing");
    assert!(!desk.path("none.ics").exists());
}
