//! Clocks that cannot be right: the record opens, what is odd is said, and what was written
//! later stays later.

use crate::desk::Desk;

#[test]
fn a_record_opens_whatever_the_clock_says() {
    for day in [
        "1970-01-01",
        "2019-12-31",
        "2038-01-20",
        "2100-01-01",
        "2199-12-31",
    ] {
        let mut desk = Desk::with_wallet();
        desk.adds(["event", "type=fall"]);
        desk.goes_to(day);
        let told = desk.run(["show"]).done().json();
        assert_eq!(
            told["notes"].is_array(),
            day != "2038-01-20",
            "{day}: {told}"
        );
        desk.adds(["event", "type=other"]);
        desk.run(["check"]).done();
        assert_eq!(desk.shows(&["--kind", "event"]).len(), 2, "{day}");
    }
}

#[test]
fn an_entry_from_the_future_is_said_and_a_day_is_nothing() {
    let mut desk = Desk::with_wallet();
    desk.goes_to("2030-06-01");
    desk.adds(["event", "type=fall"]);
    desk.goes_to("2030-05-31");
    let told = desk.run(["show"]).done().json();
    assert!(told["notes"].is_null(), "{told}");
    desk.goes_to("2030-05-20");
    let told = desk.run(["show"]).done().json();
    let note = "an entry is dated 1 June 2030, and this computer's clock says 20 May 2030: one of \
                the two clocks was wrong";
    assert_eq!(told["notes"][0], note);
}
