//! `carewallet share`: a selection of the record, for one agency or for
//! whoever reads it.

pub(crate) mod args;
pub(super) mod report;
mod request;
mod words;

use args::ShareArgs;
use carewallet_app::share::{self, MadeOfIt, Shared};
use report::Report;
use serde_json::json;

use crate::exit::Refusal;
use crate::json_view;
use crate::session::Session;

pub(crate) fn run(args: &ShareArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let request = request::of(args, session)?;
    let output = session.output(args.force, &[]);
    let mut folder = session.unlock()?;
    let shared = share::share(session, &mut folder, &request, &output)?;
    if let Some(since) = shared.nothing_new_since {
        let to = shared.share.header.to.as_str();
        session.note(format!("nothing is new for {to} since {}", since.plain()));
    }
    match &shared.made {
        MadeOfIt::Body(made) => {
            let left_out = words::left_out(&shared.left_out, &request.choice);
            let report = Report {
                share: &shared.share,
                made,
                files: &shared.files,
                left_out: left_out.as_deref(),
                questions: shared.questions.as_ref(),
                stale_page: shared.stale_page.as_deref(),
            };
            report.tell(session)
        }
        MadeOfIt::List(list, items) => {
            words::list(*list, *items, &shared, session);
            session.answer(&list_as_json(&shared))
        }
    }
}

fn list_as_json(shared: &Shared) -> serde_json::Value {
    let files: Vec<String> = report::names(&shared.files);
    json!({
        "share": json_view::share(&shared.share, "none"),
        "file": files.first(),
        "files": files,
        "entries": shared.share.entries.len(),
        "kinds": share::left_out::kind_counts(&shared.share.entries),
    })
}
