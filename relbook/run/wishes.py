"""Wishes from outside: what a start was asked for is shown once a window can show it.

A locked book shows nothing of them, and a sheet that is open is not covered: they wait. Whatever is
asked for is shown and never kept; that is for the writer.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from relbook.errors import RelbookError
from relbook.store import answering
from relbook.ui.shared.clipboard import PrivateCopy
from relbook.ui.shared.sheet import sheets_open
from relbook.wish import Act, Wish

if TYPE_CHECKING:
    from relbook.run.session import Session
    from relbook.ui.window import MainWindow

AGAIN_MS = 250
"""How often it is looked whether what waits can be shown, in milliseconds; only while something waits."""

MOST = 50
"""How many wishes wait at a time. The ones beyond are not taken: nobody asks for so much by hand."""


class Wishes(QObject):
    """Those of one run of the program, in the order in which they came."""

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self._waiting: list[Wish] = []
        self._told = False  # that something waits behind what is open
        self._window: MainWindow | None = None  # whose end is listened for
        self._timer = QTimer(self, interval=AGAIN_MS)
        self._timer.timeout.connect(self._look)

    def hear(self, wish: Wish) -> None:
        """Show what is wished for, now or as soon as that can be."""
        if wish.act is not Act.SHOW and len(self._waiting) < MOST:
            self._waiting.append(wish)
            self._timer.start()
            self._look()

    def _look(self) -> None:
        if not self._waiting:
            self._timer.stop()
            return
        window = self._session.window
        if window is None or not window.is_joined or not window.isVisible():
            return
        if self._window is not window:
            self._window = window
            window.doing.putting_down.connect(self._on_putting_down)
        while self._waiting and self._can(window, self._waiting[0]):
            if self._told:
                self._told = False
                window.toast.hide()
            self._grant(window, self._waiting.pop(0))
        if not self._waiting:
            self._timer.stop()
        elif not self._told:
            self._told = True
            said = self.tr("Something was asked for from outside. It comes once this is closed.")
            window.toast.say(said, undo=False, icon_name="clock")

    def _on_putting_down(self) -> None:
        """The window is about to lock or to close: no text that waits is lost, it becomes a draft."""
        window = self._window
        texts = [wish.words for wish in self._waiting if wish.act is Act.WRITE]
        if window is None or window is not self._session.window or window.desk.read_only:
            return
        for words in texts:
            self._write(window, words)
        self._waiting = [wish for wish in self._waiting if wish.act is not Act.WRITE]

    def _can(self, window: "MainWindow", wish: Wish) -> bool:
        if wish.act is Act.WRITE and window.sheets.shows("quick"):
            return True
        return not sheets_open(window)

    def _grant(self, window: "MainWindow", wish: Wish) -> None:
        match wish.act:
            case Act.WRITE:
                self._write(window, wish.words)
            case Act.BRIEF:
                self._brief(window, wish.words)
            case Act.SEARCH:
                window.journey.go_search(wish.words)
            case Act.BRING:
                window.sheets.importing.open_with(wish.files)

    def _write(self, window: "MainWindow", words: str) -> None:
        """Lay a text on the page for notes, behind what is being written there."""
        if window.desk.read_only:
            window.banner.say(
                self.tr(
                    "A text was handed over, and this book can only be read here. "
                    "Nothing was written; copy the text, or open the book where it can be written in."
                ),
                action=self.tr("Copy the text") if words else "",
                act=_Copying(window, words).copy,
            )
            return
        quick = window.sheets.quick
        if quick.isVisible():
            quick.add_text(words)
        else:
            quick.open_for(text=words)

    def _brief(self, window: "MainWindow", name: str) -> None:
        """The brief of whoever answers to this name; of the next talk, where nobody was named."""
        if not name:
            window.doing.show_brief()
            return
        try:
            key = answering.key_of(name)
        except RelbookError as error:
            window.news.on_failed(error)
        else:
            window.doing.show_brief_of(key)


class _Copying(QObject):
    """A text that can be copied for as long as the window is there."""

    def __init__(self, window: "MainWindow", words: str) -> None:
        super().__init__(window)
        self._copies, self._words = PrivateCopy(self), words

    def copy(self) -> None:
        """Put it on the clipboard, for a while."""
        self._copies.copy_whole(self._words)
