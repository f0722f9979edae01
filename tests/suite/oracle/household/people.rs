//! Who lives there, who may be rung, and where it is.

use carewallet_core::{Kind, Lane, PersonId, SubjectId};
use serde_json::json;

use super::{How, Member, Writer, family};

/// The people of a household: one to three, of whom one may have died.
pub(super) fn members(writer: &mut Writer) -> Vec<Member> {
    let count = 1 + writer.random.below(3);
    let mut members: Vec<Member> = Vec::new();
    for number in 1..=count {
        let living = members.iter().any(|one| !one.died);
        let died = writer.percent(20) && (living || number < count);
        members.push(member(writer, number, died));
    }
    members
}

pub(super) fn one_member(writer: &mut Writer) -> Vec<Member> {
    vec![member(writer, 1, false)]
}

fn member(writer: &mut Writer, number: usize, died: bool) -> Member {
    let id = PersonId::parse(&format!("p{number:016x}")).unwrap();
    let name = writer.people.deal().expect("enough names");
    let member = Member {
        id,
        name: name.to_owned(),
        died,
    };
    let about = member.subject();
    let born = format!("19{}-0{}-1{}", 30 + number * 9, number, number);
    let nhs = ["9990000018", "9990000026", "9990000034"][number - 1];
    let mut body = json!({"name": {"full": name}, "birth_date": born, "nhs_number": nhs});
    writer.says(&about, Kind::Person, body.clone(), family());
    if !died {
        if writer.percent(12) {
            writer.again(&about, Kind::Person, body.clone(), family());
        }
        if writer.percent(12) {
            let mut other = body.clone();
            if writer.percent(50) {
                other["birth_date"] = json!("1941-11-21");
            } else {
                other["nhs_number"] = json!("9990000042");
            }
            writer.says(&about, Kind::Person, other, by_agency());
        }
    }
    if died {
        body["died_on"] = json!("2026-05-02");
        let id = writer.last_of(Kind::Person);
        let how = How {
            replaces: Some(id),
            ..family()
        };
        writer.says(&about, Kind::Person, body, how);
    }
    member
}

fn by_agency() -> How {
    How {
        agency: Some(0),
        ..family()
    }
}

/// Whom to ring: said twice, with two numbers, or not to be rung after all.
pub(super) fn write_contacts(writer: &mut Writer, member: &Member) {
    let about = member.subject();
    for rank in 1..=writer.random.below(3) {
        let Some(name) = writer.contacts.deal() else {
            return;
        };
        let phone = writer.phone();
        let mut body = json!({
            "name": name, "rank": rank, "phone": [phone], "roles": ["emergency"],
        });
        if writer.percent(30) {
            body["relationship"] = json!({"text": writer.sentence("Friend")});
        }
        writer.says(&about, Kind::Contact, body.clone(), family());
        match writer.random.below(10) {
            0 | 1 => {
                body["phone"] = json!([phone.replacen('0', "+44 ", 1)]);
                writer.again(&about, Kind::Contact, body, family());
            }
            2 => {
                body["phone"] = json!([writer.phone()]);
                writer.again(&about, Kind::Contact, body, family());
            }
            3 => {
                body["do_not_contact"] = json!(true);
                writer.says(&about, Kind::Contact, body, family());
            }
            4 => {
                let id = writer.last_of(Kind::Contact);
                writer.withdraws(&about, Kind::Contact, id, family());
            }
            _ => {}
        }
    }
    if writer.percent(10) {
        write_contact_once(writer, member);
        let id = writer.last_of(Kind::Contact);
        // An agency cannot take out what the family says.
        writer.withdraws(&about, Kind::Contact, id, by_agency());
    }
}

pub(super) fn write_contact_once(writer: &mut Writer, member: &Member) {
    let Some(name) = writer.contacts.deal() else {
        return;
    };
    let phone = writer.phone();
    let body = json!({"name": name, "rank": 1, "phone": [phone], "roles": ["emergency"]});
    writer.says(&member.subject(), Kind::Contact, body, family());
}

/// Where they live, and how one gets in. They may have moved.
pub(super) fn write_home(writer: &mut Writer) {
    let about = SubjectId::Home;
    let first = json!({"lines": [writer.sentence("14 Larkspur")], "type": "home"});
    writer.says(&about, Kind::Address, first.clone(), family());
    let other = json!({"lines": [writer.sentence("12B3 Bell Lane")], "type": "home"});
    match writer.random.below(6) {
        0 => {
            writer.says(&about, Kind::Address, other, by_agency());
        }
        1 => {
            let how = How {
                replaces: Some(writer.last_of(Kind::Address)),
                ..family()
            };
            writer.says(&about, Kind::Address, other, how);
        }
        2 => writer.again(&about, Kind::Address, first, family()),
        _ => {}
    }
    if writer.percent(40) {
        let place = writer.sentence("By the door");
        let safe = json!({"place": place, "code": writer.strength("Z")});
        writer.says(&about, Kind::KeySafe, safe.clone(), family());
        if writer.percent(40) {
            let mut other = safe;
            other["code"] = json!(writer.strength("Z"));
            writer.says(&about, Kind::KeySafe, other, by_agency());
        }
    }
    if writer.percent(30) {
        let how = How {
            lane: Some(Lane::Family),
            ..family()
        };
        let body = json!({"entrance": writer.sentence("Steps up to")});
        writer.says(&about, Kind::Home, body, how);
    }
}
