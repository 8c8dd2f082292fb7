"""PySide explains itself as ever, although what it needs for that is read late."""

import subprocess
import sys

ASKING = """
import sys
import relbook.start.signatures as ours
from PySide6.QtCore import QPoint
unread = lambda: [name for name, module in sys.modules.items() if "_unread" in module.__dict__]
assert unread() and type(sys.meta_path) is list, unread()
try:
    {wrong}
except Exception as error:
    print(type(error).__name__, "Supported signatures" in str(error) or error)
"""


def said(wrong: str, *first: str) -> str:
    code = ASKING.replace("{wrong}", wrong)
    if first:
        code = code.replace("import relbook.start.signatures as ours\n", "").replace(
            "assert unread()", "assert 1 or unread()"
        )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout


def test_a_call_that_does_not_fit_is_explained_as_without_us() -> None:
    for wrong in ('QPoint("a")', "QPoint(1, 2, 3, 4)", "QPoint(1, 2).setX()", "QPoint(nothing=3)"):
        assert said(wrong) == said(wrong, "without"), wrong
