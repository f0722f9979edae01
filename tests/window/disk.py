#!/usr/bin/env python3
"""The story in a browser, on a small disk of its own: HOME, TMPDIR, XDG_*, the wallet and
the browser's profile lie on it. Every block that is written while it is told is searched,
of files that are gone too, for what was written down and for the passphrase. What was asked
for in the clear, the sheets, is told apart by the disk's own table.

    tests/window/disk.py chromium|firefox [--long]

Without root, or where nothing can be mounted, the story is told all the same, and says so.
"""
import json
import os
import struct
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "faults"))
import raw_disk
from raw_disk import BLOCK, PACKED, RawDisk, plainly, runs
from stage import need

SIZE = 1 << 30
CONTROL = "zq7control4kx"
# The session store of Firefox: packed with LZ4.
SESSION = b"mozLz40\0"
FEW = 8
EVERY = 1.5


class BrowserDisk(RawDisk):
    """A disk that is large enough for a browser."""

    def __init__(self, image, folder):
        # The size is one for all disks of a process; this one has only this.
        raw_disk.SIZE = SIZE
        super().__init__(image, folder)
        self.before = b""
        self.forget()

    def forget(self):
        """Everything is new at the next look."""
        self.known = {}

    def look(self, words):
        """Searches what is new since the last look, as (block, word)."""
        subprocess.run(["sync", "-f", str(self.folder)], check=True)
        found = set()
        with self.image.open("rb") as image:
            fresh = [number for number in blocks(image) if self.is_new(image, number)]
            self.written += len(fresh)
            for first, last in runs(fresh):
                start = max(0, first - 1) * BLOCK
                image.seek(start)
                content = image.read((last + 2) * BLOCK - start)
                found |= {((start + place) // BLOCK, word) for place, word in search(content, words)}
        return found

    def is_new(self, image, number):
        image.seek(number * BLOCK)
        value = hash(image.read(BLOCK))
        is_new = self.known.get(number) != value
        self.known[number] = value
        return is_new

    def owner(self, block):
        """The file that has a block now."""
        inode = self.debug(f"icheck {block}").split()[-1]
        if not inode.isdigit():
            return "a file that is gone"
        return self.debug(f"ncheck {inode}").split("\n")[1]

    def debug(self, command):
        told = subprocess.run(["debugfs", "-R", command, str(self.image)], capture_output=True, text=True, check=True)
        return told.stdout


def blocks(image):
    """The blocks that hold anything: the image has holes."""
    end = 0
    while True:
        try:
            begin = os.lseek(image.fileno(), end, os.SEEK_DATA)
        except OSError:
            return
        end = os.lseek(image.fileno(), begin, os.SEEK_HOLE)
        yield from range(begin // BLOCK, -(-end // BLOCK))


def search(content, words):
    """Each word, plain or packed: (place, word)."""
    yield from plainly(content, words)
    view = memoryview(content)
    for begin in PACKED.finditer(content):
        unpacked = raw_disk.unpack(view[begin.start() :])
        # Much looks packed and gives nothing.
        if len(unpacked) > FEW:
            yield from ((begin.start(), word) for _, word in plainly(unpacked, words))
    place = content.find(SESSION)
    while place >= 0:
        yield from ((place, word) for _, word in plainly(unpack_lz4(content[place + len(SESSION) :]), words))
        place = content.find(SESSION, place + 1)


def unpack_lz4(content):
    """As much as it gives."""
    size = struct.unpack("<I", content[:4])[0] if len(content) > 4 else 0
    out, at = bytearray(), 4
    try:
        while len(out) < size:
            token = content[at]
            at, length = count(content, at + 1, token >> 4)
            out += content[at : at + length]
            at += length
            if len(out) >= size:
                break
            back = content[at] | content[at + 1] << 8
            at, length = count(content, at + 2, token & 15)
            for _ in range(length + 4):
                out.append(out[-back])
    except IndexError:
        pass
    return bytes(out)


def count(content, at, length):
    """A length, whose further bytes follow from `at`."""
    if length == 15:
        while True:
            length += content[at]
            at += 1
            if content[at - 1] != 255:
                break
    return at, length


class Looks(threading.Thread):
    """Looks at the disk all the while: a later file may take the place of one that is gone."""

    def __init__(self, disk, report):
        super().__init__(daemon=True)
        self.disk, self.report, self.over = disk, report, threading.Event()
        self.words, self.found, self.looks = [], set(), 0

    def run(self):
        while not self.over.wait(EVERY):
            self.look()

    def look(self):
        told = read(self.report)["words"]
        if told != self.words:
            # Only now is the passphrase known.
            self.words = told
            self.disk.forget()
        self.found |= self.disk.look([word.encode() for word in [*self.words, CONTROL]])
        self.looks += 1


def read(report):
    try:
        return json.loads(report.read_text())
    except (FileNotFoundError, json.JSONDecodeError):
        return {"words": [], "asked": []}


def story(args, environment):
    return subprocess.run(["node", str(HERE / "story.mjs"), *args], env={**os.environ, **environment}, check=False).returncode


def told_on(disk, report, args):
    """The story on the disk, and its exit code."""
    looks = Looks(disk, report)
    looks.start()
    code = story(args, {"WINDOW_DISK": str(disk.folder), "WINDOW_REPORT": str(report), "WINDOW_CONTROL": CONTROL})
    looks.over.set()
    looks.join()
    looks.look()
    return code, looks


def judge(disk, report, looks):
    asked = [Path(path) for path in read(report)["asked"]]
    wanted = disk.blocks_of([path for path in asked if path.exists()])
    leaks = sorted({(word.decode(), block) for block, word in looks.found if block not in wanted and word != CONTROL.encode()})
    controls = sum(word == CONTROL.encode() for _, word in looks.found)
    in_clear = sum(block in wanted for block, _ in looks.found)
    print(f"on the disk: {len(looks.words)} words looked for in {disk.written * BLOCK >> 20} MiB that were written, {looks.looks} looks: "
          f"{len(leaks)} found; in the sheets that were asked for {in_clear}; what the browser kept of another page {controls}")
    for word, block in leaks[:20]:
        print(f"leak: {word} in block {block}: {disk.owner(block)}", file=sys.stderr)
    if not controls or not in_clear:
        print("blind: the look does not see what is there", file=sys.stderr)
    return 1 if leaks or not controls or not in_clear else 0


def main():
    args = sys.argv[1:]
    tools = need("mkfs.ext4", "e2fsprogs") and need("debugfs", "e2fsprogs")
    shm = "/dev/shm" if Path("/dev/shm").is_dir() else None
    with tempfile.TemporaryDirectory(dir=shm, prefix="window-disk-") as name:
        disk = BrowserDisk(Path(name) / "disk.img", Path(name) / "disk") if tools else None
        if not disk or not disk.mount():
            print("SKIPPED: no ext4 disk can be made and mounted (it needs root): files that are gone were not searched", flush=True)
            return story(args, {})
        try:
            code, looks = told_on(disk, Path(name) / "report.json", args)
            return judge(disk, Path(name) / "report.json", looks) or code
        finally:
            disk.unmount()


if __name__ == "__main__":
    raise SystemExit(main())
