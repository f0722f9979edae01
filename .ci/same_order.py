"""What poppler reads from a page, word for word, in the order of the text body.
Usage: same_order.py SHEET.pdf…; beside each lies its SHEET.txt.

Heads and feet of pages stand in the PDF only, and are taken out; so are the
numbers of sheets (each file is a sheet of its own), and what is said of codes.
A table says its heads once on paper and in every row of the text: such sheets
are counted, not judged. Nor are Urdu and Chinese, which poppler cannot read in
order; the suite compares those with what is drawn."""

import difflib
import re
import subprocess
import sys


def words(of):
    return re.findall(r"\w+", re.sub(r"[0-9A-F]{4}-[0-9A-F]{4}", "", of))


def of_text(path):
    text = open(path, encoding="utf-8").read().split("-----BEGIN")[0]
    text = text.split("\nFor a computer\n")[0].split("\nSave all of it as a file")[0]
    head, rest = text.split("\nFor Riverside Homecare\n", 1)
    # Recipient, sheet and day stand in the running head on paper.
    return words(head + "\n" + rest.split("\n", 2)[2])


def of_pdf(path):
    drawn = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True)
    lines = drawn.stdout.decode("utf-8").replace("\f", "\n").split("\n")
    running = r"((For Riverside Homecare|Sheet ....-....|Page \d+ of \d+|\d+ \w+ \d{4}|code \d+ of \d+) ?)+"
    kept = [line for line in lines if not re.fullmatch(running, line)]
    return words("\n".join(kept).split("\nFor a computer\n")[0])


worst, judged, left = 1.0, 0, 0
for path in sys.argv[1:]:
    if "language" in path or "contacts" in path:
        left += 1
        continue
    said, drawn = of_text(path[:-4] + ".txt"), of_pdf(path)
    match = difflib.SequenceMatcher(None, said, drawn, autojunk=False)
    same = sum(block.size for block in match.get_matching_blocks()) / max(len(said), 1)
    judged += 1
    worst = min(worst, same)
    if same < 0.99:
        odd = [(said[a:b], drawn[c:d]) for tag, a, b, c, d in match.get_opcodes() if tag != "equal"]
        print(f"   {path}: {same:.3f} in order; {odd[:6]}")
print(f"   {judged} sheets, {left} not judged; at least {worst:.3f} of the words of the text, in order")
assert judged > 0 and worst >= 0.99
