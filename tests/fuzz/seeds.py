"""Bytes to begin with: the input of every vector of fixtures/vectors, for every target.

Usage: seeds.py FOLDER
"""

import base64
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
# Which areas of vectors a target reads; steps of other targets need none.
AREAS = {
    "age_open": ["segment", "key"],
    "armor": ["payload", "share"],
    "body": ["body"],
    "codes": [],
    "drafts": ["body", "json"],
    "entry": ["entry", "json"],
    "form": ["json"],
    "key_lines": ["key", "batch"],
    "key_parts": ["keyparts"],
    "key_words": ["keyparts"],
    "question_sheet": ["gap", "payload"],
    "questionnaire": ["json"],
    "segment": ["batch", "entry"],
    "share": ["share", "payload"],
    "values": ["body"],
}


def items(path):
    head, _, rest = path.read_bytes().partition(b"\n\n")
    rest = rest.removesuffix(b"\n")
    if b"encoding: base64 lines" in head:
        return [base64.b64decode(line) for line in rest.split(b"\n") if line]
    return [base64.b64decode(rest) if b"encoding: base64" in head else rest]


def main(folder):
    for target in (HERE / "fuzz_targets").glob("*.rs"):
        to = pathlib.Path(folder) / target.stem
        to.mkdir(parents=True, exist_ok=True)
        for area in AREAS.get(target.stem, []):
            for path in (HERE / "../../fixtures/vectors").glob(f"{area}_*.vec"):
                for number, item in enumerate(items(path)):
                    (to / f"{path.stem}-{number}").write_bytes(item)
    others(pathlib.Path(folder))


def others(folder):
    root = HERE / "../.."
    for form in (root / "crates/core/forms").glob("*.json"):
        (folder / "form" / form.name).write_bytes(form.read_bytes())
    for path in (root / "crates/import/tests/reading").rglob("*.heic"):
        (folder / "picture" / path.name).write_bytes(path.read_bytes())
    for target, ending in [("table", "csv"), ("cards", "vcf"), ("calendar", "ics")]:
        for path in (root / "fixtures/foreign").glob(f"*.{ending}"):
            (folder / target / path.name).write_bytes(path.read_bytes())
    for lines in (root / "fixtures/ellis").glob("*.jsonl"):
        (folder / "drafts" / lines.name).write_bytes(lines.read_bytes()[:4000])


main(sys.argv[1])
