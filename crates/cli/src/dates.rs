//! Dates that can hardly be right are asked about before anything is saved:
//! on a terminal one by one; elsewhere they are refused until a flag says that
//! they are right.

use carewallet_core::Draft;
use carewallet_core::ErrorKind;
use carewallet_core::kind::Unlikely;

use crate::exit::Refusal;
use crate::session::Session;

/// The flag, the same for every command that writes something down.
#[derive(clap::Args, Clone, Copy, Default)]
pub(crate) struct DatesArgs {
    /// The dates are right, also where they look unlikely: in the future, or a
    /// stop before its start
    #[arg(long)]
    dates_are_right: bool,
}

impl DatesArgs {
    /// Whether somebody says that all dates are right.
    pub(crate) fn are_right(self) -> bool {
        self.dates_are_right
    }

    /// Goes on if all dates are likely, or somebody says that they are right.
    pub(crate) fn ask(self, found: &[Unlikely], session: &mut Session<'_>) -> Result<(), Refusal> {
        if self.dates_are_right || confirmed(found, session) {
            return Ok(());
        }
        // The dates themselves are left out: an error may end up in a log.
        let warnings: Vec<String> = found.iter().map(Unlikely::says).collect();
        Err(Refusal::new(ErrorKind::UnlikelyDate, warnings.join("; ")))
    }

    /// The same for all entries of a file, each named by its number.
    pub(crate) fn ask_of_all(
        self,
        drafts: &[Draft],
        session: &mut Session<'_>,
    ) -> Result<(), Refusal> {
        let today = session.host.today();
        for (draft, number) in drafts.iter().zip(1..) {
            self.ask(&draft.unlikely(today), session)
                .map_err(|refusal| refusal.at(&format!("entry {number}")))?;
        }
        Ok(())
    }
}

/// Whether nothing is odd, or there is somebody to ask, who says of each that
/// it is right.
pub(crate) fn confirmed(found: &[Unlikely], session: &mut Session<'_>) -> bool {
    found.is_empty()
        || session.can_ask()
            && found.iter().all(|odd| {
                let warning = odd.says_with_dates();
                session.confirmed(&format!("{warning}. Is that right?"))
            })
}
