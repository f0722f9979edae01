//! The tree keeps the shape that docs/architecture.md draws.

mod circles;
mod sizes;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Who may depend on whom: crate, then what it may use when it ships.
const ARROWS: [(&str, &[&str]); 9] = [
    ("core", &[]),
    ("export", &["carewallet-core"]),
    ("import", &["carewallet-core"]),
    ("testkit", &["carewallet-core"]),
    (
        "app",
        &["carewallet-core", "carewallet-export", "carewallet-import"],
    ),
    (
        "cli",
        &[
            "carewallet-app",
            "carewallet-core",
            "carewallet-export",
            "carewallet-import",
            "carewallet-page",
            "carewallet-web",
        ],
    ),
    (
        "page",
        &[
            "carewallet-app",
            "carewallet-core",
            "carewallet-export",
            "carewallet-import",
            "carewallet-screen",
        ],
    ),
    (
        "screen",
        &["carewallet-app", "carewallet-core", "carewallet-export"],
    ),
    (
        "web",
        &[
            "carewallet-app",
            "carewallet-core",
            "carewallet-export",
            "carewallet-import",
            "carewallet-screen",
        ],
    ),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(path: impl AsRef<Path>) -> String {
    let path = root().join(path);
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// All files below a folder, less what git ignores at the top.
fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for item in fs::read_dir(folder).unwrap() {
        let path = item.unwrap().path();
        if path.is_dir() {
            found.extend(files_below(&path));
        } else {
            found.push(path);
        }
    }
    found
}

fn sources() -> Vec<PathBuf> {
    let all = ["crates", "tests"]
        .into_iter()
        .flat_map(|f| files_below(&root().join(f)));
    all.filter(|path| path.extension().is_some_and(|e| e == "rs"))
        .collect()
}

/// The names under `[dependencies]` and its target-specific kin, not the
/// `[dev-dependencies]`.
fn shipped_dependencies(manifest: &str) -> BTreeSet<String> {
    let mut inside = false;
    let mut names = BTreeSet::new();
    for line in manifest.lines().map(str::trim) {
        if line.starts_with('[') {
            inside = line.ends_with("dependencies]")
                && !line.contains("dev-dependencies")
                && !line.contains("build-dependencies");
        } else if inside && !line.starts_with('#') && !line.is_empty() {
            let name: String = line
                .chars()
                .take_while(|c| c.is_alphanumeric() || "-_".contains(*c))
                .collect();
            names.insert(name);
        }
    }
    names
}

#[test]
fn crates_depend_only_along_the_arrows() {
    let folders: BTreeSet<String> = fs::read_dir(root().join("crates"))
        .unwrap()
        .map(|item| item.unwrap().file_name().into_string().unwrap())
        .collect();
    let drawn: BTreeSet<String> = ARROWS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(
        folders, drawn,
        "a crate is not drawn in docs/architecture.md"
    );
    for (name, allowed) in ARROWS {
        let manifest = read(format!("crates/{name}/Cargo.toml"));
        let ours: BTreeSet<String> = shipped_dependencies(&manifest)
            .into_iter()
            .filter(|dependency| dependency.starts_with("carewallet"))
            .collect();
        let allowed: BTreeSet<String> = allowed.iter().map(|a| (*a).to_owned()).collect();
        assert!(ours.is_subset(&allowed), "{name} depends on {ours:?}");
    }
}

#[test]
fn core_knows_no_terminal_picture_or_page() {
    let manifest = read("crates/core/Cargo.toml");
    let known = shipped_dependencies(&manifest);
    for foreign in [
        "clap",
        "image",
        "krilla",
        "parley",
        "qrcode",
        "rxing",
        "keyring",
        "getrandom",
    ] {
        assert!(!known.contains(foreign), "core depends on {foreign}");
    }
    for path in files_below(&root().join("crates/core/src")) {
        let text = fs::read_to_string(&path).unwrap();
        let in_store = path.components().any(|c| c.as_os_str() == "store");
        let shipped = text.split("#[cfg(test)]").next().unwrap_or_default();
        assert!(
            in_store || !shipped.contains("std::fs"),
            "{} touches files",
            path.display()
        );
    }
}

#[test]
fn app_knows_no_face() {
    let manifest = read("crates/app/Cargo.toml");
    let known = shipped_dependencies(&manifest);
    for foreign in ["clap", "anstream", "indicatif", "rpassword", "axum"] {
        assert!(!known.contains(foreign), "app depends on {foreign}");
    }
    let commands = files_below(&root().join("crates/cli/src/commands"));
    let commands: BTreeSet<String> = commands
        .iter()
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    for path in files_below(&root().join("crates/app/src")) {
        let text = fs::read_to_string(&path).unwrap();
        let shipped = text.split("#[cfg(test)]").next().unwrap_or_default();
        let words = shipped
            .lines()
            .filter(|line| !line.trim().starts_with("//"));
        for line in words {
            let names_a_flag = line.contains("\"--") || line.contains(" --");
            let after = line.split("carewallet ").skip(1);
            let names_a_command = after
                .filter_map(|rest| rest.split(|c: char| !c.is_alphabetic()).next())
                .any(|word| word.is_empty() || commands.contains(word));
            assert!(
                !names_a_flag && !names_a_command,
                "{}: {line}",
                path.display()
            );
        }
    }
}

#[test]
fn every_dependency_has_its_reason() {
    for (name, _) in ARROWS {
        let manifest = read(format!("crates/{name}/Cargo.toml"));
        for line in manifest
            .lines()
            .filter(|l| l.contains("workspace = true") || l.contains(".workspace"))
        {
            let package_key = [
                "version",
                "edition",
                "rust-version",
                "license",
                "readme",
                "publish",
                "workspace",
            ];
            let ours = line.starts_with("carewallet");
            let key = line.split(['.', ' ', '=']).next().unwrap_or_default();
            assert!(
                ours || package_key.contains(&key) || line.contains('#') || key == "proptest",
                "{name}: no reason beside `{line}`"
            );
        }
    }
}

#[test]
fn every_fixture_is_used() {
    let everything: String = sources()
        .iter()
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    for path in files_below(&root().join("fixtures")) {
        let relative = path.strip_prefix(root().join("fixtures")).unwrap();
        let name = relative.file_name().unwrap().to_str().unwrap();
        // Vectors, goldens and what is frozen are walked as whole folders by their own tests.
        let walked = ["vectors", "golden", "frozen"]
            .iter()
            .any(|f| relative.starts_with(f));
        assert!(
            walked || everything.contains(name),
            "fixture {} is unused",
            relative.display()
        );
    }
}

#[test]
fn files_are_named_for_readers() {
    const DRAWERS: [&str; 8] = [
        "util", "utils", "common", "helper", "helpers", "types", "models", "manager",
    ];
    for path in sources() {
        let stem = path.file_stem().unwrap().to_str().unwrap();
        assert!(!DRAWERS.contains(&stem), "{} is a drawer", path.display());
        let text = fs::read_to_string(&path).unwrap();
        assert!(
            text.starts_with("//!"),
            "{} does not say what lives in it",
            path.display()
        );
        for mark in
            ["TO", "FIX"].map(|half| half.to_owned() + if half == "TO" { "DO" } else { "ME" })
        {
            // The calendar's own VTODO is none.
            let text = text.replace(&format!("V{mark}"), "");
            assert!(!text.contains(&mark), "{} has a {mark}", path.display());
        }
    }
}

#[test]
fn links_in_documents_lead_somewhere() {
    let mut documents: Vec<PathBuf> = files_below(&root().join("docs"));
    documents.extend(["README.md", "CHANGELOG.md", "SECURITY.md"].map(|name| root().join(name)));
    for path in documents
        .iter()
        .filter(|p| p.extension().is_some_and(|e| e == "md"))
    {
        let text = fs::read_to_string(path).unwrap();
        for link in text.split("](").skip(1) {
            let target = link.split(')').next().unwrap_or_default();
            let file = target.split('#').next().unwrap_or_default();
            if file.is_empty() || file.contains("://") {
                continue;
            }
            let there = path.parent().unwrap().join(file).exists();
            assert!(there, "{}: {target} leads nowhere", path.display());
        }
    }
}

#[test]
fn the_readme_is_short() {
    assert!(read("README.md").lines().count() <= 150);
}
