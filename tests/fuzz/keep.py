"""Keeps the smallest files of a folder, up to 15 KiB. Usage: keep.py FROM TO"""

import pathlib
import sys

MOST = 15 << 10
source, to = map(pathlib.Path, sys.argv[1:])
for old in to.iterdir():
    old.unlink()
total = 0
for path in sorted(source.iterdir(), key=lambda path: (path.stat().st_size, path.name)):
    total += path.stat().st_size
    if total > MOST:
        break
    (to / path.name).write_bytes(path.read_bytes())
