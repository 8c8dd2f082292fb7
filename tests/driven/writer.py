"""Run as a script: the whole program offscreen, with somebody at the keyboard.

    python -m tests.driven.writer

The first line of standard input is what to do: "lock" (write, then Ctrl+L) or "write" (write without a
pause until killed, saying on standard output how much was typed), each with a place behind a colon.
The second is the passphrase, the third a client's name and the fourth what is written: words that stand
nowhere in the program, so that wherever they are found they leaked. A start with `--locked` drives
nothing: it is the program alone.
"""

import sys
from datetime import date, time
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from relbook import app
from relbook.store import clients, entries, meetings
from relbook.ui.shared.clipboard import PrivateCopy
from relbook.ui.shared.picking import ask_folder
from relbook.ui.unlocking.unlock import UnlockScreen
from relbook.ui.window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
PAUSE_MS = 30


def say(*words: object) -> None:
    """Tell the test that watches."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def screen(kind: type) -> QWidget | None:
    """The window of this kind that can be seen."""
    return next(
        (one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()), None
    )


class Writer(QObject):
    """Opens the book with the passphrase, turns to a client and writes."""

    def __init__(self, plan: str, passphrase: str, name: str, words: str) -> None:
        super().__init__()
        self._plan, self._passphrase, self._name, self._words = plan, passphrase, name, words
        self._typed = 0
        self._timer = QTimer(self, interval=PAUSE_MS)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    def _step(self) -> None:
        door, window = screen(UnlockScreen), screen(MainWindow)
        if isinstance(door, UnlockScreen) and self._passphrase:
            words, self._passphrase = self._passphrase, ""
            QTest.keyClicks(door.words, words)
            QTest.keyClick(door.words, Qt.Key.Key_Return)
        elif isinstance(window, MainWindow) and not self._typed:
            self._begin(window)
        elif isinstance(window, MainWindow):
            self._go_on(window)

    def _stumble(self) -> None:
        """A fault of ours, with words of the journal in it."""
        raise ValueError(self._words)

    def _live(self, window: MainWindow) -> None:
        """Do a little of everything that could write something down."""
        self._plant(self._words.split()[0])
        window.journey.go_search()
        window.rooms.search.open_with(self._words)
        window.doing.show_brief()
        window.sheets.brief.close_sheet()
        dialog = ask_folder(window, "Where", say, near=Path.home() / self._name)
        dialog.reject()
        PrivateCopy(window).copy(self._words)
        QTimer.singleShot(0, self._stumble)
        window.settings.save()

    def _plant(self, stem: str) -> None:
        """Words of one stem wherever a journal keeps words, so that each is read, shown and indexed."""
        key = clients.everyone()[0].id
        clients.amend(key, called=f"{stem}calling", town=f"{stem}town", about=f"{stem}about")
        text = (
            f"{stem}title\n\n{stem}text #{stem}tag @{stem}mention\n"
            f"[] {stem}promise @fri\n!worry {stem}worry\n"
            f"? {stem}question\n>> {stem}gist\n!secret {stem}secret\n![{stem}picture](https://{stem}.example/x)"
        )
        today = date.today()
        entry = entries.add(f"{stem}before", day=today, today=today, kind=f"{stem}kind", clients=[key])
        entries.rewrite(entry.row_id, text, today=today)
        entries.add(f"{stem}binned", day=today, today=today, clients=[key], channel=f"{stem}channel")
        entries.remove(entries.add(f"{stem}gone", day=today, today=today).row_id)
        meetings.plan([key], today, time(23, 0), title=f"{stem}meeting", where=f"{stem}where")

    def _begin(self, window: MainWindow) -> None:
        window.filling.settle()  # as it is once a hand has reached the keyboard
        (Path.home() / self._name).mkdir(exist_ok=True)
        key = clients.add(self._name).row_id if not clients.everyone() else clients.everyone()[0].id
        window.journey.go_client(key)
        if self._plan == "lock":
            self._live(window)
            window.journey.go_client(key)
        PLACES[self._plan.partition(":")[2]](window)
        self._typed = 1
        say("open", PAUSE_MS)

    def _go_on(self, window: MainWindow) -> None:
        here = QApplication.focusWidget()
        if here is None:  # a dialog has just closed
            window.activateWindow()
            window.rooms.composer.open_for()
            return
        if self._plan.startswith("write"):
            QTest.keyClicks(here, "x" if self._typed % 9 else " ")
            self._typed += 1
            say(self._typed - 1)
        else:
            QTest.keyClicks(here, self._words)
            self._timer.stop()
            say("locking")
            QTest.keyClick(window, Qt.Key.Key_L, CTRL)


def composer(window: MainWindow) -> None:
    """Write about the client in view."""
    window.rooms.composer.open_for("call")


def files(window: MainWindow) -> None:
    """Write about the client in view, with a file that goes along."""
    window.rooms.composer.open_for("call")
    letter = Path.home() / "letter.txt"
    letter.touch(mode=0o600)
    window.rooms.composer.pad.luggage.add([letter])


def quick(window: MainWindow) -> None:
    """Write from anywhere."""
    window.sheets.quick.open_for(clients.everyone()[0].id)


def reflection(window: MainWindow) -> None:
    """Answer the question."""
    window.frame.open_drawer()
    window.rooms.reflection.focus_answer()


def meeting(window: MainWindow) -> None:
    """Write during a talk."""
    window.actions_by_name["meeting_mode"].trigger()


def week(window: MainWindow) -> None:
    """Look back on a week."""
    window.sheets.week.begin()


PLACES = {
    "": composer,
    "composer": composer,
    "files": files,
    "quick": quick,
    "reflection": reflection,
    "meeting": meeting,
    "week": week,
}


def main() -> int:
    """Start the program; without `--locked`, with a writer in it."""
    if "--locked" not in sys.argv:
        app.make_app()
        _kept.append(Writer(*(sys.stdin.readline().strip() for _ in range(4))))
    return app.main()


_kept: list[Writer] = []

if __name__ == "__main__":
    sys.exit(main())
