//! A form as JSON, in the order of docs/forms.md; defaults are left out.

use serde::Serialize;

use super::{Asked, Form, FormChoice, Origin, Question, VoiceWanted};
use crate::kind::Lane;
use crate::path::Path;

// Members are written in the order in which they are declared.
#[derive(Serialize)]
struct WholeForm<'a> {
    form: u8,
    id: &'a str,
    title: &'a str,
    version: &'a str,
    agency: &'a str,
    asks: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    licence: Option<&'a str>,
    sections: Vec<OneSection<'a>>,
}

#[derive(Serialize)]
struct OneSection<'a> {
    title: &'a str,
    questions: Vec<OneQuestion<'a>>,
}

#[derive(Serialize)]
struct OneQuestion<'a> {
    id: &'a str,
    label: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    hint: Option<&'a str>,
    r#type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    subject: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<Paths<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    partly: Option<Paths<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    r#match: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    derive: Option<Derive<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    voice: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_age_days: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lane: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    choices: Vec<OneChoice<'a>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Paths<'a> {
    One(&'a str),
    All(Vec<&'a str>),
}

#[derive(Serialize)]
struct Derive<'a> {
    rule: &'static str,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    from: &'a [String],
}

#[derive(Serialize)]
struct OneChoice<'a> {
    value: &'a str,
    label: &'a str,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    from: &'a [String],
}

/// Writes a form.
pub(super) fn form(form: &Form) -> String {
    let sections = form.sections.iter().map(|section| OneSection {
        title: &section.title,
        questions: (section.questions.iter())
            .map(|asked| question(asked, form.asks))
            .collect(),
    });
    let whole = WholeForm {
        form: 1,
        id: &form.id,
        title: &form.title,
        version: &form.version,
        agency: &form.agency,
        asks: form.asks.name(),
        source: form.source.as_deref(),
        licence: form.licence.as_deref(),
        sections: sections.collect(),
    };
    let json = serde_json::to_string_pretty(&whole);
    let mut json = json.expect("our own types have text keys and whole numbers");
    json.push('\n');
    json
}

fn question(question: &Question, asks: Asked) -> OneQuestion<'_> {
    // `exact` and `derived` follow from `path` and `derive`.
    let matched = match &question.origin {
        Origin::Evidence(_) => Some("evidence"),
        Origin::FormOnly => Some("form_only"),
        _ => None,
    };
    let derive = match &question.origin {
        Origin::Derived(derivation) => Some(Derive {
            rule: derivation.rule.name(),
            from: &derivation.from,
        }),
        _ => None,
    };
    OneQuestion {
        id: &question.id,
        label: &question.label,
        hint: question.hint.as_deref(),
        r#type: question.answer.name(),
        subject: unless(question.subject, asks).map(Asked::name),
        path: paths(question.paths()),
        partly: paths(&question.partly),
        r#match: matched,
        derive,
        voice: unless(question.voice, VoiceWanted::Any).map(VoiceWanted::name),
        max_age_days: question.max_age_days,
        lane: unless(question.lane, Lane::Agency).map(Lane::name),
        choices: question.choices.iter().map(choice).collect(),
    }
}

/// A value, unless it is the default.
fn unless<T: PartialEq>(value: T, default: T) -> Option<T> {
    (value != default).then_some(value)
}

fn paths(paths: &[Path]) -> Option<Paths<'_>> {
    match paths {
        [] => None,
        [one] => Some(Paths::One(one.text())),
        all => Some(Paths::All(all.iter().map(Path::text).collect())),
    }
}

fn choice(choice: &FormChoice) -> OneChoice<'_> {
    OneChoice {
        value: &choice.value,
        label: &choice.label,
        from: &choice.from,
    }
}

#[cfg(test)]
mod tests {
    use crate::form::{Form, FormChoice, Origin, Question, bundled};

    const WRITTEN: &str = r#"{
  "form": 1,
  "id": "night",
  "title": "Night",
  "version": "2",
  "agency": "Sitters",
  "asks": "carer",
  "source": "our own",
  "licence": "MIT",
  "sections": [
    {
      "title": "One",
      "questions": [
        {
          "id": "willing",
          "label": "Will \"you\" go on?",
          "hint": "As you see it",
          "type": "choice",
          "path": "carer.willing",
          "partly": [
            "carer.view",
            "carer.wants"
          ],
          "voice": "own_words",
          "max_age_days": 90,
          "lane": "named",
          "choices": [
            {
              "value": "Y",
              "label": "Yes",
              "from": [
                "yes",
                "with_help"
              ]
            },
            {
              "value": "no",
              "label": "No"
            }
          ]
        },
        {
          "id": "proof",
          "label": "Proof",
          "type": "list",
          "subject": "person",
          "path": [
            "document[type=identity]",
            "legal[type=lpa_hw]"
          ],
          "match": "evidence",
          "lane": "named"
        },
        {
          "id": "any",
          "label": "Any?",
          "type": "yes_no",
          "derive": {
            "rule": "yes_if_any",
            "from": [
              "proof"
            ]
          }
        },
        {
          "id": "sign",
          "label": "Signature",
          "type": "text",
          "match": "form_only"
        },
        {
          "id": "open",
          "label": "Anything else?",
          "type": "text"
        }
      ]
    }
  ]
}
"#;

    #[test]
    fn it_is_written_as_it_was_read() {
        let form = Form::parse(WRITTEN).unwrap_or_else(|mistakes| panic!("{mistakes:?}"));
        assert_eq!(form.to_json(), WRITTEN);
    }

    #[test]
    fn defaults_are_left_out() {
        let spelt = WRITTEN
            .replace("\"type\": \"text\"\n", "\"type\": \"text\", \"lane\": \"agency\", \"voice\": \"any\", \"subject\": \"carer\"\n")
            .replace("\"path\": \"carer.willing\"", "\"path\": [\"carer.willing\"], \"match\": \"exact\"")
            .replace("\"derive\"", "\"match\": \"derived\", \"derive\"");
        assert_ne!(spelt, WRITTEN);
        let form = Form::parse(&spelt).unwrap_or_else(|mistakes| panic!("{mistakes:?}"));
        assert_eq!(form.to_json(), WRITTEN);
    }

    #[test]
    fn the_forms_of_the_program_come_back_the_same() {
        for form in bundled() {
            let again = Form::parse(&form.to_json());
            let again = again.unwrap_or_else(|mistakes| panic!("{}: {mistakes:?}", form.id));
            assert!(same_form(form, &again), "{}", form.id);
        }
    }

    fn same_form(a: &Form, b: &Form) -> bool {
        let head = |form: &Form| {
            let Form {
                id,
                title,
                version,
                agency,
                ..
            } = form.clone();
            let titles: Vec<String> = form.sections.iter().map(|s| s.title.clone()).collect();
            let rest = (form.asks, form.source.clone(), form.licence.clone());
            (id, title, version, agency, rest, titles)
        };
        let sizes = |form: &Form| -> Vec<usize> {
            form.sections.iter().map(|s| s.questions.len()).collect()
        };
        let mut pairs = a.questions().zip(b.questions());
        head(a) == head(b) && sizes(a) == sizes(b) && pairs.all(|(a, b)| same_question(a, b))
    }

    fn same_question(a: &Question, b: &Question) -> bool {
        let plain = |q: &Question| {
            let choice = |c: &FormChoice| (c.value.clone(), c.label.clone(), c.from.clone());
            let choices: Vec<_> = q.choices.iter().map(choice).collect();
            let words = (q.id.clone(), q.label.clone(), q.hint.clone());
            (
                words,
                q.answer,
                q.subject,
                q.voice,
                q.max_age_days,
                q.lane,
                choices,
                q.partly
                    .iter()
                    .map(|path| path.text().to_owned())
                    .collect::<Vec<_>>(),
            )
        };
        plain(a) == plain(b) && same_origin(&a.origin, &b.origin)
    }

    fn same_origin(a: &Origin, b: &Origin) -> bool {
        match (a, b) {
            (Origin::Record(a), Origin::Record(b)) | (Origin::Evidence(a), Origin::Evidence(b)) => {
                a == b
            }
            (Origin::Derived(a), Origin::Derived(b)) => {
                a.rule == b.rule && a.from == b.from && a.paths == b.paths
            }
            (Origin::FormOnly, Origin::FormOnly) | (Origin::Unmapped, Origin::Unmapped) => true,
            _ => false,
        }
    }
}
