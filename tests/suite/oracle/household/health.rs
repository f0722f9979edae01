//! Allergies, medicines, illnesses and risks: said once, twice, differently,
//! stopped, taken back, past.

use carewallet_core::{Kind, Lane, SubjectId};
use serde_json::{Value as Json, json};

use super::{How, Member, Writer, family};

pub(super) fn write(writer: &mut Writer, member: &Member) {
    let about = member.subject();
    for _ in 0..writer.random.below(4) {
        allergy(writer, &about);
    }
    if writer.percent(12) {
        none_known(writer, &about);
    }
    for _ in 0..writer.random.below(5) {
        medicine(writer, &about);
    }
    for _ in 0..writer.random.below(3) {
        condition(writer, &about);
    }
    for _ in 0..writer.random.below(3) {
        risk(writer, &about);
    }
}

pub(super) fn write_once(writer: &mut Writer, member: &Member) {
    let about = member.subject();
    let substance = writer.substances.deal().unwrap_or_default();
    let body = json!({"substance": {"text": substance}, "severity": "severe"});
    writer.says(&about, Kind::Allergy, body, family());
    let body = plain_medicine(writer);
    writer.says(&about, Kind::Medication, body, family());
    let name = writer.conditions.deal().unwrap_or_default();
    let body = json!({"name": {"text": name}, "status": "active"});
    writer.says(&about, Kind::Condition, body, family());
    let body = json!({"what": writer.sentence("Falling near")});
    writer.says(&about, Kind::Risk, body, family());
}

fn by(agency: usize) -> How {
    How {
        agency: Some(agency),
        ..family()
    }
}

/// Now and then something is too private for most sheets.
fn some_lane(writer: &mut Writer) -> How {
    let lane = match writer.random.below(12) {
        0 => Some(Lane::Agency),
        1 => Some(Lane::Named),
        2 => Some(Lane::Family),
        _ => None,
    };
    How { lane, ..family() }
}

fn allergy(writer: &mut Writer, about: &SubjectId) {
    let Some(substance) = writer.substances.deal() else {
        return;
    };
    let mut body = json!({"substance": {"text": substance}, "severity": "severe"});
    if writer.percent(50) {
        body["reaction"] = json!(writer.sentence("A rash like"));
    }
    let how = some_lane(writer);
    let id = writer.says(about, Kind::Allergy, body.clone(), how);
    match writer.random.below(10) {
        0 | 1 => {
            body["substance"]["text"] = json!(respelt(substance));
            writer.again(about, Kind::Allergy, body, how);
        }
        2 => {
            body["severity"] = json!("mild");
            writer.says(about, Kind::Allergy, body, by(1));
        }
        3 => {
            body["type"] = json!("intolerance");
            writer.says(about, Kind::Allergy, body, by(0));
        }
        4 => {
            writer.withdraws(about, Kind::Allergy, id, family());
        }
        5 => {
            // Not an agency's to take back.
            writer.withdraws(about, Kind::Allergy, id, by(0));
        }
        6 => {
            body["severity"] = json!("life_threatening");
            let how = How {
                replaces: Some(id),
                ..how
            };
            writer.says(about, Kind::Allergy, body, how);
        }
        _ => {}
    }
}

/// The same words as somebody else types them.
fn respelt(words: &str) -> String {
    format!("{}.", words.to_uppercase().replace(' ', "  "))
}

fn none_known(writer: &mut Writer, about: &SubjectId) {
    let kind = match writer.random.below(4) {
        0 => Kind::Medication,
        1 => Kind::Condition,
        _ => Kind::Allergy,
    };
    writer.says(about, kind, json!({"none_known": true}), by(0));
}

fn plain_medicine(writer: &mut Writer) -> Json {
    let name = writer.medicines.deal().unwrap_or_default();
    let mut body = json!({"name": {"text": name}, "form": writer.sentence("tablets")});
    body["strength"] = json!(writer.strength("micrograms"));
    if let Some(measure) = writer.measures.deal() {
        body["dose"] = json!(format!("{} {measure}", 1 + writer.random.below(4)));
    }
    body["when"] = json!(writer.sentence("at bedtime"));
    body
}

fn medicine(writer: &mut Writer, about: &SubjectId) {
    let mut body = plain_medicine(writer);
    if body["name"]["text"] == "" {
        return;
    }
    match writer.random.below(6) {
        0 => drop(body.as_object_mut().and_then(|all| all.remove("strength"))),
        1 => drop(body.as_object_mut().and_then(|all| all.remove("form"))),
        2 => body["strength"] = json!(writer.strength("mg/5 ml")),
        _ => {}
    }
    let how = some_lane(writer);
    let id = writer.says(about, Kind::Medication, body.clone(), how);
    match writer.random.below(14) {
        0 | 1 => {
            let strength = body["strength"].as_str().unwrap_or("").to_owned();
            if !strength.is_empty() {
                body["strength"] = json!(strength.replace(" micrograms", "mcg"));
            }
            writer.again(about, Kind::Medication, body, how);
        }
        2..=4 => differing(writer, about, body, how),
        5 | 6 => stopped(writer, about, &body, how),
        7 => {
            body["stop"] = json!("2026-10-31");
            let how = How {
                replaces: Some(id),
                ..how
            };
            writer.says(about, Kind::Medication, body, how);
        }
        9 => {
            // It is still taken.
            body["stop"] = json!("2027-01-31");
            let how = How {
                replaces: Some(id),
                ..how
            };
            writer.says(about, Kind::Medication, body, how);
        }
        8 => {
            writer.erases(about, Kind::Medication, id);
        }
        _ => {}
    }
    if writer.percent(15) {
        let mut old = plain_medicine(writer);
        if old["name"]["text"] != "" {
            old["stop"] = json!(if writer.percent(80) {
                "2026-03-01"
            } else {
                "2026-02"
            });
            writer.says(about, Kind::Medication, old, family());
        }
    }
}

/// Somebody else says it differently, in one field.
fn differing(writer: &mut Writer, about: &SubjectId, mut body: Json, how: How) {
    let value = match writer.random.below(5) {
        0 => ("strength", writer.strength("micrograms")),
        1 => ("dose", "5 spoon".to_owned()),
        2 => ("when", writer.sentence("on waking")),
        3 => ("route", writer.sentence("by mouth")),
        _ => ("form", writer.sentence("liquid")),
    };
    body[value.0] = json!(value.1);
    let other = How {
        agency: Some(1),
        ..how
    };
    writer.says(about, Kind::Medication, body, other);
}

/// The same medicine was stopped: before this one was started, or nobody knows.
fn stopped(writer: &mut Writer, about: &SubjectId, body: &Json, how: How) {
    let mut old = body.clone();
    old["dose"] = json!(format!("{} millilitre", 1 + writer.random.below(9)));
    old["stop"] = json!("2026-04-01");
    writer.says(about, Kind::Medication, old, how);
    if writer.percent(50) {
        let mut again = body.clone();
        again["start"] = json!("2026-06-01");
        let how = How {
            replaces: Some(writer.last_but_one_of(Kind::Medication)),
            ..how
        };
        writer.says(about, Kind::Medication, again, how);
    }
}

fn condition(writer: &mut Writer, about: &SubjectId) {
    let Some(name) = writer.conditions.deal() else {
        return;
    };
    let mut body = json!({"name": {"text": name}, "status": "active"});
    writer.says(about, Kind::Condition, body.clone(), family());
    match writer.random.below(8) {
        0 => {
            body["status"] = json!("past");
            writer.says(about, Kind::Condition, body, by(0));
        }
        1 => {
            body["name"]["text"] = json!(respelt(name));
            writer.again(about, Kind::Condition, body, family());
        }
        _ => {}
    }
}

fn risk(writer: &mut Writer, about: &SubjectId) {
    let what = writer.sentence("Falling near");
    let body = json!({"what": what, "what_helps": writer.sentence("Light on")});
    writer.says(about, Kind::Risk, body.clone(), family());
    if writer.percent(20) {
        let mut same = body;
        same["what"] = json!(respelt(&what));
        writer.again(about, Kind::Risk, same, family());
    }
}
