//! Reads the text body of a sheet: blocks parted by empty lines; in a block a
//! line at the left edge begins a fact, indented lines go on with it.

use std::collections::BTreeSet;

use super::page::{Body, Page};

/// Where the letters for a computer begin.
const LETTERS: &str = "-----BEGIN CAREWALLET SHARE-----";

pub fn read(text: &str) -> Page {
    let said = text.split(LETTERS).next().unwrap_or_default();
    let mut page = Page::of(Body::Text, said);
    for (block, lines) in said.split("\n\n").enumerate() {
        let lines: Vec<&str> = lines
            .lines()
            .filter(|line| !line.trim().is_empty())
            .collect();
        read_block(&mut page, block, &lines);
    }
    page
}

fn read_block(page: &mut Page, block: usize, lines: &[&str]) {
    let rule = |line: &&str| line.chars().all(|c| c == '-') || line.chars().all(|c| c == '=');
    match lines {
        [] => {}
        [title, under] if rule(under) => page.push_heading(block, title, true),
        // The head of a sheet is a block of its own kind.
        lines if lines.iter().any(rule) => read_masthead(page, block, lines),
        lines if is_table(lines) => page.push(block, "", &table(lines)),
        [only] if is_title(only) => page.push_heading(block, only, false),
        lines if lines.iter().any(|line| goes_on(line)) => read_facts(page, block, lines),
        lines => page.push(block, "", &lines.join(" ")),
    }
}

fn read_masthead(page: &mut Page, block: usize, lines: &[&str]) {
    let under = lines.iter().position(|line| line.chars().all(|c| c == '='));
    let title = under.and_then(|at| lines.get(at.checked_sub(1)?));
    page.push_heading(block, title.unwrap_or(&""), true);
    let rest = lines
        .iter()
        .filter(|line| Some(*line) != title && !line.starts_with("=="));
    page.push(block, "", &rest.copied().collect::<Vec<_>>().join(" "));
}

/// A line alone that is no sentence and no item of a list.
fn is_title(line: &str) -> bool {
    let ends = ['.', '!', '?', ':', '。', '۔', '؟', '।', '*', ']'];
    let starts = ["- ", "> ", "**", "[", " "];
    !line.ends_with(ends) && !line.contains(": ") && !starts.iter().any(|s| line.starts_with(s))
}

/// The heading of a cell; wrapped cells have none.
fn heading(line: &str) -> Option<&str> {
    let cell = line
        .strip_prefix("- ")
        .or_else(|| line.strip_prefix("  "))?;
    let named = !cell.starts_with(' ');
    cell.split_once(": ")
        .filter(|_| named)
        .map(|(heading, _)| heading)
}

/// Rows that all begin with the same heading.
fn is_table(lines: &[&str]) -> bool {
    let rows = lines.iter().filter(|line| line.starts_with("- "));
    let mut headings = rows.map(|line| heading(line));
    let first = headings.next().flatten();
    first.is_some() && headings.clone().count() > 0 && headings.all(|one| one == first)
}

/// A table is told row by row; its headings count once.
fn table(lines: &[&str]) -> String {
    let mut headings = BTreeSet::new();
    let mut words = Vec::new();
    for line in lines {
        let known = heading(line).filter(|heading| !headings.insert(*heading));
        let cell = known.and_then(|_| line.split_once(": "));
        words.push(cell.map_or(*line, |(_, cell)| cell));
    }
    words.join(" ")
}

fn goes_on(line: &str) -> bool {
    line.starts_with("  ")
}

fn read_facts(page: &mut Page, block: usize, lines: &[&str]) {
    let mut fact: Option<(String, Vec<&str>)> = None;
    for line in lines {
        match &mut fact {
            Some((_, more)) if goes_on(line) => more.push(line.trim()),
            // A long label goes on at the left edge.
            Some((label, more)) if more.is_empty() => {
                label.push(' ');
                label.push_str(line);
            }
            _ => {
                if let Some((label, more)) = fact.replace(((*line).to_owned(), Vec::new())) {
                    page.push(block, &label, &more.join(" "));
                }
            }
        }
    }
    if let Some((label, more)) = fact {
        page.push(block, &label, &more.join(" "));
    }
}

#[test]
fn a_text_is_read_in_pieces() {
    let text = "Care summary\nMargaret Ellis\n==============\nBorn 17 May 1940\n\n\
                ** Read this first **\n   Allergies: Latex\n\nMedicines\n---------\n\n\
                Donepezil\n    Dose: 1\n    tablet\nWarfarin\n    Dose: 3 mg\n\nA\nparagraph.\n\
                \n-----BEGIN CAREWALLET SHARE-----\nLatex\n";
    let page = read(text);
    let items: Vec<(&str, &str, bool)> = page
        .items
        .iter()
        .map(|item| (item.section.as_str(), item.words.as_str(), item.is_heading))
        .collect();
    assert_eq!(
        items,
        [
            ("margaretellis", "margaretellis", true),
            ("margaretellis", "caresummaryborn17may1940", false),
            ("margaretellis", "**readthisfirst**allergies:latex", false),
            ("medicines", "medicines", true),
            ("medicines", "donepezildose:1tablet", false),
            ("medicines", "warfarindose:3mg", false),
            ("medicines", "aparagraph.", false),
        ]
    );
    assert_eq!(page.count("latex"), 1);
    assert!(page.around(5).contains("donepezil"));
}

#[test]
fn a_table_is_one_piece_and_its_headings_count_once() {
    let page = read(
        "A\n=\n\n- Warfarin: Dose\n  Ann: 3 mg\n  Bob: 5\n    mg\n- Warfarin: Source\n  Ann: x\n",
    );
    assert_eq!(page.items[1].words, "-warfarin:doseann:3mgbob:5mgsourcex");
}
