"""What a screen reader hears is the text body, word for word, in its order:
the tagged text of the PDF, as poppler reads it (pdfinfo -struct-text).
Usage: same_order.py SHEET.pdf…; beside each lies its SHEET.txt.

Left out on both sides: numbers of sheets (each file is a sheet of its own),
lines to write on, and what is said of codes. Not judged, and counted: sheets
with tables (their heads stand once on paper and in every row of the text), a
second hand-over (the first one is in the ledger by then), and cards (what is
done with letters is not what is done with a code)."""

import difflib
import re
import subprocess
import sys

NOT_JUDGED = ("contacts", "handover", "card")
# The words before the codes.
CODES = ("For a computer", "Photograph this page", "Save all of it as a file")


def words(of):
    of = re.sub(r"[0-9A-F]{4}-[0-9A-F]{4}|_{3,}", " ", of)
    return re.findall(r"[^\W_]+", of)


def before_codes(text):
    ends = [text.find("\n" + mark) for mark in CODES]
    return text[: min([end for end in ends if end >= 0], default=len(text))]


def of_text(path):
    """Recipient, sheet and day, three lines under the heading, run along the
    top of each page on paper."""
    lines = before_codes(open(path, encoding="utf-8").read().split("-----BEGIN")[0]).split("\n")
    rule = next(place for place, line in enumerate(lines) if line and set(line) == {"="})
    blank = lines.index("", rule)
    return words("\n".join(lines[: blank - 3] + lines[blank:]))


def of_pdf(path):
    told = subprocess.run(["pdfinfo", "-struct-text", path], capture_output=True, check=True)
    out = []
    for line in told.stdout.decode("utf-8", "replace").split("\n"):
        found = re.fullmatch(r'\s+"(.*)"', line)
        # A line of the page ends with its quote; so may a sentence.
        out.append(found.group(1) if found else "\n")
    heard = before_codes(re.sub(r"\n+", "\n", "".join(out)))
    return words(re.sub(r"the squares\s+hold", "the letters below hold", heard))


worst, judged, left = 1.0, 0, 0
for path in sys.argv[1:]:
    name = path.rsplit("/", 1)[-1]
    if name.startswith(NOT_JUDGED) or "language" in name:
        left += 1
        continue
    said, heard = of_text(path[:-4] + ".txt"), of_pdf(path)
    match = difflib.SequenceMatcher(None, said, heard, autojunk=False)
    judged += 1
    same = match.ratio()
    worst = min(worst, same)
    if same < 1:
        odd = [(said[a:b][:8], heard[c:d][:8]) for tag, a, b, c, d in match.get_opcodes() if tag != "equal"]
        print(f"   {name}: {same:.4f} alike; {odd[:5]}")
print(f"   {judged} sheets, {left} not judged; the least alike {worst:.4f}")
assert judged > 0 and worst > 0.999
