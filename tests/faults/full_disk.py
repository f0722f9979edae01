#!/usr/bin/env python3
"""A full disk: tmpfs of 256 KiB to 2 MiB in 64 steps, with 0 to 60 KiB left, every
command. The wallet's files are as before, or the command is done and says so.

  tests/faults/full_disk.py           short form: every eighth size
  tests/faults/full_disk.py --long    all 64
"""
import subprocess
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import figures
from stage import make_stage, skip
from trials import judge, trials

STEPS, SMALLEST, LARGEST = 64, 256 << 10, 2 << 20
PAGE = 4096


def mounted(folder, size):
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    return subprocess.run(mount, capture_output=True, check=False).returncode == 0


def fill(folder, left):
    """Takes all the space but `left` bytes."""
    plain = folder / "filler"
    with plain.open("wb", buffering=0) as filler:
        try:
            while True:
                filler.write(b"x" * PAGE)
        except OSError:
            size = filler.seek(0, 2)
        filler.truncate(max(0, size - left))
    return plain


def is_told(said, as_before, copy):
    """What was saved and what was missed is said, and no file of before was touched:
    the next run that saves something mends it (docs/format.md §5.2)."""
    missed = isinstance(said.told, dict) and said.told.get("missed")
    return bool(missed) and as_before.items() <= copy.files().items()


def tried(stage, trial, step, before, folder):
    disk = Path(tempfile.mkdtemp(dir=folder)) / "disk"
    if not mounted(disk, SMALLEST + step * (LARGEST - SMALLEST) // (STEPS - 1)):
        return trial.name, step, None, [("skipped", "cannot mount")]
    try:
        copy = stage.copy_to(disk / "stage")
        filler = fill(disk, step % 16 * PAGE)
        as_before = copy.files()
        said = trial.run(copy)
        changed = copy.files() != as_before and not is_told(said, as_before, copy)
        filler.unlink()
        wrong = []
        # A wallet that was to be made is another matter: `judge` looks after it.
        if said.code != 0 and changed:
            wrong.append(("changed", f"exit {said.code}, and the wallet's files differ"))
        return trial.name, step, said, wrong + judge(copy, trial, said, before)
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=False)


def main():
    options = figures.options(__doc__)
    counts = Counter()
    with tempfile.TemporaryDirectory(prefix="faults-") as name:
        folder = Path(name)
        if not mounted(folder / "try", PAGE):
            skip("no tmpfs can be mounted: no disk was full")
            return figures.end("full_disk", {}, options)
        subprocess.run(["umount", str(folder / "try")], check=False)
        stage = make_stage(folder / "small")
        before = stage.ids()
        steps = range(0, STEPS, 1 if options.long else 9)
        work = [(trial, step) for trial in trials(stage) for step in steps]
        with ThreadPoolExecutor(options.jobs) as pool:
            for job in [pool.submit(tried, stage, *each, before, folder) for each in work]:
                trial, step, said, wrong = job.result()
                counts["runs"] += 1
                counts["told that it failed"] += said is not None and said.code != 0
                counts.update({sort for sort, _ in wrong})
                for sort, words in wrong:
                    figures.complain(f"{sort}: step {step}: {trial}: {words}")
    return figures.end("full_disk", counts, options)


if __name__ == "__main__":
    raise SystemExit(main())
