"""The PDF says what the text body says: every word of the text is drawn, by
pdftotext. Usage: same_words.py SHEET.txt SHEET.pdf"""

import re
import subprocess
import sys

text = open(sys.argv[1], encoding="utf-8").read().split("\nFor a computer\n")[0]
drawn = subprocess.run(["pdftotext", "-raw", sys.argv[2], "-"], capture_output=True, check=True)


def words(of):
    return re.findall(r"\w+", of)


said, seen = words(text), set(words(drawn.stdout.decode("utf-8")))
missing = sorted({word for word in said if word not in seen})
# The sheet id belongs to one printing; everything else is the same selection.
sheet = set(words(" ".join(re.findall(r"Sheet [0-9A-F-]+", text))))
missing = [word for word in missing if word not in sheet]
print(f"   {len(said)} words in the text; not in the PDF: {missing or 'none'}")
assert len(said) > 300 and not missing
