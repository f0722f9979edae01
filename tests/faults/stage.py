"""A household at play for the campaigns: the real program, its wallet and keys.

Not here: what goes wrong (each campaign's own file) and what is written down
about it (figures.py).
"""
import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

TREE = Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("CAREWALLET", str(TREE / "target/debug/carewallet"))
# Words that stand in one entry only, so that an erasure can be looked for.
ERASED_WORDS = "Quince marmalade at four"
UNFINISHED = ".tmp-"


def need(tool, *packages):
    """Installs Debian packages unless the tool is there; False if it is not to be had."""
    if shutil.which(tool):
        return True
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    subprocess.run(["apt-get", "update", "-qq"], check=False, **quiet)
    subprocess.run(["apt-get", "install", "-y", "-qq", *packages], check=False, **quiet)
    return shutil.which(tool) is not None


def skip(why):
    """Says loudly what was not tried, and why."""
    print(f"SKIPPED: {why}", file=sys.stderr, flush=True)


def environment(home):
    """Nothing of the machine's own settings: the program finds this home only."""
    return {"HOME": str(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}


class Said:
    """How a run ended. `told` is its JSON answer, if it is whole."""

    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err
        try:
            self.told = json.loads(out)
        except ValueError:
            self.told = None

    def saved(self):
        """The ids that it called saved."""
        told = self.told if isinstance(self.told, dict) else {}
        saved = told.get("saved")
        if isinstance(saved, list):
            return set(saved)
        # `receive` has a word for each entry; what it holds already is there anyway.
        entries = told.get("entries") if saved in (None, True) else []
        # `check` tells how many entries there are, and saves none.
        return {entry["id"] for entry in entries} if isinstance(entries, list) else set()

    def panicked(self):
        return "panicked" in self.err or self.code in (70, 101)


class Stage:
    """One folder with home/, wallet/, other/ (another copy), keys and files."""

    as_made = None

    def __init__(self, folder, made_of=None):
        self.folder, self.made_of = Path(folder), made_of

    def path(self, name):
        return str(self.folder / name)

    def command(self, *args, wallet="wallet", key="sarah.key"):
        return [PROGRAM, "--wallet", self.path(wallet), "--key", self.path(key), "--json", *args]

    def run(self, *args, before=(), timeout=120, **which):
        """Runs a command, behind `before` (strace and its like)."""
        ended = subprocess.run(
            [*before, *self.command(*args, **which)],
            cwd=self.folder,
            env=environment(self.folder / "home"),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=timeout,
            check=False,
        )
        return Said(ended.returncode, ended.stdout.decode(), ended.stderr.decode(errors="replace"))

    def must(self, *args, **which):
        """Runs a command that has to succeed: the scene, not the trial."""
        said = self.run(*args, **which)
        if said.code != 0:
            raise RuntimeError(f"{args}: exit {said.code}: {said.err or said.out}")
        return said

    def ids(self, **which):
        """Every id that can be read, or None if the wallet does not open.

        A wallet that is not whole still shows the rest, with its own exit code.
        """
        said = self.run("show", "--all", **which)
        if said.told is None or "entries" not in said.told:
            return None
        return {entry["id"] for entry in said.told["entries"]}

    def copy_to(self, folder):
        shutil.copytree(self.folder, folder, symlinks=True)
        return Stage(folder, made_of=self)

    def unchanged(self):
        """Every file is what it was when this stage was copied, and none is new."""
        if self.made_of.as_made is None:
            self.made_of.as_made = self.made_of.files(".")
        return self.files(".") == self.made_of.as_made

    def files(self, below="wallet"):
        """Name and hash of each file; unfinished ones too."""
        root = self.folder / below
        return {
            str(path.relative_to(root)): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(root.rglob("*"))
            if path.is_file()
        }

    def segments(self, wallet="wallet"):
        folder = self.folder / wallet / "segments"
        return [path for path in sorted(folder.iterdir()) if not path.name.startswith(UNFINISHED)]

    def stock_age(self, key="sarah.key", wallet="wallet"):
        """What stock age opens with a key: how many segments, and all their bytes."""
        opened, text = 0, b""
        for path in self.segments(wallet):
            shown = subprocess.run(
                f"age -d -i '{self.path(key)}' '{path}' | zcat -f",
                shell=True,
                capture_output=True,
                check=False,
            )
            opened += bool(shown.stdout)
            text += shown.stdout
        return opened, text


def make_stage(folder, adds=6):
    """A wallet with `adds` small entries, one attachment, two holders, an agency's
    reply that waits, and another copy with one entry more."""
    stage = Stage(folder)
    (stage.folder / "home").mkdir(parents=True)
    stage.must("init", "--person", "Margaret Ellis", "--holder", "Sarah Ellis")
    (stage.folder / "letter.txt").write_text("A letter from the clinic.\n" * 40)
    lines = [
        {"kind": "medication", "body": {"name": {"text": name}, "dose": "10 mg"}}
        for name in ("Donepezil", "Ramipril")
    ]
    (stage.folder / "new.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    stage.must("add", "about_me", "heading=do_dont", f"text={ERASED_WORDS}")
    stage.must("add", "document", "title=Letter", "--attach", stage.path("letter.txt"))
    stage.must("holder", "add", "Tom Ellis", "--new-key", stage.path("tom.key"))
    stage.must("agency", "init", "--name", "Camden Care", key="camden.key")
    stage.must("share", "--to", "Camden Care", "-o", stage.path("given.json"))
    reply = ["reply", stage.path("given.json"), "--from", stage.path("new.jsonl")]
    stage.must(*reply, "-o", stage.path("reply.age"), key="camden.key")
    for number in range(adds):
        stage.must("add", "event", "type=fall", f"what_happened=Fall {number}")
    shutil.copytree(stage.folder / "wallet", stage.folder / "other")
    shutil.copytree(stage.folder / "home", stage.folder / "other-home")
    stage.must("add", "event", "type=fall", "what_happened=Elsewhere", wallet="other")
    # This computer knows only its own copy.
    shutil.rmtree(stage.folder / "home")
    (stage.folder / "other-home").rename(stage.folder / "home")
    return stage
