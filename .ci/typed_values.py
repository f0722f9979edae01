"""Made-up values, as a family may type them, and the order in which a reader
must see them. Used by check_order.py and check_html_order.py.

What a reader must see of a value: it stands in the direction of its first
letter. Words of letters from right to left stand one by one, in that direction;
what stands between two of them and has no such letter is one unit, in the order
in which it was typed. So `باراسيتامول 250 mg/5 ml` is the unit `250 mg/5 ml` on the
left of the name, and `Ali (علي) 5 ml` the units `Ali`, `(علي)`, `5 ml` from left to
right."""

import json
import random
import unicodedata

NAMES = {
    "ar": ["باراسيتامول", "إيبوبروفين", "أنسولين", "محمد", "كرسي", "شارع النيل", "سرير", "عيادة"],
    "ur": ["پیراسیٹامول", "گولی", "کرسی", "ڈاکٹر", "گلی", "چھڑی"],
    "he": ["אקמול", "כיסא", "רחוב", "דוד", "מרפאה"],
    "la": ["Paracetamol", "Donepezil", "Movicol", "Amlodipine", "Łukasz", "Siân", "Zoë"],
    "bn": ["প্যারাসিটামল", "ইনসুলিন", "চেয়ার"],
    "zh": ["对乙酰氨基酚", "轮椅", "胰岛素"],
}
DOSES = [
    "{a} mg/{b} ml", "{a}x{b} ml", "{a}.5 mg", "{a} micrograms", "{a}–{b} ml", "{a}/{b}", "{a} × {b} mg",
    "{a} + {b}", "{a}.{b} %", "{a} mg ({b} ml)", "{a}-{b} units", ".{a} mg", "½ tablet {a} mg", "{a}:{b}",
    "{a},{b} µg", "{a} mg {b}x",
]
CODES = ["{a}B-{b}A", "{a}B{b}", "{a}-{b}", "{a}/{b}", "B{a}", "{a}{b}C", "N{a}.{b}", "#{a}", "{a}%"]


def is_rtl(word):
    return any(unicodedata.bidirectional(c) in ("R", "AL") for c in word)


def in_sight(value):
    """The units of a value from left to right: (words, from right to left)."""
    units = []
    for word in value.split():
        rtl = is_rtl(word)
        if units and not rtl and not units[-1][1]:
            units[-1] = (units[-1][0] + " " + word, False)
        else:
            units.append((word, rtl))
    letters = [c for c in value if unicodedata.bidirectional(c) in ("R", "AL", "L")]
    if letters and is_rtl(letters[0]):
        return units[::-1]
    seen, group = [], []
    for unit in units + [("", False)]:
        if unit[1]:
            group.append(unit)
            continue
        seen += group[::-1] + [unit]
        group = []
    return seen[:-1]


class Values:
    """One value after the other, none twice."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.number = 100
        self.all = []

    def next(self):
        self.number += self.random.randint(1, 3)
        return self.number

    def add(self, value):
        self.all.append(value)
        return value

    def filled(self, patterns):
        return self.random.choice(patterns).format(a=self.next(), b=self.next())

    def dose(self):
        return self.add(self.filled(DOSES))

    def code(self):
        return self.add(self.filled(CODES))

    def name(self, scripts="ar ur he la bn zh ar ur mixed mixed mixed"):
        """A name with a number, so that each is found once."""
        script = self.random.choice(scripts.split())
        if script == "mixed":
            one = self.random.choice(NAMES[self.random.choice(["ar", "ur", "he"])])
            two = self.random.choice(NAMES["la"])
            others = [word for script in ("ar", "he") for word in NAMES[script] if word != one]
            word = self.random.choice(others)
            return self.add(
                self.random.choice([
                    f"{one} {self.filled(DOSES)}",
                    f"{one} {self.filled(CODES)}",
                    f"{one} {self.filled(CODES)} {word}",
                    f"{two} {self.filled(CODES)} mg {one}",
                    f"{two} {one} {self.filled(CODES)}",
                    f"{self.filled(CODES)} {one}",
                ])
            )
        return self.add(f"{self.random.choice(NAMES[script])} {self.next()}")

    def phone(self):
        n = self.next()
        return self.add(
            self.random.choice([
                f"07700 9{n:05}", f"0161 496 {n:04}", f"020 7946 {n:04}", f"+44 161 496 {n:04}", f"0800 11{n:04}",
            ])
        )

    def postcode(self):
        n = self.next()
        return self.add(f"SW{n % 20 + 1} {n // 20 % 10}{'ABDE'[n // 200 % 4]}{'ABDEFGHJLN'[n % 10]}")

    def address(self):
        flat = self.random.choice(["شقة", "فلیٹ", "דירה", "Flat"])
        return [self.add(f"{flat} {self.filled(CODES)}"), self.name()]


def lines(values, rounds):
    """Entries that print these values, as `add --from` takes them."""
    def entry(kind, **body):
        made.append(json.dumps({"kind": kind, "body": body}, ensure_ascii=False, separators=(",", ":")))

    made = []
    for round_ in range(rounds):
        for _ in range(6):
            entry("medication", name=values.name(), strength=values.dose(), dose=values.dose(),
                  when=values.name(), where_kept=values.name())
        entry("allergy", substance=values.name(), reaction=values.name())
        entry("condition", name=values.name())
        for _ in range(2):
            entry("equipment", what=values.name(), loan_number=values.code(), serial=values.code(), place=values.name(),
                  phone=values.phone())
        entry("address", lines=values.address(), postcode=values.postcode(), phone=values.phone())
        for _ in range(2):
            entry("contact", name=values.name(), relationship=values.name(), phone=[values.phone()], hours=values.name(),
                  rank=round_ % 20 + 1, roles=["emergency", "key_holder"])
        entry("professional", role="district_nurse", name=values.name(), organisation={"name": values.name()},
              phone=[values.phone()], what_for=values.name())
        entry("support", who=values.name(), tasks=[values.name()], phone=[values.phone()],
              timetable=[{"day": "monday", "start": "08:30"}])
        entry("appointment", **{"with": values.name(), "date": f"2026-12-{round_ % 28 + 1:02}", "time": "10:30",
                                "place": values.name(), "phone": values.phone()})
        entry("risk", what=values.name(), what_helps=values.name())
        entry("communication_need", category="other", text=values.name())
        entry("contingency", trigger=values.name(), what_should_happen=values.name())
        entry("legal", type="lpa_hw", original_where=values.name(), reference=values.code())
        entry("treatment", what=values.name(), how_often=values.name(), by=values.name())
    return made
