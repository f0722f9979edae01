"""Keeps files of a folder: forty, spread over all sizes, of 15 KiB together at most.

Usage: keep.py FROM TO
"""

import pathlib
import sys

MOST_FILES = 40
MOST_BYTES = 15 << 10
source, to = map(pathlib.Path, sys.argv[1:])
found = sorted(source.iterdir(), key=lambda path: (path.stat().st_size, path.name))
step = -(-len(found) // MOST_FILES) or 1
kept, total = [], 0
for path in found[::step]:
    total += path.stat().st_size
    if total > MOST_BYTES:
        break
    kept.append((path.name, path.read_bytes()))
for old in to.iterdir():
    old.unlink()
for name, content in kept:
    (to / name).write_bytes(content)
