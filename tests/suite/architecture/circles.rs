//! No two files of a crate import from each other, not even by way of others.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::{ARROWS, files_below, root};

/// The names of a module, from the crate's root on.
type Module = Vec<String>;

/// A `use` line with one name: whether it is handed on, and the path.
struct Use {
    is_public: bool,
    path: Vec<String>,
}

/// The files of a crate and what each one uses, tests apart.
struct Tree(BTreeMap<Module, Vec<Use>>);

impl Tree {
    fn of(crate_name: &str) -> Self {
        let folder = root().join("crates").join(crate_name).join("src");
        let mut modules = BTreeMap::new();
        for path in files_below(&folder) {
            let module = module_of(path.strip_prefix(&folder).unwrap());
            if module.iter().all(|name| name != "tests" && name != "main") {
                modules.insert(module, uses(&fs::read_to_string(&path).unwrap()));
            }
        }
        Self(modules)
    }

    /// The path from the crate's root; none for what other crates have.
    fn absolute(&self, from: &Module, path: &[String]) -> Option<Vec<String>> {
        let mut rest = path.to_vec();
        let mut base = from.clone();
        match rest.first()?.as_str() {
            "crate" => return Some(rest.split_off(1)),
            "self" => rest.remove(0),
            "super" => {
                while rest.first().is_some_and(|name| name == "super") {
                    rest.remove(0);
                    base.pop()?;
                }
                String::new()
            }
            child => {
                let mut inside = base.clone();
                inside.push(child.to_owned());
                self.0.get(&inside)?;
                String::new()
            }
        };
        base.extend(rest);
        Some(base)
    }

    /// The file in which a path ends, through names that are handed on.
    fn file_of(&self, path: &[String], hops: usize) -> Module {
        let mut module = Module::new();
        let mut rest = path.iter();
        let mut name = rest.next();
        while let Some(next) = name {
            let mut inside = module.clone();
            inside.push(next.clone());
            if !self.0.contains_key(&inside) {
                break;
            }
            module = inside;
            name = rest.next();
        }
        let handed_on = |used: &&Use| used.is_public && used.path.last() == name;
        let uses = self.0.get(&module).into_iter().flatten();
        let onward = name.and_then(|_| uses.filter(|_| hops > 0).find(handed_on));
        match onward.and_then(|used| self.absolute(&module, &used.path)) {
            Some(path) => self.file_of(&path, hops - 1),
            None => module,
        }
    }

    /// Which files each file uses something of.
    fn arrows(&self) -> BTreeMap<Module, BTreeSet<Module>> {
        let mut arrows = BTreeMap::new();
        for (module, uses) in &self.0 {
            let own = uses.iter().filter(|used| !used.is_public);
            let paths = own.filter_map(|used| self.absolute(module, &used.path));
            let mut files: BTreeSet<Module> = paths.map(|path| self.file_of(&path, 8)).collect();
            files.remove(module);
            arrows.insert(module.clone(), files);
        }
        arrows
    }
}

fn module_of(path: &Path) -> Module {
    let whole = path.with_extension("");
    let names = whole.iter().map(|name| name.to_str().unwrap().to_owned());
    names.filter(|name| name != "lib").collect()
}

/// The `use` lines of a file, each name of a list by itself.
fn uses(text: &str) -> Vec<Use> {
    let shipped = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let mut found = Vec::new();
    let mut lines = shipped.lines();
    while let Some(line) = lines.next() {
        let line = line.trim_start();
        let is_public = line.starts_with("pub");
        let Some((before, path)) = line.split_once("use ") else {
            continue;
        };
        if !(before.is_empty() || is_public && !before.contains("//")) {
            continue;
        }
        let mut whole = path.to_owned();
        while !whole.contains(';') {
            whole.push_str(lines.next().unwrap_or(";").trim());
        }
        let names = names_in(whole.trim_end_matches(';'));
        found.extend(names.into_iter().map(|path| Use { is_public, path }));
    }
    found
}

/// `a::{b, c::{d, e}}` as `a::b`, `a::c::d`, `a::c::e`.
fn names_in(path: &str) -> Vec<Vec<String>> {
    let Some((before, list)) = path.split_once('{') else {
        let path = path.split(" as ").next().unwrap_or_default().trim();
        let names = path.split("::").filter(|name| !name.is_empty());
        let path: Vec<String> = names.map(str::to_owned).collect();
        return Vec::from_iter((!path.is_empty()).then_some(path));
    };
    let list = list.rsplit_once('}').map_or(list, |(list, _)| list);
    let (mut depth, mut from, mut items) = (0, 0, Vec::new());
    for (at, sign) in list.char_indices() {
        match sign {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                items.push(&list[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    items.push(&list[from..]);
    let each = items.into_iter().filter(|item| !item.trim().is_empty());
    each.flat_map(|item| names_in(&format!("{before}{}", item.trim())))
        .collect()
}

/// Files that lead to themselves: what is left when files that use nothing of
/// what is left, or are used by nothing of it, are taken away.
fn circling(mut arrows: BTreeMap<Module, BTreeSet<Module>>) -> BTreeMap<Module, BTreeSet<Module>> {
    loop {
        let used: BTreeSet<Module> = arrows.values().flatten().cloned().collect();
        let before = arrows.len();
        arrows.retain(|module, uses| !uses.is_empty() && used.contains(module));
        let left: BTreeSet<Module> = arrows.keys().cloned().collect();
        for uses in arrows.values_mut() {
            uses.retain(|module| left.contains(module));
        }
        if arrows.len() == before {
            return arrows;
        }
    }
}

#[test]
fn files_of_a_crate_do_not_import_in_circles() {
    let mut count = 0;
    for (name, _) in ARROWS {
        let tree = Tree::of(name);
        let arrows = tree.arrows();
        count += arrows.values().map(BTreeSet::len).sum::<usize>();
        let circle = circling(arrows);
        let told: Vec<String> = circle
            .iter()
            .map(|(module, uses)| {
                let uses: Vec<String> = uses.iter().map(|module| module.join("::")).collect();
                format!("{} -> {}", module.join("::"), uses.join(", "))
            })
            .collect();
        assert!(told.is_empty(), "{name}\n{}", told.join("\n"));
    }
    assert!(count > 1_000, "the use lines were not read");
}

#[test]
fn a_circle_is_found() {
    let file = |text: &str| uses(text);
    let module = |name: &str| vec![name.to_owned()];
    let tree = Tree(BTreeMap::from([
        (Module::new(), file("pub use one::One;\n")),
        (module("one"), file("use crate::two::{Two, Three};\n")),
        (module("two"), file("use std::fmt;\nuse crate::One;\n")),
        (module("three"), file("use super::two;\n")),
    ]));
    let circle = circling(tree.arrows());
    assert_eq!(
        circle.keys().cloned().collect::<Vec<_>>(),
        [module("one"), module("two")]
    );
    assert_eq!(names_in("a::{b, c::{d, e}}").len(), 3);
}
