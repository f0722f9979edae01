"""One line of figures for each campaign, and its row in docs/reliability.md."""
import argparse
import os
import re
import subprocess
import sys
import time
from collections import Counter
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
    parser.add_argument(
        "--after", type=int, default=0, help="go on, adding to the row, after so many that another run tried"
    )
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


def row_of(name, page):
    """What the page says by now: minutes of it, what was tried, what was wrong."""
    _, _, form, *cells = re.search(rf"^\| `{re.escape(name)}` \|.*$", page, flags=re.M)[0].split("|")
    form = re.search(r"(\d+) minutes of it", form)
    return int(form[1]) if form else 0, counts_of(cells[0]), counts_of(cells[1])


def counts_of(cell):
    each = [words.rsplit(" ", 1) for words in cell.strip().split(", ") if words]
    return Counter({word: int(number.replace(",", "")) for word, number in each})


def last_change():
    """The last commit that changed the program, whatever was written about it since."""
    log = ["git", "log", "-1", "--format=%h", "--", "crates"]
    return subprocess.run(log, cwd=TREE, capture_output=True, check=True).stdout.decode().strip()


def record(name, tried, wrong, options):
    """Puts the figures into the campaign's row of the page."""
    commit = os.environ.get("CAREWALLET_COMMIT") or last_change()
    form = "long" if options.long else "short"
    minutes, page = options.minutes, PAGE.read_text()
    if options.after:
        before, *counts = row_of(name, page)
        minutes += before
        # `update` adds, and keeps what is 0.
        for count, more in zip(counts, (tried, wrong)):
            count.update(more)
        tried, wrong = counts
    if options.long and minutes:
        form = f"long, {minutes} minutes of it"
    row = f"| `{name}` | {form} | {words(tried)} | {words(wrong)} | {date.today()} | {commit} |"
    PAGE.write_text(re.sub(rf"^\| `{re.escape(name)}` \|.*$", lambda _: row, page, flags=re.M))
