#!/usr/bin/env python3
"""Power cuts in memory: each command on a simulated disk with the real seals, of three
kinds (with a journal, without unnamed files, a stick). The power goes at each change of
the disk, and what was not flushed is there or lost in many orders; then the disk refuses
at its calls. The work is done in the suite (tests/suite/crash/power.rs).

  tests/faults/power_states.py           short form: 2 orders of each
  tests/faults/power_states.py --long    200 orders of each
"""
import re
from collections import Counter

import figures
from suite_test import run_test

TEST = "crash::power::the_long_form_of_power_cuts"
# Command, disk, states, different ones, lost.
ROW = re.compile(r"^(\w+)\t(\w+)\t(\d+)\t(\d+)\t(\d+)$")


def main():
    options = figures.options(__doc__)
    ended = run_test(TEST, CAREWALLET_ORDERINGS="200" if options.long else "2")
    counts, part = Counter({"power cuts": 0, "different": 0, "lost": 0}), None
    commands, disks = set(), set()
    for line in ended.stdout.splitlines():
        # Before each table stands what it is about.
        part = line.split(":")[0] if line.endswith("states, different, lost") else part
        if row := ROW.match(line):
            commands.add(row[1])
            disks.add(row[2])
            cuts = part == "power cuts"
            counts["power cuts" if cuts else "refusals by the disk"] += int(row[3])
            counts["different"] += int(row[4]) * cuts
            counts["lost"] += int(row[5])
    # The test fails if anything was lost or called damaged.
    counts["failed"] = int(ended.returncode != 0 or counts["power cuts"] == 0)
    tried = {"commands": len(commands), "kinds of disk": len(disks), **counts}
    return figures.end("power_states", tried, options)


if __name__ == "__main__":
    raise SystemExit(main())
