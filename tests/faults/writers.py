#!/usr/bin/env python3
"""Many writers at once on one folder, and a sync tool that does everything that such
tools do: every entry that was called saved is there, and no command says "empty".

  tests/faults/writers.py           short form: 8 x 12 adds, and one round with a sync tool
  tests/faults/writers.py --long    8 x 1,000 adds, and 50 rounds of 8 x 20 with one;
                                    --minutes N stops earlier, half of it for each
"""
import random
import shutil
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

import figures
from stage import UNFINISHED, make_stage

WRITERS = 8


class Writer(threading.Thread):
    """One process after another, each adding an entry to one copy."""

    def __init__(self, stage, number, adds, wallet, ends=float("inf")):
        super().__init__()
        self.ends, self.done = ends, 0
        self.stage, self.number, self.adds, self.wallet = stage, number, adds, wallet
        self.saved, self.refused = set(), []

    def run(self):
        for each in range(self.adds):
            if figures.minutes() > self.ends:
                return
            self.done += 1
            what = f"what_happened=Writer {self.number}, fall {each}"
            said = self.stage.run("add", "event", "type=fall", what, wallet=self.wallet)
            self.saved |= said.saved()
            if said.code != 0:
                self.refused.append(said.err.strip())


class SyncTool(threading.Thread):
    """Two copies of a folder, kept alike as badly as such tools do it."""

    CONFLICTS = (
        "{stem}.sync-conflict-20261126-101010-ABCDEFG{suffix}",
        "{stem} (conflicted copy 2026-11-26 101010){suffix}",
        "{stem} (1){suffix}",
    )

    def __init__(self, one, other, chance):
        super().__init__()
        self.copies, self.chance, self.stop = (one, other), chance, threading.Event()
        # Every file that it ever saw, so that it can bring an old one back.
        self.seen, self.done = {}, Counter()

    def names(self, root):
        return [
            path.relative_to(root)
            for path in root.rglob("*.age")
            if not path.name.startswith(UNFINISHED)
        ]

    def read(self, path):
        try:
            self.seen.setdefault(path.name, path.read_bytes())
            return path.read_bytes()
        except FileNotFoundError:
            return None  # packed meanwhile

    def put(self, path, content):
        """As many of them do: in place, under the name itself, not in one step."""
        path.parent.mkdir(exist_ok=True)
        with path.open("wb", buffering=0) as file:
            file.write(content[: self.chance.randrange(len(content) + 1)])
            time.sleep(0.02 * self.chance.random())
            file.seek(0)
            file.write(content)

    def step(self):
        source, target = self.chance.sample(self.copies, 2)
        missing = sorted(set(self.names(source)) - set(self.names(target)))
        dice = self.chance.random()
        if dice < 0.08 and self.seen:
            name = self.chance.choice(sorted(self.seen))
            self.done["brought back"] += 1
            return self.put(source / "segments" / name, self.seen[name])
        if not missing:
            return time.sleep(0.01)
        name = self.chance.choice(missing)
        content = self.read(source / name)
        if content is None:
            return None
        if dice < 0.2:
            style = self.chance.choice(self.CONFLICTS)
            name = name.with_name(style.format(stem=name.stem, suffix=name.suffix))
            self.done["conflict names"] += 1
        self.done["copied"] += 1
        return self.put(target / name, content)

    def run(self):
        while not self.stop.is_set():
            self.step()

    def settle(self):
        """The last pass, after all writers are done: the union of both, undamaged."""
        for source, target in (self.copies, self.copies[::-1]):
            for name in set(self.names(source)):
                if not (target / name).exists():
                    shutil.copyfile(source / name, target / name)


def count_refusals(writers, counts, word):
    for writer in writers:
        counts[word] += len(writer.refused)
        counts["empty"] += sum("empty" in words for words in writer.refused)
        for words in writer.refused:
            figures.complain(f"{word}: {words}")


def together(folder, adds, counts, ends):
    """Plain: eight processes, one folder."""
    stage = make_stage(folder / "plain", adds=1)
    saved = stage.ids()
    writers = [Writer(stage, number, adds, "wallet", ends) for number in range(WRITERS)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
        saved |= writer.saved
        counts["adds"] += writer.done
    count_refusals(writers, counts, "refused")
    judge(stage, "wallet", saved, counts)


def judge(stage, wallet, saved, counts):
    lost = saved - (stage.ids(wallet=wallet) or set())
    counts["lost"] += len(lost)
    if lost:
        figures.complain(f"lost: {len(lost)} of {len(saved)} in {wallet}")
    if wallet == "wallet":
        checked = stage.run("check", wallet=wallet)
        counts["unsound"] += checked.code != 0
        if checked.code != 0:
            figures.complain(f"unsound: {checked.out[:300]}{checked.err[:200]}")


def with_sync_tool(folder, number, adds, chance, counts):
    """Two computers with a home each; four writers on each; one sync tool."""
    here = make_stage(folder / f"here-{number}", adds=1)
    there = here.copy_to(folder / f"there-{number}")
    one, other = Path(here.path("wallet")), Path(there.path("wallet"))
    tool = SyncTool(one, other, chance)
    writers = [
        Writer(stage, each, adds, "wallet")
        for each, stage in enumerate([here, there] * (WRITERS // 2))
    ]
    saved = here.ids()
    tool.start()
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
        saved |= writer.saved
    tool.stop.set()
    tool.join()
    tool.settle()
    counts["adds with a sync tool"] += WRITERS * adds
    counts["files copied"] += tool.done["copied"]
    counts["conflict names"] += tool.done["conflict names"]
    counts["brought back"] += tool.done["brought back"]
    # A copy that is half there may be refused: the entry is then not called saved.
    count_refusals(writers, counts, "refused while syncing")
    for stage in (here, there):
        lost = saved - (stage.ids() or set())
        counts["lost"] += len(lost)
        if lost:
            figures.complain(f"lost: {len(lost)} of {len(saved)} after a sync tool")


def main():
    options = figures.options(__doc__)
    counts = Counter({"lost": 0, "empty": 0, "adds": 0})
    chance = random.Random(options.seed)
    with tempfile.TemporaryDirectory(prefix="faults-") as name:
        folder = Path(name)
        minutes = options.minutes or float("inf")
        together(folder, 1000 if options.long else 12, counts, minutes / 2)
        for number in range(50 if options.long else 1):
            if figures.minutes() > minutes:
                break
            with_sync_tool(folder, number, 20 if options.long else 12, chance, counts)
            shutil.rmtree(folder / f"here-{number}")
            shutil.rmtree(folder / f"there-{number}")
    return figures.end("writers", counts, options)


if __name__ == "__main__":
    raise SystemExit(main())
