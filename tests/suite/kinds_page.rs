//! docs/kinds.md: what the tables in core say of every kind.

use std::fmt::Write;

use carewallet_core::Kind;
use carewallet_core::kind::{DATE_RULES, DateRule, Lane, Subject};
use carewallet_core::value::{Field, Shape};

use crate::golden;

#[test]
fn the_page_of_kinds_is_what_the_tables_say() {
    let mut page = String::from(INTRODUCTION);
    for kind in Kind::ALL {
        write_kind(&mut page, *kind);
    }
    page.push_str(DATES);
    for rule in DATE_RULES {
        write_rule(&mut page, rule);
    }
    is_a_table_of_every_field(&page);
    golden::assert_is("docs/kinds.md", &page);
}

const INTRODUCTION: &str = "# The kinds of entries

Made by `tests/suite/kinds_page.rs` from the tables in `crates/core/src/kind/`.

A field marked **!** is required. A field marked **?** may also be answered with
`none`, `not known`, `not asked` or `prefer not to say`: four different answers,
in JSON `{\"answer\":\"not_known\"}`. On the command line a name that comes again
adds to a list, a dot leads into a group, and a group or a coded field takes its
main words directly: `name=\"Margaret Ellis\"`, `name.preferred=Peggy`.

";

fn write_kind(page: &mut String, kind: Kind) {
    let (default, widest) = (kind.default_lane(), kind.widest_lane());
    let most = if default == widest {
        String::new()
    } else {
        format!(", at most `{}`", widest.name())
    };
    let about = match kind.subject() {
        Subject::Person => "a person",
        Subject::Home => "the home",
        Subject::Either => "a person or the home",
    };
    let lane = if widest == Lane::Family {
        "never leaves the family".to_owned()
    } else {
        format!("lane `{}`{most}", default.name())
    };
    writeln!(
        page,
        "## `{}`: {}\n\nFor {}. About {about}; {lane}; section \"{}\".\n",
        kind.name(),
        kind.title(),
        kind.says(),
        kind.section().title()
    )
    .unwrap();
    page.push_str("| field | | what | asks |\n|---|---|---|---|\n");
    for field in kind.fields() {
        write_field(page, "", field);
    }
    page.push('\n');
}

fn write_field(page: &mut String, before: &str, field: &Field) {
    let mark = match (field.required, field.answers) {
        (true, true) => "!?",
        (true, false) => "!",
        (false, true) => "?",
        (false, false) => "",
    };
    let name = format!("{before}{}", field.name);
    writeln!(
        page,
        "| `{name}` | {mark} | {} | {} |",
        what(field.shape),
        field.says
    )
    .unwrap();
    let inner = match field.shape {
        Shape::Group { fields, .. } | Shape::Many(&Shape::Group { fields, .. }) => fields,
        _ => &[],
    };
    for inner in inner {
        write_field(page, &format!("{name}."), inner);
    }
}

/// As [`Shape::says`], with groups left to the rows below.
fn what(shape: Shape) -> String {
    match shape {
        Shape::Group { .. } => "a group:".to_owned(),
        Shape::Many(Shape::Group { .. }) => "one or more groups:".to_owned(),
        other => other.says().replace("one of: ", "").replace('_', "\\_"),
    }
}

const DATES: &str = "## Dates that are asked about

A date that can hardly be right is asked about when it is written down, and is
said beside an entry that comes in. Also asked about: a birth of more than 115
years ago, and a `when` or a `checked` of an entry that is after today. A
treatment that is planned, waited for or going on, and equipment that is ordered
or wanted, may have a date to come.

| kind | after today | in the wrong order |
|---|---|---|
";

fn write_rule(page: &mut String, rule: &DateRule) {
    let past: Vec<String> = rule.past.iter().map(|name| format!("`{name}`")).collect();
    let order = rule.order.iter();
    let order: Vec<String> = order
        .map(|(first, second)| format!("`{second}` before `{first}`"))
        .collect();
    let (kind, past, order) = (rule.kind.name(), past.join(", "), order.join(", "));
    writeln!(page, "| `{kind}` | {past} | {order} |").unwrap();
}

fn is_a_table_of_every_field(page: &str) {
    for kind in Kind::ALL {
        assert!(page.contains(&format!("## `{}`", kind.name())));
        for field in kind.fields() {
            assert!(page.contains(&format!("| `{}` |", field.name)));
        }
    }
    let rows = page.lines().filter(|line| line.starts_with('|'));
    for row in rows {
        assert!([4, 5].contains(&row.matches('|').count()), "{row}");
    }
}
