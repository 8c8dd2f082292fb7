"""`./dev words`: gather what the window says for its translators, and make ready what a start reads."""

import json
import subprocess
import sys
import tomllib
from pathlib import Path

from relbook import assets

ROOT = Path(__file__).parents[1]


def main() -> int:
    """Bring every language up to date, and the design's tokens."""
    for ts in sorted(assets.path("i18n").glob("*.ts")):
        gather(ts)
        release(ts, ts.with_suffix(".qm"))
    assets.path("theme/tokens.json").write_text(tokens(), "utf-8")
    return 0


def tokens() -> str:
    """The design's tokens as a start reads them."""
    raw = tomllib.loads(assets.text("theme/tokens.toml"))
    return json.dumps(raw, ensure_ascii=False, separators=(",", ":")) + "\n"


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
