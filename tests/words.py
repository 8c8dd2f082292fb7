"""`./dev words`: gather what the window says for those who translate it, and make their work ready for Qt."""

import subprocess
import sys
from pathlib import Path

from relbook import assets

ROOT = Path(__file__).parents[1]


def main() -> int:
    """Bring every language up to date."""
    for ts in sorted(assets.path("i18n").glob("*.ts")):
        gather(ts)
        release(ts, ts.with_suffix(".qm"))
    return 0


def gather(ts: Path) -> None:
    """Bring a list up to date with the code: new texts wait in it, those that are gone leave it."""
    said = sorted(str(file.relative_to(ROOT)) for file in (ROOT / "relbook").rglob("*.py"))
    _tool("lupdate", "-locations", "none", "-no-obsolete", "-source-language", "en", *said, "-ts", str(ts))


def release(ts: Path, qm: Path) -> None:
    """Make of a list what Qt reads; compressed, it would lose whatever is said outside of a class."""
    _tool("lrelease", str(ts), "-qm", str(qm))


def _tool(name: str, *arguments: str) -> None:
    program = Path(sys.executable).parent / f"pyside6-{name}"
    subprocess.run([program, "-silent", *arguments], cwd=ROOT, check=True, stdout=subprocess.PIPE)


if __name__ == "__main__":
    sys.exit(main())
