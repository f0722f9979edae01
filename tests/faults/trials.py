"""Every command that writes, and what must be true when it says that it is done.

A trial never asks the command under trial whether it did well: it asks `show` and
`check` in a run of their own, and stock age where that can tell.
"""
import os
import time

from stage import ERASED_WORDS, UNFINISHED

# Longer than the program waits before it takes a leftover for one.
LONG_AGO = 3 * 3600


class Trial:
    """One command on a stage."""

    def __init__(self, name, args, claims=None, wallet="wallet", key="sarah.key", vanish=()):
        self.name, self.args, self.claims = name, args, claims
        self.which = {"wallet": wallet, "key": key}
        # Ids that may be gone whatever happens: what somebody asked to erase.
        self.vanish = set(vanish)

    def command(self, stage):
        return [arg.replace("@", f"{stage.folder}/") for arg in self.args]

    def run(self, stage, before=(), **more):
        return stage.run(*self.command(stage), before=before, **self.which, **more)


def opens_with(key):
    """The holder of this key reads what Sarah reads, in the program and by stock age."""

    def claim(stage, said):
        if stage.ids(key=key) != stage.ids():
            return [f"{key} does not open all of it"]
        opened, _ = stage.stock_age(key)
        return [] if opened == len(stage.segments()) else [f"{key} opens {opened} segments"]

    return claim


def opens_no_more(stage, said):
    opened, _ = stage.stock_age("tom.key")
    return [f"the removed key opens {opened} segments"] if opened else []


def words_are_gone(stage, said):
    opened, text = stage.stock_age()
    if opened != len(stage.segments()):
        return [f"stock age opens {opened} of {len(stage.segments())} segments"]
    return ["the erased words are still there"] if ERASED_WORDS.encode() in text else []


def all_of_the_other(stage, said):
    missing = (stage.ids(wallet="other") or set()) - (stage.ids() or set())
    return [f"{len(missing)} entries of the other copy are missing"] if missing else []


def no_longer_in_force(ident):
    def claim(stage, said):
        told = stage.run("show").told or {"entries": []}
        ids = {entry["id"] for entry in told["entries"]}
        return ["what was withdrawn is still in force"] if ident in ids else []

    return claim


def attachment_is_there(stage, said):
    words = (stage.folder / "letter.txt").read_bytes()
    folder = stage.folder / "wallet" / "attachments"
    names = [path for path in folder.iterdir() if not path.name.startswith(UNFINISHED)]
    checked = stage.run("check")
    sound = checked.code == 0 and len(names) > 1 and words
    return [] if sound else ["the attachment is not there, or not sound"]


def given_and_told(stage, said):
    """The file is there, can be read, and the ledger knows it."""
    if stage.run("read", stage.path("out.json")).code != 0:
        return ["the share cannot be read"]
    return untold(stage)


def untold(stage):
    """A file that was handed out, or could be, and the ledger does not know."""
    if not (stage.folder / "out.json").exists():
        return []
    told = stage.run("ledger").told or {"ledger": []}
    return [] if len(told["ledger"]) > 1 else ["a share is there that the ledger does not know"]


def all_files_looked_at(count):
    def claim(stage, said):
        looked = (said.told or {}).get("files")
        return [] if looked == count else [f"`check` looked at {looked} of {count} files"]

    return claim


def new_wallet_opens(stage, said):
    ids = stage.ids(wallet="new", key="new.key")
    return [] if ids else ["the new wallet does not open"]


def trials(stage):
    """Every command on this stage."""
    entries = stage.must("show", "--all").told["entries"]
    erased = next(e["id"] for e in entries if ERASED_WORDS in str(e["body"]))
    fall = next(e["id"] for e in entries if e["body"].get("what_happened") == "Fall 0")
    count = stage.must("check").told["files"]
    event = ["event", "type=fall", "what_happened=New"]
    return [
        Trial(
            "init",
            ["init", "--person", "Margaret Ellis"],
            new_wallet_opens,
            wallet="new",
            key="new.key",
        ),
        Trial("add", ["add", *event]),
        Trial(
            "add --attach",
            ["add", "document", "title=Scan", "--attach", "@letter.txt"],
            attachment_is_there,
        ),
        Trial("add --from", ["add", "--from", "@new.jsonl"]),
        Trial("share", ["share", "--to", "Camden Care", "-o", "@out.json"], given_and_told),
        Trial("receive", ["receive", "--yes", "@reply.age"]),
        Trial("merge", ["merge", "@other"], all_of_the_other),
        Trial(
            "erase",
            ["erase", "--yes", "--why", "wrong", erased],
            words_are_gone,
            vanish=[erased],
        ),
        Trial("withdraw", ["withdraw", "--why", "wrong", fall], no_longer_in_force(fall)),
        Trial(
            "holder add",
            ["holder", "add", "Ann Ellis", "--new-key", "@ann.key"],
            opens_with("ann.key"),
        ),
        Trial("holder remove", ["holder", "remove", "Tom Ellis", "--why", "moved"], opens_no_more),
        Trial("check", ["check"], all_files_looked_at(count)),
    ]


def judge(stage, trial, said, before, killed=False):
    """What is wrong after a run, as (sort, words). `before` are the ids that had been
    called saved. `killed` forgives only that nothing was said."""
    wrong = []
    if said.panicked():
        wrong.append(("panic", said.err[:200]))
    if said.code not in (0, -9) and not killed and not said.err.strip():
        wrong.append(("silent", f"exit {said.code} without a sentence"))
    if said.code == 0 and said.told is None:
        wrong.append(("lie", "exit 0 without an answer"))
    if said.code != 0 and trial.name != "init" and stage.unchanged():
        return wrong
    ids = stage.ids()
    if ids is None:
        return wrong + [("lost", "the wallet does not open")]
    lost = before - ids - trial.vanish
    if lost:
        wrong.append(("lost", f"{len(lost)} entries"))
    if trial.name != "init" and said.saved() - ids:
        wrong.append(("lie", "called saved and not there"))
    if said.code == 0 and trial.claims:
        wrong += [("lie", words) for words in trial.claims(stage, said)]
    if said.code != 0 and trial.name == "share":
        wrong += [("untold", words) for words in untold(stage)]
    if said.code != 0 and trial.name == "init":
        wrong += begun_again(stage, trial)
    checked = stage.run("check")
    if checked.code != 0:
        wrong.append(("unsound", checked.out.strip()[:300] or checked.err[:300]))
    return wrong + leftovers(stage, trial)


def begun_again(stage, trial):
    """After an `init` that failed, the wallet opens or `init` can be said again."""
    if stage.ids(**trial.which):
        return []
    again = trial.run(stage)
    if again.code == 0 and stage.ids(**trial.which):
        return []
    return [("stranded", f"neither opens nor can be begun again: {again.err.strip()[:120]}")]


def leftovers(stage, trial):
    """What is unfinished for long is gone after the next command that writes."""
    left = list(stage.folder.rglob(UNFINISHED + "*"))
    if not left:
        return []
    then = time.time() - LONG_AGO
    for path in left:
        os.utime(path, (then, then))
    for which in ({}, trial.which):
        stage.run("add", "event", "type=fall", "what_happened=After", **which)
        stage.run("add", "document", "title=After", "--attach", stage.path("letter.txt"), **which)
    return [
        ("left", str(path.relative_to(stage.folder)))
        for path in stage.folder.rglob(UNFINISHED + "*")
    ]
