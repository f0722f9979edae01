//! Forms that nobody here wrote, each question mapped by hand before any
//! proposal for it was looked at. Their words belong to others, so they are read
//! from a folder that `CAREWALLET_FORMS_OF_OTHERS` names, and are no part of
//! this repository.
//!
//! A file is lines of fields with tabs between them:
//! - `!`, the form's id, whom it asks, its title;
//! - `#`, a heading;
//! - a type of answer (`choice:Yes;No` with what may be chosen), the label,
//!   `other` where it asks for the name, number or address of somebody else, the
//!   subjects that are right, and the places that are right: `kind`,
//!   `kind.field` or `kind[filter].*`; `-` where the record has no place for it.

use std::fmt;
use std::path::Path as File;

use carewallet_core::form::{Asked, Form, Question, bundled};
use carewallet_core::kind::{Kind, Subject};
use carewallet_core::path::Path;
use carewallet_core::suggest::Suggester;

/// A form, and what is right for each of its questions.
struct Mapped {
    form: Form,
    right: Vec<Right>,
}

/// What is right for a question.
struct Right {
    of_another: bool,
    subjects: Vec<String>,
    /// None where the record has no place.
    places: Vec<String>,
}

/// A proposal: paths, and whom they are about.
type Proposed = (Vec<Path>, Asked);

/// What the proposals for some forms are worth.
#[derive(Clone, Copy, Default)]
struct Worth {
    /// Questions that have a place, and those that have none.
    placed: usize,
    homeless: usize,
    /// An acceptable path first, and among three.
    path: [usize; 2],
    /// Questions with a place and any proposal; the first about the right one.
    spoken: usize,
    subject: usize,
    /// A place, and no proposal.
    silent: usize,
    /// No place, and rightly no proposal.
    rightly_silent: usize,
    /// Questions of another that get a proposal of the person herself.
    herself: usize,
    of_another: usize,
}

impl Worth {
    fn count(&mut self, right: &Right, proposed: &[Proposed]) {
        let herself = |p: &Proposed| p.0.iter().any(is_of_the_person);
        self.of_another += usize::from(right.of_another);
        self.herself += usize::from(right.of_another && proposed.iter().any(herself));
        if right.places.is_empty() {
            self.homeless += 1;
            self.rightly_silent += usize::from(proposed.is_empty());
            return;
        }
        self.placed += 1;
        let mut fits = proposed.iter().take(3).map(|p| right.takes(p));
        let first = fits.next().unwrap_or(false);
        self.path[0] += usize::from(first);
        self.path[1] += usize::from(first || fits.any(|fits| fits));
        self.silent += usize::from(proposed.is_empty());
        if let Some(first) = proposed.first() {
            self.spoken += 1;
            self.subject += usize::from(right.about(first));
        }
    }
}

impl Worth {
    fn add(&mut self, other: &Self) {
        self.placed += other.placed;
        self.homeless += other.homeless;
        for at in 0..2 {
            self.path[at] += other.path[at];
        }
        self.spoken += other.spoken;
        self.subject += other.subject;
        self.silent += other.silent;
        self.rightly_silent += other.rightly_silent;
        self.herself += other.herself;
        self.of_another += other.of_another;
    }
}

impl fmt::Display for Worth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "of {} with a place: first {}, of three {}, silent {}; subject {} of {}; \
             of {} without a place: silent {}; the person for another {} of {}",
            self.placed,
            self.path[0],
            self.path[1],
            self.silent,
            self.subject,
            self.spoken,
            self.homeless,
            self.rightly_silent,
            self.herself,
            self.of_another
        )
    }
}

impl Right {
    fn takes(&self, proposed: &Proposed) -> bool {
        let ok = |path: &Path| self.places.iter().any(|place| is_at(path.text(), place));
        !proposed.0.is_empty() && proposed.0.iter().all(ok)
    }

    /// Kinds that are only about the home are found under each subject.
    fn about(&self, (paths, subject): &Proposed) -> bool {
        let home = paths.iter().all(|p| p.kind().subject() == Subject::Home);
        home && self.subjects.iter().any(|s| s == "home")
            || self.subjects.iter().any(|s| s == name(*subject))
    }
}

fn name(asked: Asked) -> &'static str {
    match asked {
        Asked::Person => "person",
        Asked::Carer => "carer",
        Asked::Home => "home",
    }
}

fn is_of_the_person(path: &Path) -> bool {
    matches!(path.kind(), Kind::Person | Kind::Address)
}

/// Whether a path is at a place: the same kind, its filters, its field.
fn is_at(path: &str, place: &str) -> bool {
    let (entries, field) = cut(path);
    let (wanted, at) = cut(place);
    let kind = |entries: &str| entries.split('[').next().unwrap_or_default().to_owned();
    let filter = wanted.split_once('[').map_or("", |(_, filter)| filter);
    let (name, value) = filter
        .trim_end_matches(']')
        .split_once('=')
        .unwrap_or(("", ""));
    let chosen = filter.is_empty()
        || entries.split(['[', ',', ']']).any(|part| {
            part.split_once('=')
                .is_some_and(|(n, values)| n == name && values.split('|').any(|v| v == value))
        });
    kind(entries) == kind(wanted) && chosen && (at == "*" || at == field)
}

fn cut(path: &str) -> (&str, &str) {
    let mut depth = 0;
    let dot = path.find(|c| {
        depth += i32::from(c == '[') - i32::from(c == ']');
        c == '.' && depth == 0
    });
    dot.map_or((path, ""), |at| (&path[..at], &path[at + 1..]))
}

/// The forms of a folder, in the order of their names.
fn read(folder: &File) -> Vec<Mapped> {
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "tsv"))
        .collect();
    files.sort();
    let text = |file: &std::path::PathBuf| std::fs::read_to_string(file).unwrap();
    files.iter().map(|file| mapped(&text(file))).collect()
}

fn mapped(text: &str) -> Mapped {
    let mut head = serde_json::json!({ "form": 1, "version": "1", "agency": "another" });
    let (mut sections, mut right): (Vec<serde_json::Value>, Vec<Right>) = (Vec::new(), Vec::new());
    for line in text.lines().filter(|line| !line.is_empty()) {
        let fields: Vec<&str> = line.split('\t').collect();
        match fields[0] {
            "!" => {
                for (name, value) in ["id", "asks", "title"].into_iter().zip(&fields[1..]) {
                    head[name] = (*value).into();
                }
            }
            "#" => sections.push(serde_json::json!({ "title": fields[1], "questions": [] })),
            _ => {
                let question = question(&fields, right.len());
                let questions = &mut sections.last_mut().unwrap()["questions"];
                questions.as_array_mut().unwrap().push(question);
                let list = |text: &str| text.split([';', ',']).map(str::to_owned).collect();
                right.push(Right {
                    of_another: fields[2] == "other",
                    subjects: list(fields[3]),
                    places: match fields[4] {
                        "-" => Vec::new(),
                        places => list(places),
                    },
                });
            }
        }
    }
    head["sections"] = sections.into();
    let form = Form::parse(&head.to_string())
        .map_err(|mistakes| mistakes.into_iter().next().unwrap().message);
    Mapped {
        form: form.unwrap(),
        right,
    }
}

fn question(fields: &[&str], number: usize) -> serde_json::Value {
    let (answer, choices) = fields[0].split_once(':').unwrap_or((fields[0], ""));
    let mut made = serde_json::json!({
        "id": format!("q{number}"), "label": fields[1], "type": answer,
    });
    if !choices.is_empty() {
        let choices = choices
            .split(';')
            .map(|c| serde_json::json!({ "value": c, "label": c }));
        made["choices"] = choices.collect::<Vec<_>>().into();
    }
    made
}

/// What each question of a form gets.
fn worth(mapped: &Mapped, propose: impl Fn(&Form, usize, &Question) -> Vec<Proposed>) -> Worth {
    let mut worth = Worth::default();
    let sections = mapped.form.sections.iter().enumerate();
    let questions =
        sections.flat_map(|(at, section)| section.questions.iter().map(move |q| (at, q)));
    for ((at, question), right) in questions.zip(&mapped.right) {
        worth.count(right, &propose(&mapped.form, at, question));
    }
    worth
}

/// The figures for the forms of a folder and for all of them together. Told, and
/// held against what was once reached, where such a folder is named.
#[test]
#[allow(clippy::print_stdout, reason = "seen with --nocapture")]
fn forms_of_others_find_their_places() {
    let Some(folder) = std::env::var_os("CAREWALLET_FORMS_OF_OTHERS") else {
        return;
    };
    let taught = Suggester::taught_by(bundled());
    let propose = |form: &Form, at: usize, question: &Question| {
        let proposed = taught
            .propose(form, &form.sections[at], question)
            .into_iter();
        proposed
            .map(|p| (p.suggestion.paths, p.suggestion.subject))
            .collect()
    };
    let mut all = Worth::default();
    for mapped in read(File::new(&folder)) {
        let worth = worth(&mapped, propose);
        println!("{}: {worth}", mapped.form.id);
        all.add(&worth);
    }
    println!("all: {all}");
    assert!(all.placed > 0, "no form was found");
    assert!(all.path[1] * 100 >= all.placed * 60, "{all}");
    assert!(all.subject * 100 >= all.spoken * 95, "{all}");
    assert!(all.silent * 100 <= all.placed * 5, "{all}");
    assert_eq!(all.herself, 0, "{all}");
}
