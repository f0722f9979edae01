//! `carewallet read FILE --as form:FORM`: what a share answers of a form, at the
//! agency's desk. What was read was chosen by the family, so all of it counts.

use std::borrow::Cow;
use std::collections::BTreeSet;

use carewallet_app::People;
use carewallet_app::incoming::Incoming;
use carewallet_core::attribution::Names;
use carewallet_core::coverage::Audience;
use carewallet_core::form::Form;
use carewallet_core::{Coverage, Record};

use super::ReadArgs;
use crate::exit::Refusal;
use crate::form_file::{self, Between, Filled};
use crate::forms::{self, Named, Typed};
use crate::render::coverage::{self, View};
use crate::render::entry::Reader;
use crate::session::Session;

/// Which form, and as which file.
pub(super) struct FormRequest {
    /// As it was typed.
    name: String,
    form: Cow<'static, Form>,
    filled: Option<Filled>,
}

impl FormRequest {
    /// Looks the form up, before anything is read.
    pub(super) fn of(name: &str, args: &ReadArgs, session: &Session<'_>) -> Result<Self, Refusal> {
        let output = args.output.as_deref();
        let filled = output.map(|output| Filled::of(output, None));
        Ok(Self {
            name: name.to_owned(),
            filled: filled.transpose()?,
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
        let people = People::from_share(share);
        let record = Record::from_entries(&share.entries, &BTreeSet::new());
        let named = Named {
            about: args.about.as_deref(),
            carer: args.carer.as_deref(),
            // The family has said so already.
            gone: true,
        };
        let today = session.host.today();
        let context = forms::context(&self.form, named, Audience::All, &people, &record, today)?;
        let coverage = Coverage::resolve(&self.form, &record, &context);
        let between = Between {
            from: share.from.name.as_str(),
            to: share.header.to.as_str(),
            incomplete: share.header.incomplete,
        };
        let header = form_file::header(&context, &people, between);
        if let (Some(filled), Some(output)) = (self.filled, &args.output) {
            let print = args.options.print.print();
            let made = filled.make(&coverage, &header, print)?;
            session.write(output, &made.bytes, args.force, &args.files)?;
            session.say(coverage::counted(&coverage));
            session.say(format!("written: {}", output.display()));
        } else {
            let view = View {
                sees: &context.sees,
                reader: Reader {
                    today,
                    names: &Names::from_share(share),
                },
                typed: Typed {
                    form: &self.name,
                    named,
                },
            };
            coverage::show(session, &coverage, view);
        }
        session.answer(&form_file::json(&coverage, &header))
    }
}
