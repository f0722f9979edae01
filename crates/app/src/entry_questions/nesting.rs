//! Lists, groups and groups of groups, asked a question at a time: what waits for
//! the question that is asked now, and how it goes on.

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
    /// There is no more to say to this.
    Enough,
    /// The person has gone.
    Left,
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

/// What was said so far: names of fields, with dots, and words.
pub(super) type Said = [(String, String)];

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
    /// Whether there is no group without the field that is asked.
    required: bool,
    /// How much was said before it.
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

    /// Begins a field. Of groups, what is in them is asked.
    pub(super) fn begin(&mut self, field: &FieldToAsk, said: &Said) {
        self.stack.clear();
        let begun = self.begun(&field.name, field.field, &field.only, said);
        self.run(begun, said);
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
    pub(super) fn field_ended(&mut self, end: FieldEnd, said: &Said) {
        self.stack.pop();
        self.run(Step::Ended(end), said);
    }

    /// Whether there is another group was answered.
    pub(super) fn another_group(&mut self, yes: bool, said: &Said) {
        let step = match self.stack.pop() {
            Some(Frame::Another(mut groups)) if yes => {
                groups.number += 1;
                self.next_group(groups, said)
            }
            _ => Step::Ended(FieldEnd::Answered),
        };
        self.run(step, said);
    }

    /// Goes on until something is asked, or the field has ended.
    fn run(&mut self, mut step: Step, said: &Said) {
        while let Step::Ended(end) = step {
            let Some(frame) = self.stack.pop() else {
                self.end = end;
                return;
            };
            step = match frame {
                Frame::List(question) => self.list(question, end, said),
                Frame::Group(group) => self.group_heard(group, end, said),
                Frame::Groups(groups) => self.groups_heard(groups, end, said),
                Frame::Value(_) | Frame::Another(_) => Step::Ended(end),
            };
        }
    }

    fn begun(&mut self, name: &str, field: &'static Field, only: &[String], said: &Said) -> Step {
        if has(said, name) || matches!(field.shape, Shape::NoneKnown) {
            return Step::Ended(FieldEnd::Skipped);
        }
        let open = field.answers.then(|| name.to_owned());
        match field.shape {
            Shape::Group { fields, .. } => self.group(name.to_owned(), fields, open, said),
            Shape::Many(Shape::Group { fields, .. }) => {
                let groups = Groups {
                    name: name.to_owned(),
                    fields,
                    number: 0,
                    open,
                };
                self.next_group(groups, said)
            }
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

    /// Value after value, until one is left out.
    fn list(&mut self, mut question: FieldQuestion, end: FieldEnd, said: &Said) -> Step {
        let is_first = !question.is_another;
        match end {
            FieldEnd::Answered if is_first && is_left_open(said, &question.name) => {
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

    /// The fields of a group: first those without which there is no group.
    fn group(
        &mut self,
        name: String,
        fields: &'static [Field],
        open: Option<String>,
        said: &Said,
    ) -> Step {
        let (must, may): (Vec<&Field>, Vec<&Field>) = fields.iter().partition(|f| f.required);
        let group = Group {
            name,
            left: must.into_iter().chain(may).collect(),
            required: false,
            before: said.len(),
            open,
        };
        self.next_in(group, said)
    }

    fn next_in(&mut self, mut group: Group, said: &Said) -> Step {
        let Some(field) = group.left.pop_front() else {
            return group.ended(said);
        };
        let name = format!("{}.{}", group.name, field.name);
        let is_first = said.len() == group.before;
        group.required = field.required;
        let open = group.open.clone().filter(|_| is_first);
        self.stack.push(Frame::Group(group));
        if matches!(field.shape, Shape::Group { .. } | Shape::Many(_)) {
            return self.begun(&name, field, &[], said);
        }
        let open = field.answers.then(|| name.clone()).or(open);
        self.asks(FieldQuestion::new(self.kind, &name, field, open))
    }

    fn group_heard(&mut self, group: Group, end: FieldEnd, said: &Said) -> Step {
        let last = said.last().map(|(name, _)| name);
        match end {
            FieldEnd::Enough | FieldEnd::Left => Step::Ended(end),
            FieldEnd::Skipped if group.required => group.ended(said),
            FieldEnd::Answered if last.is_some() && last == group.open.as_ref() => {
                group.ended(said)
            }
            _ => self.next_in(group, said),
        }
    }

    /// One group of a list of them.
    fn next_group(&mut self, groups: Groups, said: &Said) -> Step {
        let name = format!("{}.{}", groups.name, groups.number);
        let open = groups.open.clone().filter(|_| groups.number == 0);
        let fields = groups.fields;
        self.stack.push(Frame::Groups(groups));
        self.group(name, fields, open, said)
    }

    fn groups_heard(&mut self, groups: Groups, end: FieldEnd, said: &Said) -> Step {
        let whole = said.iter().any(|(name, _)| *name == groups.name);
        match end {
            FieldEnd::Answered if !whole => {
                self.stack.push(Frame::Another(groups));
                Step::Asks
            }
            FieldEnd::Skipped if groups.number > 0 => Step::Ended(FieldEnd::Answered),
            _ => Step::Ended(end),
        }
    }
}

impl Group {
    fn ended(&self, said: &Said) -> Step {
        Step::Ended(if said.len() > self.before {
            FieldEnd::Answered
        } else {
            FieldEnd::Skipped
        })
    }
}

/// A field, or one in it, was answered along with another one.
fn has(said: &Said, name: &str) -> bool {
    let within = |said: &str| {
        said.strip_prefix(name)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    said.iter().any(|(said, _)| within(said))
}

/// Whether an answer is "not known" or its like: then no other follows.
fn is_left_open(said: &Said, name: &str) -> bool {
    let last = said.last().filter(|(said, _)| said == name);
    last.is_none_or(|(_, words)| without_value(words).is_some())
}
