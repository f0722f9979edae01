#!/usr/bin/env python3
"""Nothing is on the disk in the clear but what was asked for: HOME, TMPDIR, XDG_*, the
wallet and the working folder lie on a small ext4 disk of their own. After each command of
a tour of all commands, every block that was written is searched, of files that are
gone too: for marked words, names, passphrases, attachments and their paths, for keys and
for pages. What the tour asked for in the clear is told apart by the disk's own table.

  tests/faults/plaintext.py           short form: each command
  tests/faults/plaintext.py --long    each sheet in each format and language too, and packing
"""
import gzip
import json
import tempfile
from collections import Counter
from pathlib import Path

import figures
from raw_disk import BLOCK, RawDisk
from sentinels import PASSPHRASE, at_terminal
from stage import ERASED_WORDS, make_stage, need, skip

MARK = "zq7mark4kx"
NAME = f"{MARK.title()} Fourkay"
LETTER = f"{MARK} letter.txt"
CONTROL = b"zq7control4kx"
AGENCY = ["--key", "@camden.key"]
ENDINGS = "pdf png txt age json".split()
SHEETS = "summary emergency hospital handover contingency household easy-read missing-person card".split()
LANGUAGES = "cy pl ur ar bn pa zh".split()
# The family of the stage, its keys, and how pages begin.
WORDS = [
    *(MARK, PASSPHRASE, ERASED_WORDS, "Margaret Ellis", "Sarah Ellis", "Tom Ellis"),
    *("Camden Care", "Donepezil", "letter from the clinic", "AGE-SECRET-KEY-", "%PDF-1."),
]
WORDS = [word.encode() for word in WORDS] + [b"\x89PNG\r\n\x1a\n"]


def scene(disk):
    """The stage on the disk, and what a family would bring: files that are asked for."""
    stage = make_stage(disk.folder / "stage", adds=2)
    for name in ("tmp", "wanted", "run"):
        (stage.folder / name).mkdir()
    (stage.folder / LETTER).write_text(f"{MARK} the letter's words.\n" * 300)
    lines = [
        {"kind": "about_me", "body": {"heading": "do_dont", "text": f"{MARK} from a file"}},
        {"kind": "contact", "body": {"name": NAME, "note": f"{MARK} note", "phone": ["01632 960001"]}},
        {"kind": "appointment", "body": {"with": NAME, "date": "2030-01-04", "why": f"{MARK} purpose"}},
    ]
    text = "".join(json.dumps(line) + "\n" for line in lines)
    (stage.folder / "marked.jsonl").write_text(text)
    return stage


def surroundings(stage):
    """A run whose temporary and settings folders lie on the disk as well."""
    home = stage.path("home")
    where = {"TMPDIR": stage.path("tmp"), "XDG_RUNTIME_DIR": stage.path("run")}
    for word, below in (("CONFIG", ".config"), ("DATA", "share"), ("STATE", ".local/state"), ("CACHE", ".cache")):
        where[f"XDG_{word}_HOME"] = f"{home}/{below}"
    return ["env", *(f"{name}={value}" for name, value in where.items())]


def writing(stage, erased, changed):
    """Everything that puts something into the wallet, with marked words."""
    yield ["person", "add", NAME, "--born", "1941-02-03"]
    yield ["add", "event", "type=fall", f"what_happened={MARK} typed", "--said-by", NAME]
    yield ["add", "--from", "@marked.jsonl"]
    yield ["add", "document", f"title={MARK} scan", "--attach", f"@{LETTER}", "--caption", f"{MARK} caption"]
    yield ["change", changed, f"what_happened={MARK} changed"]
    yield ["withdraw", changed, "--why", f"{MARK} withdrawn"]
    yield ["erase", "--yes", "--why", f"{MARK} erased", erased]
    yield ["agency", "add", f"{MARK} Care", "--phone", "01632 960002"]
    yield ["holder", "add", f"{MARK} Ann", "--new-key", "@wanted/ann.key"]
    yield ["holder", "remove", f"{MARK} Ann", "--why", f"{MARK} moved"]
    yield ["receive", "--yes", "@reply.age"]
    yield ["agency", "revoke", "Camden Care", "--from", "2026-01-02", "--why", f"{MARK} revoked"]
    yield ["merge", "@other"]
    yield ["backup", "@wanted/backup.age"]
    yield ["restore", "@wanted/backup.age", "@restored"]
    yield ["repair", "--apply"]


def handing_over():
    """Everything that is asked for in the clear, and read again."""
    for ending in ENDINGS:
        yield ["share", "--to", f"{MARK} Care", "--why", f"{MARK} why", "-o", f"@wanted/share.{ending}"]
        # An .age file is sealed to a key, and of pictures there may be several.
        if ending not in ("age", "png"):
            yield ["read", f"@wanted/share.{ending}"]
    yield ["share", "--sheet", "card", "-o", "@wanted/one-page.png"]
    yield ["read", "@wanted/one-page.png"]
    yield ["share", "--to", f"{MARK} Care", "--sealed", "-o", "@wanted/sealed.pdf"]
    yield ["reply", "@given.json", "--from", "@marked.jsonl", "--by", f"{MARK} desk", *AGENCY, "-o", "@wanted/reply.txt"]
    yield ["read", "@wanted/reply.txt"]
    yield ["read", "@wanted/share.txt", "-o", "@wanted/again.csv"]
    yield ["read", "@wanted/share.pdf", "--as", "form:homecare", "-o", "@wanted/filled.pdf"]
    yield ["share", "-o", "@wanted/contacts.vcf"]
    yield ["share", "-o", "@wanted/dates.ics", "--details"]
    yield ["form", "homecare", "--gap", "@wanted/gap.pdf"]
    yield ["form", "homecare", "--to", f"{MARK} Care", "-o", "@wanted/form.json"]
    yield ["recovery", "print", "-o", "@wanted/recovery.pdf"]
    yield ["recovery", "prove", "--photo", "@wanted/recovery.pdf"]
    yield ["recovery", "restore", "@restored", "--photo", "@wanted/recovery.pdf", "--key", "@wanted/again.key"]
    yield ["recovery", "prove", "--second-key", "@tom.key"]
    yield ["recovery", "split", "2", "3", "-o", "@wanted/parts"]
    yield ["recovery", "prove", "--parts", "@wanted/parts/part-1-of-3.pdf", "@wanted/parts/part-3-of-3.pdf"]


def looking(changed):
    yield ["show", "--all"]
    yield ["show", "--find", MARK]
    yield ["history", changed]
    for words in ("ledger", "check", "repair", "backup", "person list", "holder list", "agency list", "recovery list"):
        yield words.split()
    yield ["form", "homecare"]


def more():
    """The long form: every sheet in every format, one in every language, and packing."""
    for sheet in SHEETS:
        for ending in ("pdf", "png", "txt"):
            yield ["share", "--sheet", sheet, "--to", f"{MARK} Care", "-o", f"@wanted/{sheet}.{ending}"]
    for language in LANGUAGES:
        yield ["share", "--to", f"{MARK} Care", "--language", language, "-o", f"@wanted/in-{language}.pdf"]
    for number in range(70):
        yield ["add", "event", "type=fall", f"what_happened={MARK} {number}"]


def tour(stage, long):
    entries = stage.must("show", "--all").told["entries"]
    erased = next(e["id"] for e in entries if ERASED_WORDS in str(e["body"]))
    changed = next(e["id"] for e in entries if e["body"].get("what_happened") == "Fall 1")
    yield from writing(stage, erased, changed)
    yield from handing_over()
    yield from looking(changed)
    if long:
        yield from more()


def walk(disk, stage, options, counts):
    """The tour, and a look after each command: where a word was found, after what; and
    what was asked for."""
    found, before = {}, surroundings(stage)

    def look(args, words=WORDS):
        for hit in disk.look(words):
            found.setdefault(hit, args)

    look(["the scene"])
    brought = [path for path in stage.folder.iterdir() if path.is_file()]
    commands = list(tour(stage, options.long))
    for args in commands:
        said = stage.run(*(arg.replace("@", f"{stage.folder}/") for arg in args), before=before)
        look(args)
        told(counts, args, said.code, said.err or said.out)
        if sealing := (said.told or {}).get("words"):
            # Only now are the words known that open it.
            disk.before = bytes(len(disk.before))
            look(args, [sealing.encode()])
    for args in (["init", "--person", NAME], ["--key", "home/locked-key.age", "show"]):
        code, screen = at_terminal(stage, before, *args)
        look(args)
        told(counts, args, code, screen[-300:])
    return found, brought + asked_for(stage, commands)


def told(counts, args, code, words):
    counts["commands"] += 1
    counts["refused"] += code != 0
    if code != 0:
        figures.complain(f"refused: {args}: exit {code}: {words}")


def plant(disk, counts):
    """Proves that the look sees: a file in the temporary folder, written and removed."""
    for form in (CONTROL, CONTROL.decode().encode("utf-16"), gzip.compress(CONTROL * 9)):
        path = disk.folder / "planted"
        path.write_bytes(form)
        path.unlink()
        seen = {word for _, word in disk.look([CONTROL])}
        counts["planted and found"] += len(seen)
        counts["blind"] += not seen


def asked_for(stage, commands):
    """What the tour asked for in the clear, beside what it brought: the outputs that it
    named (a picture has a page more), and the folders that hold their names."""
    stems = [Path(arg).stem for args in commands for arg in args if arg.startswith("@wanted/")]
    wanted = [
        path
        for path in (stage.folder / "wanted").rglob("*")
        if path.parent.name in stems or path.name.startswith(tuple(stems))
    ]
    return [*wanted, stage.folder, stage.folder / "wanted"]


def judge(disk, found, asked, counts):
    blocks = disk.blocks_of(asked)
    counts["blocks written"] = disk.written
    counts["blocks asked for"] = len(blocks)
    leaks = {hit: args for hit, args in found.items() if hit[0] not in blocks}
    counts["leak"] += len(leaks)
    for (block, word), args in leaks.items():
        figures.complain(f"leak: {word} in block {block} of {BLOCK} bytes after {args}")
    # Were there none in what was asked for, the marks would be no good.
    counts["words in the clear where asked"] = len(found) - len(leaks)


def main():
    options = figures.options(__doc__)
    tools = need("mkfs.ext4", "e2fsprogs") and need("debugfs", "e2fsprogs")
    shm = "/dev/shm" if Path("/dev/shm").is_dir() else None
    counts = Counter({"commands": 0, "leak": 0, "blind": 0, "refused": 0})
    with tempfile.TemporaryDirectory(dir=shm, prefix="faults-") as name:
        disk = RawDisk(Path(name) / "disk.img", Path(name) / "disk") if tools else None
        if not disk or not disk.mount():
            skip("no ext4 disk can be made and mounted: no block was searched")
            return figures.end("plaintext", {}, options)
        try:
            plant(disk, counts)
            stage = scene(disk)
            found, asked = walk(disk, stage, options, counts)
        finally:
            disk.unmount()
        judge(disk, found, asked, counts)
    return figures.end("plaintext", counts, options)


if __name__ == "__main__":
    raise SystemExit(main())
