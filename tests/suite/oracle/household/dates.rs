//! What has happened, and what is to come: on one day, at two times, past.

use carewallet_core::Kind;
use serde_json::json;

use super::{How, Member, Writer, family};

pub(super) fn write(writer: &mut Writer, member: &Member) {
    let about = member.subject();
    for _ in 0..writer.random.below(4) {
        event(writer, member);
    }
    if writer.percent(8) {
        let body = json!({"type": "fall", "none_known": true});
        let how = How {
            agency: Some(0),
            ..family()
        };
        writer.says(&about, Kind::Event, body, how);
    }
    for _ in 0..writer.random.below(3) {
        appointment(writer, member);
    }
}

pub(super) fn write_once(writer: &mut Writer, member: &Member) {
    let about = member.subject();
    let what = writer.sentence("She slipped at");
    let body = json!({"type": "fall", "date": "2026-09-08", "what_happened": what});
    writer.says(&about, Kind::Event, body, family());
    let with = writer.clinics.deal().unwrap_or_default();
    let body = json!({"with": with, "date": "2026-12-03", "time": "10:15"});
    writer.says(&about, Kind::Appointment, body, family());
}

fn event(writer: &mut Writer, member: &Member) {
    let about = member.subject();
    let kinds = ["fall", "other", "admission"];
    let kind = kinds[writer.random.below(kinds.len())];
    let what = writer.sentence("It happened at");
    // Several on one day are no contradiction.
    let body = json!({"type": kind, "date": "2026-09-08", "what_happened": what});
    writer.says(&about, Kind::Event, body.clone(), family());
    if writer.percent(20) {
        writer.again(&about, Kind::Event, body, family());
    }
}

fn appointment(writer: &mut Writer, member: &Member) {
    let about = member.subject();
    let Some(with) = writer.clinics.deal() else {
        return;
    };
    let past = writer.percent(35);
    let day = if past { "2026-11-20" } else { "2026-12-03" };
    let mut body = json!({"with": with, "date": day, "time": "10:15"});
    writer.says(&about, Kind::Appointment, body.clone(), family());
    match writer.random.below(6) {
        0 => {
            body["time"] = json!("14:45");
            let how = How {
                agency: Some(1),
                ..family()
            };
            writer.says(&about, Kind::Appointment, body, how);
        }
        1 => writer.again(&about, Kind::Appointment, body, family()),
        2 => {
            body["date"] = json!("2026-12-17");
            let how = How {
                replaces: Some(writer.last_of(Kind::Appointment)),
                ..family()
            };
            writer.says(&about, Kind::Appointment, body, how);
        }
        _ => {}
    }
}
