//! The tree of tags that tells a screen reader what each line is.

use krilla::geom::Rect;
use krilla::tagging::{BBox, Identifier, Node, Placement, Tag, TagGroup, TagKind, TagTree};

use crate::sanitize::short;

/// The place of a tag in the tree.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct TagId(usize);

#[cfg(test)]
impl TagId {
    pub(super) fn place(self) -> usize {
        self.0
    }
}

/// Tags in reading order, each with the content drawn for it.
#[derive(Default)]
pub(super) struct Tags {
    entries: Vec<Entry>,
}

struct Entry {
    tag: TagKind,
    parent: Option<usize>,
    drawn: Vec<Identifier>,
}

impl Tags {
    /// Adds a tag at the end of its parent.
    pub(super) fn add(&mut self, parent: Option<TagId>, tag: impl Into<TagKind>) -> TagId {
        self.entries.push(Entry {
            tag: tag.into(),
            parent: parent.map(|id| id.0),
            drawn: Vec::new(),
        });
        TagId(self.entries.len() - 1)
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    /// Removes the tags added since there were this many.
    pub(super) fn truncate(&mut self, count: usize) {
        self.entries.truncate(count);
    }

    /// Adds a paragraph with its language and, where the glyphs do not convey
    /// it, its text.
    pub(super) fn paragraph(
        &mut self,
        parent: Option<TagId>,
        language: Option<&str>,
        actual: Option<String>,
    ) -> TagId {
        // PDF/A-2 allows 32,767 bytes a string, two or four for each character.
        let actual = actual.filter(|words| words.chars().count() < 8_000);
        let tag = Tag::P
            .with_lang(language.map(str::to_owned))
            .with_actual_text(actual);
        self.add(parent, tag)
    }

    /// Adds a figure with its alternative text, and the language of that if it
    /// differs.
    pub(super) fn figure(
        &mut self,
        parent: Option<TagId>,
        says: &str,
        language: Option<&str>,
    ) -> TagId {
        let figure = Tag::Figure(Some(short(says))).with_lang(language.map(str::to_owned));
        self.add(parent, figure)
    }

    /// Records content drawn for a tag.
    pub(super) fn drawn(&mut self, id: TagId, what: Identifier) {
        if let Some(entry) = self.entries.get_mut(id.0) {
            entry.drawn.push(what);
        }
    }

    /// Records the bounding box of a figure.
    pub(super) fn place(&mut self, id: TagId, page: usize, rect: Rect) {
        if let Some(Entry {
            tag: TagKind::Figure(figure),
            ..
        }) = self.entries.get_mut(id.0)
        {
            // ISO 32000-1 requires this of a figure that stands on one page.
            let placed = figure.clone().with_bbox(Some(BBox::new(page, rect)));
            *figure = placed.with_placement(Some(Placement::Block));
        }
    }

    /// The finished tree.
    pub(super) fn tree(self) -> TagTree {
        let mut children: Vec<Vec<Node>> = self.entries.iter().map(|_| Vec::new()).collect();
        let mut top = Vec::new();
        for (place, entry) in self.entries.into_iter().enumerate().rev() {
            let mut group = TagGroup::new(entry.tag);
            entry.drawn.into_iter().for_each(|what| group.push(what));
            let below = children
                .get_mut(place)
                .map(std::mem::take)
                .unwrap_or_default();
            below.into_iter().rev().for_each(|node| group.push(node));
            // Parents stand before their children, so going backwards is enough.
            match entry.parent.and_then(|parent| children.get_mut(parent)) {
                Some(siblings) => siblings.push(group.into()),
                None => top.push(Node::from(group)),
            }
        }
        let mut tree = TagTree::new();
        top.into_iter().rev().for_each(|node| tree.push(node));
        tree
    }
}
