"""One test of the suite (tests/suite), run as a campaign."""
import os
import subprocess
import sys

from stage import TREE


def run_test(name, **variables):
    """Runs it, and answers how it ended: what it printed, and whether all was well."""
    command = ["cargo", "test", "-q", "--workspace", "--test", "suite", "--"]
    ended = subprocess.run(
        [*command, "--ignored", "--exact", name, "--nocapture"],
        cwd=TREE,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
    )
    if ended.returncode:
        print(ended.stdout[-2000:], ended.stderr[-2000:], file=sys.stderr)
    return ended
