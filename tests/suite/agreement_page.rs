//! docs/agreement.md: its table is what the rules in core say.

use std::fmt::Write;

use carewallet_core::Kind;
use carewallet_core::agreement::{Rule, Thing};

use crate::golden;

const INTRODUCTION: &str = "# Agreement and disagreement

One module, `carewallet_core::agreement`, decides which entries in force say the
same and which contradict each other. Every kind of sheet, the card, Easy Read,
forms and their coverage, `receive`, `show`, `--json` and CSV ask it; none has a
rule of its own. `tests/suite/agreement_page.rs` makes this page from the rules.

Entries are compared when they are of one kind and about one person, or the
home. Two of them are one of these:

| | when | on paper |
|---|---|---|
| apart | they are about different things | each on its own |
| the same | all compared fields that both give are equal, and one gives none that the other lacks | once, with everybody who said it |
| adds | the same, but each gives a compared field that the other lacks | each on its own, next to each other |
| differs | a compared field has different values | each, marked |
| excludes | one says that there is none, the other names one that is so now | each, marked |

- Of entries that say the same, the one that says most stands for all; then the
  one that was checked last. Fields that are not compared are joined, so nothing
  is dropped.
- Where a kind is **strict**, \"adds\" counts as \"differs\": the strength of one
  entry and the dose of another make a medicine that nobody wrote down.
- One that is over (stopped, ended, cancelled) beside one that is not differs,
  unless it ended before the other began. Where there can be **one after the
  other** it is apart.
- Two entries that replace the same earlier one are about one thing.
- \"Not known\", \"not asked\" and \"prefer not to say\" contradict nothing.
- A contact without a word on it may be rung, so \"do not contact\" contradicts it.

Equal means: the same in Unicode NFC, in any case, with any spaces between words,
with or without a full stop at the end. Telephone numbers are equal by their
digits, with +44 as 0. In doses `50 mcg`, `50ug`, `50 µg` and `50 micrograms`
are equal, and so are `10mg` and `10 mg`; nothing else about a dose is.
A list that holds another one says more.

| kind | about the same thing when these are equal | compared | |
|---|---|---|---|
";

#[test]
fn the_page_of_rules_is_what_the_code_does() {
    let mut page = String::from(INTRODUCTION);
    let kinds = Kind::ALL.iter().filter(|kind| !kind.is_of_the_wallet());
    for kind in kinds {
        push(&mut page, kind.name(), &Rule::of_kind(*kind));
        let exceptions = Rule::EXCEPTIONS.iter().filter(|(of, ..)| of == kind);
        for (kind, case, rule) in exceptions {
            push(&mut page, &format!("{}, {case}", kind.name()), rule);
        }
    }
    golden::assert_is("docs/agreement.md", &page);
}

fn push(page: &mut String, kind: &str, rule: &Rule) {
    let thing = match rule.thing {
        Thing::One => "always: there is one".to_owned(),
        Thing::Named(names) => listed(names).replace('/', " or else "),
        Thing::Itself => "all fields".to_owned(),
    };
    let mut more = Vec::new();
    more.extend(rule.strict.then_some("strict"));
    more.extend(rule.in_turn.then_some("one after the other"));
    writeln!(
        page,
        "| {kind} | {thing} | {} | {} |",
        listed(rule.compared),
        more.join(", ")
    )
    .unwrap();
}

fn listed(names: &[&str]) -> String {
    names.join(", ")
}
