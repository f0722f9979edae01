//! Lists: a sign or a number, and the item beside it.

use krilla::tagging::{ListNumbering, Tag};

use super::Composer;
use crate::document::List;
use crate::pdf::theme::{Em, Gap};

impl<'a> Composer<'a> {
    pub(super) fn list(&mut self, list: &'a List) {
        let theme = self.theme;
        let numbering = if list.numbered {
            ListNumbering::Decimal
        } else {
            ListNumbering::Disc
        };
        let whole = self.out.tags.add(None, Tag::L(numbering));
        let hang = theme.em(if list.numbered {
            Em::Number
        } else {
            Em::Bullet
        });
        for (number, item) in (1..).zip(&list.items) {
            let tag = self.out.tags.add(Some(whole), Tag::LI);
            let sign = self.out.tags.add(Some(tag), Tag::Lbl);
            let body = self.out.tags.add(Some(tag), Tag::LBody);
            let label = if list.numbered {
                format!("{number}.")
            } else {
                "•".to_owned()
            };
            let shaped = self.out.shaper.words(&label, self.style);
            let label = self.entries(shaped, 0.0, hang, sign);
            let entries = self.paragraph_entries(item, Some(body), hang, theme.measure - hang);
            let from = self.out.pieces.len();
            self.flow(entries, false);
            self.beside(from, label);
            self.gap = theme.gap(Gap::ListItem);
        }
        self.gap = theme.gap(Gap::UnderList);
    }
}
