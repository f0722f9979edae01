//! The care summary: everything that was chosen, person by person.

use super::chapter::Page;
use super::head;
use super::scene::Scene;
use crate::document::Document;

pub(super) fn readable(scene: &Scene<'_>) -> Document {
    let who = head::who(scene.at, &scene.shown);
    let mut document = scene.head.open(who.as_ref());
    document.masthead.heading = scene.names();
    let page = Page { at: scene.at, who };
    let people = scene.people();
    if let [only] = people.as_slice() {
        document.blocks = page.one_person(only, &scene.shown);
        return document;
    }
    for person in &people {
        document
            .blocks
            .extend(page.one_of_several(person, &scene.shown));
    }
    document.blocks.extend(page.home_alone(&scene.shown));
    document
}
