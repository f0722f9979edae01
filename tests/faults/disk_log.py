"""A disk that keeps a log of what was written and when it was flushed
(qemu-storage-daemon, blklogwrites), and what would be on it after a power cut."""
import os
import struct
import subprocess
import time

SECTOR = 512
FLUSH, FUA, DISCARD = 1, 2, 4


class LoggedDisk:
    """An image served as the file `disk`, with its log. Linux only, as root."""

    def __init__(self, image, folder):
        self.disk, self.log, self.read_to = folder / "disk", folder / "log", SECTOR
        self.disk.touch()
        self.log.touch()
        self.entries = []
        nodes = [
            f"driver=file,node-name=base,filename={image}",
            f"driver=file,node-name=log,filename={self.log}",
            "driver=blklogwrites,node-name=logged,file=base,log=log",
        ]
        blocks = [word for node in nodes for word in ("--blockdev", node)]
        export = f"type=fuse,id=disk,node-name=logged,mountpoint={self.disk},writable=on"
        self.server = subprocess.Popen(["qemu-storage-daemon", *blocks, "--export", export])
        for _ in range(300):
            if os.path.ismount(self.disk):
                return
            time.sleep(0.01)
        raise RuntimeError("qemu-storage-daemon does not serve the image")

    def written(self):
        """How many entries the log has by now."""
        with self.log.open("rb") as log:
            while True:
                log.seek(self.read_to)
                head = log.read(SECTOR)
                if len(head) < SECTOR:
                    return len(self.entries)
                sector, count, flags, _ = struct.unpack("<4Q", head[:32])
                if not count and not flags:
                    return len(self.entries)
                size = 0 if flags & DISCARD else count * SECTOR
                data = log.read(size)
                if len(data) < size:
                    return len(self.entries)
                self.entries.append((sector * SECTOR, flags, data))
                self.read_to += SECTOR + size

    def close(self):
        self.server.terminate()
        self.server.wait()
        subprocess.run(["umount", "-l", str(self.disk)], capture_output=True, check=False)


def put(image, at, data):
    image[at : at + len(data)] = data


class Replay:
    """The disk as it may be after a power cut behind entry `cut`: all that was
    flushed, and of the rest some, in any order, torn between two sectors."""

    def __init__(self, base, entries):
        self.flushed, self.entries, self.done, self.waiting = bytearray(base), entries, 0, []

    def cut(self, cut, chance):
        """Only ever further on: cuts have to rise."""
        for at, flags, data in self.entries[self.done : cut]:
            if flags & FLUSH:
                for write in self.waiting:
                    put(self.flushed, *write)
                self.waiting = []
            if data:
                self.waiting.append((at, data))
        self.done = max(self.done, cut)
        image = bytearray(self.flushed)
        chance.shuffle(waiting := list(self.waiting))
        for at, data in waiting:
            how = chance.randrange(4)
            if how == 0:
                continue
            for sector in range(0, len(data), SECTOR):
                if how > 1 or chance.random() < 0.5:
                    put(image, at + sector, data[sector : sector + SECTOR])
        return image
