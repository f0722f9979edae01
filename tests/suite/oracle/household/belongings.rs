//! Everyday living, equipment and services.

use carewallet_core::{Kind, Lane};
use serde_json::json;

use super::{How, Member, Writer, family};

const DOMAINS: [&str; 5] = ["toilet", "eating", "mobility_indoor", "night", "dressing"];

pub(super) fn write(writer: &mut Writer, member: &Member) {
    let about = member.subject();
    let first = writer.random.below(DOMAINS.len());
    for number in 0..writer.random.below(3) {
        function(writer, member, DOMAINS[(first + number) % DOMAINS.len()]);
    }
    if writer.percent(50) {
        let body = json!({"what": {"text": writer.sentence("Commode 2B-14A")}, "status": "in_use"});
        writer.says(&about, Kind::Equipment, body.clone(), family());
        if writer.percent(30) {
            writer.again(&about, Kind::Equipment, body, family());
        }
    }
    if writer.percent(30) {
        let phone = writer.phone();
        let name = writer.sentence("Dr");
        let body = json!({"role": "gp", "name": name, "phone": [phone]});
        writer.says(&about, Kind::Professional, body, family());
    }
    if writer.percent(25) {
        let how = How {
            lane: Some(Lane::Emergency),
            ..family()
        };
        let body = json!({"text": writer.sentence("Knock before"), "category": "environment"});
        writer.says(&about, Kind::Adjustment, body, how);
    }
    if writer.percent(25) {
        let then = writer.sentence("Ring and wait for");
        let trigger = writer.sentence("The carer is ill");
        let body = json!({"trigger": trigger, "what_should_happen": then});
        writer.says(&about, Kind::Contingency, body, family());
    }
    if writer.percent(15) {
        let body = json!({"type": "other", "note": writer.sentence("Money at")});
        writer.says(&about, Kind::Money, body, family());
    }
}

pub(super) fn write_once(writer: &mut Writer, member: &Member) {
    let about = member.subject();
    let body = json!({"domain": "toilet", "can_do": writer.sentence("Finds it by")});
    writer.says(&about, Kind::Function, body, family());
    let body = json!({"what": {"text": writer.sentence("Commode 2B-14A")}, "status": "in_use"});
    writer.says(&about, Kind::Equipment, body, family());
}

fn function(writer: &mut Writer, member: &Member, domain: &str) {
    let about = member.subject();
    let mut body = json!({
        "domain": domain, "when": "night",
        "can_do": writer.sentence("Gets up with"), "help_needed": writer.sentence("Hold"),
        "ability": "some",
    });
    writer.says(&about, Kind::Function, body.clone(), family());
    let how = How {
        agency: Some(1),
        ..family()
    };
    match writer.random.below(8) {
        0 => {
            body["help_needed"] = json!(writer.sentence("Lift"));
            writer.says(&about, Kind::Function, body, how);
        }
        1 => {
            body["ability"] = json!("cannot");
            writer.says(&about, Kind::Function, body, how);
        }
        2 => writer.again(&about, Kind::Function, body, family()),
        3 => {
            // The day is another matter than the night.
            body["when"] = json!("day");
            body["can_do"] = json!(writer.sentence("Walks to"));
            writer.says(&about, Kind::Function, body, how);
        }
        _ => {}
    }
}
