#!/usr/bin/env python3
"""Makes one and the same four-page summary with carewallet's own drawing, with
the typst package of PyPI (once with its codes made before, once making them
with segno, as carewallet makes its own), and 1.8 KB of it with paper-age; all in turn, so that
a busy machine is busy for each. Prints medians, bytes, and ratios.

usage: make_sheet.py SHEET_OF CAREWALLET FOLDER
SHEET_OF    target/release/examples/sheet_of
CAREWALLET  target/release/carewallet
FOLDER      a scratch folder that may be filled

Needs `pip install typst segno pypdfium2` and `cargo install paper-age`; what is
missing is said and left out.
"""
import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROUNDS = 11
TODAY = "2026-03-12"
ROOT = Path(__file__).resolve().parents[2]


def run(command, **more):
    """Wall and processor milliseconds, and peak memory in MiB, of a command."""
    start = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, **more)
    error = child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    wall = (time.perf_counter() - start) * 1000
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{command[0]} failed: {error.decode()[:400]}")
    return wall, (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024


def share_of_thirty(program, folder):
    """The thirty entries of the fixtures, shared as a file and as text."""
    key, wallet = folder / "key", folder / "wallet"
    env = {"PATH": os.environ["PATH"], "CAREWALLET_DIR": str(wallet), "CAREWALLET_KEY_FILE": str(key)}

    def cw(*args):
        subprocess.run([program, *args], check=True, env=env, stdout=subprocess.DEVNULL)

    cw("init", "--person", "Margaret Ellis", "--born", "1941-03-03")
    cw("add", "--from", str(ROOT / "fixtures/ellis/thirty.jsonl"))
    for ending in ("json", "txt"):
        cw("share", "--to", "Riverside Homecare", "-o", str(folder / f"share.{ending}"))
    return folder / "share.json", folder / "share.txt"


TYPST = """
import typst, sys
typst.compile(sys.argv[1], output=sys.argv[2], font_paths=[sys.argv[3]])
"""

CODES = """
import segno, sys
for number in range(int(sys.argv[4])):
    said = bytes((number * 7 + k * 31) % 256 for k in range(412))
    code = segno.make(said, version=15, error="m", mode="byte")
    code.save(f"{sys.argv[5]}/code{number}.svg", border=4)
"""


def typst_source(text, folder, codes):
    """The same words: headings bold, the rest as paragraphs; then the codes."""
    words = text.read_text().split("-----BEGIN")[0]
    lines = words.splitlines()
    out = [
        '#set page(paper: "a4", margin: 16mm, footer: context [Sheet #h(1fr) #counter(page).display("1 of 1", both: true)])',
        '#set text(font: "Atkinson Hyperlegible Next", size: 12pt, lang: "en")',
        '#set document(title: "Care summary")',
    ]
    for number, line in enumerate(lines):
        under = lines[number + 1] if number + 1 < len(lines) else ""
        if under and set(under) in ({"-"}, {"="}):
            out.append(f"#heading({json.dumps(line, ensure_ascii=False)})")
        elif line and set(line) not in ({"-"}, {"="}):
            out.append(f"#text({json.dumps(line.strip(), ensure_ascii=False)}) \\")
        else:
            out.append("")
    out.append("#pagebreak()\n#grid(columns: 4, gutter: 4mm,")
    out += [f'image("code{number}.svg", width: 39mm),' for number in range(codes)]
    out.append(")")
    source = folder / "sheet.typ"
    source.write_text("\n".join(out))
    return source


def pages(pdf):
    import pypdfium2

    return len(pypdfium2.PdfDocument(str(pdf)))


def main():
    sheet_of, program, folder = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    share, text = share_of_thirty(program, folder)
    ours, theirs, small = (folder / name for name in ("ours.pdf", "typst.pdf", "paper-age.pdf"))
    peers = {"carewallet, drawing": [sheet_of, share, ours, TODAY]}
    try:
        import segno
        import typst  # noqa: F401

        codes = 9
        source = typst_source(text, folder, codes)
        words = [source, theirs, ROOT / "crates/export/fonts", codes, folder]
        subprocess.run([sys.executable, "-c", CODES, *map(str, words)], check=True)
        peers["typst, PyPI, codes made before"] = [sys.executable, "-c", TYPST, *words]
        peers["typst, PyPI, and segno"] = [sys.executable, "-c", CODES + TYPST, *words]
    except ImportError as missing:
        print(f"SKIPPED typst: {missing}")
    if shutil.which("paper-age"):
        (folder / "small.txt").write_bytes(text.read_bytes()[:1800])
        command = 'PAPERAGE_PASSPHRASE=seven-words paper-age --output "$1" --force "$0"'
        peers["paper-age, 1.8 KB"] = ["sh", "-c", command, folder / "small.txt", small]
    else:
        print("SKIPPED paper-age: not on the path")
    figures = {name: [] for name in peers}
    for _ in range(ROUNDS):
        for name, command in peers.items():
            figures[name].append(run([str(part) for part in command]))
    first = None
    for name, rounds in figures.items():
        wall, cpu, peak = (statistics.median(column) for column in zip(*rounds))
        first = first or (wall, cpu)
        file = small if name.startswith("paper") else ours if name.startswith("care") else theirs
        print(
            f"{name}: wall {wall:.0f} ms, processor {cpu:.0f} ms, peak {peak:.0f} MiB, "
            f"{file.stat().st_size:,} bytes, {pages(file)} pages; "
            f"carewallet takes {first[0] / wall:.2f} of its time, {first[1] / cpu:.2f} of its processor"
        )


if __name__ == "__main__":
    main()
