#!/usr/bin/env python3
"""A stick: exFAT for real (exfat-fuse), pulled out at random instants while a family
adds, packs and merges. Every entry that was called saved is on the stick.

  tests/faults/exfat.py           short form: 40 adds, 12 instants, pulled out twice
  tests/faults/exfat.py --long    300 adds, 200 instants, pulled out 25 times
"""
import itertools
import os
import random
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

import figures
from stage import make_stage, need, skip

SIZE = 24 << 20


def loop_device(image):
    show = subprocess.run(["losetup", "-f", "--show", str(image)], capture_output=True, check=True)
    return show.stdout.decode().strip()


class Stick:
    """An exFAT image on a loop device, mounted through FUSE. Its server can be killed."""

    def __init__(self, image, folder):
        self.image, self.folder, self.device, self.server = image, folder, None, None

    def plug_in(self):
        self.folder.mkdir(exist_ok=True)
        self.device = loop_device(self.image)
        # With -d the server stays a child of ours.
        mount = ["mount.exfat-fuse", "-d", self.device, str(self.folder)]
        quiet = subprocess.DEVNULL
        self.server = subprocess.Popen(mount, stdout=quiet, stderr=quiet)
        while self.server.poll() is None:
            if os.path.ismount(self.folder):
                return True
            time.sleep(0.01)
        return False

    def pull_out(self):
        """As a hand does: nothing is asked, and whoever writes is told by an error."""
        self.server.kill()
        self.server.wait()
        self.let_go("-l")

    def eject(self):
        self.let_go()
        self.server.wait()

    def let_go(self, *how):
        subprocess.run(["umount", *how, str(self.folder)], capture_output=True, check=False)
        subprocess.run(["losetup", "-d", self.device], check=False)

    def photograph(self, image, flushed):
        """What is on the stick at this instant: only what was flushed, or also all that
        was written."""
        self.server.send_signal(signal.SIGSTOP)
        shutil.copyfile(self.image if flushed else self.device, image)
        self.server.send_signal(signal.SIGCONT)


class Family(threading.Thread):
    """Adds on and on; knows what was called saved."""

    def __init__(self, stage, adds):
        super().__init__()
        self.stage, self.adds = stage, adds
        self.saved, self.failed, self.first_failure = set(), 0, ""
        # How many are behind it, and how long the last one took.
        self.done, self.usual = 0, 0.02

        # Set where somebody waits for it to go on until all was photographed.
        self.goes_on = False

    def run(self):
        for number in itertools.count():
            if number >= self.adds and not self.goes_on:
                return
            began = time.monotonic()
            said = self.stage.run("add", "event", "type=fall", f"what_happened=Fall {number}")
            self.saved |= said.saved()
            self.done, self.usual = number + 1, time.monotonic() - began
            if said.code != 0:
                self.failed += 1
                self.first_failure = self.first_failure or said.err.strip()
            if number == self.adds // 2:
                self.stage.run("merge", self.stage.path("other"))


def on_stick(stage, stick):
    """The stage with its wallet on the stick: keys and home stay on the computer."""
    Path(stage.path("wallet")).rename(stage.path("at-home"))
    Path(stage.path("wallet")).symlink_to(stick.folder / "wallet")
    return stage


def look(stage, image, saved, folder):
    """What of all that was called saved is not on this image, or None if it does not mount."""
    stick = Stick(image, Path(tempfile.mkdtemp(dir=folder)))
    if not stick.plug_in():
        return None
    try:
        said = stage.run("show", "--all", wallet=str(stick.folder / "wallet"))
        told = said.told if said.told and "entries" in said.told else {"entries": []}
        return saved - {entry["id"] for entry in told["entries"]}
    finally:
        stick.eject()


def new_stick(folder, name, size=SIZE):
    image = folder / f"{name}.img"
    with image.open("wb") as file:
        file.truncate(size)
    subprocess.run(["mkfs.exfat", str(image)], check=True, stdout=subprocess.DEVNULL)
    return Stick(image, folder / name)


def begin(folder, name):
    """A wallet begun on a new stick, and its first entry; what is wrong, if not."""
    stick = new_stick(folder, name)
    if not stick.plug_in():
        raise RuntimeError("exfat-fuse does not mount")
    stage = make_stage(folder / f"{name}-stage", adds=1)
    shutil.copytree(stage.path("wallet"), stick.folder / "wallet")
    subprocess.run(["sync", "-f", str(stick.folder)], check=False)
    on_stick(stage, stick)
    fresh = str(stick.folder / "fresh")
    begun = stage.run("init", "--person", "Tom Ellis", wallet=fresh, key="fresh.key")
    return stick, stage, begun


def wait_for_turn(family, first, adds, chance):
    """Until so many were added, and then a random part of what `adds` more take."""
    while family.done < first and family.is_alive():
        time.sleep(0.002)
    time.sleep(family.usual * adds * chance.random())


def photographs(stick, stage, options, chance, folder, counts):
    """The family adds; the stick is photographed at random instants, then looked at."""
    adds, instants = (300, 200) if options.long else (40, 12)
    family = Family(stage, adds)
    before = stage.ids()
    family.goes_on = True
    family.start()
    taken = []
    for number in range(instants):
        wait_for_turn(family, adds * number / instants, adds / instants, chance)
        saved = before | set(family.saved)
        image = folder / f"instant-{len(taken)}.img"
        stick.photograph(image, flushed=chance.random() < 0.5)
        taken.append((image, saved))
    family.goes_on = False
    family.join()
    for image, saved in taken:
        missing = look(stage, image, saved, folder)
        counts["instants"] += 1
        if missing is None or missing:
            counts["lost"] += 1
            figures.complain(f"lost: {image.name}: {missing and len(missing)} entries")
        image.unlink()
    tell(family, counts)
    missing = (before | family.saved) - (stage.ids() or set())
    counts["lost"] += len(missing)
    return family.saved | before


def tell(family, counts):
    counts["adds"] += len(family.saved)
    counts["failed"] += family.failed
    if family.first_failure:
        figures.complain(f"failed: {family.first_failure}")


def pulled(stick, stage, saved, options, chance, counts):
    """Pulled out while something is being added, plugged in again, and on."""
    for _ in range(25 if options.long else 2):
        family = Family(stage, 4)
        family.start()
        time.sleep(0.3 * chance.random())
        stick.pull_out()
        family.join()
        saved |= family.saved
        if not stick.plug_in():
            counts["lost"] += 1
            figures.complain("lost: the stick does not mount again")
            return
        counts["pulled out"] += 1
        missing = saved - (stage.ids() or set())
        counts["lost"] += len(missing)
        for ident in missing:
            figures.complain(f"lost: {ident} after it was pulled out")


def main():
    options = figures.options(__doc__)
    tools = need("mount.exfat-fuse", "exfat-fuse") and need("mkfs.exfat", "exfatprogs")
    if not tools or not Path("/dev/fuse").exists():
        skip("no exfat-fuse, mkfs.exfat or /dev/fuse: no stick was tried")
        return figures.end("exfat", {}, options)
    chance = random.Random(options.seed)
    counts = Counter({"adds": 0, "instants": 0})
    shm = "/dev/shm" if Path("/dev/shm").is_dir() else None
    with tempfile.TemporaryDirectory(dir=shm, prefix="faults-") as name:
        folder = Path(name)
        stick, stage, begun = begin(folder, "stick")
        try:
            if begun.code != 0:
                counts["failed"] += 1
                figures.complain(f"failed: init: {begun.err.strip()}")
            saved = photographs(stick, stage, options, chance, folder, counts)
            pulled(stick, stage, saved, options, chance, counts)
        finally:
            stick.pull_out()
    return figures.end("exfat", counts, options)


if __name__ == "__main__":
    raise SystemExit(main())
