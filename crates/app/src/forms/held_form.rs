//! A form held beside a record: for whom it is answered, and what is answered
//! already.

use std::collections::BTreeSet;

use carewallet_core::coverage::{Audience, Coverage, Tally};
use carewallet_core::form::{Form, Origin};
use carewallet_core::kind::{Kind, Lane, Person};
use carewallet_core::value::{Date, given};
use carewallet_core::wallet::Contents;
use carewallet_core::{FormContext, Path, PersonId, Record, Share, SubjectId};
use carewallet_export::csv::sheet_number;
use carewallet_export::form::{FormAnswers, FormHeader};

use super::context::context;
use crate::error::Error;
use crate::form_call::Named;
use crate::people::People;

/// A form beside the record of a wallet, or beside a share.
pub struct HeldForm<'a> {
    /// What is answered, and what is left.
    pub coverage: Coverage<'a>,
    /// For whom.
    pub context: FormContext,
    /// The people of the record.
    pub people: People,
    /// Whether part of the record could not be read.
    pub incomplete: bool,
    /// The NHS number of the person, if all entries that may travel agree on it.
    nhs_number: Option<String>,
    /// The number of the sheet that it lies beside, and when that was made.
    sheet: Option<(String, Date)>,
}

/// How much is answered, as it stands on paper: what is held back as too private
/// reads as not answered there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaperTally {
    /// Questions that are answered.
    pub covered: usize,
    /// Questions in all.
    pub asked: usize,
    /// Questions that are left to ask.
    pub left: usize,
    /// How many of these are held back.
    pub held_back: usize,
    /// Questions that somebody prefers not to answer.
    pub not_said: usize,
}

/// How much of a form is answered.
#[derive(Clone, Copy)]
pub struct Tallies {
    /// As it stands on paper.
    pub paper: PaperTally,
    /// As the family sees it.
    pub all: Tally,
}

/// A form that is asked for.
pub struct FormRequest<'f, 'n> {
    /// The form.
    pub form: &'f Form,
    /// Whom somebody named.
    pub named: Named<'n>,
    /// How much of the record may be used.
    pub sees: Audience,
    /// The day.
    pub today: Date,
}

impl<'a> HeldForm<'a> {
    /// Beside the record of a wallet, of which part may be missing (`incomplete`).
    ///
    /// # Errors
    /// That a name fits several people.
    pub fn beside_record(
        request: FormRequest<'a, '_>,
        contents: &'a Contents,
        people: People,
        incomplete: bool,
    ) -> Result<Self, Error> {
        Self::beside(request, &contents.record(), people, incomplete)
    }

    /// Beside a share. What was shared was chosen by the family, so all of it may be
    /// used.
    ///
    /// # Errors
    /// That a name fits several people.
    pub fn beside_share(request: FormRequest<'a, '_>, share: &'a Share) -> Result<Self, Error> {
        let record = Record::from_share(share);
        let people = People::from_share(share);
        let held = Self::beside(request, &record, people, share.header.incomplete)?;
        let made_on = share.header.made_at.date();
        Ok(Self {
            sheet: Some((sheet_number(share), made_on)),
            ..held
        })
    }

    fn beside(
        request: FormRequest<'a, '_>,
        record: &Record<'a>,
        people: People,
        incomplete: bool,
    ) -> Result<Self, Error> {
        let FormRequest {
            form,
            named,
            sees,
            today,
        } = request;
        let context = context(form, named, sees, &people, record, today)?;
        Ok(Self {
            coverage: Coverage::resolve(form, record, &context),
            nhs_number: nhs_number(record, &context.about),
            context,
            people,
            incomplete,
            sheet: None,
        })
    }

    /// Whom the form is about, who fills it (`maker`), and for whom (`agency`).
    #[must_use]
    pub fn header(&self, maker: &str, agency: &str) -> FormHeader {
        let person = self.people.get(&self.context.about);
        let carer = self.context.carer.as_ref();
        let carer = carer.and_then(|id| self.people.get(id));
        FormHeader {
            name: person.map_or_else(String::new, |person| person.name.plain()),
            person_id: self.context.about.as_str().to_owned(),
            nhs_number: self.nhs_number.clone(),
            born: person.and_then(|person| person.born),
            carer: carer.map(|carer| carer.name.plain()),
            agency: agency.to_owned(),
            maker: maker.to_owned(),
            today: self.context.today,
            sheet: self.sheet.as_ref().map(|(number, _)| number.clone()),
            made_on: self
                .sheet
                .as_ref()
                .map_or(self.context.today, |(_, day)| *day),
            incomplete: self.incomplete,
        }
    }

    /// The answers for programs.
    #[must_use]
    pub fn view<'h>(&'h self, header: &'h FormHeader) -> FormAnswers<'h> {
        FormAnswers::new(&self.coverage, header)
    }

    /// How much is answered, as it stands on paper.
    #[must_use]
    pub fn on_paper(&self) -> PaperTally {
        let all = self.coverage.tally();
        let paper = self.coverage.as_handed_over().tally();
        PaperTally {
            covered: paper.covered(),
            asked: paper.asked(),
            left: paper.gap(),
            // As handed over, only what somebody prefers not to say is still withheld.
            held_back: all.withheld - paper.withheld,
            not_said: paper.withheld,
        }
    }

    /// How much is answered, on paper and for the family.
    #[must_use]
    pub fn tallies(&self) -> Tallies {
        Tallies {
            paper: self.on_paper(),
            all: self.coverage.tally(),
        }
    }

    /// The kinds that would answer a question which is too private now, once they are
    /// named for the agency; by name.
    #[must_use]
    pub fn would_open(&self, question: &str) -> BTreeSet<&'static str> {
        let mut kinds = BTreeSet::new();
        let Some(question) = self.coverage.form.question(question) else {
            return kinds;
        };
        if let Origin::Derived(derivation) = &question.origin {
            // A derived answer is only as open as the questions that it follows from.
            for source in &derivation.from {
                kinds.extend(self.would_open(source));
            }
        }
        if let (Lane::Named, Audience::Agency(open)) = (question.lane, &self.context.sees) {
            let closed = question.places().map(Path::kind);
            let closed = closed.filter(|kind| !open.contains(kind));
            kinds.extend(closed.map(Kind::name));
        }
        kinds
    }
}

/// The NHS number that somebody's entries agree on, of those that any agency may see.
fn nhs_number(record: &Record<'_>, about: &PersonId) -> Option<String> {
    let about = SubjectId::Person(about.clone());
    let theirs = record
        .entries()
        .filter(|entry| *entry.about() == about && entry.lane() <= Lane::Agency);
    let numbers: BTreeSet<String> = theirs
        .filter_map(|entry| {
            let person = entry.body_of::<Person>()?;
            Some(given(person.nhs_number.as_ref())?.plain())
        })
        .collect();
    let mut numbers = numbers.into_iter();
    // Where two entries disagree, neither may stand for the person.
    numbers.next().filter(|_| numbers.next().is_none())
}

/// What is seen by who answers at home: also the kinds that no agency sees unless
/// they are named, if the form asks for them.
#[must_use]
pub fn at_home(form: &Form) -> Audience {
    let paths = form.questions().flat_map(|question| question.places());
    Audience::Agency(paths.map(Path::kind).collect())
}
