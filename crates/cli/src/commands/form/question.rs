//! One question of an interview: what is on record, what is missing, and the
//! entries that follow from what is said.

mod entry;
mod known;

use std::collections::{BTreeMap, BTreeSet};

use carewallet_app::open_wallet;
use carewallet_core::ErrorKind;
use carewallet_core::coverage::{Answer, Audience, Shortfall};
use carewallet_core::entry::Voice;
use carewallet_core::kind::{Body, Lane};
use carewallet_core::missing_entry::{self, FieldToAsk, MissingEntry};
use carewallet_core::{Entry, EntryId, Kind, Wallet};
use entry::{another, asks, says_none};
use known::{no_blank, told, whose};

use super::interview::{Flow, Interview};
use super::respondent::{self, Here, tell};
use crate::exit::Refusal;
use crate::session::Session;

/// What may be typed where an old answer may still be right.
const STILL_RIGHT: &str = "  y keeps it as it is, as of today; n asks for it anew; Enter leaves it \
                           as it is; a full stop (.) stops\n";

/// A question that is being asked.
pub(super) struct Question<'i, 'a> {
    interview: &'i mut Interview<'a>,
    id: &'i str,
    /// Such as `[3 of 7]`.
    place: &'i str,
    /// What was asked for already.
    tried: BTreeSet<String>,
    /// Which entry, if any, each one that was saved began from.
    roots: BTreeMap<EntryId, Option<EntryId>>,
    /// Whether several entries are asked for.
    several: bool,
}

/// What came of one missing entry: the entries that were saved, and whether it goes on.
struct Filled {
    entries: Vec<Entry>,
    flow: Flow,
}

impl Filled {
    fn nothing(flow: Flow) -> Self {
        Self {
            entries: Vec::new(),
            flow,
        }
    }
}

impl<'i, 'a> Question<'i, 'a> {
    pub(super) fn new(interview: &'i mut Interview<'a>, id: &'i str, place: &'i str) -> Self {
        Self {
            interview,
            id,
            place,
            tried: BTreeSet::new(),
            roots: BTreeMap::new(),
            several: false,
        }
    }

    /// Asks for one missing entry after another. The record is looked at anew
    /// after each, because one entry may answer more than it was asked for.
    pub(super) fn asked(
        &mut self,
        wallet: &mut Wallet<'_>,
        session: &mut Session<'_>,
    ) -> Result<Flow, Refusal> {
        let mut first = true;
        loop {
            let mut asked = Vec::new();
            let mut several = self.several;
            let filled = self.interview.look(|coverage, record| {
                let Some(answer) = coverage.answer(self.id) else {
                    return Ok(None);
                };
                let context = &self.interview.context;
                if first {
                    let reader = self.interview.reader();
                    tell(session, &told(self.place, coverage, answer, reader));
                }
                let missing_entries = missing_entry::missing_entries(answer, record, context);
                let Some((missing, fresh)) = missing_entries
                    .iter()
                    .find_map(|missing| self.fresh(missing))
                else {
                    if first {
                        tell(session, &no_blank(answer));
                    }
                    return Ok(None);
                };
                several |= missing_entries.len() > 1;
                if several || missing.kind == Kind::Function {
                    tell(session, &whose(missing));
                }
                asked = fresh
                    .iter()
                    .map(|wanted| self.key(missing, wanted))
                    .collect();
                self.fills(answer, missing, &fresh, wallet, session)
                    .map(Some)
            })?;
            let Some(filled) = filled else {
                return Ok(Flow::On);
            };
            first = false;
            self.several = several;
            self.tried.extend(asked);
            self.remember(filled.entries);
            if filled.flow == Flow::Stop {
                return Ok(Flow::Stop);
            }
        }
    }

    /// What of a missing entry was not asked yet.
    fn fresh<'b, 'r>(
        &self,
        missing: &'b MissingEntry<'r>,
    ) -> Option<(&'b MissingEntry<'r>, Vec<&'b FieldToAsk>)> {
        let new = |wanted: &&FieldToAsk| !self.tried.contains(&self.key(missing, wanted));
        let fresh: Vec<&FieldToAsk> = missing.asks.iter().filter(new).collect();
        (!fresh.is_empty()).then_some((missing, fresh))
    }

    /// A name for what is asked, the same when the record is looked at anew: an
    /// entry that was saved just now goes by the one that it stands in for.
    fn key(&self, missing: &MissingEntry<'_>, wanted: &FieldToAsk) -> String {
        let stands = missing.stands.map(Entry::id);
        let root = stands.and_then(|id| self.roots.get(&id).copied().unwrap_or(Some(id)));
        format!(
            "{} {} {:?} {} {}",
            missing.kind.name(),
            missing.about.as_str(),
            missing.given,
            wanted.name,
            root.map(|id| id.to_string()).unwrap_or_default()
        )
    }

    fn remember(&mut self, saved: Vec<Entry>) {
        for entry in &saved {
            let old = entry.envelope().replaces.first().copied();
            let root = old.and_then(|id| self.roots.get(&id).copied().unwrap_or(Some(id)));
            self.roots.insert(entry.id(), root);
        }
        self.interview.entries.extend(saved);
    }

    /// Asks for one entry, or for several of its kind.
    fn fills(
        &self,
        answer: &Answer<'_>,
        missing: &MissingEntry<'_>,
        fresh: &[&FieldToAsk],
        wallet: &mut Wallet<'_>,
        session: &mut Session<'_>,
    ) -> Result<Filled, Refusal> {
        if let Some(flow) = self.confirms(answer, missing, wallet, session)? {
            return Ok(flow);
        }
        let (body, flow) = asks(missing, fresh, session);
        let mut filled = Filled::nothing(flow);
        if let Some(body) = body {
            let entry = self.saves(answer, missing, body, wallet, session)?;
            let none_known = says_none(&entry);
            filled.entries.push(entry);
            if !none_known {
                self.others(&mut filled, answer, missing, wallet, session)?;
            }
        }
        Ok(filled)
    }

    /// Asks for others of the kind, as long as there are any.
    fn others(
        &self,
        filled: &mut Filled,
        answer: &Answer<'_>,
        missing: &MissingEntry<'_>,
        wallet: &mut Wallet<'_>,
        session: &mut Session<'_>,
    ) -> Result<(), Refusal> {
        let new = another(missing);
        let all: Vec<&FieldToAsk> = new.asks.iter().collect();
        while missing.many
            && filled.flow == Flow::On
            && session.confirmed("  Is there another one?")
        {
            let (body, flow) = asks(&new, &all, session);
            filled.flow = flow;
            match body {
                Some(body) => {
                    let entry = self.saves(answer, &new, body, wallet, session)?;
                    filled.entries.push(entry);
                }
                None => break,
            }
        }
        Ok(())
    }

    /// What is only too old may still be right: then one letter is enough.
    fn confirms(
        &self,
        answer: &Answer<'_>,
        missing: &MissingEntry<'_>,
        wallet: &mut Wallet<'_>,
        session: &mut Session<'_>,
    ) -> Result<Option<Filled>, Refusal> {
        let aged = matches!(
            answer.shortfall,
            Some(Shortfall::TooOld { .. } | Shortfall::PastReview { .. })
        );
        if !aged || missing.stands.is_none() {
            return Ok(None);
        }
        let ask = "  Is this still right? [y/n, Enter skips]> ";
        let mut typed = session.host.ask(ask);
        while typed.as_deref().map(str::trim) == Some("?") {
            tell(session, STILL_RIGHT);
            typed = session.host.ask(ask);
        }
        match typed.as_deref().map(str::trim) {
            None | Some(".") => Ok(Some(Filled::nothing(Flow::Stop))),
            Some("") => Ok(Some(Filled::nothing(Flow::On))),
            Some(yes) if ["y", "yes"].contains(&yes.to_lowercase().as_str()) => {
                let body = missing.body(&[])?;
                let mut filled = Filled::nothing(Flow::On);
                let entry = self.saves(answer, missing, body, wallet, session)?;
                filled.entries.push(entry);
                self.others(&mut filled, answer, missing, wallet, session)?;
                Ok(Some(filled))
            }
            Some(_) => Ok(None),
        }
    }

    /// Saves what was said, with the form and the question that it answers.
    fn saves(
        &self,
        answer: &Answer<'_>,
        missing: &MissingEntry<'_>,
        body: Body,
        wallet: &mut Wallet<'_>,
        session: &mut Session<'_>,
    ) -> Result<Entry, Refusal> {
        for warning in body.warnings() {
            tell(session, &format!("  please check: {warning}\n"));
        }
        let here = Here::of(self.interview.people, wallet)?;
        let speaker = &self.interview.args.speaker;
        let mut said = speaker.of(
            answer.question,
            missing.kind,
            &missing.about,
            &here,
            session,
        )?;
        if let Some(old) = missing.stands {
            respondent::keep(&mut said, old, session.host.today());
        }
        let mut writer =
            carewallet_app::attribution::Writer::of_family(self.interview.people, wallet)?;
        writer.source = Some(respondent::source(&self.interview.form.id, self.id)?);
        let mut draft = writer.draft(missing.about.clone(), body, said)?;
        if let Some(old) = missing.stands {
            let own = old.envelope().voice == Voice::OwnWords;
            let may = !own || matches!(draft.voice, Voice::OwnWords | Voice::SpokenFor);
            if may {
                draft.replaces = vec![old.id()];
                draft.attachments.clone_from(&old.envelope().attachments);
            }
        }
        let saved = open_wallet::save(wallet, vec![draft])?;
        let entry = saved.into_iter().next();
        let entry =
            entry.ok_or_else(|| Refusal::new(ErrorKind::NotWritten, "the answer was not saved"))?;
        session.say(self.saved(&entry)?);
        Ok(entry)
    }

    /// That it is saved, and whether it leaves the family with this form.
    fn saved(&self, entry: &Entry) -> Result<String, Refusal> {
        let Some(kind) = entry.kind() else {
            return Ok("saved".to_owned());
        };
        let opened = match self.interview.args.sees()? {
            Audience::Agency(kinds) => kinds.contains(&kind),
            Audience::All => true,
        };
        let stays = entry.envelope().lane == Lane::Named && !opened;
        Ok(if stays {
            let name = kind.name();
            format!("saved; it stays at home unless you name it: --kind {name}")
        } else {
            "saved".to_owned()
        })
    }
}
