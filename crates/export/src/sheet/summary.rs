//! The care summary: everything that was selected, person by person.

use super::context::SheetContext;
use super::person::Page;
use super::{decided, head};
use crate::document::Document;

pub(super) fn readable(context: &SheetContext<'_>) -> Document {
    let who = head::who(context.at, &context.entries);
    let mut document = context.head.open(who.as_ref());
    document.masthead.heading = context.names();
    let page = Page {
        at: context.at,
        who,
    };
    let people = context.people();
    if let [only] = people.as_slice() {
        document.blocks = page.one_person(only, &context.entries);
        document.blocks.extend(decided::blocks(context));
        return document;
    }
    for person in &people {
        document
            .blocks
            .extend(page.one_of_several(person, &context.entries));
    }
    document.blocks.extend(page.home_alone(&context.entries));
    document.blocks.extend(decided::blocks(context));
    document
}
