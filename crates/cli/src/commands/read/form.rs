//! `carewallet read FILE --as form:FORM`: what a share answers of a form, at the
//! agency's desk. What was read was chosen by the family, so all of it counts.

use std::borrow::Cow;

use carewallet_app::forms::{self, FilledFormat, FormRequest, HeldForm, Named};
use carewallet_app::incoming::Incoming;
use carewallet_core::attribution::Names;
use carewallet_core::coverage::Audience;
use carewallet_core::form::Form;

use super::ReadArgs;
use crate::exit::Refusal;
use crate::forms::Typed;
use crate::render::coverage;
use crate::render::entry::Reader;
use crate::session::Session;

/// Which form, and as which file.
pub(super) struct FormWanted {
    /// As it was typed.
    name: String,
    form: Cow<'static, Form>,
    format: Option<FilledFormat>,
}

impl FormWanted {
    /// Looks the form up, before anything is read.
    pub(super) fn of(name: &str, args: &ReadArgs, session: &Session<'_>) -> Result<Self, Refusal> {
        let output = args.output.as_deref();
        let format = output.map(|output| FilledFormat::of(output, false));
        Ok(Self {
            name: name.to_owned(),
            format: format.transpose()?,
            form: forms::find(session, name)?,
        })
    }

    /// Fills the form from the share.
    pub(super) fn fills(
        &self,
        incoming: &Incoming,
        args: &ReadArgs,
        session: &mut Session<'_>,
    ) -> Result<(), Refusal> {
        let share = &incoming.share;
        let named = Named {
            about: args.about.as_deref(),
            carer: args.carer.as_deref(),
            // The family has said so already.
            gone: true,
        };
        let request = FormRequest {
            form: &self.form,
            named,
            sees: Audience::All,
            today: session.host.today(),
        };
        let held = HeldForm::beside_share(request, share)?;
        let header = held.header(share.from.name.as_str(), share.header.to.as_str());
        if let (Some(format), Some(output)) = (self.format, &args.output) {
            let print = args.options.print.print();
            let made = format.fill(&held.coverage, &header, print)?;
            session.write(output, &made.bytes, args.force, &args.files)?;
            session.say(coverage::counted(&held));
            session.say(format!("written: {}", output.display()));
        } else {
            let reader = Reader {
                today: held.context.today,
                names: &Names::from_share(share),
            };
            let typed = Typed {
                form: &self.name,
                named,
            };
            coverage::show(session, &held, reader, typed);
        }
        session.answer(&held.view(&header))
    }
}
