//! `carewallet kinds`: what can be recorded, and in which fields.

use carewallet_app::json_view::{KindList, KindView};
use carewallet_core::ErrorKind;
use carewallet_core::Kind;
use carewallet_core::kind::{Field, Section, Shape, examples};
use clap::Args;

use crate::exit::Refusal;
use crate::forms::word;
use crate::session::Session;

/// List what can be recorded, or the fields of one kind
#[derive(Args)]
pub(crate) struct KindsArgs {
    /// One kind, such as medication
    kind: Option<String>,
}

pub(crate) fn run(args: &KindsArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let Some(name) = &args.kind else {
        return all(session);
    };
    let kind = Kind::parse(name).map_err(|error| {
        let refusal = Refusal::new(ErrorKind::UnknownKind, error.to_string());
        error.nearest.map_or(refusal, |near| {
            Refusal::new(ErrorKind::UnknownKind, error.to_string())
                .hint(format!("carewallet kinds {}", near.name()))
        })
    })?;
    one(kind, session);
    session.answer(&KindView::new(kind))
}

fn all(session: &mut Session<'_>) -> Result<(), Refusal> {
    let mut kinds = Kind::ALL.to_vec();
    // Stable: within a section the order of the table stays.
    kinds.sort_by_key(|kind| kind.section());
    let mut before: Option<Section> = None;
    for kind in &kinds {
        if before.replace(kind.section()) != Some(kind.section()) {
            session.heading(kind.section().title());
        }
        session.say(format!("  {:<20} {}", kind.name(), kind.says()));
    }
    session.say("\nThe fields of one kind: carewallet kinds KIND");
    session.answer(&KindList::new())
}

fn one(kind: Kind, session: &mut Session<'_>) {
    session.say(format!("{}: {}", kind.name(), kind.says()));
    session.say(format!("It is about {}.", kind.subject().says()));
    let (usual, widest) = (kind.default_lane(), kind.widest_lane());
    session.say(format!(
        "How far it travels: {} ({}).",
        usual.says(),
        usual.name()
    ));
    if widest != usual {
        session.say(format!("At most: {} ({}).", widest.says(), widest.name()));
    }
    session.say("\nFields (* must be there):");
    fields(kind.fields(), "", session);
    session
        .say("\nWhere it fits you may also write: none, not known, not asked, prefer not to say.");
    if let Some(example) = example(kind) {
        session.say(format!("\nExample: {example}"));
    }
}

/// A command that writes such an entry, to be typed as it is; none where only the
/// wallet writes them.
fn example(kind: Kind) -> Option<String> {
    if kind.is_of_the_wallet() {
        return None;
    }
    let fields = examples::shortest_fields(kind);
    if kind == Kind::Person {
        let name = fields.iter().find(|(name, _)| name == "name")?;
        return Some(format!("carewallet person add {}", word(&name.1)));
    }
    let fields = fields.iter();
    let fields = fields.map(|(name, value)| format!("{name}={}", word(value)));
    let fields: Vec<String> = fields.collect();
    Some(format!(
        "carewallet add {} {}",
        kind.name(),
        fields.join(" ")
    ))
}

fn fields(fields: &[Field], within: &str, session: &mut Session<'_>) {
    for field in fields {
        let name = format!("{within}{}", field.name);
        let mark = if field.required { "*" } else { " " };
        session.say(format!(" {mark} {name:<28} {}", field.says));
        // A list of groups is written with the same dotted names as one group.
        let shape = match field.shape {
            Shape::Many(inner) => *inner,
            shape => shape,
        };
        match shape {
            Shape::Group { fields: inner, .. } => self::fields(inner, &format!("{name}."), session),
            _ => session.say(format!("   {:<28} {}", "", field.shape.says())),
        }
    }
}
