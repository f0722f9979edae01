//! What is new, however it was given: asked for, as a table, as a filled form, or as
//! lines of JSON.

use std::borrow::Cow;

use carewallet_app::forms::Named;
use carewallet_app::reply::Answering;
use carewallet_app::takeover::{ForeignFile, ReturnedForm, Takeover, form_of};
use carewallet_app::{Attribution, Error, draft_body};
use carewallet_core::form::Form;
use carewallet_core::{Draft, ErrorKind};

use super::{ReplyArgs, ask};
use crate::exit::Refusal;
use crate::session::Session;
use crate::takeover::{self, Found};
use crate::typed_fields;

/// What was given.
pub(super) enum Given {
    /// Nothing yet: it is asked.
    Asked,
    /// A table, taken apart.
    Table(Found),
    /// A form that came back filled.
    Form(ReturnedForm, Cow<'static, Form>),
    /// Lines of JSON.
    Lines(Vec<u8>),
}

/// The new facts, and the refusal for what of a table was not taken.
pub(super) struct Facts {
    pub(super) drafts: Vec<Draft>,
    pub(super) left: Result<(), Refusal>,
}

impl Given {
    /// Reads what was given, before anything of the family is opened.
    pub(super) fn read(args: &ReplyArgs, session: &mut Session<'_>) -> Result<Self, Refusal> {
        let Some(from) = &args.from else {
            if session.can_ask() {
                return Ok(Self::Asked);
            }
            let message = "nobody is there to be asked";
            return Err(Refusal::new(ErrorKind::NotAsked, message)
                .hint("run it on a terminal, or give a file: --from ENTRIES"));
        };
        let bytes = if from.as_os_str() == "-" {
            session.host.read_input()?
        } else {
            session.host.read_file(&session.path(from))?
        };
        if args.form.is_some() || ReturnedForm::is_one(&bytes) {
            return Self::form(args, &bytes, session);
        }
        let Some(file) = ForeignFile::read(&bytes).map_err(Error::from)? else {
            return Ok(Self::Lines(bytes));
        };
        let kind = args.kind.as_deref().map(draft_body::kind).transpose()?;
        Ok(Self::Table(takeover::found(
            file,
            kind,
            &args.takeover,
            session,
        )?))
    }

    fn form(args: &ReplyArgs, bytes: &[u8], session: &Session<'_>) -> Result<Self, Refusal> {
        if args.kind.is_some() {
            let message = "this file is a filled form, whose questions say what its answers are";
            return Err(Refusal::usage(message, "leave the kind out"));
        }
        let returned = ReturnedForm::read(bytes).map_err(Error::from)?;
        let form = form_of(&returned, args.form.as_deref(), session)?;
        Ok(Self::Form(returned, form))
    }

    /// The facts, looked at beside what the family handed over.
    pub(super) fn facts(
        self,
        args: &ReplyArgs,
        answering: &Answering<'_>,
        session: &mut Session<'_>,
    ) -> Result<Facts, Refusal> {
        let facts = match self {
            Self::Asked => Facts {
                drafts: ask::drafts(args, answering, session)?,
                left: Ok(()),
            },
            Self::Lines(lines) => {
                let drafts = answering.drafts(&lines).map_err(typed_fields::of_file)?;
                args.dates.ask_of_all(&drafts, session)?;
                Facts {
                    drafts,
                    left: Ok(()),
                }
            }
            Self::Table(found) => looked(&found, args, answering, session)?,
            Self::Form(returned, form) => {
                let named = Named {
                    about: args.about.as_deref(),
                    carer: args.carer.as_deref(),
                    // The family has said so already.
                    gone: true,
                };
                let today = session.host.today();
                let rows = answering.returned(&returned, &form, named, today)?;
                looked(&Found::of_rows(rows), args, answering, session)?
            }
        };
        Answering::refuse_family(&facts.drafts)?;
        Ok(facts)
    }
}

fn looked(
    found: &Found,
    args: &ReplyArgs,
    answering: &Answering<'_>,
    session: &mut Session<'_>,
) -> Result<Facts, Refusal> {
    let people = answering.people();
    let today = session.host.today();
    let takeover = Takeover {
        writer: &answering.writer(&people),
        about: args.about.as_deref(),
        attribution: &Attribution::default(),
        standing: &answering.standing(today),
        dates_are_right: args.dates.are_right(),
        today,
    };
    let mut taken = takeover::look(found, &takeover, session);
    let drafts = takeover::agreed(&mut taken, args.yes || args.look, "sign", session)?;
    let left = takeover::left(&taken);
    if drafts.is_empty() {
        left?;
        let message = "there is nothing new in the file";
        return Err(Refusal::new(ErrorKind::Nothing, message));
    }
    Ok(Facts { drafts, left })
}
