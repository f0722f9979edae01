"""What libFuzzer did, in one line. Usage: report.py TARGET LOG"""

import re
import sys

target, log = sys.argv[1:]
text = open(log, errors="replace").read()
begun = re.search(r"INITED cov: (\d+)", text)
seen = re.findall(r"cov: (\d+)", text)
runs = re.findall(r"(?:Done|number_of_executed_units:) (\d+)", text)
last_new = re.findall(r"#(\d+)\s+NEW", text)
first, last = (int(begun.group(1)) if begun else 0), (int(seen[-1]) if seen else 0)
print(
    f"{target}: {int(runs[-1]) if runs else 0:,} runs, {last:,} edges, {last - first:,} of them "
    f"new in this campaign, the last new way at run {int(last_new[-1]) if last_new else 0:,}"
)
