//! The same record once more, as sheets for others than agencies: for a
//! stranger, for Margaret herself, for a reader of Polish.

use super::Tour;
use super::story::Desk;
use crate::exit::Refusal;

/// The files that come of it.
pub(super) const EMERGENCY: &str = "emergency.pdf";
pub(super) const EASY_READ: &str = "easy-read.pdf";
pub(super) const POLISH: &str = "summary-in-polish.pdf";

impl Tour<'_> {
    pub(super) fn sheets_for_everybody(&mut self) -> Result<(), Refusal> {
        self.story.at("2026-03-28T11:00:00Z", Desk::Family);
        self.step(9, "Sheets for everybody else");
        self.tell(
            "The record is there, so other sheets cost nothing. The one for the fridge door \
             opens without any key: it holds what a stranger must know at once, and no more.",
        );
        self.types(&["share", "--sheet", "emergency", "-o", EMERGENCY])?;
        self.then("One is for Margaret: what she said of herself, in short sentences.");
        let own = ["--kind", "person", "--kind", "about_me"];
        self.types(
            &[
                &["share", "--sheet", "easy-read"],
                &own[..],
                &["-o", EASY_READ],
            ]
            .concat(),
        )?;
        self.then(
            "And one is for Ewa, who comes on Sundays and reads Polish: the medicines, and what \
             Margaret must not have. What somebody said stays as they said it.",
        );
        let to = ["share", "--to", "Ewa Nowak", "--language", "pl"];
        let what = [
            "--kind",
            "person",
            "--kind",
            "allergy",
            "--kind",
            "medication",
        ];
        self.types(&[&to[..], &what, &["-o", POLISH]].concat())?;
        Ok(())
    }
}
