"""The same as check_order.py for the HTML of a sheet, in Chromium without a
window: by the client rectangle of each character.
Usage: check_html_order.py FOLDER CHROMIUM, after check_order.py and typed_order.

How it decides: wherever the text of the page has a value, its characters are
measured. Where they stand on one line, the units of the value follow each other as
typed_values.in_sight says, and within a unit that runs from left to right each
character stands on the right of the one before it. Over several lines the second
holds, line by line. Letters that join to one shape count for their unit only."""

import json
import re
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright
from typed_values import in_sight

# Every value in Arabic; a third of them in the other languages; some cards.
WHOLE = ("ar",)
CARDS = re.compile(r"-card-.*-\d*[1-9]$")

LOOK = r"""
(values) => {
  const blocks = "p,li,td,th,dt,dd,h1,h2,h3,footer,figcaption";
  let text = "", places = [], last = null;
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const block = node.parentElement.closest(blocks);
      if (block !== last) { text += "\n"; places.push(null); last = block; }
      for (let at = 0; at < node.data.length; at++) { text += node.data[at]; places.push([node, at]); }
    } else if (node.nodeName === "BR") { text += "\n"; places.push(null); }
    else for (const child of node.childNodes) walk(child);
  };
  walk(document.body);
  const range = document.createRange();
  const box = (at) => {
    const [node, offset] = places[at];
    range.setStart(node, offset); range.setEnd(node, offset + 1);
    return range.getBoundingClientRect();
  };
  const plain = (c) => /[!-~À-ſ一-鿿µ½×–]/.test(c);
  const wrong = []; let looked = 0, broken = 0;
  for (const [value, units] of values) {
    for (let from = text.indexOf(value); from >= 0; from = text.indexOf(value, from + 1)) {
      looked++;
      // Units are looked for in the order of the text.
      let at = from, good = true; const found = [];
      for (const [words, rtl, place] of [...units].sort((a, b) => a[3] - b[3])) {
        at = text.indexOf(words, at);
        const boxes = [];
        for (let k = 0; k < words.length; k++) {
          if (words[k] === " ") continue;
          const b = box(at + k);
          boxes.push([b.left, b.right, (b.top + b.bottom) / 2, plain(words[k]), b.height]);
        }
        for (let k = 1; k < boxes.length && !rtl; k++) {
          const [a, b] = [boxes[k - 1], boxes[k]];
          const same = Math.abs(a[2] - b[2]) < a[4] * 0.6;
          if (same && a[3] && b[3] && b[0] < a[0] + 0.01) good = false;
        }
        found[place] = boxes;
        at += words.length;
      }
      const all = found.flat(), middle = all.map((b) => b[2]);
      if (Math.max(...middle) - Math.min(...middle) > all[0][4] * 0.9) broken++;
      else for (let k = 1; k < found.length; k++) {
        const end = Math.max(...found[k - 1].map((b) => b[1])), start = Math.min(...found[k].map((b) => b[0]));
        if (start < end - 1) good = false;
      }
      if (!good) wrong.push(value);
    }
  }
  return [looked, broken, wrong];
}
"""


def units(value):
    """Each unit with its place from left to right and its place in the text."""
    seen = list(enumerate(in_sight(value)))
    order, at = {}, 0
    left = dict(seen)
    while left:
        # The unit with which the rest of the value goes on.
        rest = value[at:].lstrip()
        place = next(p for p, (words, _) in left.items() if " ".join(rest.split()).startswith(words))
        words, _ = left.pop(place)
        order[place] = len(order)
        at = value.index(words, at) + len(words)
    return [[words, rtl, place, order[place]] for place, (words, rtl) in seen]


folder, chromium = Path(sys.argv[1]), sys.argv[2]
typed = json.loads((folder / "typed.json").read_text(encoding="utf-8"))
asked = [[[value, units(value)] for value in values] for values in typed]
sheets, looked, broken, wrong = 0, 0, 0, []
with sync_playwright() as play:
    browser = play.chromium.launch(
        executable_path=chromium,
        args=["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    )
    page = browser.new_page(viewport={"width": 1000, "height": 1000})
    for path in sorted(folder.glob("*.html")):
        batch = int(path.stem[1 : path.stem.index("-")])
        whole = any(path.stem.endswith(f"-{language}") for language in WHOLE)
        if (batch > 0 and not whole) or CARDS.search(path.stem):
            continue
        words = path.read_text(encoding="utf-8")
        page.set_content(f"<!doctype html><meta charset=utf-8><body>{words}</body>")
        seen, over, bad = page.evaluate(LOOK, asked[batch])
        sheets, looked, broken = sheets + 1, looked + seen, broken + over
        wrong += [(path.name, value) for value in bad]
    browser.close()
print(f"   {sheets} pages, {looked} places; {broken} broken between lines; {len(wrong)} in another order")
for name, value in wrong[:40]:
    print(f"   {name}: {value}")
assert looked > 50_000 and not wrong
