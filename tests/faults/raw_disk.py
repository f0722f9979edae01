"""A small ext4 disk whose every block is looked at, also those of files that are gone."""
import re
import subprocess
import zlib

BLOCK = 4096
SIZE = 24 << 20
# Beginnings of what zlib and gzip write.
PACKED = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08")
MOST_UNPACKED = 1 << 20


class RawDisk:
    """An image, mounted at `folder`. Nothing waits in memory: what is written and removed
    at once is on it too."""

    def __init__(self, image, folder):
        self.image, self.folder = image, folder
        with image.open("wb") as file:
            file.truncate(SIZE)
        # No journal: it would keep names that were asked for in a second place.
        make = ["mkfs.ext4", "-q", "-b", str(BLOCK), "-O", "^has_journal", str(image)]
        subprocess.run(make, check=True)
        folder.mkdir()
        self.before = bytes(SIZE)
        self.written = 0

    def mount(self):
        mount = ["mount", "-o", "loop,sync,noatime", str(self.image), str(self.folder)]
        return subprocess.run(mount, capture_output=True, check=False).returncode == 0

    def unmount(self):
        subprocess.run(["umount", str(self.folder)], check=True)

    def look(self, words):
        """Searches what is new since the last look, as (block, word): a later file may
        take the place of one that is gone."""
        subprocess.run(["sync", "-f", str(self.folder)], check=True)
        now = self.image.read_bytes()
        blocks = [
            number
            for number in range(SIZE // BLOCK)
            if now[number * BLOCK : (number + 1) * BLOCK]
            != self.before[number * BLOCK : (number + 1) * BLOCK]
        ]
        self.before = now
        self.written += len(blocks)
        found = set()
        for first, last in runs(blocks):
            # With its neighbours: a word may begin in one block and end in the next.
            start = max(0, first - 1) * BLOCK
            found |= {
                ((start + place) // BLOCK, word)
                for place, word in search(now[start : (last + 2) * BLOCK], words)
            }
        return found

    def blocks_of(self, paths):
        """The blocks of these files and folders, by the disk's own table."""
        asked = self.image.with_suffix(".asked")
        names = [f"/{path.relative_to(self.folder)}" for path in paths]
        asked.write_text("".join(f'blocks "{name}"\n' for name in names))
        told = subprocess.run(
            ["debugfs", "-f", str(asked), str(self.image)], capture_output=True, text=True, check=True
        )
        lines = [line for line in told.stdout.splitlines() if not line.startswith("debugfs")]
        return {int(number) for line in lines for number in line.split()}


def runs(blocks):
    """First and last of each row of neighbours."""
    row = []
    for number in blocks:
        if row and number > row[-1] + 1:
            yield row[0], row[-1]
            row = []
        row.append(number)
    if row:
        yield row[0], row[-1]


def search(content, words):
    """Each word in UTF-8 and UTF-16, whatever its case, packed ones too: (place, word)."""
    yield from plainly(content, words)
    for begin in PACKED.finditer(content):
        unpacked = unpack(content[begin.start() :])
        yield from ((begin.start(), word) for _, word in plainly(unpacked, words))


def plainly(content, words):
    content = content.lower()
    for word in words:
        small = word.lower()
        # Without the last byte, it is both orders of UTF-16.
        for form in (small, b"\0".join(small[n : n + 1] for n in range(len(small)))):
            place = content.find(form)
            while place >= 0:
                yield place, word
                place = content.find(form, place + 1)


def unpack(content):
    """As much as it gives."""
    reader, unpacked = zlib.decompressobj(wbits=47), b""
    try:
        for start in range(0, len(content), BLOCK):
            unpacked += reader.decompress(content[start : start + BLOCK], MOST_UNPACKED)
            if reader.eof or len(unpacked) > MOST_UNPACKED:
                break
    except zlib.error:
        pass
    return unpacked
