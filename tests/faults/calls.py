#!/usr/bin/env python3
"""A fault at every system call (strace): killed there, or the call fails or lies.

  tests/faults/calls.py           short form: a sample
  tests/faults/calls.py --long    every call of every command on three stages, and on
                                  exFAT; --minutes N stops earlier, and another run
                                  goes on --after as many of each stage
"""
import random
import re
import shutil
import subprocess
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import figures
from exfat import new_stick
from stage import make_stage, need, skip
from trials import judge, trials

CALLS = (
    "openat write pwrite64 writev fsync fdatasync rename renameat renameat2 link linkat "
    "unlink unlinkat ftruncate close mkdir mkdirat flock"
).split()
ERRORS = "ENOSPC EIO EDQUOT EROFS".split()
# Calls that a lying disk says it did.
LYING = "fsync fdatasync rename renameat renameat2 link linkat unlink unlinkat".split()
SAMPLE = 260
# Of the long form, exFAT too: each has its share of the time.
STAGES = 4
# A run takes a twentieth of a second.
HANGS = 30


def strace(*options):
    return ["strace", "-f", "--seccomp-bpf", "-qq", *options]


def our_calls(stage, trial, folder):
    """Which calls, by name and number, concern our files: those of the dynamic
    linker come before them and would test only that."""
    copy = stage.copy_to(folder / f"trace-{trial.name.replace(' ', '-')}")
    log = folder / "trace"
    trial.run(copy, strace("-y", "-o", str(log), "-e", "trace=" + ",".join(CALLS)))
    counts, ours = Counter(), set()
    for line in log.read_text(errors="replace").splitlines():
        found = re.match(r"(\d+) +(\w+)\(", line)
        if not found:
            continue
        thread, call = found.groups()
        counts[thread, call] += 1
        if str(copy.folder) in re.sub(r"AT_FDCWD<[^>]*>", "", line):
            ours.add((call, counts[thread, call]))
    shutil.rmtree(copy.folder)
    return sorted(ours)


def faults(call, number):
    """The ways in which this call can go wrong, as strace says them."""
    yield f"{call}:signal=KILL:when={number}"
    for error in ERRORS:
        yield f"{call}:error={error}:when={number}"
        yield f"{call}:error={error}:when={number}+"
    # An interrupted call is to be made again. For ever would test only our patience.
    yield f"{call}:error=EINTR:when={number}"
    yield f"{call}:error=EINTR:when={number}..{number + 20}"
    if call in LYING:
        yield f"{call}:retval=0:when={number}"
        yield f"{call}:retval=0:when={number}+"


def cannot_help(fault):
    """What no program could do better: where nothing more can be written, nothing can be
    said; and what a disk only pretends to have renamed is not where anybody looks."""
    if fault.startswith("write:error") and fault.endswith("+"):
        return {"silent"}
    return {"left"} if "retval" in fault else set()


def tried(stage, trial, fault, before, folder):
    """One injection on a copy of the stage. Answers what is wrong."""
    copy = stage.copy_to(Path(tempfile.mkdtemp(dir=folder)) / "stage")
    call = fault.split(":")[0]
    try:
        inject = strace("-o", "/dev/null", "-e", "trace=" + call, "-e", "inject=" + fault)
        said = trial.run(copy, inject, timeout=HANGS)
        wrong = judge(copy, trial, said, before, killed="KILL" in fault)
        if forgiven := cannot_help(fault):
            wrong = [each for each in wrong if each[0] not in forgiven]
        if call == "close" and said.panicked():
            # Rust's own library gives up when a folder cannot be closed (`closedir`).
            wrong = [each for each in wrong if each[0] != "panic"]
            wrong.append(("folder not closed", said.err))
    except subprocess.TimeoutExpired:
        wrong = [("hangs", f"still running after {HANGS} s")]
    finally:
        # On a stick, what a killed process had open goes a moment later.
        shutil.rmtree(copy.folder.parent, ignore_errors=True)
    return trial.name, fault, wrong


def stages(folder, long):
    yield "small", make_stage(folder / "small")
    if long:
        # The next entry is the one that packs all loose segments into one.
        yield "about to pack", make_stage(folder / "edge", adds=60)
        packed = make_stage(folder / "packed", adds=60)
        for number in range(6):
            packed.must("add", "event", "type=fall", f"what_happened=More {number}")
        yield "packed", packed


def sweep(folder, long, options, counts, where=""):
    """All stages in this folder, which says the file system."""
    for title, stage in stages(folder, long):
        before = stage.ids()
        work = [
            (trial, fault)
            for trial in trials(stage)
            if not options.only or trial.name == options.only
            for call, number in our_calls(stage, trial, folder)
            for fault in faults(call, number)
        ]
        # So that whoever stops a long form half-way has tried a bit of everything.
        random.Random(options.seed).shuffle(work)
        if options.long:
            print(f"{title}{where}: {len(work):,} injections in all", flush=True)
        work = work[options.after :] if options.long else work[:SAMPLE]
        for each in tried_at_once(stage, work, before, folder, options):
            judged(title + where, each, counts)


def tried_at_once(stage, work, before, folder, options):
    ends = figures.minutes() + options.minutes / STAGES
    with ThreadPoolExecutor(options.jobs) as pool:
        jobs = [pool.submit(tried, stage, *each, before, folder) for each in work]
        for job in jobs:
            if options.minutes and figures.minutes() > ends:
                pool.shutdown(cancel_futures=True)
                return
            yield job.result()


def judged(title, each, counts):
    trial, fault, wrong = each
    counts["injections"] += 1
    counts.update({sort for sort, _ in wrong})
    for sort, words in wrong:
        if sort in figures.BAD:
            figures.complain(f"{sort}: {title}: {trial}: {fault}: {words}")


def main():
    options = figures.options(__doc__)
    if not need("strace", "strace") or not need("age", "age"):
        skip("no strace or no age: no fault was injected")
        return figures.end("calls", {}, options)
    shm = "/dev/shm" if Path("/dev/shm").is_dir() else None
    counts = Counter({"injections": 0})
    with tempfile.TemporaryDirectory(dir=shm, prefix="faults-") as name:
        folder = Path(name)
        if options.long:
            on_exfat(folder, options, counts)
        sweep(folder, options.long, options, counts)
    return figures.end("calls", counts, options)


def on_exfat(folder, options, counts):
    """A stick has another way of writing: everything twice."""
    if not need("mount.exfat-fuse", "exfat-fuse") or not need("mkfs.exfat", "exfatprogs"):
        return skip("no exfat-fuse: no fault was injected on a stick")
    stick = new_stick(folder, "stick", size=256 << 20)
    if not stick.plug_in():
        return skip("exfat-fuse does not mount: no fault was injected on a stick")
    try:
        sweep(stick.folder, False, options, counts, " on exFAT")
    finally:
        stick.eject()
    return None


if __name__ == "__main__":
    raise SystemExit(main())
