#!/usr/bin/env python3
"""When nobody does anything: locked after 5 minutes, ended after 15; a link that nobody uses
ends it after one. Timed by the real clock, on windows side by side: 15 minutes.

    tests/window/idle.py

CAREWALLET names the program: target/release/carewallet unless it is said.
"""
import tempfile
import threading
import time
from pathlib import Path

from attacks import PROGRAM, Window

LINK, LOCK, END = 60, 5 * 60, 15 * 60
# How often the program looks at it is 2 seconds; the rest is the machine's.
LATE = 5
EARLY = 3
POLL = 0.05


class Watched(threading.Thread):
    """A window of its own, and what came of it: words for people, or a fault."""

    def __init__(self, folder, what):
        super().__init__()
        self.what, self.words, self.fault = what, "", None
        home = Path(folder) / what.__name__
        home.mkdir()
        self.window = Window(home)

    def run(self):
        try:
            self.words = self.what(self.window)
        except AssertionError as error:
            self.fault = str(error)
        finally:
            self.window.close()


def state(window):
    """Whether the record is shown, as `open` or `locked`. Asking is a stir."""
    status, head, _ = window.get("/record")
    if status == 303:
        assert "location: /unlock" in head.lower(), head
        return "locked"
    assert status == 200, status
    return "open"


def still_open(window):
    """Just before its time it is open, and being asked begins the time anew."""
    window.enter()
    for _ in range(2):
        time.sleep(LOCK - EARLY)
        assert state(window) == "open", "locked too early"
    return f"open after {LOCK - EARLY} s, and after as long again"


def locked(window):
    """Just after its time it is locked, though a page asked all the while how far it is."""
    window.enter()
    begun = time.monotonic()
    while time.monotonic() - begun < LOCK + LATE:
        window.get("/progress")
        time.sleep(min(20, max(0, LOCK + LATE - (time.monotonic() - begun))))
    assert state(window) == "locked", "not locked in time"
    return f"locked after {time.monotonic() - begun:.0f} s, asked for its progress all the while"


def ended(window):
    """It ends by itself, and nothing answers there any more."""
    window.enter()
    took = until_end(window, END)
    return f"ended after {took:.1f} s"


def unused(window):
    took = until_end(window, LINK)
    return f"a link that nobody used: ended after {took:.1f} s"


def until_end(window, due):
    begun = time.monotonic()
    while window.child.poll() is None:
        assert time.monotonic() - begun < due + LATE, f"not ended after {due + LATE} s"
        time.sleep(POLL)
    took = time.monotonic() - begun
    assert took > due - EARLY, f"ended after {took:.1f} s already"
    assert window.child.returncode == 0, f"exit code {window.child.returncode}"
    return took


def main():
    print(f"program: {PROGRAM}")
    with tempfile.TemporaryDirectory(prefix="window-idle-") as folder:
        watched = [Watched(folder, what) for what in (unused, locked, still_open, ended)]
        for one in watched:
            one.start()
        for one in watched:
            one.join()
    for one in watched:
        print(f"idle: {one.fault or one.words}")
    return 1 if any(one.fault for one in watched) else 0


if __name__ == "__main__":
    raise SystemExit(main())
