#!/usr/bin/env python3
"""Codes found and processor time on photographs of a page of twelve codes:
carewallet's reader, zbarimg (Debian zbar-tools) and zxing-cpp (PyPI).

    cargo build --release -p carewallet-import --examples
    python3 tests/peers/read_codes.py [PHOTOGRAPHS] [KIND] [MEGAPIXELS]

Installs nothing: what is missing is named and left out. The photographs are
those of the simulator, the same for all. Times are of one thread and take in
the decoding of the JPEG file, not the start of Python or of our program; for
zbarimg, its own start.
"""

import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RECOVERY = ROOT / "target/release/examples/recovery"


def ours(photos):
    told = subprocess.run(
        [RECOVERY, "read", *photos], check=True, capture_output=True, text=True
    ).stdout
    for line in told.splitlines():
        _, codes, took = line.split(" ")[:3]
        yield int(codes), float(took)


def zbar(photos):
    for photo in photos:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        told = subprocess.run(
            ["zbarimg", "--quiet", "--xml", "-Sdisable", "-Sqrcode.enable", photo],
            capture_output=True,
        ).stdout
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        took = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        yield told.count(b"<symbol "), took * 1000


def zxing(photos):
    import numpy
    import zxingcpp
    from PIL import Image

    for photo in photos:
        start = time.thread_time()
        picture = numpy.array(Image.open(photo).convert("L"))
        found = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)
        yield len({code.bytes for code in found}), (time.thread_time() - start) * 1000


def has_zxing():
    try:
        import numpy, zxingcpp  # noqa: E401, F401
        from PIL import Image  # noqa: F401
    except ImportError:
        return False
    return True


def main():
    words = sys.argv[1:] + [None] * 3
    count, kind, size = int(words[0] or 20), words[1] or "typical", words[2] or "12"
    if not RECOVERY.exists():
        sys.exit("build first: cargo build --release -p carewallet-import --examples")
    readers = [("carewallet", ours, True, "")]
    zbar_here = shutil.which("zbarimg") is not None
    readers.append(("zbarimg", zbar, zbar_here, "Debian package zbar-tools"))
    readers.append(("zxing-cpp", zxing, has_zxing(), "PyPI zxing-cpp, numpy, pillow"))
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([RECOVERY, "write", kind, size, str(count), folder], check=True)
        photos = sorted(Path(folder).iterdir())
        print(f"{count} photographs, {kind}, {size} megapixels")
        print("| reader | codes of all | all twelve | fewest | ms median | ms max |")
        print("|---|---|---|---|---|---|")
        for name, reader, is_here, package in readers:
            if not is_here:
                print(f"SKIPPED: {name} is not here ({package})", file=sys.stderr)
                continue
            told = list(reader(photos))
            codes = [found for found, _ in told]
            times = [took for _, took in told]
            print(
                f"| {name} | {sum(codes)} of {12 * count} "
                f"| {sum(found == 12 for found in codes)} of {count} | {min(codes)} "
                f"| {statistics.median(times):.0f} | {max(times):.0f} |"
            )


if __name__ == "__main__":
    main()
