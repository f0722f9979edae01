"""Holds forms and what is made of them against outside judges: JSON Schema for
the forms, HL7's R4 models for the responses, Pillow's photographs for a page of
questions. Usage: check_forms.py PROGRAM FOLDER (with wallet and key of the story)
"""

import json
import pathlib
import subprocess
import sys

import jsonschema
from fhir.resources.R4B.questionnaireresponse import QuestionnaireResponse

program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
schema = json.loads(pathlib.Path("docs/form.schema.json").read_text())
jsonschema.Draft202012Validator.check_schema(schema)
judge = jsonschema.Draft202012Validator(schema)


def run(*args):
    keys = ["--wallet", str(folder / "wallet"), "--key", str(folder / "margaret.key")]
    done = subprocess.run([program, *keys, "--json", *args], capture_output=True, text=True)
    assert done.returncode == 0, (args, done.stderr)
    return json.loads(done.stdout)


forms = sorted(pathlib.Path("crates/core/forms").glob("*.json"))
forms += sorted(pathlib.Path("fixtures/forms").glob("*.json"))
for form in forms:
    judge.validate(json.loads(form.read_text()))
spoilt = json.loads(forms[0].read_text())
spoilt["sections"][0]["questions"][0]["type"] = "words"
assert not judge.is_valid(spoilt), "the schema takes anything"
print(f"   {len(forms)} forms fit the schema, and a spoilt one does not")

answered = 0
ids = [form["id"] for form in run("forms")["forms"]]
for form in ids:
    path = folder / f"{form}.fhir.json"
    run("form", form, "--about", "Margaret", "--to", "Camden Continence Service", "-o", str(path))
    response = json.loads(path.read_text())
    parsed = QuestionnaireResponse.model_validate(response)
    items = [item for group in parsed.item for item in group.item]
    coverage = run("form", form, "--about", "Margaret")
    assert len(items) == len(coverage["answers"]), form
    for item, answer in zip(items, coverage["answers"], strict=True):
        assert item.linkId == answer["id"]
        has = bool(item.answer)
        reasons = [e for e in item.extension or [] if "data-absent-reason" in e.url]
        assert has != bool(reasons), (form, item.linkId)
        answered += has
print(f"   {len(ids)} QuestionnaireResponses are FHIR R4, {answered} answers in them")

total = run("ledger", "--questions")
assert total["questions"]["answered"] > 0
print(f"   the ledger: {total['questions']['not_asked_again']} questions not asked again")
