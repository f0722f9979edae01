"""PDF/UA-1 and PDF/A-2a, by page-validation. Usage: check_pdf.py FILE...

One of its rules is checked again here: it takes a line end that is the last
byte of a compressed stream for the one before `endstream`, and then finds the
length one too large."""

import re
import sys

import page

LENGTH = "PDFA2A-STREAM-LENGTH-001"


def lengths_are_right(name):
    """ISO 32000-1, 7.3.8: after so many bytes comes a line end and endstream."""
    data = open(name, "rb").read()
    streams = list(re.finditer(rb"/Length (\d+)(?:(?!endobj).){0,400}?>>\s*stream\r?\n", data, re.S))
    ends = (data[found.end() + int(found.group(1)) :][:11] for found in streams)
    return bool(streams) and all(re.match(rb"\r?\n?endstream", end) for end in ends)


failed = 0
for name in sys.argv[1:]:
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A):
        result = page.validate_pdf(name, profile=profile)
        rules = {failure.rule_id for failure in result.failures}
        again = rules == {LENGTH} and lengths_are_right(name)
        good = result.is_compliant or again
        failed += not good
        said = "pass" if result.is_compliant else "pass (lengths checked again)" if good else f"FAIL {sorted(rules)}"
        print("  ", name.rsplit("/", 1)[-1], profile.value, said)
sys.exit(bool(failed))
