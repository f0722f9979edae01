//! Reads the HTML body of a sheet: each fact, row, box, picture with its words,
//! and paragraph is a piece.

use super::page::{Body, Page};

/// Elements that hold their words together.
const WHOLE: [&str; 5] = ["header", "aside", "blockquote", "table", "section"];

pub fn read(html: &str) -> Page {
    let mut reader = Reader {
        page: Page::of(Body::Html, html),
        open: Vec::new(),
        label: String::new(),
        words: String::new(),
        block: 0,
        is_term: false,
        was_pictured: false,
    };
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let (words, tail) = rest.split_at(start);
        reader.words(words);
        let end = tail.find('>').map_or(tail.len(), |end| end + 1);
        let (tag, after) = tail.split_at(end);
        reader.tag(tag);
        rest = after;
    }
    reader.flush();
    reader.page
}

struct Reader {
    page: Page,
    /// The whole elements that are open, and pictures.
    open: Vec<String>,
    label: String,
    words: String,
    block: usize,
    /// Whether the words are those of a label.
    is_term: bool,
    /// Whether the last piece was a picture with its words: they stand together.
    was_pictured: bool,
}

impl Reader {
    fn words(&mut self, words: &str) {
        if self.open.last().is_some_and(|open| open == "svg") {
            return;
        }
        let mut plain = words.to_owned();
        for (entity, sign) in [
            ("&lt;", "<"),
            ("&gt;", ">"),
            ("&quot;", "\""),
            ("&#39;", "'"),
            ("&amp;", "&"),
        ] {
            plain = plain.replace(entity, sign);
        }
        if self.is_term {
            self.label.push_str(&plain);
        } else {
            self.words.push_str(&plain);
        }
    }

    fn tag(&mut self, tag: &str) {
        let inner = tag.trim_matches(['<', '>']);
        let (inner, ends) = match inner.strip_prefix('/') {
            Some(inner) => (inner, true),
            None => (inner, false),
        };
        let name = inner.split([' ', '/', '\n']).next().unwrap_or_default();
        match name {
            "strong" | "small" | "bdi" | "path" => {}
            "svg" if ends => drop(self.open.pop()),
            "svg" => self.open.push("svg".to_owned()),
            "br" => self.words(" "),
            "dt" => self.term(ends),
            "dd" => self.words(" "),
            "h1" | "h2" | "h3" => self.heading(name, ends),
            name if WHOLE.contains(&name) => self.whole(name, ends),
            "p" | "li" | "dl" | "footer" | "article" if self.open.is_empty() => self.flush(),
            _ => self.words(" "),
        }
    }

    /// A label begins a fact.
    fn term(&mut self, ends: bool) {
        if !ends {
            self.flush();
        }
        self.is_term = !ends;
    }

    fn whole(&mut self, name: &str, ends: bool) {
        if ends {
            self.open.retain(|open| open != name);
            let pictured = name == "section";
            self.block -= usize::from(pictured && self.was_pictured);
            self.flush();
            self.was_pictured = pictured;
        } else {
            self.flush();
            self.open.push(name.to_owned());
        }
    }

    /// In the head of a sheet the heading is written apart.
    fn heading(&mut self, name: &str, ends: bool) {
        if !ends {
            self.flush();
            return;
        }
        let words = std::mem::take(&mut self.words);
        self.block += 1;
        self.page.push_heading(self.block, &words, name != "h3");
        self.was_pictured = false;
    }

    fn flush(&mut self) {
        let (label, words) = (
            std::mem::take(&mut self.label),
            std::mem::take(&mut self.words),
        );
        if !label.trim().is_empty() || !words.trim().is_empty() {
            self.block += 1;
            self.page.push(self.block, &label, &words);
            self.was_pictured = false;
        }
    }
}

#[test]
fn a_page_is_read_in_pieces() {
    let html = "<article lang=\"en\"><header>\n<p>Care</p><h1>Ann</h1><p>Born</p></header>\
                <aside class=\"warning\"><p><strong>Must not have</strong></p><p>Latex &amp; wax<br>b</p></aside>\
                <h2 class=\"light\"><svg a=\"b\"><path d=\"M0\"/></svg> Medicines</h2>\
                <dl>\n<dt>Warfarin</dt>\n<dd>3 <bdi dir=\"ltr\">mg</bdi></dd><dd class=\"source\">Said</dd>\
                <dt>Digoxin</dt><dd>1 mg</dd></dl><p>One.</p><ul><li>Two</li></ul></article>";
    let page = read(html);
    let items: Vec<(&str, &str)> = page
        .items
        .iter()
        .map(|item| (item.section.as_str(), item.words.as_str()))
        .collect();
    assert_eq!(
        items,
        [
            ("", "care"),
            ("ann", "ann"),
            ("ann", "born"),
            ("ann", "mustnothavelatex&waxb"),
            ("medicines", "medicines"),
            ("medicines", "warfarin3mgsaid"),
            ("medicines", "digoxin1mg"),
            ("medicines", "one."),
            ("medicines", "two"),
        ]
    );
    assert_eq!(page.items[5].label, "warfarin");
}
