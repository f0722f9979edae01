//! Asking for the fields of an entry on the terminal, a question a field. What
//! is typed is checked at once, so that nothing has to be typed twice.

mod field_prompt;

use carewallet_app::draft_body;
use carewallet_core::Kind;
use carewallet_core::kind::{Body, BodyError, Field, Shape};
use field_prompt::{FieldPrompt, without_value};

use crate::render::escape::{visible, wrapped};
use crate::session::Session;

/// Asks for one more value of a list.
const ANOTHER: &str = "  and another, or Enter> ";

/// What came of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Heard {
    /// There is an answer.
    Answered,
    /// It was left out.
    Skipped,
    /// There is no more to say to this: a full stop was typed.
    Stop,
    /// The input has ended.
    Gone,
}

/// What makes a body of what was said, and finds fault with it.
type Check<'a> = &'a dyn Fn(&[(String, String)]) -> Result<Body, BodyError>;

/// What was said so far about one entry.
pub(crate) struct Answers<'a> {
    kind: Kind,
    said: Vec<(String, String)>,
    check: Check<'a>,
}

impl<'a> Answers<'a> {
    pub(crate) fn new(kind: Kind, check: Check<'a>) -> Self {
        Self {
            kind,
            said: Vec::new(),
            check,
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.said.is_empty()
    }

    /// Whether this field must still be said before there can be an entry.
    pub(crate) fn lacks(&self, name: &str) -> bool {
        match self.body() {
            Err(BodyError::Missing { field }) => {
                field == name || field.starts_with(&format!("{name}."))
            }
            Err(BodyError::Nothing) => true,
            _ => false,
        }
    }

    /// The body that follows from it.
    pub(crate) fn body(&self) -> Result<Body, BodyError> {
        (self.check)(&self.said)
    }

    /// Asks for a field; its name may have dots. Groups ask for what is in them.
    /// Where names are given, only these will do.
    pub(crate) fn ask(
        &mut self,
        name: &str,
        field: &Field,
        only: &[String],
        session: &mut Session<'_>,
    ) -> Heard {
        if self.has(name) || matches!(field.shape, Shape::NoneKnown) {
            return Heard::Skipped;
        }
        let open = field.answers.then(|| name.to_owned());
        match field.shape {
            Shape::Group { fields, .. } => self.group(name, fields, open.as_deref(), session),
            Shape::Many(Shape::Group { fields, .. }) => {
                self.groups(name, fields, open.as_deref(), session)
            }
            Shape::Many(inner) if !matches!(inner, Shape::Choice(_)) => {
                self.list(&FieldPrompt::of(name, field, open), session)
            }
            _ => self.single(&FieldPrompt::of(name, field, open).only(only), session),
        }
    }

    /// A field, or one in it, was answered along with another one.
    fn has(&self, name: &str) -> bool {
        let within = |said: &str| {
            said.strip_prefix(name)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        self.said.iter().any(|(said, _)| within(said))
    }

    /// The fields of a group: without those that must be there, no group.
    fn group(
        &mut self,
        name: &str,
        fields: &[Field],
        open: Option<&str>,
        session: &mut Session<'_>,
    ) -> Heard {
        let before = self.said.len();
        let (must, may): (Vec<&Field>, Vec<&Field>) = fields.iter().partition(|f| f.required);
        for field in must.into_iter().chain(may) {
            let inner = format!("{name}.{}", field.name);
            let first = self.said.len() == before;
            let own = field.answers.then(|| inner.clone());
            let place = own.or_else(|| open.filter(|_| first).map(str::to_owned));
            let heard = match field.shape {
                Shape::Group { .. } | Shape::Many(_) => self.ask(&inner, field, &[], session),
                _ => self.single(&FieldPrompt::of(&inner, field, place), session),
            };
            let last = self.said.last().map(|(said, _)| said.as_str());
            match heard {
                Heard::Stop | Heard::Gone => return heard,
                Heard::Skipped if field.required => break,
                Heard::Answered if last.is_some() && last == open => break,
                _ => {}
            }
        }
        if self.said.len() > before {
            Heard::Answered
        } else {
            Heard::Skipped
        }
    }

    /// Group after group, until there is no other.
    fn groups(
        &mut self,
        name: &str,
        fields: &[Field],
        open: Option<&str>,
        session: &mut Session<'_>,
    ) -> Heard {
        let mut number = 0;
        loop {
            let open = open.filter(|_| number == 0);
            let heard = self.group(&format!("{name}.{number}"), fields, open, session);
            let whole = self.said.iter().any(|(said, _)| said == name);
            match heard {
                Heard::Answered if whole => return Heard::Answered,
                Heard::Answered if session.confirmed("  Is there another one?") => number += 1,
                Heard::Skipped if number > 0 => return Heard::Answered,
                heard => return heard,
            }
        }
    }

    /// Value after value, until Enter.
    fn list(&mut self, asked: &FieldPrompt<'_>, session: &mut Session<'_>) -> Heard {
        let heard = self.single(asked, session);
        if heard != Heard::Answered || self.is_left_open(&asked.name) {
            return heard;
        }
        loop {
            match self.typed(asked, ANOTHER, session) {
                Heard::Answered => {}
                Heard::Skipped => return Heard::Answered,
                ended => return ended,
            }
        }
    }

    /// Whether an answer is "not known" or its like: then no other follows.
    fn is_left_open(&self, name: &str) -> bool {
        let said = self.said.last().filter(|(said, _)| said == name);
        said.is_none_or(|(_, words)| without_value(words).is_some())
    }

    /// Asks a question and what may be answered.
    fn single(&mut self, asked: &FieldPrompt<'_>, session: &mut Session<'_>) -> Heard {
        let none_known = self.none_known(asked);
        let says = asked.field.says.replace(" (or none_known=yes)", "");
        let mut words = wrapped(&says, "", 78);
        words.push_str(&asked.help(none_known.is_some()));
        session.host.err(&visible(&words));
        self.typed(asked, "> ", session)
    }

    /// Reads answers until one fits, or it is skipped.
    fn typed(&mut self, asked: &FieldPrompt<'_>, prompt: &str, session: &mut Session<'_>) -> Heard {
        loop {
            let Some(answer) = session.host.ask(prompt) else {
                return Heard::Gone;
            };
            match answer.trim() {
                "" => return Heard::Skipped,
                "." => return Heard::Stop,
                "?" => {
                    let words = asked.explained(self.none_known(asked).is_some());
                    session.host.err(&visible(&words));
                }
                "no" | "none" if prompt == ANOTHER => return Heard::Skipped,
                answer => match self.take(asked, answer) {
                    Ok(()) => return Heard::Answered,
                    Err(why) => session.host.err(&visible(&format!("  {why}\n"))),
                },
            }
        }
    }

    /// Takes an answer, or says why it does not fit.
    fn take(&mut self, asked: &FieldPrompt<'_>, answer: &str) -> Result<(), String> {
        let (name, value) = self.meant(asked, answer)?;
        self.said.push((name.clone(), value));
        match (self.check)(&self.said) {
            Err(error) if is_about(&error, &name) => {
                self.said.pop();
                Err(error.to_string())
            }
            _ => Ok(()),
        }
    }

    /// The field and the words that an answer means.
    fn meant(&self, asked: &FieldPrompt<'_>, answer: &str) -> Result<(String, String), String> {
        // Such as none_known=yes: an answer for the field that it names.
        if let Some((name, value)) = answer.split_once('=')
            && let fields = self.kind.fields()
            && fields.iter().any(|other| other.name == name.trim())
        {
            return Ok((name.trim().to_owned(), value.trim().to_owned()));
        }
        if let Some(name) = asked.chosen(answer) {
            return Ok((asked.name.clone(), name));
        }
        match (without_value(answer), &asked.open, self.none_known(asked)) {
            (Some(words), Some(open), _) => Ok((open.clone(), words.to_owned())),
            (Some("none"), None, Some(field)) => Ok((field.to_owned(), "yes".to_owned())),
            (Some(_), None, _) => {
                Err("this cannot be left open here: say it, or press Enter to skip it".to_owned())
            }
            (None, ..) if !asked.only.is_empty() => {
                Err("this is none of what is asked for here".to_owned())
            }
            _ => Ok((asked.name.clone(), answer.to_owned())),
        }
    }

    /// The field that says that there is none, beside a name that must be there.
    fn none_known(&self, asked: &FieldPrompt<'_>) -> Option<&'static str> {
        let fields = self.kind.fields();
        let is_none = |field: &&Field| matches!(field.shape, Shape::NoneKnown);
        let none = fields.iter().find(is_none)?;
        let first = asked.field.required && asked.open.is_none();
        (first && fields.iter().any(|field| field.name == asked.name)).then_some(none.name)
    }
}

/// True if an error is about this field, whatever its number in a list.
fn is_about(error: &BodyError, name: &str) -> bool {
    let number = |part: &&str| !part.bytes().all(|b| b.is_ascii_digit());
    let bare: Vec<&str> = name.split('.').filter(number).collect();
    draft_body::is_about(error, name) || draft_body::is_about(error, &bare.join("."))
}
