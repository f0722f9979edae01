#!/usr/bin/env python3
"""A record that was kept for decades: many entries, many letters and photos. Everything
can still be done with it, nothing is lost, and what it takes is printed.

  tests/faults/long_life.py           short form: 2,000 entries, 160 attachments
  tests/faults/long_life.py --long    100,000 entries, 10,000 attachments
"""
import json
import random
import shutil
import tempfile
from collections import Counter
from pathlib import Path

import figures
from stage import Stage, need, skip

# What one entry may carry, and what a family's program would bring at once.
LETTERS, BATCH = 16, 1000
PATIENCE = 3600
SEARCHED = "periwinkle"


class Life:
    """A stage that takes down what each command took."""

    def __init__(self, folder, counts):
        self.stage, self.counts, self.saved = Stage(folder), counts, set()
        (folder / "home").mkdir(parents=True)
        self.took = {}

    def run(self, word, *args, **which):
        """Runs a command that has to succeed, under `time`."""
        clock = self.stage.folder / "clock"
        before = ["time", "-o", str(clock), "-f", "%e %M"]
        said = self.stage.run(*args, before=before, timeout=PATIENCE, **which)
        seconds, memory = clock.read_text().split()[-2:]
        self.took.setdefault(word, []).append((float(seconds), int(memory) >> 10))
        if said.code != 0:
            self.counts["refused"] += 1
            figures.complain(f"refused: {args[:4]}: exit {said.code}: {said.err or said.out[:500]}")
        return said

    def save(self, word, *args, **which):
        said = self.run(word, *args, **which)
        self.saved |= said.saved()
        return said

    def all_there(self, word, **which):
        said = self.run(word, "show", "--all", **which)
        ids = {entry["id"] for entry in (said.told or {}).get("entries", [])}
        lost = len(self.saved - ids)
        self.counts["lost"] += lost
        if lost:
            figures.complain(f"lost: {word}: {lost} of {len(self.saved)}")

    def print(self):
        print("what, how often, seconds: median and most, MiB of memory at most")
        for word, each in self.took.items():
            seconds = sorted(second for second, _ in each)
            memory = max(memory for _, memory in each)
            print(f"{word}\t{len(each)}\t{seconds[len(each) // 2]:.2f}\t{seconds[-1]:.2f}\t{memory}")


def letters(life, count, chance):
    """Entries with all the letters that one may carry; each letter is another."""
    folder = life.stage.folder / "letters"
    folder.mkdir()
    for number in range(count // LETTERS):
        args = ["add", "document", f"title=Letters {number}"]
        for place in range(LETTERS):
            path = folder / f"{number}-{place}.txt"
            path.write_bytes(chance.randbytes(chance.randrange(200, 6000)))
            args += ["--attach", str(path)]
        life.save("add 16 attachments", *args)
    life.counts["attachments"] += count // LETTERS * LETTERS


def entries(life, count, chance):
    """As a family's program would bring them: files of drafts."""
    lines = life.stage.folder / "lines.jsonl"
    for start in range(0, count, BATCH):
        with lines.open("w") as file:
            for number in range(start, min(start + BATCH, count)):
                words = " ".join(chance.choices(WORDS, k=chance.randrange(4, 30)))
                # One of all of them can be searched for.
                words += f" {SEARCHED}" * (number == count // 2)
                body = {"type": "fall", "what_happened": f"{number}: {words}"}
                file.write(json.dumps({"kind": "event", "body": body}) + "\n")
        life.save(f"add {BATCH:,} entries", "add", "--from", str(lines))
    life.counts["entries"] += len(life.saved)


WORDS = "tea garden stairs walker kitchen doctor morning evening knee chair slept well badly".split()


def saved_letters(life, chance):
    """Some of the letters, as they come out again."""
    entries = life.run("show documents", "show", "--kind", "document").told["entries"]
    for entry in chance.sample(entries, min(5, len(entries))):
        number = entry["body"]["title"].split()[-1]
        out = life.stage.folder / f"out-{number}"
        out.mkdir()
        life.run("save 16 attachments", "history", entry["id"], "--save-attachments", str(out))
        brought = {
            path.read_bytes() for path in (life.stage.folder / "letters").glob(f"{number}-*.txt")
        }
        there = {path.read_bytes() for path in out.iterdir()}
        life.counts["lost"] += len(brought - there)
        life.counts["attachments read back"] += len(brought & there)


def age(life, chance):
    """All that is done with a wallet, on the whole of it."""
    stage = life.stage
    life.all_there("show --all")
    found = life.run("show --find", "show", "--find", SEARCHED)
    life.counts["lie"] += len(found.told["entries"]) != 1
    life.run("check", "check")
    saved_letters(life, chance)
    shutil.copytree(stage.path("wallet"), stage.path("other"))
    life.save("add in the copy", "add", "event", "type=fall", "what_happened=There", wallet="other")
    for number in range(10):
        life.save("add", "add", "event", "type=fall", f"what_happened=Late {number}")
    life.run("merge", "merge", stage.path("other"))
    life.run("holder add", "holder", "add", "Tom Ellis", "--new-key", stage.path("tom.key"))
    life.all_there("show --all, as the new holder", key="tom.key")
    life.run("holder remove", "holder", "remove", "Tom Ellis", "--why", "moved")
    opened, _ = stage.stock_age("tom.key")
    life.counts["lie"] += opened > 0
    life.run("backup", "backup", stage.path("backup.age"))
    life.run("restore", "restore", stage.path("backup.age"), stage.path("restored"))
    for wallet in ("wallet", "restored"):
        life.all_there("show --all", wallet=wallet)
        life.run("check", "check", wallet=wallet)


def sizes(life):
    files = [path for path in Path(life.stage.path("wallet")).rglob("*") if path.is_file()]
    life.counts["files"] = len(files)
    life.counts["MiB"] = sum(path.stat().st_size for path in files) >> 20
    for word in ("show --all", "check", "merge", "holder add", "holder remove", "backup", "restore"):
        life.counts[f"seconds of {word}"] = round(max(second for second, _ in life.took[word]))
    everything = [memory for each in life.took.values() for _, memory in each]
    life.counts["MiB of memory at most"] = max(everything)


def main():
    options = figures.options(__doc__)
    if not need("time", "time"):
        skip("no /usr/bin/time: what it takes is not known")
        return figures.end("long_life", {}, options)
    many, attached = (100_000, 10_000) if options.long else (2_000, 160)
    chance = random.Random(options.seed)
    counts = Counter({"entries": 0, "attachments": 0, "lost": 0, "lie": 0, "refused": 0})
    # What a disk takes to flush is part of the times of the long form.
    fast = "/dev/shm" if Path("/dev/shm").is_dir() and not options.long else None
    with tempfile.TemporaryDirectory(dir=fast, prefix="faults-") as name:
        life = Life(Path(name) / "stage", counts)
        life.stage.must("init", "--person", "Margaret Ellis", "--holder", "Sarah Ellis")
        letters(life, attached, chance)
        entries(life, many - attached // LETTERS, chance)
        age(life, chance)
        sizes(life)
        life.print()
    return figures.end("long_life", counts, options)


if __name__ == "__main__":
    raise SystemExit(main())
