//! The page that is handed out is of the sources beside it: `make_page.py` puts their hash
//! into it.

#![allow(clippy::unwrap_used, reason = "a test")]

use std::fs;
use std::path::{Path, PathBuf};

use carewallet_core::hex;

/// The crates that it is made of.
const CRATES: [&str; 6] = ["app", "core", "export", "import", "page", "screen"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .canonicalize()
        .unwrap()
}

/// What the page is made of, by name: no tests, no examples, not the page itself.
fn inputs() -> Vec<String> {
    let mut found = vec!["Cargo.lock".to_owned(), "Cargo.toml".to_owned()];
    let mut folders: Vec<PathBuf> = CRATES.map(|name| root().join("crates").join(name)).into();
    while let Some(folder) = folders.pop() {
        for item in fs::read_dir(folder).unwrap() {
            let path = item.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            if name.starts_with("tests") || name == "examples" || name == "__pycache__" {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else {
                let below = path.strip_prefix(root()).unwrap();
                found.push(below.to_str().unwrap().replace('\\', "/"));
            }
        }
    }
    found.retain(|name| name != "crates/page/desk.html");
    found.sort();
    found
}

fn hash_of_inputs() -> String {
    let mut list = String::new();
    for name in inputs() {
        let bytes = fs::read(root().join(&name)).unwrap();
        list.push_str(&format!("{}  {name}\n", hex::digest(&bytes)));
    }
    hex::digest(list.as_bytes())
}

#[test]
fn the_page_is_of_the_sources_beside_it() {
    let named = format!(
        "<meta name=\"carewallet-inputs\" content=\"{}\">",
        hash_of_inputs()
    );
    assert!(
        carewallet_page::HTML.contains(&named),
        "crates/page/desk.html is stale: crates/page/make_page.py makes it anew"
    );
}

#[test]
fn the_page_can_load_nothing() {
    let page = carewallet_page::HTML;
    let head = page.split("<style>").next().unwrap();
    assert!(head.contains("content=\"default-src 'none'; script-src 'sha256-"));
    for loading in [" src=", "href=\"http", "@import", "url(http"] {
        let shell = page.split("id=\"worker\"").next().unwrap();
        assert!(!shell.contains(loading), "{loading}");
    }
    assert_eq!(page.matches("<script>").count(), 1);
}
