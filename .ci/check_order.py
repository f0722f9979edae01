"""A reader sees each value in the order in which it was typed: judged by where
the glyphs of the PDF stand, which extracted text hides. The reader is MuPDF.
Usage: check_order.py FOLDER values | check_order.py FOLDER judge

`values` writes FOLDER/*.jsonl and FOLDER/typed.json; `typed_order FOLDER` (an
example of carewallet-export) makes every kind of sheet in every language of them;
`judge` looks at each PDF.

How it decides: the glyphs of a page are sorted into lines by their base line and,
within a line, from left to right. The text body of the same sheet says which
values are on it. Each must be found on a line as typed_values.in_sight says;
letters from right to left, and those of which one glyph says several, count as
letters of their script only. A value may be broken between lines, at a space: then
its words must be there, and on no line all of them in another order. The number
of the sheet is a value too, and must be found as often as there are pages."""

import json
import re
import sys
from collections import Counter
from itertools import permutations
from pathlib import Path

from typed_values import Values, in_sight, is_rtl, lines

BATCHES, ROUNDS = 3, 14
MARKS = re.compile("[\u2066-\u2069\u200e\u200f]")


def write(folder):
    typed = []
    for batch in range(BATCHES):
        values = Values(20261126 + batch)
        made = lines(values, ROUNDS)
        (folder / f"b{batch}.jsonl").write_text("\n".join(made) + "\n", encoding="utf-8")
        typed.append(values.all)
    (folder / "typed.json").write_text(json.dumps(typed, ensure_ascii=False), encoding="utf-8")
    print(f"   {len(set(sum(typed, [])))} values")


def drawn_lines(page):
    """Each line of a page: its glyphs from left to right."""
    rows = {}
    for span in page.get_texttrace():
        (a, b), size = span["dir"], span["size"]
        for code, _, (x, y), box in span["chars"]:
            c = chr(code) if code > 0 else "\ufffd"
            if code in (0x2060, 0x200E, 0x200F) or 0x2066 <= code <= 0x2069:
                continue
            c = " " if c.isspace() else c
            along, across = x * a + y * b, y * a - x * b
            rows.setdefault((a, b, round(across)), []).append((along, c, along + box[2] - box[0], size))
    out = []
    for place in sorted(rows):
        row = sorted(rows[place], key=lambda glyph: glyph[0])
        line, end = "", None
        for place, (start, c, right, size) in enumerate(row):
            # A face that is made bold draws each glyph twice.
            if place > 0 and row[place - 1][:2] == (start, c):
                continue
            # Two columns stand beside each other.
            line += "|" if end is not None and start - end > size / 2 else ""
            line += c
            end = right
        out.append(line)
    return out


def plain(c):
    """Whether one glyph says one letter in the order of the text."""
    return c.isascii() or "À" <= c <= "ſ" or "一" <= c <= "鿿" or c in "µ½×–"


def outline(line):
    """A line or a value with one sign for each stretch of other letters."""
    # In a line from right to left a bracket is drawn by the glyph of its twin,
    # and the file names that glyph by what it stood for first.
    line = "".join(c if plain(c) else "ع" for c in line).replace(")", "(")
    return re.sub(" *ع[ ع]*", "ع", re.sub(" +", " ", line))


def outlines(value):
    """What must stand on the page of a value. No font of ours has Hebrew: it is
    spelt out, and the rest of the value is looked for."""
    units = [words for words, _ in in_sight(value)]
    if any("\u0590" <= c <= "\u05ff" for c in value):
        return [outline(words) for words in units if not is_rtl(words)]
    return [outline(" ".join(units))]


def stands_in(value, text):
    """Whether it is there, and not as a part of a longer number."""
    at = text.find(value)
    while at >= 0:
        before, after = text[at - 1 : at], text[at + len(value) : at + len(value) + 1]
        longer = [pair for pair in (before + value[0], value[-1] + after) if pair.isalnum() and len(pair) > 1]
        if not any("ع" not in pair for pair in longer):
            return True
        at = text.find(value, at + 1)
    return False


def broken(value, whole, bare):
    """Whether it is broken between lines: each unit of it stands whole or has its
    words on several lines, and no line has them beside each other in another order;
    nor has any line the units in the opposite order. `bare`: without spaces."""
    units = in_sight(value)
    for unit, rtl in units:
        words = [] if rtl else [word for word in map(outline, unit.split()) if word != "ع"]
        # Chinese is broken anywhere.
        words = [word for word in words if not any("一" <= c <= "鿿" for c in word)]
        if not words or stands_in(" ".join(words), whole):
            continue
        turned = {"".join(order) for order in permutations(words[:6])} - {"".join(words)}
        there = all(stands_in(word, whole) for word in words)
        if len(words) < 2 or not there or any(order in bare for order in turned):
            return False
    # A unit at an end of a line has the others on the next one.
    ends = "\n".join(row.strip(" ,;.(") for row in whole.split("\n"))
    at_end = any(f"\n{outline(unit)}" in ends or f"{outline(unit)}\n" in ends for unit, rtl in units if not rtl)
    turned = outline(" ".join(words for words, _ in units[::-1]))
    return len(value.split()) > 1 and (len(units) < 2 or at_end or not stands_in(turned, whole))


def judge(folder):
    import pymupdf

    typed = json.loads((folder / "typed.json").read_text(encoding="utf-8"))
    looked, wrong, split, sheets, numbers = Counter(), [], 0, 0, 0
    seen_as = {value: outlines(value) for values in typed for value in values}
    seen = set()
    for path in sorted(folder.glob("*.pdf")):
        batch = int(path.stem[1 : path.stem.index("-")])
        kind = re.sub(r"-(en|cy|pl|ur|ar|bn|pa|zh).*", "", path.stem.split("-", 1)[1])
        said = path.with_suffix(".txt").read_text(encoding="utf-8")
        said = " ".join(MARKS.sub("", re.sub(r"\n> ?", "\n", said)).split())
        document = pymupdf.open(path)
        pages = [[outline(row) for row in drawn_lines(page)] for page in document]
        rows = [row for page in pages for row in page]
        whole = "\n".join(rows)
        bare = whole.replace(" ", "")
        sheets += 1
        for value in typed[batch]:
            if not stands_in(value, said):
                continue
            looked[kind] += 1
            seen.add(value)
            if all(stands_in(part, whole) for part in seen_as[value]):
                continue
            if broken(value, whole, bare):
                split += 1
            else:
                wrong.append((path.name, value))
        number = re.search(r"[0-9A-F]{4}-[0-9A-F]{4}", said).group()
        numbers += 1
        if sum(number in "".join(page) for page in pages) < len(pages):
            wrong.append((path.name, number))
    print(f"   {len(seen)} values on {sheets} sheets, {numbers} numbers of sheets; {sum(looked.values())} places: {dict(looked)}")
    print(f"   {split} broken between lines; {len(wrong)} in another order")
    for name, value in wrong[:40]:
        print(f"   {name}: {value}")
    assert len(seen) >= 3000 and len(looked) == 10 and not wrong
    assert split < sum(looked.values()) / 10


folder = Path(sys.argv[1])
{"values": write, "judge": judge}[sys.argv[2]](folder)
