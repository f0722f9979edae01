//! How a question may be mapped to a place so that its form stays sound, and
//! never says more than the record: as it stands there, with what each choice
//! means in the record, by a rule, or in part.

use super::Suggestion;
use super::meant::{meant, of_yes_and_no};
use super::tokens::folded;
use crate::form::{AnswerType, Derivation, FormChoice, Origin, Question, Rule};
use crate::kind::{Kind, Lane, Shape};
use crate::path::Path;

/// Words of a time: that something is on record says nothing of when it was.
const TIMES: &[&str] = &[
    "day",
    "days",
    "week",
    "weeks",
    "month",
    "months",
    "year",
    "years",
    "recently",
    "recent",
    "ever",
    "last",
    "past",
    "currently",
    "yet",
];
/// Words of a question that an entry answers with yes by being there.
const IS_THERE: &[&str] = &[
    "have", "has", "there", "use", "uses", "take", "takes", "taking", "receive", "receives", "get",
    "gets", "any", "on",
];
/// Words of a question that is about more than whether something is there.
const MORE: &[&str] = &[
    "able",
    "can",
    "cannot",
    "could",
    "feel",
    "agree",
    "understand",
    "understood",
    "should",
    "would",
    "like",
    "want",
    "still",
    "new",
    "required",
    "seen",
    "been",
    "not",
    "problem",
    "problems",
    "issue",
    "issues",
    "over",
    "excess",
    "safe",
    "enough",
];

/// The question, mapped in each way that may be sound, the fullest answer first.
pub(super) fn ways(question: &Question, suggestion: &Suggestion) -> Vec<Question> {
    let paths = &suggestion.paths;
    let mapped = |origin: Origin, partly: Vec<Path>, choices: Vec<FormChoice>| {
        let private = paths.iter().map(|path| path.kind().default_lane());
        Question {
            origin,
            partly,
            choices,
            subject: suggestion.subject,
            // If every answer is for named agencies only, the question must be marked so too.
            lane: if private.max() == Some(Lane::Named) {
                Lane::Named
            } else {
                question.lane
            },
            ..question.clone()
        }
    };
    let mut ways = Vec::new();
    if let Some((rule, choices)) = rule(question, paths) {
        let derivation = Derivation {
            rule,
            from: Vec::new(),
            paths: paths.clone(),
        };
        ways.push(mapped(Origin::Derived(derivation), Vec::new(), choices));
    }
    let record = || Origin::Record(paths.clone());
    let choices = meant(question, paths);
    if let Some(choices) = choices {
        ways.push(mapped(record(), Vec::new(), choices));
    }
    ways.push(mapped(record(), Vec::new(), question.choices.clone()));
    if is_of_choices(question.answer) {
        // What is there helps to choose, though nothing says which choice it means.
        let (none, partly) = (Origin::Record(Vec::new()), paths.clone());
        ways.push(mapped(none, partly, question.choices.clone()));
    }
    ways
}

fn is_of_choices(answer: AnswerType) -> bool {
    use AnswerType as Type;
    matches!(answer, Type::Choice | Type::Choices | Type::YesNo)
}

/// The rule that the question asks for, and its choices with what they mean.
fn rule(question: &Question, paths: &[Path]) -> Option<(Rule, Vec<FormChoice>)> {
    let words = folded(&question.label);
    let says = |all: &[&str]| words.iter().any(|word| all.contains(&word.as_str()));
    let [path] = paths else { return None };
    let rule = match question.answer {
        AnswerType::Number if path.text() == "person.birth_date" => Rule::Age,
        AnswerType::Number if says(&["many"]) => Rule::Count,
        AnswerType::List | AnswerType::Text if path.kind() == Kind::Event => {
            let year = says(&["12", "twelve"]) && says(&["months"]) || says(&["year"]);
            return year.then(|| (Rule::Last12Months, Vec::new()));
        }
        AnswerType::YesNo | AnswerType::Choice if path.text() == "household.members" => {
            Rule::LivesAlone
        }
        AnswerType::YesNo | AnswerType::Choice
            if says(IS_THERE) && !says(TIMES) && !says(MORE) && means_yes(path) =>
        {
            Rule::YesIfAny
        }
        _ => return None,
    };
    let choices = match question.answer {
        AnswerType::Choice => of_yes_and_no(&question.choices, rule)?,
        _ => Vec::new(),
    };
    Some((rule, choices))
}

/// Whether an entry in force at the path means yes to "do you have any?".
fn means_yes(path: &Path) -> bool {
    let (text, kind) = (path.text(), path.kind());
    let in_force = match kind {
        Kind::Condition | Kind::Medication | Kind::Professional | Kind::Support => {
            text.contains('!')
        }
        Kind::Equipment => text.contains("status"),
        Kind::Money => text.contains("type=benefit") && text.contains('!'),
        Kind::Allergy | Kind::Contact | Kind::Legal | Kind::Adjustment | Kind::Vaccination => true,
        Kind::CommunicationNeed | Kind::KeySafe => true,
        Kind::Household => path.field().is_some(),
        _ => false,
    };
    let whole = path.field().is_none_or(|field| {
        let many = matches!(field.shape, Shape::Many(_));
        field.required || (kind == Kind::Household && many)
    });
    in_force && whole && text != "household.members"
}
