//! Asking for an entry on the terminal, a question a field.

use carewallet_core::kind::{Field, Shape};
use carewallet_core::{Body, Kind};

use crate::drafts;
use crate::exit::Refusal;
use crate::session::Session;

/// Asks for the fields of a kind: those that must be there, then the others.
/// What is typed is checked at once, so that nothing has to be typed twice.
pub(super) fn body(kind: Kind, session: &mut Session<'_>) -> Result<Body, Refusal> {
    session.host.err(&format!(
        "{}\nPress Enter to skip a question; type a full stop (.) when you are done.\n",
        kind.says()
    ));
    let mut typed: Vec<(String, String)> = Vec::new();
    let (must, may): (Vec<&Field>, Vec<&Field>) = asked(kind).partition(|f| f.required);
    for field in must.into_iter().chain(may) {
        // A field that was answered along with another one is not asked for.
        if !typed.iter().any(|(name, _)| name == field.name)
            && !ask(kind, field, &mut typed, session)
        {
            break;
        }
    }
    Ok(Body::from_fields(kind, &typed)?)
}

/// That there is none is said at the field that it stands instead of.
fn asked(kind: Kind) -> impl Iterator<Item = &'static Field> {
    kind.fields()
        .iter()
        .filter(|field| !matches!(field.shape, Shape::NoneKnown))
}

/// Asks until the answer fits or is skipped. False when there is no more to say.
fn ask(
    kind: Kind,
    field: &Field,
    typed: &mut Vec<(String, String)>,
    session: &mut Session<'_>,
) -> bool {
    let choices = match field.shape {
        Shape::Choice(_) | Shape::YesNo | Shape::Many(Shape::Choice(_)) => {
            format!(" ({})", field.shape.says())
        }
        _ => String::new(),
    };
    loop {
        let Some(answer) = session.host.ask(&format!("{}{choices} ", field.says)) else {
            return false;
        };
        match answer.trim() {
            "" => return true,
            "." => return false,
            answer => {
                let (name, value) = meant(kind, field, answer);
                typed.push((name.clone(), value));
                match Body::from_fields(kind, typed) {
                    Err(error) if drafts::is_about(&error, &name) => {
                        typed.pop();
                        session.host.err(&format!("  {error}\n"));
                    }
                    _ => return true,
                }
            }
        }
    }
}

/// An answer such as `none_known=yes` is for the field that it names.
fn meant(kind: Kind, field: &Field, answer: &str) -> (String, String) {
    if let Some((name, value)) = answer.split_once('=')
        && kind.fields().iter().any(|other| other.name == name.trim())
    {
        return (name.trim().to_owned(), value.trim().to_owned());
    }
    (field.name.to_owned(), answer.to_owned())
}
