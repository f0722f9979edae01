#!/usr/bin/env python3
"""Reading never writes, and nothing is ever written over (strace of all commands); a
wallet that nobody may write opens for another user.

  tests/faults/reading.py    there is one form: it takes seconds
"""
import os
import re
import shutil
import subprocess
import tempfile
from collections import Counter
from pathlib import Path

import figures
from stage import make_stage, need, skip
from trials import trials

NOBODY = "65534"
OPENED = re.compile(r'open(?:at)?\((?:[^,]*, )?"([^"]*)", ([A-Z_|]+)')
MOVED = re.compile(r'(rename\w*|link\w*)\((.*)\)')
WRITING = {"O_WRONLY", "O_RDWR", "O_TRUNC", "O_APPEND"}


def reading(stage):
    """Every command that has nothing to write in the wallet."""
    ident = sorted(stage.ids())[0]
    return [
        ["show"],
        ["show", "--all"],
        ["history", ident],
        ["ledger"],
        ["check"],
        ["person", "list"],
        ["holder", "list"],
        ["agency", "list"],
        ["form", "homecare"],
        ["forms"],
        ["kinds"],
        ["read", stage.path("given.json")],
    ]


def traced(stage, args, **which):
    log = stage.folder / "trace"
    calls = "trace=open,openat,openat2,creat,rename,renameat,renameat2,link,linkat,truncate,ftruncate"
    said = stage.run(*args, before=["strace", "-f", "-qq", "-y", "-o", str(log), "-e", calls], **which)
    return said, log.read_text(errors="replace").splitlines()


def touched(lines, wallet):
    """Calls that write to the wallet's folder: what is made new, and what is not."""
    new, old = [], []
    for line in lines:
        if " = -1 " in line:
            continue
        opened, moved = OPENED.search(line), MOVED.search(line)
        if opened and opened[1].startswith(wallet) and WRITING & set(opened[2].split("|")):
            made = "O_EXCL" in opened[2] or "O_TMPFILE" in opened[2]
            (new if made else old).append(line)
        elif moved and wallet in moved[2]:
            replaces = moved[1].startswith("rename") and "RENAME_NOREPLACE" not in moved[2]
            (old if replaces else new).append(line)
        elif "truncate(" in line and wallet in line:
            old.append(line)
    return new, old


def by_trace(stage, folder, counts):
    for args in reading(stage):
        said, lines = traced(stage, args)
        new, old = touched(lines, stage.path("wallet"))
        counts["reading commands"] += 1
        counts["wrote"] += len(new) + len(old)
        if said.code != 0 or new or old:
            counts["refused"] += said.code != 0
            figures.complain(f"wrote: {args}: exit {said.code} {said.err} {new + old}")
    for number, trial in enumerate(trials(stage)):
        copy = stage.copy_to(folder / f"copy-{number}")
        _, lines = traced(copy, trial.command(copy), **trial.which)
        new, old = touched(lines, copy.path("wallet"))
        counts["writing commands"] += 1
        # If this were 0, the trace would be blind.
        counts["calls that make files"] += len(new)
        counts["wrote"] += len(old)
        for line in old:
            figures.complain(f"wrote over: {trial.name}: {line}")


def by_another_user(stage, counts):
    """A wallet on which nobody has the right to write, read by a user who is not root."""
    shutil.copytree(stage.path("home"), stage.path("their-home"))
    subprocess.run(["chown", "-R", NOBODY, str(stage.folder)], check=True)
    subprocess.run(["chmod", "-R", "a-w", stage.path("wallet")], check=True)
    as_before = stage.files()
    become = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", "--no-new-privs"]
    for args in reading(stage):
        said = stage.run(*args, before=become)
        counts["read without rights"] += 1
        counts["refused"] += said.code != 0
        if said.code != 0:
            figures.complain(f"refused: {args}: exit {said.code}: {said.err}")
    said = stage.run("add", "event", "type=fall", "what_happened=New", before=become)
    if said.code == 0 or stage.files() != as_before:
        counts["lie"] += 1
        figures.complain("lie: saved in a folder that cannot be written")


def main():
    options = figures.options(__doc__)
    if not need("strace", "strace"):
        skip("no strace")
        return figures.end("reading", {}, options)
    counts = Counter({"wrote": 0, "refused": 0})
    with tempfile.TemporaryDirectory(prefix="faults-") as name:
        os.chmod(name, 0o755)
        folder = Path(name)
        stage = make_stage(folder / "stage")
        by_trace(stage, folder, counts)
        if os.geteuid() == 0:
            # Another user must be able to start the program at all.
            by_another_user(stage, counts)
        else:
            skip("not root: no other user read the wallet")
    return figures.end("reading", counts, options)


if __name__ == "__main__":
    raise SystemExit(main())
