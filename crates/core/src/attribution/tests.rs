//! What a name is on record as.

use super::{KnownAs, named_by, names_somebody};
use crate::kind::examples::example;
use crate::kind::{Body, Kind};

#[test]
fn no_kind_that_gives_names_is_passed_over() {
    for kind in Kind::ALL {
        let gives = !named_by(&example(*kind)).is_empty();
        assert_eq!(gives, names_somebody(*kind), "{}", kind.name());
    }
}

/// What a body makes a name stand for.
fn standing(kind: Kind, fields: &[(&str, &str)], name: &str) -> Option<KnownAs> {
    let typed = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    let fields: Vec<_> = fields.iter().map(typed).collect();
    let body = Body::from_fields(kind, &fields).ok().unwrap();
    let mut found = named_by(&body).into_iter();
    found
        .find(|(_, of, _)| *of == name)
        .map(|(.., standing)| standing)
}

fn is(found: Option<KnownAs>, wanted: &str) -> bool {
    match found {
        Some(KnownAs::Family) => wanted == "family",
        Some(KnownAs::Agency) => wanted == "agency",
        Some(KnownAs::Professional(role)) => wanted == role,
        None => wanted.is_empty(),
    }
}

#[test]
fn a_name_stands_for_what_it_is_on_record_as() {
    let gp: &[(&str, &str)] = &[
        ("role", "gp"),
        ("name", "Dr Anand"),
        ("organisation", "Larkspur Surgery"),
    ];
    let alone: &[(&str, &str)] = &[("role", "pharmacy"), ("organisation", "Hill Chemist")];
    let person: &[(&str, &str)] = &[("name", "Margaret Ellis"), ("name.preferred", "Peggy")];
    for (kind, fields, name, wanted) in [
        (Kind::Professional, gp, "Dr Anand", "GP, Larkspur Surgery"),
        (Kind::Professional, gp, "Larkspur Surgery", "agency"),
        (Kind::Professional, alone, "Hill Chemist", "Pharmacy"),
        (Kind::Person, person, "Margaret Ellis", "family"),
        (Kind::Person, person, "Peggy", "family"),
        (Kind::Person, person, "Ellis", ""),
        (
            Kind::Contact,
            &[("name", "Sarah Ellis")],
            "Sarah Ellis",
            "family",
        ),
        (Kind::Agency, &[("name", "Camden")], "Camden", "agency"),
        (Kind::Support, &[("who", "Brightside")], "Brightside", ""),
        (
            Kind::Carer,
            &[("person", "Sarah"), ("cares_for", "Peggy")],
            "Sarah",
            "family",
        ),
    ] {
        assert!(is(standing(kind, fields, name), wanted), "{name}");
    }
}
