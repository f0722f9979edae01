"""One line of figures for each campaign, and its row in docs/reliability.md."""
import argparse
import re
import subprocess
import sys
import time
from datetime import date

from stage import TREE

PAGE = TREE / "docs/reliability.md"
# What may never happen: any of these ends a campaign with a failure.
BAD = "blind lost lie panic silent unsound untold stranded left hangs leak wrote empty changed refused failed".split()
SHOWN = 40
began = time.monotonic()
shown = 0


def options(words):
    parser = argparse.ArgumentParser(description=words, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--long", action="store_true", help="the whole campaign")
    parser.add_argument("--record", action="store_true", help="write the row of docs/reliability.md")
    parser.add_argument("--seed", type=int, default=1, help="for what is chosen by chance")
    parser.add_argument("--jobs", type=int, default=2, help="how many at once")
    parser.add_argument("--only", default="", help="one command, such as 'holder add'")
    parser.add_argument("--minutes", type=int, default=0, help="stop after so many, where it can")
    return parser.parse_args()


def minutes():
    return (time.monotonic() - began) / 60


def complain(words):
    """Says what went wrong: all of it in a file would be no help, the first will do."""
    global shown
    shown += 1
    if shown <= SHOWN:
        print(words, file=sys.stderr, flush=True)


def end(name, counts, options):
    """Prints the line of a campaign, and answers its exit code."""
    counts = {"lost": 0, "lie": 0, **counts}
    tried = {word: number for word, number in counts.items() if word not in BAD}
    wrong = {word: number for word, number in counts.items() if word in BAD}
    seconds = int(time.monotonic() - began)
    parts = [f"{word} {number}" for word, number in [*tried.items(), *wrong.items()]]
    print(f"{name}: {', '.join(parts)} ({seconds} s)", flush=True)
    if options.record and tried:
        record(name, tried, wrong, options)
    return 1 if any(wrong.values()) else 0


def words(counts):
    return ", ".join(f"{word} {number:,}" for word, number in counts.items())


def record(name, tried, wrong, options):
    """Puts the figures into the campaign's row of the page."""
    commit = subprocess.run(
        # The last one that changed the program, whatever was written about it since.
        ["git", "log", "-1", "--format=%h", "--", "crates"], cwd=TREE, capture_output=True, check=True
    ).stdout.decode().strip()
    form = "long" if options.long else "short"
    if options.long and options.minutes:
        form = f"long, {options.minutes} minutes of it"
    row = f"| `{name}` | {form} | {words(tried)} | {words(wrong)} | {date.today()} | {commit} |"
    page = PAGE.read_text()
    PAGE.write_text(re.sub(rf"^\| `{re.escape(name)}` \|.*$", lambda _: row, page, flags=re.M))
