"""The screens about notes that come in: chosen, looked at, brought in, whose names stand in them."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from relbook.ui.importing.sheet import ImportSheet
from relbook.ui.window import MainWindow
from tests.leaving_shots import wait

NOTES = {
    "2026-03-02 orchard.md": "---\ndate: 2026-03-02\nclient: Ana Ruiz\nkind: call\n---\n"
    "The orchard wants a sign before the blossom. Marta Reyes gave her my name.\n\n- [ ] Two drafts @fri\n",
    "2026-04-14 second talk.md": "---\ndate: 2026-04-14\nclient: Ana Ruiz\n---\nShe chose the green one.\n",
    "2026-04-20 Ben.md": "---\ndate: 2026-04-20\nclient: Ben Okafor\n---\nMet at Ana's opening.\n",
    "odd.md": "---\ndate: [no day\n---\nA page somebody began.\n",
}

TABLE = (
    "Who;What was said;When;Where\n"
    "Ana Ruiz;The orchard wants a sign;3.4.2026;Porto\nBen Okafor;Sent plans;14.4.2026;\n"
)


def written(files: dict[str, str]) -> Path:
    """A folder with these files."""
    folder = Path(tempfile.mkdtemp())
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")
    return folder


def opened(window: MainWindow, *paths: Path) -> ImportSheet:
    """The sheet, looking into these files."""
    sheet = window.sheets.importing
    sheet.open_with([str(path) for path in paths])
    wait(800)
    return sheet


def begin(window: MainWindow) -> None:
    opened(window)


def chosen(window: MainWindow) -> None:
    opened(window, written(NOTES))


def brought(window: MainWindow) -> None:
    opened(window, written(NOTES)).start.click()
    wait(1500)


def cannot_come(window: MainWindow) -> None:
    folder = written({"plans.docx": "PK\x03\x04", "empty.md": ""})
    opened(window, *sorted(folder.iterdir()))


def columns(window: MainWindow) -> None:
    folder = written({"talks.csv": TABLE})
    opened(window, folder / "talks.csv").foot.columns.click()
    wait()


SCREENS: dict[str, Callable[[MainWindow], None]] = {
    "import": begin,
    "import-found": chosen,
    "import-came": brought,
    "import-columns": columns,
    "import-fault": cannot_come,
}
