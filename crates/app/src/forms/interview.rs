//! An interview: the questions of a form that are left, asked one by one. Each
//! answer is saved at once, so an interruption loses nothing.
//!
//! A face says what [`Interview::told`] gives, until there is no more; asks what
//! [`Interview::asked`] gives; and hands what the person says to
//! [`Interview::answer`]. Where nothing is asked, the interview is over.

mod asked_question;
mod fields;
mod growing_record;
mod respondent;
mod stage;
mod turn;

use std::collections::VecDeque;

use carewallet_core::attribution::Names;
use carewallet_core::coverage::{Audience, Tally};
use carewallet_core::form::{Form, VoiceWanted};
use carewallet_core::kind::Lane;
use carewallet_core::wallet::Contents;
use carewallet_core::{Coverage, Entry, ErrorKind, Kind, Record, Wallet};

use crate::attribution::{Attribution, Writer};
use crate::entry_questions::{Heard, Reply};
use crate::error::Error;
pub use growing_record::InterviewRequest;
pub use turn::{InterviewQuestion, NothingToAsk, Told};

use asked_question::AskedQuestion;
use fields::{Fields, FieldsEnd, another, says_none};
use growing_record::GrowingRecord;
use respondent::{AtTheDesk, Respondent};
use stage::{Stage, Unsaved, source};

/// The record as it grows while somebody answers a form, and what is asked now.
pub struct Interview {
    growing: GrowingRecord,
    questions: Vec<String>,
    /// How many of the questions were begun.
    begun: usize,
    question: Option<AskedQuestion>,
    stage: Option<Stage>,
    told: VecDeque<Told>,
}

impl Interview {
    /// Begins with the first question that is left.
    #[must_use]
    pub fn new(request: InterviewRequest, contents: &Contents) -> Self {
        let growing = GrowingRecord::new(request, contents);
        let mut interview = Self {
            questions: growing.to_ask(),
            growing,
            begun: 0,
            question: None,
            stage: None,
            told: VecDeque::new(),
        };
        interview.go_on();
        interview
    }

    /// The form.
    #[must_use]
    pub fn form(&self) -> &Form {
        &self.growing.request.form
    }

    /// The names on record when it began.
    #[must_use]
    pub fn names(&self) -> &Names {
        &self.growing.names
    }

    /// The ids of the questions that are asked, in order.
    #[must_use]
    pub fn questions(&self) -> &[String] {
        &self.questions
    }

    /// The record as it is now.
    #[must_use]
    pub fn record(&self) -> Record<'_> {
        self.growing.record()
    }

    /// What the record answers, as seen by who answers.
    #[must_use]
    pub fn coverage<'a>(&'a self, record: &Record<'a>) -> Coverage<'a> {
        self.growing.coverage(record)
    }

    /// What an agency would find answered now.
    #[must_use]
    pub fn tally(&self) -> Tally {
        self.growing.tally()
    }

    /// What is to be said before anything more is asked, each once.
    pub fn told(&mut self) -> Option<Told> {
        self.told.pop_front()
    }

    /// What is asked now; none when the interview is over.
    #[must_use]
    pub fn asked(&self) -> Option<InterviewQuestion<'_>> {
        self.stage.as_ref()?.asked()
    }

    /// Takes what the person says to what is asked now, and saves the entry that is
    /// complete with it.
    ///
    /// # Errors
    /// Why an entry was not saved. It is passed over; the interview goes on.
    pub fn answer(&mut self, reply: &Reply, wallet: &mut Wallet<'_>) -> Result<Heard, Error> {
        let heard = self.hear(reply, wallet);
        self.go_on();
        heard
    }

    /// Goes on until something is asked, or nothing is left. The record is looked
    /// at anew each time, because one entry may answer more than it was asked for.
    fn go_on(&mut self) {
        while self.stage.is_none() {
            let Some(mut question) = self.question.take().or_else(|| self.next_question()) else {
                return;
            };
            let record = self.growing.record();
            let coverage = self.growing.coverage(&record);
            let context = &self.growing.request.context;
            let Some(answer) = coverage.answer(question.id()) else {
                continue;
            };
            let is_new = question.is_new();
            match question.next_missing(answer, &record, context) {
                Some(found) => {
                    let told = found.is_one_of_several.then(|| found.told());
                    self.told.extend(told);
                    self.stage = Stage::begin(found);
                    self.question = Some(question);
                }
                None if is_new => {
                    let why = NothingToAsk::new(answer);
                    self.told.push_back(Told::NothingToAsk(why));
                }
                None => {}
            }
        }
    }

    fn next_question(&mut self) -> Option<AskedQuestion> {
        let id = self.questions.get(self.begun)?.clone();
        self.begun += 1;
        self.told.push_back(Told::Question {
            id: id.clone(),
            number: self.begun,
            of: self.questions.len(),
        });
        Some(AskedQuestion::new(id))
    }

    /// Asks nothing more.
    fn stop(&mut self) {
        self.begun = self.questions.len();
        self.question = None;
    }

    fn hear(&mut self, reply: &Reply, wallet: &mut Wallet<'_>) -> Result<Heard, Error> {
        match self.stage.take() {
            None => {}
            Some(Stage::StillRight(found)) => match reply {
                Reply::Enough | Reply::Leave => self.stop(),
                Reply::Skip => {}
                // What is only too old may still be right: then one word is enough.
                _ if reply.is_yes() => {
                    self.attribute(Unsaved::kept(found.missing)?, wallet)?;
                }
                _ => self.stage = Stage::fields(found),
            },
            Some(Stage::Fields(fields)) => return self.hear_field(*fields, reply, wallet),
            Some(Stage::Dates(unsaved, _)) if !reply.is_yes() => {
                self.not_saved(Told::NotSaved(None), unsaved.stops);
            }
            Some(Stage::Dates(unsaved, mut unlikely)) => {
                unlikely.pop_front();
                if unlikely.is_empty() {
                    self.attribute(unsaved, wallet)?;
                } else {
                    self.stage = Some(Stage::Dates(unsaved, unlikely));
                }
            }
            Some(Stage::Respondent(unsaved, who)) => {
                let mut said = self.growing.request.speaker.clone();
                who.answered(reply, &mut said);
                self.save(unsaved, said, wallet)?;
            }
            Some(Stage::Another(missing)) if reply.is_yes() => {
                self.stage = Stage::another(missing);
            }
            Some(Stage::Another(_)) => {}
        }
        Ok(Heard::Taken)
    }

    fn hear_field(
        &mut self,
        mut fields: Fields,
        reply: &Reply,
        wallet: &mut Wallet<'_>,
    ) -> Result<Heard, Error> {
        let heard = fields.answer(reply);
        let Some(stops) = fields.go_on() else {
            self.stage = Some(Stage::Fields(Box::new(fields)));
            return Ok(heard);
        };
        let FieldsEnd { target, body } = fields.ended();
        match body {
            Some(Ok(body)) => self.weigh_dates(
                Unsaved {
                    target,
                    body,
                    stops,
                },
                wallet,
            )?,
            Some(Err(error)) => self.not_saved(Told::NotSaved(Some(error)), stops),
            None if stops => self.stop(),
            None => {}
        }
        Ok(heard)
    }

    fn not_saved(&mut self, why: Told, stops: bool) {
        self.told.push_back(why);
        if stops {
            self.stop();
        }
    }

    /// Dates that can hardly be right are asked about before anything is saved.
    fn weigh_dates(&mut self, unsaved: Unsaved, wallet: &mut Wallet<'_>) -> Result<(), Error> {
        let unlikely = unsaved.unlikely(self.growing.request.context.today);
        if unlikely.is_empty() {
            return self.attribute(unsaved, wallet);
        }
        self.stage = Some(Stage::Dates(unsaved, unlikely));
        Ok(())
    }

    /// Finds out who says it, and saves it where that goes without asking.
    fn attribute(&mut self, unsaved: Unsaved, wallet: &mut Wallet<'_>) -> Result<(), Error> {
        let warnings = unsaved.body.warnings();
        self.told.extend(warnings.into_iter().map(Told::Check));
        let desk = AtTheDesk {
            speaker: &self.growing.request.speaker,
            people: &self.growing.request.people,
            own_name: &wallet.own_name()?,
        };
        let missing = &unsaved.target.missing;
        match desk.respondent(self.voice_wanted(), missing.kind, &missing.about) {
            Respondent::Known(said) => self.save(unsaved, said, wallet),
            Respondent::Asked(who) => {
                self.stage = Some(Stage::Respondent(unsaved, who));
                Ok(())
            }
        }
    }

    fn voice_wanted(&self) -> VoiceWanted {
        let question = self.question.as_ref();
        let question = question.and_then(|asked| self.form().question(asked.id()));
        question.map_or(VoiceWanted::Any, |question| question.voice)
    }

    /// Saves what was said, with the form and the question that it answers.
    fn save(
        &mut self,
        unsaved: Unsaved,
        said: Attribution,
        wallet: &mut Wallet<'_>,
    ) -> Result<(), Error> {
        let Some(question) = &mut self.question else {
            return Ok(());
        };
        let writer = Writer {
            source: Some(source(&self.growing.request.form.id, question.id())?),
            ..Writer::of_family(&self.growing.request.people, wallet)?
        };
        let stops = unsaved.stops;
        let (none_ends, next) = (unsaved.target.none_ends, another(&unsaved.target.missing));
        let many = unsaved.target.missing.many;
        let draft = unsaved.draft(said, &writer, self.growing.request.context.today)?;
        let saved = wallet.add(vec![draft])?.entries.pop();
        let not_saved = || Error::new(ErrorKind::NotWritten, "the answer was not saved");
        let entry = saved.ok_or_else(not_saved)?;
        question.remember(&entry);
        self.told
            .push_back(saved_told(&entry, &self.growing.request.sees));
        if stops {
            self.stop();
        } else if many && !(none_ends && says_none(&entry)) {
            self.stage = Some(Stage::Another(next));
        }
        self.growing.add(entry);
        Ok(())
    }
}

/// That it is saved, and whether it leaves the family with this form.
fn saved_told(entry: &Entry, sees: &Audience) -> Told {
    let opened = |kind: &Kind| match sees {
        Audience::Agency(kinds) => kinds.contains(kind),
        Audience::All => true,
    };
    let kind = entry.kind().filter(|kind| !opened(kind));
    Told::Saved {
        id: entry.id(),
        stays_home: kind.filter(|_| entry.envelope().lane == Lane::Named),
    }
}
