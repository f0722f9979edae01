#!/usr/bin/env python3
"""Damage to files at rest: every bit near the ends of each of 60 files and one in each
byte elsewhere, every length that a file may be cut to, zeroed blocks, files doubled and
swapped. It is noticed, the right file is named, and the rest is readable. The work is
done in the suite (tests/suite/flips/campaign.rs).

  tests/faults/damage.py           short form: every fiftieth mutation
  tests/faults/damage.py --long    all
"""
import re

import figures
from suite_test import run_test

TEST = "flips::campaign::the_campaign"


def main():
    options = figures.options(__doc__)
    ended = run_test(TEST, DAMAGE_EVERY="1" if options.long else "50")
    line = re.search(r"^damage: (.*)$", ended.stdout, flags=re.M)
    if not line:
        return figures.end("damage", {"failed": 1}, options)
    for words in ended.stderr.splitlines():
        if words.startswith(("lost", "lie")):
            figures.complain(words)
    counts = {word: int(number) for word, number in re.findall(r"([a-z ]+?) (\d+)", line[1])}
    return figures.end("damage", {word.strip(): n for word, n in counts.items()}, options)


if __name__ == "__main__":
    raise SystemExit(main())
