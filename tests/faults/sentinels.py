#!/usr/bin/env python3
"""Secrets stay where they belong: a tour of the commands with marked words as entry,
name, passphrase, key and attachment. None of them is in an argument or a variable of
any process (but where somebody typed it as one), in a message of a command that
fails, or in a file that is not a wanted output.

  tests/faults/sentinels.py    there is one form: it takes seconds
"""
import json
import os
import pty
import re
import select
import signal
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

import figures
from stage import PROGRAM, environment, make_stage, need, skip

ENTRY = "zq7entrywords4kx"
NAME = "Zq7name Fourkay"
PASSPHRASE = "zq7passphrase-cobalt-heron-4kx"
LETTER = "zq7letterwords4kx"
LETTER_PATH = "zq7path4kx.txt"
MADE = re.compile(r'(?:openat|creat|rename\w*|link\w*|mkdir\w*)\(.*"([^"]*)"[^"]*$')
WRITES = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|^\d+ +(?:creat|rename|link|mkdir)")
SYSTEM = ("/dev/", "/proc/")
UNLOCK_SECONDS = 60


class Watch(threading.Thread):
    """Looks at the arguments and variables of every process, all the time."""

    def __init__(self, secrets):
        super().__init__(daemon=True)
        self.secrets, self.found, self.looks, self.stop = secrets, set(), 0, threading.Event()

    def run(self):
        while not self.stop.is_set():
            for process in Path("/proc").glob("[0-9]*"):
                for place in ("cmdline", "environ"):
                    self.look(process / place)
            self.looks += 1
            # As often as that sees every process that lives for a tick of the clock,
            # and leaves the processor to those that are watched.
            time.sleep(0.004)

    def look(self, place):
        try:
            content = place.read_bytes()
        except OSError:
            return  # it has ended, or is somebody else's
        for secret in self.secrets:
            if secret.encode() in content:
                self.found.add(f"{secret[:3]}… in {place.name}")


def at_terminal(stage, strace, *args):
    """Runs a command on a terminal, and types: the passphrase where it is asked for,
    else only the return key. Answers the exit code and the screen."""
    process, screen = pty.fork()
    if process == 0:
        os.chdir(stage.folder)
        command = [*strace, PROGRAM, "--wallet", stage.path("locked"), *args]
        os.execvpe(command[0], command, environment(stage.folder / "home"))
    seen, answered, ends = b"", 0, time.monotonic() + UNLOCK_SECONDS
    while time.monotonic() < ends:
        ready, _, _ = select.select([screen], [], [], 0.7)
        try:
            more = os.read(screen, 65536) if ready else b""
        except OSError:
            break
        seen += more
        if ready and not more:
            break
        if not ready and len(seen) > answered:
            asked = seen[answered:].lower()
            secret = b"passphrase" in asked or b"same again" in asked
            os.write(screen, PASSPHRASE.encode() * secret + b"\n")
            answered = len(seen)
    else:
        os.kill(process, signal.SIGKILL)
    _, status = os.waitpid(process, 0)
    return os.waitstatus_to_exitcode(status), seen.decode(errors="replace")


def tour(stage):
    """Commands that succeed. What is secret comes in files, as a family would do it."""
    outputs = ("pdf", "txt", "age", "json", "png")
    yield ["add", "--from", stage.path("secret.jsonl")]
    yield ["add", "document", "title=Scan", "--attach", stage.path(LETTER_PATH)]
    for ending in outputs:
        yield ["share", "--to", "Camden Care", "-o", stage.path(f"wanted/out.{ending}")]
    yield ["read", stage.path("wanted/out.pdf")]
    yield ["read", stage.path("wanted/out.txt"), "--as", "form:homecare"]
    yield ["receive", "--yes", stage.path("reply.age")]
    yield ["merge", stage.path("other")]
    yield ["show", "--all"]
    yield ["ledger"]
    yield ["check"]
    yield ["form", "homecare"]
    yield ["form", "homecare", "--gap", stage.path("wanted/gap.pdf")]
    yield ["holder", "add", "Ann", "--new-key", stage.path("wanted/ann.key")]
    yield ["holder", "remove", "Ann", "--why", "moved"]


def failing(stage, secret_key):
    """Commands that fail beside something secret, with the key file to use."""
    yield ["read", stage.path("secret.jsonl")], "sarah.key"
    yield ["add", "--from", stage.path("wrong.jsonl")], "sarah.key"
    yield ["receive", stage.path("secret.jsonl")], "sarah.key"
    yield ["show"], secret_key
    yield ["read", secret_key], "sarah.key"
    yield ["holder", "add", "Ann", "--public", secret_key], "sarah.key"
    yield ["show"], "secret.jsonl"


def scene(folder):
    stage = make_stage(folder, adds=2)
    (stage.folder / "wanted").mkdir()
    (stage.folder / LETTER_PATH).write_text(LETTER * 50)
    line = {"kind": "about_me", "body": {"heading": "do_dont", "text": ENTRY}}
    (stage.folder / "secret.jsonl").write_text(json.dumps(line) + "\n")
    wrong = {"kind": "about_me", "body": {"heading": ENTRY, "text": 5}}
    (stage.folder / "wrong.jsonl").write_text(json.dumps(wrong) + "\n")
    stage.must("person", "add", NAME)
    return stage


def written(log, stage):
    """The files that were written, by the trace."""
    for line in log.read_text(errors="replace").splitlines():
        made = MADE.search(line)
        if made and WRITES.search(line) and " = -1 " not in line:
            path = (stage.folder / made[1]).resolve()
            if not str(path).startswith(SYSTEM):
                yield path


def judge_files(stage, paths, secrets, counts):
    for path in sorted(set(paths)):
        counts["files written"] += 1
        if not path.is_relative_to(stage.folder):
            counts["leak"] += 1
            figures.complain(f"leak: a file elsewhere: {path}")
        if not path.is_file() or path.is_relative_to(stage.folder / "wanted"):
            continue
        content = path.read_bytes()
        found = [secret for secret in secrets if secret.encode() in content]
        counts["leak"] += bool(found)
        if found:
            figures.complain(f"leak: {found} in {path}")


def main():
    options = figures.options(__doc__)
    if not need("strace", "strace"):
        skip("no strace: which files are written is not known")
        return figures.end("sentinels", {}, options)
    counts = Counter({"leak": 0, "refused": 0})
    with tempfile.TemporaryDirectory(prefix="faults-") as name:
        stage = scene(Path(name).resolve() / "stage")
        key_file = (stage.folder / "sarah.key").read_text()
        secret_key = re.search(r"AGE-SECRET-KEY-1[A-Z0-9]+", key_file)[0]
        watch = Watch([ENTRY, LETTER, PASSPHRASE])
        watch.start()
        logs = walk(stage, counts)
        watch.stop.set()
        watch.join()
        for args, key in failing(stage, secret_key):
            said = stage.run(*args, key=key)
            counts["failing commands"] += 1
            hidden = [secret_key, ENTRY, LETTER, NAME, PASSPHRASE]
            told = [secret for secret in hidden if secret in said.out + said.err]
            if told or said.code == 0:
                counts["leak"] += 1
                shown = [word.replace(secret_key, "SECRET") for word in [*args, *told]]
                figures.complain(f"leak: said by a command that fails: {shown}")
        counts["looks at all processes"] = watch.looks
        counts["leak"] += len(watch.found)
        for words in watch.found:
            figures.complain(f"leak: {words}")
        paths = [path for log in logs for path in written(log, stage)]
        judge_files(stage, paths, [ENTRY, NAME, LETTER, PASSPHRASE, secret_key], counts)
    return figures.end("sentinels", counts, options)


def walk(stage, counts):
    """The tour, with a trace of each command; then the same key behind a passphrase."""
    calls = "trace=openat,creat,rename,renameat,renameat2,link,linkat,mkdir,mkdirat"
    logs = []

    def strace():
        logs.append(stage.folder / f"trace-{len(logs)}")
        return ["strace", "-f", "-qq", "-o", str(logs[-1]), "-e", calls]

    for args in tour(stage):
        said = stage.run(*args, before=strace())
        counts["commands"] += 1
        counts["refused"] += said.code != 0
        if said.code != 0:
            figures.complain(f"refused: {args}: {said.err or said.out}")
    for args in (["init", "--person", "Margaret Ellis"], ["--key", "home/locked-key.age", "show"]):
        code, screen = at_terminal(stage, strace(), *args)
        counts["commands"] += 1
        counts["refused"] += code != 0
        counts["leak"] += PASSPHRASE in screen
        if code != 0 or PASSPHRASE in screen:
            figures.complain(f"refused or echoed: {args}: exit {code}: {screen[-300:]}")
    return logs


if __name__ == "__main__":
    raise SystemExit(main())
