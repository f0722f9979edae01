//! Lists, groups and groups of groups, asked one question at a time: what waits for
//! the current question, and what follows it.

use std::collections::VecDeque;

use carewallet_core::Kind;
use carewallet_core::kind::{Field, Shape};
use carewallet_core::missing_entry::FieldToAsk;

use super::field_question::{FieldQuestion, without_value};

/// How a field ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldEnd {
    /// There is an answer.
    Answered,
    /// It was left out.
    Skipped,
    /// There is no more to add to this entry.
    Enough,
    /// The person has gone.
    Left,
    /// The person wants the question before.
    Back,
}

/// Where a field stands.
#[derive(Clone, Copy)]
pub enum FieldStep<'a> {
    /// It is asked, or one more value of it.
    Asks(&'a FieldQuestion),
    /// It is asked whether there is another group of the same sort: yes or no.
    AnotherGroup,
    /// It has ended.
    Ended(FieldEnd),
}

/// The answers so far: names of fields, with dots, and words.
pub(super) type Answers = [(String, String)];

/// A field that was begun: what is asked of it, on top of what waits for that.
pub(super) struct Nesting {
    kind: Kind,
    stack: Vec<Frame>,
    end: FieldEnd,
}

/// What is asked, on top, and below it what waits for the answer.
enum Frame {
    /// A field is asked.
    Value(FieldQuestion),
    /// It is asked whether there is another group.
    Another(Groups),
    /// A list waits for its next value.
    List(FieldQuestion),
    /// A group waits for one of its fields.
    Group(Group),
    /// A list of groups waits for one of them.
    Groups(Groups),
}

/// A group of which some fields were asked.
struct Group {
    name: String,
    /// The fields that were not asked yet.
    left: VecDeque<&'static Field>,
    /// Whether the field that is asked is required: no group without it.
    required: bool,
    /// How many answers there were before it.
    before: usize,
    /// Where "not known" and its like go, for the group as a whole.
    open: Option<String>,
}

/// A list of groups.
struct Groups {
    name: String,
    fields: &'static [Field],
    number: usize,
    open: Option<String>,
}

/// What happens next.
enum Step {
    /// Something is asked.
    Asks,
    /// What was asked has ended, and what waits for it goes on.
    Ended(FieldEnd),
}

impl Nesting {
    pub(super) fn new(kind: Kind) -> Self {
        Self {
            kind,
            stack: Vec::new(),
            end: FieldEnd::Skipped,
        }
    }

    /// Begins a field; for a group, with its own fields.
    pub(super) fn begin(&mut self, field: &FieldToAsk, answers: &Answers) {
        self.stack.clear();
        let begun = self.begun(&field.name, field.field, &field.only, answers);
        self.run(begun, answers);
    }

    /// Asks nothing more of the field.
    pub(super) fn leave(&mut self, end: FieldEnd) {
        self.stack.clear();
        self.end = end;
    }

    /// Where the field stands.
    pub(super) fn step(&self) -> FieldStep<'_> {
        match self.stack.last() {
            None => FieldStep::Ended(self.end),
            Some(Frame::Value(question)) => FieldStep::Asks(question),
            Some(_) => FieldStep::AnotherGroup,
        }
    }

    /// The field that is asked now was answered, or left out.
    pub(super) fn field_ended(&mut self, end: FieldEnd, answers: &Answers) {
        self.stack.pop();
        self.run(Step::Ended(end), answers);
    }

    /// Takes the answer to whether there is another group.
    pub(super) fn another_group(&mut self, yes: bool, answers: &Answers) {
        let step = match self.stack.pop() {
            Some(Frame::Another(mut groups)) if yes => {
                groups.number += 1;
                self.next_group(groups, answers)
            }
            _ => Step::Ended(FieldEnd::Answered),
        };
        self.run(step, answers);
    }

    /// Goes on until something is asked, or the field has ended.
    fn run(&mut self, mut step: Step, answers: &Answers) {
        while let Step::Ended(end) = step {
            let Some(frame) = self.stack.pop() else {
                self.end = end;
                return;
            };
            step = match frame {
                Frame::List(question) => self.list(question, end, answers),
                Frame::Group(group) => self.group_heard(group, end, answers),
                Frame::Groups(groups) => self.groups_heard(groups, end, answers),
                Frame::Value(_) | Frame::Another(_) => Step::Ended(end),
            };
        }
    }

    fn begun(
        &mut self,
        name: &str,
        field: &'static Field,
        only: &[String],
        answers: &Answers,
    ) -> Step {
        // "None known" is no question of its own: it is an answer to its neighbour.
        if has(answers, name) || matches!(field.shape, Shape::NoneKnown) {
            return Step::Ended(FieldEnd::Skipped);
        }
        let open = field.answers.then(|| name.to_owned());
        match field.shape {
            Shape::Group { fields, .. } => self.group(name.to_owned(), fields, open, answers),
            Shape::Many(Shape::Group { fields, .. }) => {
                let groups = Groups {
                    name: name.to_owned(),
                    fields,
                    number: 0,
                    open,
                };
                self.next_group(groups, answers)
            }
            // Several choices are one answer with commas; other lists are asked value by value.
            Shape::Many(inner) if !matches!(inner, Shape::Choice(_)) => {
                let question = FieldQuestion::new(self.kind, name, field, open);
                self.stack.push(Frame::List(question.clone()));
                self.asks(question)
            }
            _ => self.asks(FieldQuestion::new(self.kind, name, field, open).only(only)),
        }
    }

    fn asks(&mut self, question: FieldQuestion) -> Step {
        self.stack.push(Frame::Value(question));
        Step::Asks
    }

    /// One value after another, until one is skipped.
    fn list(&mut self, mut question: FieldQuestion, end: FieldEnd, answers: &Answers) -> Step {
        let is_first = !question.is_another;
        match end {
            FieldEnd::Answered if is_first && is_left_open(answers, &question.name) => {
                Step::Ended(end)
            }
            FieldEnd::Answered => {
                question.is_another = true;
                self.stack.push(Frame::List(question.clone()));
                self.asks(question)
            }
            FieldEnd::Skipped if !is_first => Step::Ended(FieldEnd::Answered),
            _ => Step::Ended(end),
        }
    }

    /// The fields of a group, the required ones first.
    fn group(
        &mut self,
        name: String,
        fields: &'static [Field],
        open: Option<String>,
        answers: &Answers,
    ) -> Step {
        let (must, may): (Vec<&Field>, Vec<&Field>) = fields.iter().partition(|f| f.required);
        let group = Group {
            name,
            left: must.into_iter().chain(may).collect(),
            required: false,
            before: answers.len(),
            open,
        };
        self.next_in(group, answers)
    }

    fn next_in(&mut self, mut group: Group, answers: &Answers) -> Step {
        let Some(field) = group.left.pop_front() else {
            return group.ended(answers);
        };
        let name = format!("{}.{}", group.name, field.name);
        let is_first = answers.len() == group.before;
        group.required = field.required;
        // "Not known" stands for a whole group only while nothing in it is answered.
        let open = group.open.clone().filter(|_| is_first);
        self.stack.push(Frame::Group(group));
        if matches!(field.shape, Shape::Group { .. } | Shape::Many(_)) {
            return self.begun(&name, field, &[], answers);
        }
        let open = field.answers.then(|| name.clone()).or(open);
        self.asks(FieldQuestion::new(self.kind, &name, field, open))
    }

    fn group_heard(&mut self, group: Group, end: FieldEnd, answers: &Answers) -> Step {
        let last = answers.last().map(|(name, _)| name);
        match end {
            FieldEnd::Enough | FieldEnd::Left | FieldEnd::Back => Step::Ended(end),
            // Without its required field the group does not exist; the rest is not asked.
            FieldEnd::Skipped if group.required => group.ended(answers),
            // "Not known" answered the whole group, so its other fields fall away.
            FieldEnd::Answered if last.is_some() && last == group.open.as_ref() => {
                group.ended(answers)
            }
            _ => self.next_in(group, answers),
        }
    }

    /// One group of a list of them.
    fn next_group(&mut self, groups: Groups, answers: &Answers) -> Step {
        let name = format!("{}.{}", groups.name, groups.number);
        // Once one group is there, the list as a whole can no longer be "not known".
        let open = groups.open.clone().filter(|_| groups.number == 0);
        let fields = groups.fields;
        self.stack.push(Frame::Groups(groups));
        self.group(name, fields, open, answers)
    }

    fn groups_heard(&mut self, groups: Groups, end: FieldEnd, answers: &Answers) -> Step {
        // An answer under the list's own name is "not known" or its like.
        let whole = answers.iter().any(|(name, _)| *name == groups.name);
        match end {
            FieldEnd::Answered if !whole => {
                self.stack.push(Frame::Another(groups));
                Step::Asks
            }
            // The list has groups already: skipping a further one leaves it answered.
            FieldEnd::Skipped if groups.number > 0 => Step::Ended(FieldEnd::Answered),
            _ => Step::Ended(end),
        }
    }
}

impl Group {
    fn ended(&self, answers: &Answers) -> Step {
        Step::Ended(if answers.len() > self.before {
            FieldEnd::Answered
        } else {
            FieldEnd::Skipped
        })
    }
}

/// Whether a field, or one inside it, was already answered along with another.
fn has(answers: &Answers, name: &str) -> bool {
    let within = |answered: &str| {
        answered
            .strip_prefix(name)
            // A dot has to follow: `name` must not match `names`.
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    answers.iter().any(|(answered, _)| within(answered))
}

/// Whether the last answer is "not known" or its like, which no value can follow.
fn is_left_open(answers: &Answers, name: &str) -> bool {
    let last = answers.last().filter(|(answered, _)| answered == name);
    last.is_none_or(|(_, words)| without_value(words).is_some())
}
