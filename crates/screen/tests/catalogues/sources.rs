//! What the pages say, found where it is written: in the templates, in the code of the
//! pages, in the wording that every face shares, and in the kinds.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use carewallet_app::share::a_sheet;
use carewallet_app::wholeness::NOTHING_READ;
use carewallet_core::Kind;
use carewallet_core::kind::{Field, Lane, Shape};
use carewallet_export::sheet::SheetKind;

use carewallet_screen::sentence;

/// What stands before a sentence.
const SAYS: [&str; 4] = ["say(", "nothing(", "english(", ".chrome("];

/// Files of other crates whose words reach a page: all of them, or what `says` gives.
const SHARED: [&str; 3] = [
    "app/src/wording/due.rs",
    "app/src/wording/entry.rs",
    "app/src/wording/form_answer.rs",
];
const SAYING: [&str; 6] = [
    "core/src/coverage/state.rs",
    "core/src/kind/caution.rs",
    "core/src/wallet/debris.rs",
    "core/src/wallet/repair.rs",
    "app/src/share/stays_home.rs",
    "app/src/timeline.rs",
];

/// The sentences of a face, in English: those of its templates and of its code.
pub(super) fn of_face(face: &str) -> BTreeSet<String> {
    let mut said = BTreeSet::new();
    let templates = files(&format!("{face}/templates"));
    for file in templates.iter().chain(&files(&format!("{face}/src"))) {
        for before in SAYS {
            said.extend(after(&code(file), before));
        }
    }
    only_words(said)
}

/// The sentences that every face may show: those of this crate and of the others.
pub(super) fn of_all() -> BTreeSet<String> {
    let mut said = of_face("screen");
    for file in SHARED {
        said.extend(literals(&code(&crates().join(file))));
    }
    for file in SAYING {
        let code = code(&crates().join(file));
        let says = code.split("fn says").skip(1);
        let bodies = says.map(|says| says.split("\n    }\n").next().unwrap_or(says));
        said.extend(bodies.flat_map(literals));
    }
    for kind in Kind::ALL {
        said.insert(kind.says().to_owned());
        questions(kind.fields(), &mut said);
    }
    for lane in Lane::ALL {
        said.insert(sentence(lane.says()));
    }
    for sheet in SheetKind::ALL {
        said.insert(sentence(sheet.says()));
        said.insert(a_sheet(sheet).to_owned());
    }
    said.insert(NOTHING_READ.to_owned());
    only_words(said)
}

fn only_words(mut said: BTreeSet<String>) -> BTreeSet<String> {
    said.retain(|english| english.chars().any(char::is_alphabetic) && !english.contains("{}"));
    said
}

/// What the fields of a kind are asked with.
fn questions(fields: &[Field], said: &mut BTreeSet<String>) {
    for field in fields {
        said.insert(field.says.replace(" (or none_known=yes)", ""));
        match field.shape {
            Shape::Group { fields, .. } => questions(fields, said),
            Shape::Many(Shape::Group { fields, .. }) => questions(fields, said),
            _ => {}
        }
    }
}

pub(super) fn crates() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The files of a folder that are part of the program.
fn files(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![crates().join(folder)];
    folders.retain(|folder| folder.is_dir());
    while let Some(folder) = folders.pop() {
        for one in fs::read_dir(folder).unwrap() {
            let path = one.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() && name != "tests" {
                folders.push(path);
            } else if !name.contains("test") && (name.ends_with(".rs") || name.ends_with(".html")) {
                found.push(path);
            }
        }
    }
    found
}

/// The text of a file without its tests and comments.
fn code(file: &Path) -> String {
    let text = fs::read_to_string(file).unwrap();
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
    let lines = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The literals that stand right behind some text.
fn after(code: &str, before: &str) -> Vec<String> {
    let parts = code.match_indices(before).map(|(at, _)| at + before.len());
    let literals = parts.filter_map(|at| literal(code[at..].trim_start().strip_prefix('"')?));
    literals.map(|(literal, _)| literal).collect()
}

/// Every literal of some code.
fn literals(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = code;
    while let Some((_, from)) = rest.split_once('"') {
        let Some((text, after)) = literal(from) else {
            break;
        };
        found.push(text);
        rest = after;
    }
    found
}

/// A literal from behind its first mark, and what follows it.
fn literal(from: &str) -> Option<(String, &str)> {
    let end = from.find(['"', '\\'])?;
    let (text, rest) = from.split_at(end);
    let Some(escaped) = rest.strip_prefix('\\') else {
        return Some((text.to_owned(), &rest[1..]));
    };
    // A line that goes on below begins where its words do.
    let (sign, rest) = match escaped.strip_prefix('\n') {
        Some(below) => (String::new(), below.trim_start()),
        None => (escaped.chars().next()?.to_string(), &escaped[1..]),
    };
    let (more, after) = literal(rest)?;
    Some((format!("{text}{sign}{more}"), after))
}
