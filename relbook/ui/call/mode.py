"""Call mode, on and off: one key, and everybody in the window has another name."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from relbook.journal.pseudonyms import Words
from relbook.store import pseudonyms
from relbook.store.edit import Edit
from relbook.ui.call.lifting import Lifting
from relbook.ui.call.recording import leave_out
from relbook.ui.call.spoken import say_again, say_otherwise
from relbook.ui.call.strip import CallStrip
from relbook.ui.desk import Desk
from relbook.ui.shared.theme import theme
from relbook.ui.shared.veil import veil

NAMING = frozenset({"client", "organisation", "role", "contact_point"})
"""What was written that may be a name."""


class CallMode(QObject):
    """Lays the veil over the window and takes it off. What is written stays as it is."""

    changed = Signal(bool)  # whether it is on

    def __init__(self, desk: Desk, strip: CallStrip) -> None:
        super().__init__(strip)
        self._strip = strip
        self._lifting = Lifting(self)
        self._lifting.looked.connect(say_otherwise)
        strip.leave.clicked.connect(self.leave)
        desk.changed.connect(self._on_changed)

    @property
    def on(self) -> bool:
        """Whether it is on."""
        return veil().on

    def toggle(self) -> None:
        """On, or off."""
        if self.on:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Cover everything, this window first."""
        self._name()
        self._strip.say(left_out=self._record(out=True))
        self._strip.show()
        self._lifting.start()
        theme().lay_again()
        say_otherwise()
        _app().focusChanged.connect(self._on_focus)
        self.changed.emit(True)  # noqa: FBT003

    def leave(self) -> None:
        """Show everything as it is."""
        if not self.on:
            return
        self._lifting.stop()
        _app().focusChanged.disconnect(self._on_focus)
        veil().take_off()
        say_again()
        self._record(out=False)
        self._strip.hide()
        theme().lay_again()
        self.changed.emit(False)  # noqa: FBT003

    def _name(self) -> None:
        words = Words(
            self.tr("Client {letter}"),
            self.tr("Company {letter}"),
            self.tr("Somebody"),
            self.tr("e-mail address"),
            self.tr("address"),
        )
        veil().lay(pseudonyms.everybody(words).said)

    def _record(self, *, out: bool) -> bool:
        done = [leave_out(window, out=out) for window in _windows()]
        return bool(done) and all(done)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Name what the keyboard comes to. Where it goes nowhere, what had it may be half gone.

        Its place among the children of what it stood in is empty by then, and PySide ends the program when
        they are asked for.
        """
        if new is not None:
            say_otherwise()

    def _on_changed(self, edit: Edit) -> None:
        if self.on and edit.kinds & NAMING:
            self._name()
            theme().lay_again()


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def _windows() -> list[QWidget]:
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]
