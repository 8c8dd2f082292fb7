"""`python -m tests.endurance [ACT...]`: kill each act at every call it makes, once by hand.

The figures belong into docs/measured.md. `--every N` takes every N-th call only.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from tests.endurance import strace
from tests.endurance.acts import ACTS
from tests.endurance.kills import Examiner


def main() -> int:
    """Examine the acts that were named, or all."""
    parser = argparse.ArgumentParser("tests.endurance", description="Kill each act at every call it makes.")
    parser.add_argument("acts", nargs="*", metavar="ACT", help=f"one of: {', '.join(ACTS)}")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only every N-th call")
    asked = parser.parse_args()
    if strace.reason_against():
        parser.error(strace.reason_against())
    os.umask(0o077)
    for name in asked.acts or ACTS:
        with tempfile.TemporaryDirectory(prefix="relbook-endurance-") as place:
            examiner = Examiner(ACTS[name], Path(place))
            done = examiner.kill_at(examiner.calls[:: asked.every])
        sys.stdout.write(
            f"{name}: killed at {done.killed} of {done.calls} calls, done by then {done.happened}\n"
        )
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
