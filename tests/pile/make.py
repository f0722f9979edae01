"""A pile of files as an agency's inbox has them, out of sheets of made-up people, and what
is in each: told by zxing-cpp and by how the files were made, never by the program.

Not here: what the report has to say of them (expect.py).
"""
import base64
import io
import json
import os
import random
import subprocess
from pathlib import Path

import zxingcpp
from PIL import Image, ImageFilter

MIX = {"whole": 34, "halves": 20, "half": 8, "files": 30, "sealed": 3, "nothing": 5}


class Sheet:
    """A sheet of the program in every body, and its codes as zxing-cpp sees them."""

    def __init__(self, folder, share):
        self.json = (folder / f"{share}.json").read_bytes()
        self.text = (folder / f"{share}.txt").read_bytes()
        self.pdf = (folder / f"{share}.pdf").read_bytes()
        self.key = armored_key(self.text)
        self.pages = []
        for path in sorted(folder.glob(f"{share}*.png")):
            page = Image.open(path).convert("L")
            codes = codes_on(page)
            assert all(code[0] == self.key for code in codes), path
            if codes:
                self.pages.append((page, codes))
        self.needed, self.total = self.pages[0][1][0][2:4]
        numbers = [code[1] for _, codes in self.pages for code in codes]
        assert sorted(numbers) == list(range(1, self.total + 1)), numbers


def armored_key(text):
    """The number of the payload in a text: the first bytes of its hash, which ends it."""
    block = text.decode().split("SHARE-----\n")[1].split("-----END")[0]
    return base64.b64decode("".join(block.split()))[-32:][:8].hex()


def codes_on(page):
    """Sheet, number, needed, total, top and bottom of each code of ours (docs/format.md §7)."""
    found = zxingcpp.read_barcodes(page, formats=zxingcpp.BarcodeFormat.QRCode)
    codes = []
    for one in found:
        head, place = bytes(one.bytes), one.position
        if head[:3] == b"CW\x01":
            down = [corner.y for corner in (place.top_left, place.top_right, place.bottom_left, place.bottom_right)]
            codes.append((head[8:16].hex(), head[3] + 1, head[4], head[5], min(down), max(down)))
    return codes


def held(codes):
    return [("code", sheet, number) for sheet, number, *_ in codes]


def halves(page, codes):
    """The page cut between two rows of codes; None where there is one row."""
    tops = sorted({round(code[4] / 20) for code in codes})
    if len(tops) < 2:
        return None
    above = max(code[5] for code in codes if round(code[4] / 20) == tops[0])
    below = min(code[4] for code in codes if round(code[4] / 20) == tops[1])
    cut = int(above + below) // 2
    upper = page.crop((0, 0, page.width, cut))
    lower = page.crop((0, cut, page.width, page.height))
    return [(upper, [c for c in codes if c[5] < cut]), (lower, [c for c in codes if c[4] > cut])]


class Maker:
    """Writes files of a pile and remembers what each holds."""

    def __init__(self, folder, seed):
        self.folder, self.rng, self.truth, self.kinds = Path(folder), random.Random(seed), {}, {}

    def put(self, content, holds, ending, kind):
        where = self.rng.choice(["", "a", "a/b", "scans", "mail/new"])
        number = self.rng.randrange(10**9)
        name = f"{where}/IMG_{number:09}.{ending}".lstrip("/")
        if name in self.truth:
            return self.put(content, holds, ending, kind)
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        self.truth[name], self.kinds[name] = holds, kind
        return None

    def picture(self, page, codes):
        """The page as some program saves it; the same picture never has the same bytes."""
        ending = self.rng.choices(["jpg", "png", "tif", "webp"], [12, 2, 2, 1])[0]
        out = io.BytesIO()
        if ending == "jpg":
            turned = self.rng.choice([0, 0, 90, 180])
            page = page.rotate(turned, expand=True)
            mark = b"%020d" % self.rng.randrange(10**18)
            page.save(out, "JPEG", quality=self.rng.randrange(60, 90), comment=mark)
        elif ending == "png":
            page.save(out, "PNG", compress_level=1)
        elif ending == "tif":
            page.point(lambda dot: 255 * (dot > 127)).convert("1").save(out, "TIFF", compression="group4")
        else:
            page.save(out, "WEBP", quality=85)
        self.put(out.getvalue(), held(codes), ending, "picture")

    def whole(self, sheet):
        if self.rng.random() < 0.1:
            return self.put(sheet.pdf, held([c for _, codes in sheet.pages for c in codes]), "pdf", "pdf")
        for page, codes in sheet.pages:
            self.picture(page, codes)
            if self.rng.random() < 0.15:
                self.picture(page, codes)
        return None

    def halves(self, sheet, kept=slice(None)):
        parts = []
        for page, codes in sheet.pages:
            parts += halves(page, codes) or [(page, codes)]
        for page, codes in parts[kept]:
            if codes:
                self.picture(page, codes)

    def half(self, sheet):
        """The same half each time it is met."""
        self.halves(sheet, kept=slice(0, 1))

    def files(self, sheet):
        share = [("share", sheet.key)]
        sort = self.rng.choice(["json", "txt", "eml", "txt"])
        salt = f"Dear all, number {self.rng.randrange(10**12)}\n\n".encode()
        if sort == "json":
            # Only line breaks may stand around it.
            content = sheet.json + b"\n" * self.rng.randrange(1, 2000)
        elif sort == "txt":
            content = salt + sheet.text
        else:
            quoted = b"".join(b"> " + line + b"\r\n" for line in sheet.text.splitlines())
            content = b"From: a@example.org\r\nSubject: sheet\r\n\r\n" + salt + quoted
        self.put(content, share, sort, "text")

    def sealed(self, sealed):
        self.put(sealed, [("unread", "needs_key")], "age", "text")

    def nothing(self):
        number = self.rng.randrange(10**12)
        sort = self.rng.randrange(7)
        if sort < 2:
            noise = Image.frombytes("L", (40, 30), self.rng.randbytes(1200)).resize((800, 600))
            out = io.BytesIO()
            noise.filter(ImageFilter.GaussianBlur(8)).save(out, "JPEG", quality=70)
            self.put(out.getvalue(), [("nothing",)], "jpg", "picture")
        elif sort == 2:
            self.put(b"", [("nothing",)], "jpg", "text")
        elif sort == 3:
            self.put(f"Dear nurse, {number}".encode(), [("nothing",)], "txt", "text")
        elif sort == 4:
            self.put(json.dumps({"weather": number}).encode(), [("nothing",)], "json", "text")
        elif sort == 5:
            film = b"\0\0\0\x18ftypmp42" + number.to_bytes(8, "big")
            self.put(film, [("unread", "not_supported")], "mp4", "text")
        else:
            self.put(b"GIF89a" + number.to_bytes(8, "big"), [("unread", "not_supported")], "gif", "text")


def program(*args, home):
    environment = {"HOME": str(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
    told = subprocess.run([os.environ["CAREWALLET"], *args], env=environment, capture_output=True, check=False)
    assert told.returncode == 0, (args, told.stdout.decode(), told.stderr.decode())


# Each sheet holds all that was written before it: after so many, it is too much for paper.
A_HOUSEHOLD = 40


def make_sheets(folder, count):
    """Sheets of different lengths about the people of some households."""
    sheets, made = [], folder / "sheets"
    made.mkdir(parents=True)
    for first in range(0, count, A_HOUSEHOLD):
        home = folder / f"home-{first}"
        home.mkdir()
        sheets += make_household(home, made, range(first, min(first + A_HOUSEHOLD, count)))
    return sheets, (made / "sealed.age").read_bytes()


def make_household(home, made, numbers):
    """A household of two, and a sheet of each number."""
    wallet = ["--wallet", str(home / "wallet"), "--key", str(home / "key")]
    program(*wallet, "init", "--person", "Margaret Ellis", "--born", "1940-05-17", "--holder", "Sarah Ellis", home=home)
    program(*wallet, "person", "add", "Tom Ellis", home=home)
    sheets = []
    for place, number in enumerate(numbers):
        # Long ones first, so that every sheet has several rows of codes.
        words = random.Random(number).randbytes(900 if place < 2 else 150).hex()
        whom = ["--about", "Margaret" if number % 2 else "Tom"]
        program(*wallet, "add", "event", "type=fall", *whom, f"what_happened=Number {number}, {words}",
                "--when", "2026-02-01", home=home)
        share = str(made / f"s{number}-")
        program(*wallet, "share", *whom, "--to", f"Agency {number}", "-o", f"{share}.json", home=home)
        for ending in ("txt", "pdf"):
            program("read", f"{share}.json", "-o", f"{share}.{ending}", home=home)
        subprocess.run(["pdftoppm", "-r", "150", "-png", f"{share}.pdf", share], check=True)
        sheets.append(Sheet(made, f"s{number}-"))
    if not (made / "sealed.age").exists():
        program(*wallet, "share", "--to", "Agency", "-o", str(made / "sealed.age"), home=home)
    return sheets


def make_pile(folder, sheets, sealed, files, seed):
    """At least so many files."""
    maker = Maker(folder, seed)
    # Each sheet is met in one way only, else hardly one would stay short.
    ways = [way for way in MIX for _ in range(MIX[way])]
    fate = {sheet.key: maker.rng.choice(["whole", "halves", "half", "files"]) for sheet in sheets}
    for place, way in enumerate(("whole", "halves", "half", "files")):
        fate[sheets[place % len(sheets)].key] = way
    while len(maker.truth) < files:
        way = maker.rng.choice(ways)
        if way == "sealed":
            maker.sealed(sealed)
        elif way == "nothing":
            maker.nothing()
        else:
            fitting = [sheet for sheet in sheets if fate[sheet.key] == way]
            getattr(maker, way)(maker.rng.choice(fitting))
    return maker
