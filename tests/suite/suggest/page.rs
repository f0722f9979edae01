//! docs/suggesting.md.

use std::fmt::Write;

use carewallet_core::form::bundled;

use super::{Tally, sum};

const BEFORE: &str = "# Suggesting places

Made by `tests/suite/suggest.rs`; change it there.

An agency's own form, or one that was read from a FHIR Questionnaire, has
questions that nobody has mapped yet. `carewallet form suggest FILE` proposes
where in the record each answer lives. It works from the words alone, on this
computer, and a person confirms every proposal: a proposal is never used by
itself.

## How

1. Words that mean the same are made one: loo, WC and toileting; DOB and date of
   birth; next of kin and nearest relative. The table of such words is
   `crates/core/src/suggest/words.txt`.
2. The question is compared (bm25) with what the record says of its kinds and
   fields, with a catalogue of everyday words (`places.txt` beside it), and with
   the questions of the forms that are mapped already.
3. Which entries and which fields are meant is rated apart, then together: so a
   wording that asks for help with dressing also helps to find help with washing.
   The rank by a plain bm25 over label and heading is fused with that, and counts
   less.
4. Whom the answer is about follows from the words. On a form that asks the
   carer, \"you\" is the carer, and \"they\" or \"the person you care for\" is the
   person. What is said of the home is about the home.
5. A heading or a label may name somebody else (`somebody.txt`): \"First name\"
   under \"Next of kin\" is never the person's own name. Of somebody of whom the
   record knows nothing (a referrer, a policy holder) nothing is proposed, nor for
   a signature or a label that says nothing by itself (\"Please give details\").
6. A place is proposed together with what makes the question sound: what each
   choice means in the record (`from`), a rule (`derive`), or, where an entry
   helps but does not say which choice it means, as a part of the answer
   (`partly`). That something is on record is taken for a yes only where the
   question asks whether there is any, and of no time.

The head of `crates/core/src/suggest.rs` has the rest.

## What it reaches

Each form that comes with the program is left out in turn. The other seven
teach; then each mapped question of the one left out, with nothing mapped, is put
to what `carewallet form suggest` does, with its filter and its cut.

- **exact**: the same paths, all of them and no other, and the same subject;
- **place**: the same kind, the same filters and the same subject, whatever the
  field;
- **at 1** counts the first proposal, **at 3** any of the first three;
- **silent**: nothing is proposed.

";

const BESIDE: &str = "
Beside two plain ways, over all forms:

";

const AFTER: &str = "
*Words of the kinds* is bm25 over what kinds, choices and fields say of
themselves, without the catalogue, without words that mean the same, without the
other forms. *Most frequent* always proposes what the other forms ask most.
Both without the filter of the command.

## Forms that nobody here wrote

Two sets, each question mapped by hand by one person before any proposal for it
was seen. The words of these forms belong to others and are not kept here, so
these figures are not checked with each change; `CAREWALLET_FORMS_OF_OTHERS=FOLDER`
and the test `forms_of_others` print them again for any folder of such forms
(`tests/suite/suggest/others.rs` says how a form is written down).

- **tuned on**: 89 questions of two forms of a London council (a carer's
  assessment, and an assessment with review), 61 of which have a place;
- **kept apart**: 68 questions of two FHIR Questionnaires (an NHS-like referral
  form and the intake form of a practice in the United States), 42 of which have
  a place. No proposal for one of them was looked at; its sums were printed beside
  those of the other set while tables and weights were tried.

| | tuned on, before | now | kept apart, before | now |
|---|--:|--:|--:|--:|
| an acceptable place first | 31 % | 61 % | 52 % | 62 % |
| among the first three | 39 % | 79 % | 64 % | 74 % |
| about the right one, at 1 | 97 % | 95 % | 100 % | 100 % |
| has a place, nothing proposed | 39 % | 0 % | 14 % | 0 % |
| has no place, rightly nothing proposed | 71 % | 36 % | 12 % | 50 % |
| somebody else is asked for, the person proposed | 12 of 18 | 0 | 12 of 23 | 0 |

*Before*, every proposal for a question with choices or for yes or no was
dropped, which is why much was rightly silent. Noise where the record has no place
is what is left to mend: half of such questions and more still get a proposal.

## How far to trust this

- **The same hands** wrote the bundled forms, the kinds and the catalogue.
- Weights were chosen on the bundled forms; the words of `somebody.txt`, the cut and
  the weight of the plain bm25 on these and on the set above that was tuned on.
- The first tables were written before any label of the forms was read, and
  reached 33 % exact at 1, 44 % at 3. Then the misses were looked at, and tables,
  rules and weights were improved on general grounds; a test sees to it that no
  label of four words or more stands in a table. But the weights were chosen by
  these very figures, and no form was kept back for a last trial: the figures
  flatter.
- Exact is strict. A filter is a matter of taste: who asks for services that
  come to the home may write `type!=informal` or `type=paid|voluntary`. About one
  question in nine has filters that are neither one choice of the kind nor those
  of another form, so nothing could propose them; only about two in five ask for
  a set of paths that another form asks for too. \"Place\" is nearer to what it
  costs a person to put right.
- A question that leans on the one before it (\"and how often is that?\"), or on
  the title of the form, is often missed: only the heading over it is seen.
- Two places of different kinds in one question are found only if another form
  asks for the same two.
- Reasons, which no record holds, get proposals too. Mark them `form_only`.
";

pub(super) fn made(ours: &[Tally], descriptions: &[Tally], frequent: &[Tally]) -> String {
    let mut page = BEFORE.to_owned();
    head(&mut page, "form");
    for (form, tally) in bundled().iter().zip(ours) {
        line(&mut page, &form.id, tally);
    }
    line(&mut page, "**all**", &sum(ours));
    page.push_str(BESIDE);
    head(&mut page, "way");
    line(&mut page, "this", &sum(ours));
    line(&mut page, "words of the kinds", &sum(descriptions));
    line(&mut page, "most frequent", &sum(frequent));
    page.push_str(AFTER);
    page
}

fn head(page: &mut String, first: &str) {
    let _ = writeln!(
        page,
        "| {first} | questions | exact at 1 | exact at 3 | place at 1 | place at 3 | wrong subject at 1 | silent |"
    );
    page.push_str("|---|--:|--:|--:|--:|--:|--:|--:|\n");
}

fn line(page: &mut String, name: &str, tally: &Tally) {
    let all = tally.questions;
    let cell = |hits: usize| format!("{hits} ({} %)", (hits * 200 + all) / (2 * all));
    let _ = writeln!(
        page,
        "| {name} | {all} | {} | {} | {} | {} | {} | {} |",
        cell(tally.exact[0]),
        cell(tally.exact[1]),
        cell(tally.place[0]),
        cell(tally.place[1]),
        tally.wrong_subject,
        tally.silent
    );
}
