"""Pages as a phone would see them, by Pillow: turned, in perspective, JPEG; and
pages with one code cut out. Usage: photograph.py FOLDER (with page-*.png)."""

import math
import os
import sys

import numpy
import zxingcpp
from PIL import Image

folder = sys.argv[1]
pages = sorted(name for name in os.listdir(folder) if name.startswith("page-"))


def coefficients(target, source):
    """The eight numbers of the perspective that takes target to source."""
    rows, right = [], []
    for (x, y), (u, v) in zip(target, source):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        right += [u, v]
    return numpy.linalg.solve(numpy.array(rows, float), numpy.array(right, float))


def photograph(page):
    """Five degrees of turn and a far edge that is 6 % shorter."""
    width, height = page.size
    turn = math.radians(5)
    corners = [(0, 0), (width, 0), (width, height), (0, height)]
    seen = []
    for x, y in corners:
        x, y = x - width / 2, y - height / 2
        squeeze = 1 - 0.06 * (0.5 - y / height)
        x, y = x * squeeze, y * squeeze
        x, y = x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn)
        seen.append((x + width * 0.58, y + height * 0.56))
    size = (int(width * 1.16), int(height * 1.12))
    numbers = coefficients(seen, corners)
    return page.convert("L").transform(
        size, Image.Transform.PERSPECTIVE, numbers, Image.Resampling.BICUBIC, fillcolor=120
    )


def codes_of(name):
    """Where zxing-cpp, an outside reader, sees codes on a page: boxes of pixels."""
    boxes = []
    for code in zxingcpp.read_barcodes(Image.open(name), zxingcpp.BarcodeFormat.QRCode):
        at = code.position
        points = [at.top_left, at.top_right, at.bottom_right, at.bottom_left]
        xs, ys = [p.x for p in points], [p.y for p in points]
        boxes.append((min(xs), min(ys), max(xs), max(ys)))
    return boxes


for name in pages:
    page = Image.open(os.path.join(folder, name)).convert("L")
    photograph(page).save(os.path.join(folder, name.replace("page", "photo")[:-4] + ".jpg"), quality=60)

cuts = 0
for name in pages:
    for box in codes_of(os.path.join(folder, name)):
        cuts += 1
        target = os.path.join(folder, f"cut-{cuts:02}")
        os.makedirs(target)
        for other in pages:
            page = Image.open(os.path.join(folder, other)).convert("L")
            if other == name:
                page.paste(255, box)
            page.save(os.path.join(target, other))
assert cuts >= 5, f"zxing-cpp sees only {cuts} codes"
print(f"   {cuts} codes, each cut out once")
