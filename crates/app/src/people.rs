//! Who a record is about, by the names that people use for each other.

use std::collections::BTreeMap;

use carewallet_core::ErrorKind;
use carewallet_core::entry::Entry;
use carewallet_core::kind::{Gone, Person, Subject, name_key};
use carewallet_core::value::{Answer, Date, Line, PartialDate, Timestamp};
use carewallet_core::{EntryId, Kind, PersonId, Record, Share, SubjectId};

use crate::advice::Advice;
use crate::error::Error;

/// Somebody whom a record is about.
pub struct PersonHere {
    /// Their id in the wallet.
    pub id: PersonId,
    /// Their full name, as on record.
    pub name: Line,
    /// What they like to be called.
    pub preferred: Option<String>,
    /// When they were born, as far as it is known.
    pub born: Option<PartialDate>,
    /// Whether they died or left the household.
    pub gone: Option<Gone>,
    /// The person entry that this is read from.
    pub entry: Option<EntryId>,
}

/// The people of a wallet or of a share, the first one first.
pub struct People {
    here: Vec<PersonHere>,
    /// Whether the first person is meant when nobody is named, as in a wallet.
    first_is_meant: bool,
}

impl People {
    /// The people of a wallet on a day, from its person entries.
    pub fn from_entries<'a>(
        entries: impl IntoIterator<Item = &'a Entry> + Clone,
        holders: &std::collections::BTreeSet<String>,
        today: Date,
    ) -> Self {
        // From all entries, not only those in force: a changed name must not reorder people.
        let mut first_seen: BTreeMap<SubjectId, Timestamp> = BTreeMap::new();
        for entry in entries
            .clone()
            .into_iter()
            .filter(|e| e.kind() == Some(Kind::Person))
        {
            let at = entry.envelope().recorded_at;
            let seen = first_seen.entry(entry.about().clone()).or_insert(at);
            *seen = at.min(*seen);
        }
        let record = Record::from_entries(entries, holders);
        let mut here: BTreeMap<PersonId, PersonHere> = BTreeMap::new();
        for entry in record.entries() {
            if let (SubjectId::Person(id), Some(person)) = (entry.about(), person(entry, today)) {
                here.insert(id.clone(), person);
            }
        }
        let mut people: Vec<PersonHere> = here.into_values().collect();
        people.sort_by_key(|p| first_seen.get(&SubjectId::Person(p.id.clone())).copied());
        Self {
            here: people,
            first_is_meant: true,
        }
    }

    /// The people whom a share is about.
    pub fn from_share(share: &Share) -> Self {
        // By the header: a share may hold no person entry of those it is about.
        let people = share.header.about.iter().map(|about| {
            let id = SubjectId::Person(about.id.clone());
            let body = share
                .entries
                .iter()
                .filter(|entry| *entry.about() == id)
                .find_map(|entry| person(entry, share.header.made_at.date()));
            PersonHere {
                id: about.id.clone(),
                name: about.name.clone(),
                preferred: body.as_ref().and_then(|person| person.preferred.clone()),
                born: body.as_ref().and_then(|person| person.born),
                gone: body.and_then(|person| person.gone),
                entry: None,
            }
        });
        Self {
            here: people.collect(),
            first_is_meant: false,
        }
    }

    /// Everybody, the first one first.
    pub fn iter(&self) -> impl Iterator<Item = &PersonHere> {
        self.here.iter()
    }

    /// The person of an id.
    pub fn get(&self, id: &PersonId) -> Option<&PersonHere> {
        self.here.iter().find(|person| person.id == *id)
    }

    /// The words for a subject.
    pub fn name(&self, subject: &SubjectId) -> String {
        match subject {
            SubjectId::Home => "the home".to_owned(),
            SubjectId::Person(id) => match self.get(id) {
                Some(person) => person.name.plain(),
                None => format!("somebody unknown ({})", id.as_str()),
            },
        }
    }

    /// Whom a text means: `home`, an id, a name, or its only beginning.
    ///
    /// # Errors
    /// [`ErrorKind::NoSuchPerson`] or [`ErrorKind::AmbiguousPerson`].
    pub fn find(&self, text: &str) -> Result<SubjectId, Error> {
        if let Ok(subject) = SubjectId::parse(text)
            && (subject == SubjectId::Home || self.here.iter().any(|p| p.id.as_str() == text))
        {
            return Ok(subject);
        }
        if let Some(person) = self.of_id(text) {
            return Ok(SubjectId::Person(person.id.clone()));
        }
        let wanted = name_key(text);
        let fitting = |fits: &dyn Fn(&str) -> bool| -> Vec<&PersonHere> {
            let called = |p: &&PersonHere| p.names().any(|name| fits(&name_key(name)));
            self.here.iter().filter(called).collect()
        };
        // A whole name wins over a beginning: "Ann" must reach Ann although Anna is there too.
        let mut found = fitting(&|name| name == wanted);
        // Every name begins with nothing, so an empty text must not search by beginnings.
        if found.is_empty() && !wanted.is_empty() {
            found = fitting(&|name| name.starts_with(&wanted));
        }
        match found.as_slice() {
            [one] => Ok(SubjectId::Person(one.id.clone())),
            [] => Err(Error::new(
                ErrorKind::NoSuchPerson,
                format!("there is nobody called {text} here"),
            )),
            several => Err(Error::new(
                ErrorKind::AmbiguousPerson,
                format!("several people fit {text}"),
            )
            .with_advice(format!("say which by the id: {}", distinguished(several)))),
        }
    }

    /// The only person whose id begins like this.
    fn of_id(&self, text: &str) -> Option<&PersonHere> {
        // Fewer digits could be the beginning of a name as well.
        let text = text.to_ascii_lowercase();
        let fits = |person: &&PersonHere| text.len() >= 5 && person.id.as_str().starts_with(&text);
        let mut found = self.here.iter().filter(fits);
        found.next().filter(|_| found.next().is_none())
    }

    /// The people who did not die or leave.
    pub fn still_here(&self) -> impl Iterator<Item = &PersonHere> {
        self.here.iter().filter(|person| person.gone.is_none())
    }

    /// Refuses what would go out about somebody who died or left, unless that
    /// was asked for.
    ///
    /// # Errors
    /// [`ErrorKind::Gone`].
    pub fn still_about(&self, subject: SubjectId, gone_too: bool) -> Result<SubjectId, Error> {
        let person = match &subject {
            SubjectId::Person(id) => self.get(id),
            SubjectId::Home => None,
        };
        match person.and_then(|person| Some((person, person.gone?))) {
            Some((person, gone)) if !gone_too => {
                let message = format!("{} {}", person.name.as_str(), gone.says());
                Err(Error::new(ErrorKind::Gone, message))
            }
            _ => Ok(subject),
        }
    }

    /// The person who is named, or else implied.
    ///
    /// # Errors
    /// As [`Self::find`] and [`Self::still_about`]; [`ErrorKind::WrongSubject`] for the home.
    pub fn person(&self, named: Option<&str>, gone_too: bool) -> Result<PersonId, Error> {
        let subject = match named {
            Some(name) => self.find(name)?,
            None => self
                .meant()
                .map_err(|error| error.with_advice(Advice::NameSomebody))?,
        };
        match self.still_about(subject, gone_too)? {
            SubjectId::Person(id) => Ok(id),
            SubjectId::Home => Err(
                Error::new(ErrorKind::WrongSubject, "a form is about a person")
                    .with_advice(Advice::FormOfAPerson),
            ),
        }
    }

    /// Whom an entry of a kind is about, as named or else implied.
    ///
    /// # Errors
    /// As [`Self::find`]; [`ErrorKind::WrongSubject`] where such an entry is about
    /// the other: the home, or a person.
    pub fn subject(&self, kind: Kind, about: Option<&str>) -> Result<SubjectId, Error> {
        let subject = match about {
            Some(about) => self.find(about)?,
            None if kind.subject() == Subject::Home => SubjectId::Home,
            None => self.meant()?,
        };
        match (kind.subject(), &subject) {
            (Subject::Person, SubjectId::Home) | (Subject::Home, SubjectId::Person(_)) => {
                let message = format!("{} is about {}", kind.name(), kind.subject().says());
                Err(Error::new(ErrorKind::WrongSubject, message).with_advice(Advice::NameAnother))
            }
            _ => Ok(subject),
        }
    }

    /// Who is meant when nobody is named: the first person who is still here.
    fn meant(&self) -> Result<SubjectId, Error> {
        match self.here.as_slice() {
            [first, others @ ..] if others.is_empty() || self.first_is_meant => {
                // If everybody is gone, `still_about` refuses the first one by name.
                let meant = self.still_here().next().unwrap_or(first);
                Ok(SubjectId::Person(meant.id.clone()))
            }
            [] => Err(Error::new(
                ErrorKind::NoSuchPerson,
                "nobody is named whom this could be about",
            )
            .with_advice(Advice::AddSomebody)),
            _ => Err(Error::new(
                ErrorKind::AmbiguousPerson,
                "several people are on this sheet",
            )
            .with_advice("say in each line whom it is about: \"about\":\"NAME\"")),
        }
    }
}

/// Each person with what distinguishes them: the date of birth, and the id.
fn distinguished(people: &[&PersonHere]) -> String {
    let each = people.iter().map(|person| {
        let born = person.born.map(|day| format!(", born {}", day.plain()));
        let born = born.unwrap_or_default();
        format!("{}{born} ({})", person.name.as_str(), person.id.as_str())
    });
    each.collect::<Vec<_>>().join("; ")
}

impl PersonHere {
    fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.name.as_str()).chain(self.preferred.as_deref())
    }

    /// True if a text is one of the person's names.
    pub fn is_called(&self, text: &str) -> bool {
        let wanted = name_key(text);
        self.names().any(|name| name_key(name) == wanted)
    }
}

fn person(entry: &Entry, today: Date) -> Option<PersonHere> {
    let (SubjectId::Person(id), Some(body)) = (entry.about(), entry.body_of::<Person>()) else {
        return None;
    };
    let preferred = body.name.preferred.as_ref().and_then(Answer::given);
    let born = body.birth_date.as_ref().and_then(Answer::given);
    Some(PersonHere {
        id: id.clone(),
        name: body.name.full.clone(),
        preferred: preferred.map(Line::plain),
        born: born.copied(),
        gone: body.gone(today),
        entry: Some(entry.id()),
    })
}
