//! The scans that came along with a share.

use carewallet_app::attachments;
use carewallet_app::incoming::Incoming;

use super::ReadArgs;
use crate::exit::Refusal;
use crate::render::escape;
use crate::session::Session;

/// Saves them where that was asked for, and says that there are some where it was not.
pub(super) fn tell(
    incoming: &Incoming,
    args: &ReadArgs,
    session: &mut Session<'_>,
) -> Result<(), Refusal> {
    let there = escape::count(incoming.scans.len(), "scan", "scans");
    let Some(dir) = &args.save_scans else {
        if !incoming.scans.is_empty() {
            session.note(format!("{there} came along: --save-scans DIR saves them"));
        }
        return Ok(());
    };
    let dir = session.path(dir);
    let saved = attachments::save_scans(session, &incoming.share, &incoming.scans, &dir)?;
    match saved.as_slice() {
        [] => session.note("no scan came along; scans travel in .age files only"),
        saved => session.note(format!("saved: {}", saved.join(", "))),
    }
    Ok(())
}
