//! An interview: the questions of a form that are still open, asked one by one. Each
//! answer is saved at once, so an interruption loses nothing.
//!
//! A face shows what [`Interview::announcement`] gives, until there is no more; asks
//! what [`Interview::asked`] gives; and passes the reply to [`Interview::answer`].
//! Once nothing is asked, the interview is over.

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
pub use turn::{Announcement, InterviewQuestion, NothingToAsk};

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
    announcements: VecDeque<Announcement>,
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
            announcements: VecDeque::new(),
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

    /// What a face shows before it asks anything more, each once.
    pub fn announcement(&mut self) -> Option<Announcement> {
        self.announcements.pop_front()
    }

    /// What is asked now; none when the interview is over.
    #[must_use]
    pub fn asked(&self) -> Option<InterviewQuestion<'_>> {
        self.stage.as_ref()?.asked()
    }

    /// Takes a reply to what is asked now, and saves the entry once that completes it.
    ///
    /// # Errors
    /// Why an entry was not saved. It is dropped; the interview goes on.
    pub fn answer(&mut self, reply: &Reply, wallet: &mut Wallet<'_>) -> Result<Heard, Error> {
        // Go on even after an error: one entry that cannot be saved must not end the interview.
        let heard = self.hear(reply, wallet);
        self.go_on();
        heard
    }

    /// Goes on until something is asked, or nothing is left.
    fn go_on(&mut self) {
        while self.stage.is_none() {
            let Some(mut question) = self.question.take().or_else(|| self.next_question()) else {
                return;
            };
            // Resolved again each time: one entry may answer more than it was asked for.
            let record = self.growing.record();
            let coverage = self.growing.coverage(&record);
            let context = &self.growing.request.context;
            let Some(answer) = coverage.answer(question.id()) else {
                continue;
            };
            let is_new = question.is_new();
            match question.next_missing(answer, &record, context) {
                Some(found) => {
                    let which = found.is_one_of_several.then(|| found.announcement());
                    self.announcements.extend(which);
                    self.stage = Stage::begin(found, context.today);
                    self.question = Some(question);
                }
                // Only if nothing was asked at all; otherwise its entries are saved already.
                None if is_new => {
                    let why = NothingToAsk::new(answer);
                    self.announcements
                        .push_back(Announcement::NothingToAsk(why));
                }
                None => {}
            }
        }
    }

    fn next_question(&mut self) -> Option<AskedQuestion> {
        let id = self.questions.get(self.begun)?.clone();
        self.begun += 1;
        self.announcements.push_back(Announcement::Question {
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
        let today = self.growing.request.context.today;
        match self.stage.take() {
            None => {}
            Some(Stage::StillRight(found)) => match reply {
                Reply::Enough | Reply::Leave => self.stop(),
                Reply::Skip => {}
                // An entry that is only too old may still be right: one "yes" renews it.
                _ if reply.is_yes() => {
                    self.attribute(Unsaved::kept(found.missing)?, wallet)?;
                }
                _ => self.stage = Stage::fields(found, today),
            },
            Some(Stage::Fields(fields)) => return self.hear_field(*fields, reply, wallet),
            Some(Stage::Dates(unsaved, _)) if !reply.is_yes() => {
                self.not_saved(Announcement::NotSaved(None), unsaved.stops);
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
                let mut attribution = self.growing.request.speaker.clone();
                who.answered(reply, &mut attribution);
                self.save(unsaved, attribution, wallet)?;
            }
            Some(Stage::Another(missing)) if reply.is_yes() => {
                self.stage = Stage::another(missing, today);
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
            Some(Err(error)) => self.not_saved(Announcement::NotSaved(Some(error)), stops),
            None if stops => self.stop(),
            None => {}
        }
        Ok(heard)
    }

    fn not_saved(&mut self, why: Announcement, stops: bool) {
        self.announcements.push_back(why);
        if stops {
            self.stop();
        }
    }

    /// Queries dates that can hardly be right before anything is saved.
    fn weigh_dates(&mut self, unsaved: Unsaved, wallet: &mut Wallet<'_>) -> Result<(), Error> {
        let unlikely = unsaved.unlikely(self.growing.request.context.today);
        if unlikely.is_empty() {
            return self.attribute(unsaved, wallet);
        }
        self.stage = Some(Stage::Dates(unsaved, unlikely));
        Ok(())
    }

    /// Works out whose words these are, and saves them if that need not be asked.
    fn attribute(&mut self, unsaved: Unsaved, wallet: &mut Wallet<'_>) -> Result<(), Error> {
        let warnings = unsaved.body.warnings();
        self.announcements
            .extend(warnings.into_iter().map(Announcement::Check));
        let desk = AtTheDesk {
            speaker: &self.growing.request.speaker,
            people: &self.growing.request.people,
            own_name: &wallet.own_name()?,
        };
        let missing = &unsaved.target.missing;
        match desk.respondent(self.voice_wanted(), missing.kind, &missing.about) {
            Respondent::Known(attribution) => self.save(unsaved, attribution, wallet),
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

    /// Saves the answer, with the form and the question that it answers.
    fn save(
        &mut self,
        unsaved: Unsaved,
        attribution: Attribution,
        wallet: &mut Wallet<'_>,
    ) -> Result<(), Error> {
        let Some(question) = &mut self.question else {
            return Ok(());
        };
        let writer = Writer {
            // The source lets the ledger count which answers were given for this form.
            source: Some(source(&self.growing.request.form.id, question.id())?),
            ..Writer::of_family(&self.growing.request.people, wallet)?
        };
        let stops = unsaved.stops;
        let (none_ends, next) = (unsaved.target.none_ends, another(&unsaved.target.missing));
        let many = unsaved.target.missing.many;
        let draft = unsaved.draft(attribution, &writer, self.growing.request.context.today)?;
        let saved = wallet.add(vec![draft])?.entries.pop();
        let not_saved = || Error::new(ErrorKind::NotWritten, "the answer was not saved");
        let entry = saved.ok_or_else(not_saved)?;
        question.remember(&entry);
        self.announcements
            .push_back(saved_announcement(&entry, &self.growing.request.sees));
        if stops {
            self.stop();
        // "None known" as the first answer rules out a second one.
        } else if many && !(none_ends && says_none(&entry)) {
            self.stage = Some(Stage::Another(next));
        }
        self.growing.add(entry);
        Ok(())
    }
}

/// Announces a saved entry, and whether it stays in the family despite this form.
fn saved_announcement(entry: &Entry, sees: &Audience) -> Announcement {
    let opened = |kind: &Kind| match sees {
        Audience::Agency(kinds) => kinds.contains(kind),
        Audience::All => true,
    };
    let kind = entry.kind().filter(|kind| !opened(kind));
    Announcement::Saved {
        id: entry.id(),
        // In any other lane the named kinds do not decide what an agency sees.
        stays_home: kind.filter(|_| entry.envelope().lane == Lane::Named),
    }
}
