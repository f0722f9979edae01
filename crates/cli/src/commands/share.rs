//! `carewallet share`: a selection of the record, for one agency or for
//! whoever reads it.

pub(crate) mod args;
pub(super) mod report;
mod request;
mod words;

use args::ShareArgs;
use carewallet_app::json_view::{ListMade, ShareView};
use carewallet_app::share::{self, MadeOfIt, Shared};
use report::Report;

use crate::exit::Refusal;
use crate::session::Session;

pub(crate) fn run(args: &ShareArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let request = request::of(args, session)?;
    let output = session.output(args.force, &[]);
    let mut folder = session.unlock()?;
    let shared = share::share(session, &mut folder, &request, &output)?;
    // Not refused: an agency may well need the same once more.
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
                scans: shared.scans,
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

fn list_as_json(shared: &Shared) -> ListMade<'_> {
    let files = report::names(&shared.files);
    ListMade {
        // A telephone could not check a signature: lists carry none.
        share: ShareView::new(&shared.share, "none"),
        file: files.first().cloned().unwrap_or_default(),
        files,
        entries: shared.share.entries.len(),
        kinds: share::left_out::kind_counts(&shared.share.entries),
    }
}
