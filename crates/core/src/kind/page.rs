//! The table of kinds as a page of Markdown.

use std::fmt::Write;

use crate::value::{Field, Shape};

use super::{Kind, Lane, Subject};

/// The text of `docs/kinds.md`.
pub fn kinds_table() -> String {
    let mut page = String::from(INTRODUCTION);
    for kind in Kind::ALL {
        write_kind(&mut page, *kind);
    }
    super::unlikely::write_table(&mut page);
    page
}

const INTRODUCTION: &str = "# The kinds of entries

Made by `kinds_table()` from the tables in `crates/core/src/kind/`; change it there.

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
    // Writing to a String does not fail.
    let _ = writeln!(
        page,
        "## `{}`: {}\n\nFor {}. About {about}; {lane}; section \"{}\".\n",
        kind.name(),
        kind.title(),
        kind.says(),
        kind.section().title()
    );
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
    let _ = writeln!(
        page,
        "| `{name}` | {mark} | {} | {} |",
        what(field.shape),
        field.says
    );
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_names_every_kind_and_field() {
        let page = kinds_table();
        for kind in Kind::ALL {
            assert!(page.contains(&format!("## `{}`", kind.name())));
            for field in kind.fields() {
                assert!(page.contains(&format!("| `{}` |", field.name)));
            }
        }
        let rows = page.lines().filter(|line| line.starts_with('|'));
        assert!(
            rows.map(|row| row.matches('|').count())
                .all(|bars| [4, 5].contains(&bars))
        );
    }
}
