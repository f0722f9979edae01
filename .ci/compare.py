"""What an agency read is exactly what the family has.
Usage: compare.py RECORD.json THIRTY.jsonl READ.json NAME"""

import json
import sys

record = {e["id"]: e for e in json.load(open(sys.argv[1]))["entries"]}
asked = [json.loads(line) for line in open(sys.argv[2])]
read = json.load(open(sys.argv[3]))
entries = {e["id"]: e for e in read["entries"]}
kinds = {e["kind"] for e in entries.values()}

assert read["share"]["signature"] == "verified", read["share"]["signature"]
assert len(asked) == 30
wanted = {i: e for i, e in record.items() if e["kind"] in {a["kind"] for a in asked}}
assert entries == {i: record[i] for i in entries}, "an entry is not the family's"
missing = [e["kind"] for i, e in wanted.items() if i not in entries]
thirty = len(entries) - sum(e["kind"] == "person" for e in entries.values())
assert not missing, f"missing: {missing}"
assert thirty == 30, f"{thirty} entries"
assert len(kinds) >= 12
codes = read["codes"]
print(f"   {sys.argv[4]}: 30 of 30 entries, {len(kinds)} kinds, codes {codes['found']} of {codes['total']} (needed {codes['needed']})")
