"""A whole session of the real program: open, write, search, brief, paper, export, import, leave.

Run as a script with a folder: it says `done` at its end. Others watch from outside what it asks of
the system while it runs.
"""

import sys
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from relbook import cli, hardening, paths
from relbook.app import Session, make_app
from relbook.journal.selection import Selection
from relbook.outgoing.order import Form
from relbook.store import briefs, clients, entries
from relbook.ui.brief import paper
from relbook.ui.window import MainWindow

NOTE = """Spring launch #scope

Write to https://decoy.example/x, see ![a picture](https://decoy.example/p.png) and ![b](file://DECOY).
<img src="https://decoy.example/q.png"> [a draft](https://decoy.example/y)
[] Send the proposal @2026-11-27
!worry January cash flow
"""


PR_GET_DUMPABLE = 3
"""From `linux/prctl.h`: it changes nothing."""

PATIENCE = 1_200
"""How often it is looked whether an export is done, every twentieth of a second."""


def main(folder: Path) -> None:
    """Do everything there is to do with a small book."""
    make_app()
    places = paths.places(folder / "house")
    session = Session(places.journal, places, lambda: datetime(2026, 11, 25, 14, 20))
    session.open()
    window = session.screen
    assert isinstance(window, MainWindow)
    window.resize(1440, 900)
    QTest.qWaitForWindowActive(window)
    _write(window, NOTE.replace("DECOY", str(folder / "decoy.png")))
    _read(window)
    _export(window, folder)
    _paper(folder)
    window.close()
    session.leave()
    _verbs(places.journal, folder)
    sys.stdout.write("done\n")


def _write(window: MainWindow, note: str) -> None:
    marta = clients.add("Marta Reyes", company="Halden Studio").row_id
    window.journey.go_client(marta)
    QTest.qWait(100)
    window.rooms.composer.open_for(text="")
    QTest.qWait(100)
    pasted = QMimeData()
    pasted.setHtml('<img src="https://decoy.example/paste.png"><a href="https://decoy.example">x</a>')
    pasted.setText(note)
    QGuiApplication.clipboard().setMimeData(pasted)
    editor = window.rooms.composer.pad.editor
    editor.paste()
    assert "decoy" in editor.text()
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    for _ in range(PATIENCE):
        if entries.count(Selection(client_id=marta)):
            break
        QTest.qWait(50)
    assert entries.count(Selection(client_id=marta)) == 1


def _read(window: MainWindow) -> None:
    for place in ("today", "insights", "promises", "prompts", "everyone"):
        window.journey.go(place)
        QTest.qWait(60)
    window.doing.show_search()
    window.rooms.search.open_with("cash")
    QTest.qWait(300)
    window.rooms.call_mode.toggle()
    window.rooms.call_mode.toggle()
    window.journey.go_client(clients.find("Marta Reyes").id)
    window.doing.show_brief()
    for _ in range(PATIENCE):
        if window.sheets.brief.scrim.isVisible():  # it is read, and seen
            break
        QTest.qWait(50)
    window.sheets.brief.head.copy_button.click()
    assert "Marta" in QGuiApplication.clipboard().text()
    window.sheets.brief.close_sheet()
    window.sheets.palette.open()
    window.sheets.palette.close_sheet()


def _export(window: MainWindow, folder: Path) -> None:
    sheet, gone = window.sheets.export, []
    sheet.exported.connect(lambda path, count: gone.append(path))
    for form in Form:
        sheet.export_to(str(folder / f"out-{form}"))
        sheet.show_for()
        sheet.form.cards[form].click()
        before = len(gone)
        sheet.start.click()
        for _ in range(PATIENCE):
            if len(gone) > before:
                break
            QTest.qWait(50)
        assert len(gone) > before, form


def _paper(folder: Path) -> None:
    made = briefs.brief(clients.find("Marta Reyes").id, datetime(2026, 11, 25, 14, 20), leaving=True)
    paper.write(made, folder / "brief.pdf")


def _verbs(journal: Path, folder: Path) -> None:
    hardening.PR_SET_DUMPABLE = PR_GET_DUMPABLE  # else only root could watch
    note = folder / "note.md"
    note.write_text(f"---\nclient: Jonas\ndate: {date(2026, 11, 20)}\n---\n{NOTE}", "utf-8")
    for verb in (
        ["import", str(note)],
        ["search", "cash"],
        ["brief", "Marta"],
        ["export", "html", "--to", str(folder / "book.html"), "--alias"],
        ["export", "pdf", "--to", str(folder / "book.pdf")],
        ["doctor"],
    ):
        code = cli.main(["--journal", str(journal), *verb])
        assert code == 0, verb


if __name__ == "__main__":
    main(Path(sys.argv[1]))
