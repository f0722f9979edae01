//! The places of the record that a form may ask for, cut in two: which entries
//! (a kind and its filters) and which fields of them. The kinds make them, the
//! catalogue (places.txt) and the forms that are mapped already add to them.

use crate::form::Form;
use crate::kind::{Field, Kind, Shape};
use crate::path::Path;

use super::tokens;

/// Where words lead beside what the kinds say of themselves.
const CATALOGUE: &str = include_str!("places.txt");

/// More choices than this are as good as any entry of the kind.
const FEW: usize = 2;

/// Which entries: a kind, with the filters that choose among them.
pub(super) struct Entries {
    pub(super) kind: Kind,
    pub(super) text: String,
    pub(super) words: String,
    /// How many mapped questions ask for them.
    pub(super) asked: usize,
}

/// Which fields of the entries of a kind; an empty name is the whole entry.
pub(super) struct Fields {
    pub(super) kind: Kind,
    pub(super) names: Vec<String>,
    pub(super) words: String,
    /// How many mapped questions ask for them.
    pub(super) asked: usize,
}

/// Words that lead to a place.
pub(super) struct Lead {
    pub(super) words: String,
    pub(super) to: Target,
    /// Whether a form says so, and not the catalogue.
    pub(super) from_form: bool,
}

/// A place, or several that do not belong to the same entries.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Target {
    /// Numbers of entries and fields.
    One(usize, usize),
    /// Paths as they are written.
    Mixed(Vec<String>),
}

/// All places that are known.
pub(super) struct Places {
    pub(super) entries: Vec<Entries>,
    pub(super) fields: Vec<Fields>,
    pub(super) leads: Vec<Lead>,
}

impl Places {
    /// The places of the kinds and of the catalogue.
    pub(super) fn of_the_kinds() -> Self {
        let mut places = Self {
            entries: Vec::new(),
            fields: Vec::new(),
            leads: Vec::new(),
        };
        for &kind in Kind::ALL.iter().filter(|kind| may_be_asked(**kind)) {
            places.add_kind(kind);
        }
        places.add_nights();
        for (paths, words) in tokens::lines(CATALOGUE) {
            places.add_words(paths, words);
        }
        places
    }

    /// Learns the wordings of a form.
    pub(super) fn learn(&mut self, form: &Form) {
        for question in form.questions() {
            let paths: Vec<&str> = question.paths().iter().map(Path::text).collect();
            if let Some(to) = self.target(&paths) {
                if let Target::One(entries, fields) = to {
                    self.entries[entries].asked += 1;
                    self.fields[fields].asked += 1;
                }
                let hint = question.hint.as_deref().unwrap_or_default();
                self.leads.push(Lead {
                    words: format!("{} {hint}", question.label),
                    to,
                    from_form: true,
                });
            }
        }
    }

    fn add_kind(&mut self, kind: Kind) {
        let words = format!("{} {}", kind.title(), kind.says());
        self.add_entries(kind, kind.name().to_owned(), words);
        let choosing = kind.fields().iter();
        for (field, choices) in choosing.filter_map(|f| Some((f, chooses(kind, f)?))) {
            for choice in choices {
                let text = format!("{}[{}={}]", kind.name(), field.name, choice.name);
                let words = format!("{} {} {}", kind.title(), choice.says, choice.name);
                self.add_entries(kind, text, words);
            }
        }
        // The whole entry is a place too; it gets its score from the main field (evidence.rs).
        self.add_field(kind, String::new(), String::new());
        for field in kind.fields().iter().filter(|field| useful(kind, field)) {
            match field.shape {
                Shape::Group { fields, .. } => {
                    for part in fields {
                        let name = format!("{}.{}", field.name, part.name);
                        self.add_field(kind, name, asks(part));
                    }
                }
                shape => {
                    self.add_field(kind, field.name.to_owned(), asks(field));
                    self.add_areas(kind, field.name, shape);
                }
            }
        }
    }

    /// The activities of everyday living once more, at night.
    fn add_nights(&mut self) {
        // An activity at night takes two filters, and `add_kind` makes places with one.
        let days = self
            .entries
            .iter()
            .filter(|e| e.text.starts_with("function["));
        let nights: Vec<String> = days
            .map(|e| e.text.replace(']', ",when=night|both]"))
            .collect();
        for text in nights {
            self.add_entries(Kind::Function, text, "at night".to_owned());
        }
    }

    fn add_entries(&mut self, kind: Kind, text: String, words: String) -> usize {
        self.entries.push(Entries {
            kind,
            text,
            words,
            asked: 0,
        });
        self.entries.len() - 1
    }

    /// The groups of a list that a choice tells apart, each by itself.
    fn add_areas(&mut self, kind: Kind, field: &str, shape: Shape) {
        let Shape::Many(&Shape::Group { fields, .. }) = shape else {
            return;
        };
        let area = fields.iter().find(|part| part.name == "area");
        if let Some(Shape::Choice(areas)) = area.map(|area| area.shape) {
            for area in areas {
                let name = format!("{field}[area={}]", area.name);
                self.add_field(kind, name, area.says.to_owned());
            }
        }
    }

    fn add_field(&mut self, kind: Kind, name: String, words: String) {
        self.fields.push(Fields {
            kind,
            names: vec![name],
            words,
            asked: 0,
        });
    }

    /// A line of the catalogue.
    fn add_words(&mut self, paths: &str, words: &str) {
        let paths: Vec<&str> = paths.split(" + ").collect();
        let (entries, fields) = cut(paths[0]);
        let of_kind = paths.len() == 1 && !entries.contains('[');
        match self.target(&paths) {
            Some(Target::One(_, number)) if of_kind && !fields.is_empty() => {
                add(&mut self.fields[number].words, words);
            }
            Some(Target::One(number, _)) if paths.len() == 1 && fields.is_empty() => {
                add(&mut self.entries[number].words, words);
            }
            Some(to) => self.leads.push(Lead {
                words: words.to_owned(),
                to,
                from_form: false,
            }),
            None => {}
        }
    }

    /// Where paths lead; new entries and fields are added.
    fn target(&mut self, paths: &[&str]) -> Option<Target> {
        let parsed: Vec<Path> = paths
            .iter()
            .filter_map(|path| Path::parse(path).ok())
            .collect();
        let kind = parsed.first()?.kind();
        if parsed.len() < paths.len() || !may_be_asked(kind) {
            return None;
        }
        let (entries, mut names): (Vec<&str>, Vec<String>) =
            paths.iter().map(|path| cut(path)).unzip();
        // Paths to different entries cannot be cut into entries and fields.
        if entries.iter().any(|other| *other != entries[0]) {
            let mut all: Vec<String> = paths.iter().map(|&path| path.to_owned()).collect();
            all.dedup();
            return Some(Target::Mixed(all));
        }
        names.dedup();
        Some(Target::One(
            self.entries_of(kind, entries[0]),
            self.fields_of(kind, names),
        ))
    }

    fn entries_of(&mut self, kind: Kind, text: &str) -> usize {
        let found = self.entries.iter().position(|entries| entries.text == text);
        found.unwrap_or_else(|| self.add_entries(kind, text.to_owned(), String::new()))
    }

    fn fields_of(&mut self, kind: Kind, names: Vec<String>) -> usize {
        let found = self
            .fields
            .iter()
            .position(|f| f.kind == kind && f.names == names);
        found.unwrap_or_else(|| {
            self.fields.push(Fields {
                kind,
                names,
                words: String::new(),
                asked: 0,
            });
            self.fields.len() - 1
        })
    }

    /// The words that describe entries: their own, those of each choice that
    /// they ask for, and those of the kind if they ask for many or for none.
    pub(super) fn about_entries(&self, entries: &Entries) -> String {
        let asked: Vec<&str> = wanted(&entries.text).collect();
        let of_choice = |other: &&Entries| {
            let mut values = wanted(&other.text);
            let one = values.next().is_some_and(|value| asked.contains(&value));
            other.kind == entries.kind
                && other.text != entries.text
                && one
                && values.next().is_none()
        };
        let others: Vec<&Entries> = self.entries.iter().filter(of_choice).collect();
        let mut words = vec![entries.words.as_str()];
        words.extend(others.iter().map(|other| other.words.as_str()));
        if (others.is_empty() && entries.words.is_empty()) || others.len() > FEW {
            let plain = self.entries.iter().find(|e| e.text == entries.kind.name());
            words.extend(plain.map(|e| e.words.as_str()));
        }
        format!("{} {}", words.join(" "), asked.join(" ").replace('_', " "))
    }

    /// The numbers of the fields of a set.
    pub(super) fn members(&self, set: &Fields) -> Vec<usize> {
        let one = |name: &String| {
            let mut fields = self.fields.iter();
            fields.position(|f| f.kind == set.kind && f.names == [&**name])
        };
        set.names.iter().filter_map(one).collect()
    }

    /// The words that describe fields: their own, and those of each of a set.
    pub(super) fn about_fields(&self, fields: &Fields) -> String {
        let mut words = vec![fields.words.as_str()];
        if fields.names.len() > 1 {
            let members = self.members(fields);
            words.extend(members.iter().map(|f| self.fields[*f].words.as_str()));
        }
        words.join(" ")
    }
}

/// Permission is given to each agency anew; the rest belongs to the wallet.
fn may_be_asked(kind: Kind) -> bool {
    !kind.is_of_the_wallet()
        && !matches!(
            kind,
            Kind::Consent | Kind::QuestionAsked | Kind::AgencySheet
        )
}

/// The choices of the field that tells the entries of a kind apart.
fn chooses(kind: Kind, field: &Field) -> Option<&'static [crate::kind::Choice]> {
    let name = match kind {
        Kind::Function => "domain",
        Kind::Legal | Kind::Event | Kind::Money | Kind::Measurement | Kind::Document => "type",
        Kind::Address | Kind::Support => "type",
        Kind::Professional => "role",
        Kind::Contact => "roles",
        Kind::AboutMe => "heading",
        Kind::Statement => "topic",
        Kind::CommunicationNeed => "category",
        Kind::Condition | Kind::Treatment | Kind::Equipment => "status",
        _ => return None,
    };
    match field.shape {
        Shape::Choice(choices) | Shape::Many(&Shape::Choice(choices)) if field.name == name => {
            Some(choices)
        }
        _ => None,
    }
}

fn useful(kind: Kind, field: &Field) -> bool {
    let machine = matches!(
        field.shape,
        Shape::Hash
            | Shape::Hashes
            | Shape::Key
            | Shape::NoneKnown
            | Shape::OdsCode
            | Shape::Recipient
            | Shape::SheetId
            | Shape::Time
            | Shape::Uprn
    );
    // A filter says this, or it says little by itself.
    let beside = field.name == "note"
        || (kind == Kind::Address && field.name == "phone")
        || (kind == Kind::Function && field.name == "when");
    !machine && !beside && chooses(kind, field).is_none()
}

fn asks(field: &Field) -> String {
    format!("{} {}", field.label, field.says)
}

fn add(to: &mut String, words: &str) {
    to.push(' ');
    to.push_str(words);
}

/// A path cut into its entries and its fields.
pub(super) fn cut(path: &str) -> (&str, String) {
    let mut depth = 0_usize;
    // A dot within a filter leads into a group of the entry.
    let dot = path.char_indices().find(|&(_, c)| {
        match c {
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == '.' && depth == 0
    });
    match dot {
        Some((at, _)) => (&path[..at], path[at + 1..].to_owned()),
        None => (path, String::new()),
    }
}

/// The values that the filters of entries ask for.
fn wanted(entries: &str) -> impl Iterator<Item = &str> {
    let filters = entries.split_once('[').map_or("", |(_, filters)| filters);
    filters
        .split([',', '[', ']'])
        .filter_map(|filter| match filter.split_once("!=") {
            // What a filter shuts out says nothing about what is meant.
            Some(_) => None,
            None => filter.split_once(['=', '~']),
        })
        .flat_map(|(_, values)| values.split('|'))
}

#[cfg(test)]
mod tests;
