#!/usr/bin/env python3
"""Damage to files at rest: every bit near the ends of each of 60 files and one in each
byte elsewhere, every length that a file may be cut to, zeroed blocks, files doubled and
swapped. It is noticed, the right file is named, and the rest is readable. The work is
done in the suite (tests/suite/flips/campaign.rs).

  tests/faults/damage.py           short form: every fiftieth mutation
  tests/faults/damage.py --long    all
"""
import os
import re
import subprocess
import sys

import figures
from stage import TREE

TEST = "flips::campaign::the_campaign"


def main():
    options = figures.options(__doc__)
    command = ["cargo", "test", "-q", "-p", "carewallet", "--test", "suite", "--"]
    ended = subprocess.run(
        [*command, "--ignored", "--exact", TEST, "--nocapture"],
        cwd=TREE,
        env={**os.environ, "DAMAGE_EVERY": "1" if options.long else "50"},
        capture_output=True,
        text=True,
        check=False,
    )
    line = re.search(r"^damage: (.*)$", ended.stdout, flags=re.M)
    if not line:
        print(ended.stdout[-2000:], ended.stderr[-2000:], file=sys.stderr)
        return figures.end("damage", {"failed": 1}, options)
    for words in ended.stderr.splitlines():
        if words.startswith(("lost", "lie")):
            figures.complain(words)
    counts = {word: int(number) for word, number in re.findall(r"([a-z ]+?) (\d+)", line[1])}
    return figures.end("damage", {word.strip(): n for word, n in counts.items()}, options)


if __name__ == "__main__":
    raise SystemExit(main())
