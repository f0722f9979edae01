"""vCard and iCalendar files, by vobject and icalendar. Usage: check_cards.py FILE..."""

import sys

import icalendar
import vobject

# What a lock screen may show.
TITLES = {"Appointment", "Look at the care record again"}


def layout(data):
    """CRLF, at most 75 octets a line, whole letters in each."""
    assert data.endswith(b"\r\n") and data.count(b"\n") == data.count(b"\r\n") == data.count(b"\r")
    for line in data.split(b"\r\n"):
        assert len(line) <= 75, f"{len(line)} octets in a line"
        line.decode()


def cards(text):
    found = list(vobject.readComponents(text))
    assert found, "no card"
    for card in found:
        assert card.name == "VCARD" and card.version.value == "4.0"
        assert next(card.getChildren()).name == "VERSION", "VERSION must come first"
        assert card.fn.value.strip() and card.uid.value and card.rev.value
        assert not {"note", "bday", "photo"} & set(card.contents)
        for number in card.contents.get("tel", []):
            assert number.value.startswith("tel:") and number.params["VALUE"] == ["uri"]
    assert len({card.uid.value for card in found}) == len(found), "a UID twice"
    related = sum(len(card.contents.get("related", [])) for card in found)
    return f"{len(found)} cards, {related} relations"


def calendar(data, text, told_whom):
    found = icalendar.Calendar.from_ical(data)
    assert found["VERSION"] == "2.0" and found["PRODID"] and not found.errors
    events = found.walk("VEVENT")
    assert events, "no event"
    for event in events:
        assert not event.errors, event.errors
        assert event["UID"] and event["DTSTAMP"].dt and event["CLASS"] == "PRIVATE"
        assert told_whom or event["SUMMARY"] in TITLES, "a title that says something"
        start = event["DTSTART"].dt
        if hasattr(start, "hour"):
            assert start.tzinfo is not None, "a time that floats"
    # With --details the titles say with whom it is.
    assert not told_whom or any(event["SUMMARY"] not in TITLES for event in events), "no title tells"
    assert len({event["UID"] for event in events}) == len(events), "a UID twice"
    again = vobject.readOne(text)
    again.validate(raiseException=True)
    assert len(again.contents["vevent"]) == len(events)
    told = sum("DESCRIPTION" in event for event in events)
    off = sum(event["STATUS"] == "CANCELLED" for event in events)
    return f"{len(events)} events, {off} cancelled, {told} with details"


failed = 0
for name in sys.argv[1:]:
    try:
        with open(name, "rb") as file:
            data = file.read()
        layout(data)
        text = data.decode()
        said = cards(text) if data.startswith(b"BEGIN:VCARD") else calendar(data, text, "with-details" in name)
        print("  ", name.rsplit("/", 1)[-1], said)
    except Exception as error:  # whatever the judges raise is a finding
        failed += 1
        print("  ", name.rsplit("/", 1)[-1], "FAIL", type(error).__name__, error)
sys.exit(bool(failed))
