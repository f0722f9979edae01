"""PDF/UA-1 and PDF/A-2a, by page-validation. Usage: check_pdf.py FILE..."""

import sys

import page

failed = 0
for name in sys.argv[1:]:
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A):
        result = page.validate_pdf(name, profile=profile)
        failed += not result.is_compliant
        print("  ", name.rsplit("/", 1)[-1], profile.value, "pass" if result.is_compliant else "FAIL")
sys.exit(bool(failed))
