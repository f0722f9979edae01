#!/usr/bin/env python3
"""Makes the pictures of this folder again from three npm packages.

Needs npm, and picosvg 0.23.0 of PyPI. Each picture becomes one path in a box
of 48 by 48: shapes are joined so that either fill rule draws the same, and the
longer side is 42.

    python3 convert.py [FOLDER]     writes into FOLDER, else beside this script
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import pathops
from picosvg.svg import SVG
from picosvg.svg_transform import Affine2D

BOX, LONGER = 48, 42
LETTERS = {
    pathops.PathVerb.MOVE: "M",
    pathops.PathVerb.LINE: "L",
    pathops.PathVerb.QUAD: "Q",
    pathops.PathVerb.CUBIC: "C",
    pathops.PathVerb.CLOSE: "Z",
}
PACKAGES = {
    "health": ("healthicons", "2.0.0", "public/icons/svg/filled/{}.svg"),
    "phosphor": ("@phosphor-icons/core", "2.1.1", "assets/fill/{}-fill.svg"),
    "material": ("@material-symbols/svg-400", "0.48.2", "rounded/{}-fill.svg"),
}
PICTURES = {
    "allergy": "health:conditions/allergies",
    "ambulance": "health:vehicles/ambulance",
    "appointment": "phosphor:calendar-check",
    "birthday": "phosphor:cake",
    "camera": "phosphor:camera",
    "carer": "phosphor:hand-heart",
    "clock": "phosphor:clock",
    "continence": "health:devices/toilet_paper",
    "dislikes": "phosphor:thumbs-down",
    "doctor": "health:people/doctor",
    "dressing": "phosphor:t-shirt",
    "drink": "phosphor:coffee",
    "eyesight": "phosphor:eyeglasses",
    "falls": "material:falling",
    "family": "phosphor:users-three",
    "food": "phosphor:fork-knife",
    "friend": "phosphor:users",
    "go": "phosphor:check-circle",
    "happy": "phosphor:smiley",
    "hearing": "health:body/ear",
    "help": "phosphor:handshake",
    "home": "health:places/home_alt",
    "hospital": "health:places/hospital",
    "important": "health:symbols/heart",
    "inhaler": "health:devices/asthma_inhaler",
    "injection": "health:devices/syringe",
    "key": "phosphor:key",
    "law": "health:objects/justice",
    "likes": "phosphor:thumbs-up",
    "lock": "phosphor:lock-key",
    "look": "health:body/eye",
    "medicine": "health:devices/medicine_bottle",
    "memory": "health:people/mental_disorders",
    "money": "phosphor:coins",
    "mouth": "health:body/mouth",
    "name": "phosphor:identification-card",
    "night": "phosphor:moon-stars",
    "nurse": "health:people/nurse",
    "pain": "health:conditions/back_pain",
    "papers": "phosphor:file-text",
    "person": "health:people/person",
    "pets": "phosphor:paw-print",
    "phone": "health:objects/phone",
    "place": "phosphor:map-pin",
    "question": "health:symbols/question_circle",
    "religion": "phosphor:hands-praying",
    "routine": "phosphor:list-checks",
    "sad": "phosphor:smiley-sad",
    "sharing": "health:people/group_discussion_meeting",
    "sleep": "phosphor:bed",
    "stop": "health:symbols/stop",
    "tablets": "phosphor:pill",
    "talking": "health:people/speech_language_therapy",
    "teeth": "health:devices/dental_hygiene",
    "toilet": "phosphor:toilet",
    "walking": "health:exercise/walking",
    "walking-aid": "material:assist_walker",
    "warning": "health:symbols/alert_triangle",
    "washing": "phosphor:shower",
    "wheelchair": "phosphor:wheelchair",
    "worried": "phosphor:smiley-nervous",
}


def unpack(work: Path) -> None:
    for folder, (package, version, _) in PACKAGES.items():
        packed = subprocess.run(
            ["npm", "pack", "--silent", f"{package}@{version}"],
            cwd=work, check=True, capture_output=True, text=True,
        ).stdout.split()[-1]
        (work / folder).mkdir()
        subprocess.run(
            ["tar", "xzf", packed, "-C", folder, "--strip-components=1"], cwd=work, check=True
        )


def outline(source: Path) -> pathops.Path:
    """All shapes of a picture joined into one outline."""
    joined = pathops.Path()
    for shape in SVG.parse(source).topicosvg().shapes():
        # topicosvg leaves only filled paths; "none" is the empty drawing area.
        if shape.fill != "none":
            draw(shape.as_path(), joined)
    joined.simplify(fix_winding=True)
    return joined


def draw(path, out: pathops.Path) -> None:
    pen = out.getPen(glyphSet=None)
    is_open = False
    for command, args in path.as_cmd_seq():
        points = list(zip(args[::2], args[1::2]))
        if command == "M":
            if is_open:
                pen.closePath()
            pen.moveTo(points[0])
            is_open = True
        elif command == "L":
            pen.lineTo(points[0])
        elif command == "Q":
            pen.qCurveTo(*points)
        elif command == "C":
            pen.curveTo(*points)
        elif command == "Z":
            pen.closePath()
            is_open = False
        else:
            raise ValueError(f"a path has {command}")
    if is_open:
        pen.closePath()


def fitted(path: pathops.Path) -> str:
    """The path in the middle of the box, as SVG writes it."""
    left, top, right, bottom = path.bounds
    scale = LONGER / max(right - left, bottom - top)
    to_box = Affine2D(
        scale, 0, 0, scale,
        BOX / 2 - scale * (left + right) / 2,
        BOX / 2 - scale * (top + bottom) / 2,
    )
    words = []
    for verb, points in path:
        words.append(LETTERS[verb] + " ".join(number(to_box, point) for point in points))
    return "".join(words)


def number(to_box: Affine2D, point) -> str:
    x, y = to_box.map_point(point)
    return f"{round(x, 2):g} {round(y, 2):g}"


def main() -> None:
    out = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent)
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        unpack(work)
        for picture, where in PICTURES.items():
            folder, _, source = where.partition(":")
            path = fitted(outline(work / folder / PACKAGES[folder][2].format(source)))
            (out / f"{picture}.svg").write_text(
                f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {BOX} {BOX}">'
                f'<path d="{path}"/></svg>\n'
            )


if __name__ == "__main__":
    main()
