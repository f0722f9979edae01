#!/usr/bin/env python3
"""Power cuts: every write and flush of the disk is recorded while the program works.
At random instants the disk is made again as it may be then: what was not flushed yet
is there, lost, or torn. Every entry that was called saved is there.

ext4 with noauto_da_alloc (which does not hide a missing flush), and exFAT.

  tests/faults/power_cut.py           short form: 15 states of each
  tests/faults/power_cut.py --long    400 states of each; --minutes N stops earlier
"""
import os
import random
import shutil
import subprocess
import tempfile
import time
from collections import Counter
from pathlib import Path

import figures
from disk_log import LoggedDisk, Replay
from exfat import loop_device
from stage import Stage, make_stage, need, skip

SIZE = 24 << 20
PASS = 20


def quietly(*command):
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


class Ext4:
    name = "ext4"

    def make(self, image):
        return quietly("mkfs.ext4", "-q", "-J", "size=4", str(image))

    def mount(self, image, folder):
        return quietly("mount", "-o", "loop,noauto_da_alloc", str(image), str(folder))

    def repair(self, image):
        """Its journal has done that when it was mounted."""
        return False

    def unmount(self, folder):
        while os.path.ismount(folder) and not quietly("umount", str(folder)):
            time.sleep(0.05)


class ExFat(Ext4):
    name = "exFAT"

    def __init__(self):
        self.device = None

    def make(self, image):
        return quietly("mkfs.exfat", str(image))

    def mount(self, image, folder):
        self.device = loop_device(image)
        return quietly("mount.exfat-fuse", self.device, str(folder))

    def repair(self, image):
        ended = subprocess.run(["fsck.exfat", "-y", str(image)], capture_output=True, check=False)
        return ended.returncode in (0, 1)

    def unmount(self, folder):
        super().unmount(folder)
        while not quietly("losetup", "-d", self.device):
            time.sleep(0.05)


def day(stage, disk, adds):
    """What a family does in a day. Answers (position in the log, ids called saved)."""
    saved, told = [], []

    def done(*args):
        said = stage.run(*args)
        told.extend([] if said.code == 0 else [f"{args[0]}: {said.err.strip()}"])
        saved.append((disk.written(), said.saved()))

    for number in range(adds):
        done("add", "event", "type=fall", f"what_happened=That day {number}")
    done("add", "document", "title=Scan", "--attach", stage.path("letter.txt"))
    done("receive", "--yes", stage.path("reply.age"))
    done("merge", stage.path("other"))
    done("share", "--to", "Camden Care", "-o", stage.path("out.json"))
    done("holder", "remove", "Tom Ellis", "--why", "moved")
    for number in range(2):
        done("add", "event", "type=fall", f"what_happened=Evening {number}")
    return saved, told


def recorded(system, folder, adds):
    """A day on this file system. Answers the disk as it began, its log, what was saved."""
    image, mounted = folder / "base.img", folder / "mounted"
    mounted.mkdir()
    with image.open("wb") as file:
        file.truncate(SIZE)
    if not system.make(image) or not system.mount(image, mounted):
        return None
    scene = make_stage(folder / "scene", adds=58)
    shutil.copytree(scene.folder, mounted / "stage")
    before = scene.ids()
    system.unmount(mounted)
    base = image.read_bytes()
    disk = LoggedDisk(image, folder)
    try:
        if not system.mount(disk.disk, mounted):
            return None
        saved, told = day(Stage(mounted / "stage"), disk, adds)
        system.unmount(mounted)
        disk.written()
    finally:
        disk.close()
    return base, disk.entries, [(0, before), *saved], told


def missing_of(system, plain, saved, folder, counts):
    """What of all that was called saved cannot be read on this disk; None: no mount."""
    mounted = folder / "mounted"
    if not system.mount(plain, mounted):
        return None
    try:
        stage = Stage(mounted / "stage")
        missing = saved - (stage.ids() or set())
        counts["check names damage"] += not missing and stage.run("check").code != 0
        return missing
    finally:
        system.unmount(mounted)


def looked_at(system, image, saved, folder, counts):
    """One state: mounted, opened, and what is missing, in words."""
    plain = folder / "state.img"
    plain.write_bytes(image)
    counts["states"] += 1
    missing = missing_of(system, plain, saved, folder, counts)
    if missing == set():
        return ""
    # exFAT has no journal: a torn folder is unreadable until it is repaired, as a
    # computer offers when such a stick is plugged in.
    if system.repair(plain):
        missing = missing_of(system, plain, saved, folder, counts)
        if missing == set():
            counts["after fsck"] += 1
            return ""
    counts["lost"] += 1
    return "does not mount" if missing is None else f"{len(missing)} of {len(saved)} missing"


def campaign(system, folder, options, counts):
    states, adds = (400, 20) if options.long else (15, 4)
    chance = random.Random(options.seed)
    run = recorded(system, folder, adds)
    if run is None:
        return skip(f"{system.name} cannot be made or mounted here")
    base, entries, saved, told = run
    counts["writes"] += sum(bool(data) for _, _, data in entries)
    counts["flushes"] += sum(flags & 1 for _, flags, _ in entries)
    counts["acknowledged"] += len(set().union(*(ids for _, ids in saved)))
    counts["failed"] += len(told)
    for words in told:
        figures.complain(f"failed: {system.name}: {words}")
    ends = figures.minutes() + options.minutes / 2
    while states > 0 and not (options.minutes and figures.minutes() > ends):
        # A replay only goes on; with several, whoever stops early has looked at all of it.
        replay = Replay(base, entries)
        for cut in sorted(chance.randrange(len(entries) + 1) for _ in range(min(states, PASS))):
            wanted = set().union(*(ids for at, ids in saved if at <= cut))
            wrong = looked_at(system, replay.cut(cut, chance), wanted, folder, counts)
            if wrong:
                figures.complain(f"lost: {system.name}: cut at {cut} of {len(entries)}: {wrong}")
        states -= PASS
    return None


def main():
    options = figures.options(__doc__)
    counts = Counter({"states": 0, "lost": 0})
    if not need("qemu-storage-daemon", "qemu-utils"):
        skip("no qemu-storage-daemon: no power was cut")
        return figures.end("power_cut", {}, options)
    if not need("mount.exfat-fuse", "exfat-fuse") or not need("mkfs.exfat", "exfatprogs"):
        skip("no exfat-fuse: only ext4 is tried")
    shm = "/dev/shm" if Path("/dev/shm").is_dir() else None
    for system in (Ext4(), ExFat()):
        if options.only in ("", system.name):
            with tempfile.TemporaryDirectory(dir=shm, prefix="faults-") as name:
                campaign(system, Path(name), options, counts)
    return figures.end("power_cut", counts, options)


if __name__ == "__main__":
    raise SystemExit(main())
