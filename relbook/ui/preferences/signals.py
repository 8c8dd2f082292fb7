"""Every signal with the rule that raises it, and whether it is to be shown."""

from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.signals import SIGNALS
from relbook.store import signals
from relbook.ui.desk import Desk
from relbook.ui.shared import signal_words
from relbook.ui.shared.controls import Button
from relbook.ui.shared.figures import figure
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tick import Tick


class SignalRow(QWidget):
    """One signal: a box to tick, its rule, and about how many clients it was put away for good."""

    switched = Signal(str, bool)
    heard_again = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._inset = QHBoxLayout()  # first: the very first widget makes the theme, and the theme measures
        self.shown = Tick(signal_words.title(name))
        self.rule = Paragraph(signal_words.rule(name), "small", "text2")
        self.again = Button("", variant="link")
        self.again.hide()
        beneath = QVBoxLayout()
        beneath.setSpacing(0)
        beneath.addWidget(self.rule)
        line = QHBoxLayout()
        line.addWidget(self.again)
        line.addStretch(1)
        beneath.addLayout(line)
        self._inset.addLayout(beneath)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        column.addWidget(self.shown)
        column.addLayout(self._inset)
        self.shown.clicked.connect(self._on_clicked)
        self.again.clicked.connect(self._on_again)
        self._measure()

    def show_state(self, *, on: bool, quiet: int) -> None:
        """Show whether it is on, and about how many clients it was put away."""
        self.shown.setChecked(on)
        self.again.setVisible(quiet > 0)
        said = (
            self.tr("Put away about one client. Show again")
            if quiet == 1
            else self.tr("Put away about {count} clients. Show again")
        )
        self.again.setText(said.format(count=figure(quiet)))
        self.again.setAccessibleName(f"{signal_words.title(self.name)}: {self.again.text()}")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def _measure(self) -> None:
        """The rule stands under the words, not under the box."""
        self._inset.setContentsMargins(theme().px(30), 0, 0, 0)

    def _on_clicked(self, on: bool) -> None:  # noqa: FBT001 - a signal's slot
        self.switched.emit(self.name, on)

    def _on_again(self) -> None:
        self.heard_again.emit(self.name)


class SignalsTable(QWidget):
    """A row for each signal, the most pressing first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.rows = {name: SignalRow(name) for name in SIGNALS}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for row in self.rows.values():
            column.addWidget(row)
            row.switched.connect(self._on_switched)
            row.heard_again.connect(self._on_heard_again)

    def look(self) -> None:
        """Show what the journal that is open says."""
        off, quiet = signals.switched_off(), signals.kept_quiet()
        for name, row in self.rows.items():
            row.show_state(on=name not in off, quiet=quiet[name])

    def _on_switched(self, name: str, on: bool) -> None:  # noqa: FBT001 - a signal's slot
        said = self.tr("“{title}” is shown again.") if on else self.tr("“{title}” is switched off.")
        label = said.format(title=signal_words.title(name))
        self._desk.perform(partial(signals.switch, name, on=on), label)
        self.look()

    def _on_heard_again(self, name: str) -> None:
        self._desk.perform(partial(signals.hear_again, name), self.tr("Shown about everybody again."))
        self.look()
