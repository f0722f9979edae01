//! Whether a question can be answered from where its answer lives: the type,
//! the subject and the lane.

use super::members::Members;
use super::notes::Notes;
use super::origin::Whence;
use crate::form::{AnswerType, Asked, MistakeKind, Origin, Question, Rule};
use crate::kind::{Kind, Lane, Shape, Subject};
use crate::path::Path;

/// Notes what does not go together. A type that is itself wrong is reported already.
pub(super) fn check(
    question: &Question,
    answer: Option<AnswerType>,
    members: &Members<'_>,
    whence: &Whence,
    notes: &mut Notes<'_>,
) {
    if let Some(answer) = answer {
        type_goes(answer, &question.origin, members.at("type"), notes);
    }
    for (path, at) in question.places().zip(&whence.paths) {
        let kind = path.kind();
        // The other way round is no mistake: what the home has is found for anybody.
        if question.subject == Asked::Home && kind.subject() == Subject::Person {
            let message = format!("{} is never about the home", kind.name());
            let hint = "say \"subject\": \"person\" or \"carer\"".to_owned();
            let at = members
                .get("subject")
                .map_or(*at, |_| members.at("subject"));
            notes.hinted(at, MistakeKind::WrongSubject, message, hint);
        }
        let lane_at = members.get("lane").map_or(*at, |_| members.at("lane"));
        lane_goes(question.lane, kind, *at, lane_at, notes);
    }
}

/// A lane is too narrow for a kind whose entries never travel that far.
fn lane_goes(lane: Lane, kind: Kind, at: usize, lane_at: usize, notes: &mut Notes<'_>) {
    let (name, widest) = (kind.name(), kind.widest_lane());
    if widest == Lane::Family {
        let message = format!("{name} never leaves the family");
        let hint = "say \"match\": \"form_only\", or ask for a document or a statement";
        notes.hinted(at, MistakeKind::NeverLeaves, message, hint.to_owned());
    } else if widest > lane {
        let message = format!(
            "{name} goes no further than {}, so with lane {} this is never answered",
            widest.name(),
            lane.name()
        );
        let hint = format!("say \"lane\": \"{}\"", widest.name());
        notes.hinted(lane_at, MistakeKind::LaneTooNarrow, message, hint);
    }
}

fn type_goes(answer: AnswerType, origin: &Origin, at: usize, notes: &mut Notes<'_>) {
    let takes = |answer: AnswerType| fits(answer, origin);
    if takes(answer) {
        return;
    }
    let types = AnswerType::NAMES.iter().filter(|(_, other)| takes(*other));
    let types: Vec<&str> = types.map(|(name, _)| *name).collect();
    let message = format!(
        "{} does not go with {}",
        answer.name(),
        holds(answer, origin)
    );
    let hint = format!("types that go with it: {}", types.join(", "));
    notes.hinted(at, MistakeKind::WrongAnswerType, message, hint);
}

fn fits(answer: AnswerType, origin: &Origin) -> bool {
    match origin {
        Origin::Record(paths) | Origin::Evidence(paths) => match answer {
            // Whatever is on record can be written out.
            AnswerType::Text => true,
            // Several paths make several lines, even if each has a single value.
            AnswerType::List | AnswerType::Table => paths.len() > 1 || paths.iter().all(several),
            _ => paths.iter().all(|path| is_such(answer, path)),
        },
        Origin::Derived(derivation) => follows(answer, derivation.rule),
        Origin::FormOnly | Origin::Unmapped => true,
    }
}

/// Whether one value at the path is an answer of this type.
pub(super) fn is_such(answer: AnswerType, path: &Path) -> bool {
    use AnswerType as Type;
    let Some(shape) = path.shape() else {
        return false;
    };
    match answer {
        Type::Date => matches!(shape, Shape::Date | Shape::PartialDate | Shape::Time),
        Type::Number => matches!(shape, Shape::Count { .. } | Shape::Reading | Shape::Money),
        Type::YesNo => matches!(shape, Shape::YesNo | Shape::NoneKnown),
        Type::Choice | Type::Choices => match shape {
            Shape::Many(inner) => matches!(inner, Shape::Choice(_)),
            shape => matches!(shape, Shape::Choice(_) | Shape::YesNo),
        },
        Type::Text | Type::List | Type::Table => true,
    }
}

/// Whether there can be several answers at a path.
pub(super) fn several(path: &Path) -> bool {
    // There is one person and one home, so only a list among their fields gives several.
    let once = matches!(path.kind(), Kind::Person | Kind::Home | Kind::Household);
    let many = |shape: Shape| matches!(shape, Shape::Many(_));
    !once || path.field().is_none() || path.fields().any(|field| many(field.shape))
}

/// Whether a rule gives an answer of this type.
fn follows(answer: AnswerType, rule: Rule) -> bool {
    use AnswerType as Type;
    let other = match rule {
        Rule::Age | Rule::Count => Type::Number,
        Rule::LivesAlone | Rule::YesIfAny => Type::YesNo,
        Rule::Last12Months | Rule::CareActOutcomes | Rule::Joined => Type::List,
    };
    // Its choices say with `from` which of them is yes, and which is no.
    let chosen = other == Type::YesNo && answer == Type::Choice;
    answer == other || chosen || answer == Type::Text
}

/// What is there, in words.
fn holds(answer: AnswerType, origin: &Origin) -> String {
    match origin {
        Origin::Derived(derivation) => format!("what the rule {} gives", derivation.rule.name()),
        Origin::Record(paths) | Origin::Evidence(paths) => {
            let other = paths.iter().find(|path| !is_such(answer, path));
            match other.or(paths.first()).and_then(Path::field) {
                Some(field) => format!("{}, which is {}", field.name, field.shape.says()),
                None => "a whole entry".to_owned(),
            }
        }
        Origin::FormOnly | Origin::Unmapped => "the form".to_owned(),
    }
}
