//! `carewallet form FORM --ask`: only the questions that are left, one by one.
//! Each answer is saved at once, so an interruption loses nothing.

use std::collections::BTreeSet;

use carewallet_core::attribution::Names;
use carewallet_core::coverage::{Answer, Tally};
use carewallet_core::form::Form;
use carewallet_core::{Asking, Coverage, Entry, Record, Wallet};

use super::question::{Flow, Question};
use super::speaker::tell;
use super::{AnsweringArgs, at_home, page};
use crate::exit::Refusal;
use crate::folder::{self, Folder};
use crate::forms;
use crate::lines::Reader;
use crate::people::People;
use crate::plain::{self, wrapped};
use crate::session::Session;

const HOW: &str = "Enter skips. A full stop (.) ends an answer that has several parts; typed \
                   first, it stops. Each answer is saved at once.";

/// The record as it grows while somebody answers.
pub(super) struct Interview<'a> {
    pub(super) form: &'a Form,
    pub(super) asking: Asking,
    pub(super) people: &'a People,
    pub(super) args: &'a AnsweringArgs,
    pub(super) entries: Vec<Entry>,
    holders: BTreeSet<String>,
    names: Names,
}

pub(super) fn run(args: &AnsweringArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    args.speaker.check()?;
    if !session.can_ask() {
        return Err(Refusal::new(
            "not_asked",
            "there is nobody to ask: --ask needs a terminal",
        ));
    }
    let page = page::read(args, session)?;
    let form = match &page {
        Some(page) => page.form.clone(),
        None => forms::find(session, args.form.as_deref().unwrap_or_default())?,
    };
    let mut folder = Folder::unlock(session)?;
    let mut wallet = folder.open(session)?;
    let contents = folder::contents(session, &wallet)?;
    let people = folder::people(&wallet);
    let record = contents.record();
    let today = session.host.today();
    let asking = match &page {
        Some(page) => page.asking(at_home(&form), &people, today)?,
        None => forms::asking(&form, args.named(), at_home(&form), &people, &record, today)?,
    };
    let mut interview = Interview {
        form: &form,
        asking,
        people: &people,
        args,
        entries: contents.entries().to_vec(),
        holders: contents.holders().authorities().clone(),
        names: folder::names(&contents),
    };
    let before = interview.tally()?;
    let questions = match page {
        Some(page) => page.questions,
        None => interview.gap()?,
    };
    let questions = interview.asked_for(&questions)?;
    interview.goes_through(&questions, &mut wallet, session)?;
    interview.ends(before, session)
}

impl Interview<'_> {
    /// Looks at the record as it is now.
    pub(super) fn look<T>(
        &self,
        see: impl FnOnce(&Coverage<'_>, &Record<'_>) -> Result<T, Refusal>,
    ) -> Result<T, Refusal> {
        let record = Record::of(&self.entries, &self.holders);
        let coverage = Coverage::of(self.form, &record, &self.asking);
        see(&coverage, &record)
    }

    pub(super) fn reader(&self) -> Reader<'_> {
        Reader {
            today: self.asking.today,
            names: &self.names,
        }
    }

    /// What an agency would find answered.
    fn tally(&self) -> Result<Tally, Refusal> {
        let record = Record::of(&self.entries, &self.holders);
        let asking = Asking {
            sees: self.args.sees()?,
            ..self.asking.clone()
        };
        Ok(Coverage::of(self.form, &record, &asking).tally())
    }

    fn gap(&self) -> Result<Vec<String>, Refusal> {
        let id = |answer: &Answer<'_>| answer.question.id.clone();
        self.look(|coverage, _| Ok(coverage.gap().map(id).collect()))
    }

    /// What follows from other questions is asked there; nothing is asked twice.
    fn asked_for(&self, ids: &[String]) -> Result<Vec<String>, Refusal> {
        self.look(|coverage, _| {
            let mut asked: Vec<String> = Vec::new();
            let mut open: Vec<String> = ids.iter().rev().cloned().collect();
            while let Some(id) = open.pop() {
                let answer = coverage.answer(&id);
                let sources = answer.into_iter().flat_map(|a| coverage.sources(a));
                let sources: Vec<String> = sources
                    .filter(|source| source.state.is_gap())
                    .map(|source| source.question.id.clone())
                    .collect();
                if !sources.is_empty() {
                    open.extend(sources.into_iter().rev());
                } else if !asked.contains(&id) {
                    asked.push(id);
                }
            }
            Ok(asked)
        })
    }

    fn goes_through(
        &mut self,
        questions: &[String],
        wallet: &mut Wallet<'_>,
        session: &mut Session<'_>,
    ) -> Result<(), Refusal> {
        if questions.is_empty() {
            return Ok(());
        }
        let intro = format!(
            "{}: {} left.\n{HOW}",
            self.form.title,
            plain::count(questions.len(), "question is", "questions are")
        );
        tell(session, &wrapped(&intro, "", 78));
        for (at, id) in questions.iter().enumerate() {
            let place = format!("[{} of {}]", at + 1, questions.len());
            let mut question = Question::new(self, id, &place);
            if question.asked(wallet, session)? == Flow::Stop {
                break;
            }
        }
        Ok(())
    }

    /// Says what came of it.
    fn ends(&self, before: Tally, session: &mut Session<'_>) -> Result<(), Refusal> {
        let after = self.tally()?;
        session.say(format!(
            "\nbefore: {} of {} answered; now: {} of {}",
            before.covered(),
            before.asked(),
            after.covered(),
            after.asked()
        ));
        match after.gap() {
            0 => session.say("nothing is left to ask"),
            left => session.say(format!(
                "still to be asked: {left} ({} shows which)",
                self.args.typed(self.form).command()
            )),
        }
        Ok(())
    }
}
