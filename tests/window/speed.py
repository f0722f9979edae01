#!/usr/bin/env python3
"""How quick the window is: the first page after the link at 1,000 entries, each page at 10,000
(seconds of processor, the first time and again), and memory when idle.

    tests/window/speed.py [--entries 10000]

CAREWALLET names the program: target/release/carewallet unless it is said.
"""
import json
import re
import sys
import tempfile
import time
from pathlib import Path

from attacks import PROGRAM, Window

TICKS = 100


def lines(count):
    """A household's small facts: weights, falls and appointments."""
    for number in range(count):
        day = f"20{10 + number // 3650:02}-{number // 28 % 12 + 1:02}-{number % 28 + 1:02}"
        if number % 3:
            body = {"type": "weight", "value": f"{50 + number % 30}.{number % 10}", "unit": "kg"}
            yield {"kind": "measurement", "body": body, "when": day}
        else:
            yield {"kind": "event", "body": {"type": "fall", "date": day, "place": f"Room {number}"}}


def processor(pid):
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def resident(pid):
    return int(re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())[1]) / 1024


def spent(window, path, times):
    """Seconds of processor for a page."""
    before = processor(window.child.pid)
    for _ in range(times):
        status = window.get(path)[0]
        assert status == 200, f"{path}: {status}"
    return (processor(window.child.pid) - before) / times


def of_size(home, count):
    written = home / "facts.jsonl"
    written.write_text("".join(json.dumps(line) + "\n" for line in lines(count)))
    window = Window(home)
    window.close()
    window.program("add", "--from", str(written), "--dates-are-right", "--again")
    return Window(home)


def measure(count):
    with tempfile.TemporaryDirectory(prefix="window-speed-") as folder:
        window = of_size(Path(folder), count)
        try:
            begun = time.monotonic()
            page = window.enter()
            first = time.monotonic() - begun
            print(f"{count:>7,} entries: first page {first * 1000:.0f} ms after the link, {resident(window.child.pid):.0f} MiB")
            paths = ["/", "/record", *sorted(set(re.findall(r'href="(/about/[^"#]*)"', page)))[:1], "/timeline", "/who-knows",
                     "/forms", "/write", "/visit", "/receive", "/keep", "/keep/check", "/look"]
            for path in paths:
                first = spent(window, path, 1)
                again = spent(window, path, 5)
                name = re.sub(r"[0-9a-f]{24}", "*", path)
                print(f"          {name:<16} {first * 1000:6.0f} ms of processor, {again * 1000:6.0f} when asked again")
            print(f"          memory {resident(window.child.pid):.0f} MiB")
        finally:
            window.close()


def main():
    counts = [1_000, 10_000] if "--entries" not in sys.argv else [int(sys.argv[sys.argv.index("--entries") + 1])]
    print(f"program: {PROGRAM}")
    for count in counts:
        measure(count)


if __name__ == "__main__":
    main()
