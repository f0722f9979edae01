//! Two more agencies, each by another way: an e-mail, and a file that is
//! sealed to the agency's key.

use super::story::Desk;
use super::{Tour, entries, text};
use crate::exit::Refusal;

const ADAPTATIONS: &str = include_str!("../../../../../fixtures/ellis/adaptations.jsonl");
const CLINIC: &str = include_str!("../../../../../fixtures/ellis/memory-clinic.jsonl");

impl Tour<'_> {
    pub(super) fn two_more(&mut self) -> Result<(), Refusal> {
        self.story.at("2026-03-16T18:00:00Z", Desk::Family);
        self.step(8, "Two more agencies, each in its own way");
        self.adaptations()?;
        self.clinic()
    }

    /// By e-mail: text that anybody can read, and the same once more for the
    /// program below it. The reply is sealed to the family.
    fn adaptations(&mut self) -> Result<(), Refusal> {
        let agency = "Camden Home Adaptations";
        self.tell(&format!(
            "{agency} asked for an e-mail. The sheet as text now carries what Brightside \
             wrote too, still with Brightside's signature."
        ));
        self.types(&["share", "--to", agency, "-o", "email-to-adaptations.txt"])?;
        self.story.at("2026-03-17T15:30:00Z", Desk::Agency);
        let read = self.types(&["read", "email-to-adaptations.txt"])?;
        self.read.push((agency, entries(&read)));
        self.story.run(&[
            "agency",
            "init",
            "--name",
            agency,
            "--key",
            "adaptations-key.txt",
        ])?;
        self.story
            .write("adaptations.jsonl", ADAPTATIONS.as_bytes())?;
        self.replies(
            "email-to-adaptations.txt",
            "adaptations",
            "reply-from-adaptations.age",
        )?;
        self.story.at("2026-03-18T19:00:00Z", Desk::Family);
        self.receives("reply-from-adaptations.age")?;
        Ok(())
    }

    /// As a file that only the clinic's key opens.
    fn clinic(&mut self) -> Result<(), Refusal> {
        let agency = "Larkfield Memory Clinic";
        self.then(&format!(
            "{agency} has a key of its own and gave Sarah the public line of it. The file \
             for the clinic opens with that key and no other."
        ));
        self.story.at("2026-03-23T18:00:00Z", Desk::Agency);
        let key = ["--key", "memory-clinic-key.txt"];
        let made = self
            .story
            .run(&[&["agency", "init", "--name", agency], &key[..]].concat())?;
        let line = text(&made, "/public");
        self.story.at("2026-03-23T18:10:00Z", Desk::Family);
        self.story
            .run(&["agency", "add", agency, "--public", &line])?;
        // The whole line is too long to read: it is shown in short.
        self.shows(&["agency", "add", agency, "--public", "\"age1…\""]);
        self.types(&["share", "--to", agency, "-o", "sheet-for-memory-clinic.age"])?;
        self.story.at("2026-03-24T12:00:00Z", Desk::Agency);
        let read = self.types(&[&["read", "sheet-for-memory-clinic.age"], &key[..]].concat())?;
        self.read.push((agency, entries(&read)));
        self.story.write("memory-clinic.jsonl", CLINIC.as_bytes())?;
        self.replies(
            "sheet-for-memory-clinic.age",
            "memory-clinic",
            "reply-from-memory-clinic.age",
        )?;
        self.story.at("2026-03-25T19:00:00Z", Desk::Family);
        self.receives("reply-from-memory-clinic.age")?;
        Ok(())
    }

    /// An agency's reply to what it read, with its own key.
    fn replies(&mut self, to: &str, name: &str, reply: &str) -> Result<(), Refusal> {
        let (drafts, key) = (format!("{name}.jsonl"), format!("{name}-key.txt"));
        self.types(&["reply", to, "--from", &drafts, "--key", &key, "-o", reply])?;
        Ok(())
    }
}
