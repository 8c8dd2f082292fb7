"""The upper part of the sheet: whose notes, of which days, and which of them."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.client import Client
from relbook.journal.selection import EVERYTHING, Selection
from relbook.ui.exporting.choice import Choice
from relbook.ui.shared.background import Background
from relbook.ui.shared.between_days import BetweenDays
from relbook.ui.shared.controls import Button
from relbook.ui.shared.field import Field
from relbook.ui.shared.filter_row import FilterRow

PAUSE = 250
"""How long nothing is typed before it is counted anew, in milliseconds."""

ALL, THIS_YEAR, LAST_YEAR, OWN = range(4)


class Which(QWidget):
    """Asks which entries; `changed` says that it asks for others."""

    changed = Signal()

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.whose = Choice(self.tr("Whose notes"), "user")
        self.days = Choice(self.tr("Of which days"), "calendar-blank")
        self.days.addItems(
            [self.tr("All dates"), self.tr("This year"), self.tr("Last 12 months"), self.tr("From and to…")]
        )
        self.between = BetweenDays(stretches=True)
        self._span: tuple[date | None, date | None] = (None, None)
        self._today = date.min
        self.some = Button("", variant="link", icon_name="funnel-simple")
        self.filters = FilterRow(background, beside=("client_id", "since"))
        self.words = Field(own=False)
        self.words.setPlaceholderText(self.tr("Only entries that say…"))
        self.words.setAccessibleName(self.tr("Only entries that say these words"))
        self._pause = QTimer(self)  # what is counted follows the typing, not each letter
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._arrange()
        self._connect()

    def offer(self, selection: Selection, everybody: list[Client], today: date) -> None:
        """Offer what is in view first, then everything, then each client."""
        self.whose.blockSignals(True)  # noqa: FBT003
        self.whose.clear()
        named = {client.id: client.name for client in everybody}
        if selection.client_id in named:
            self.whose.addItem(named[selection.client_id], Selection(client_id=selection.client_id))
        if selection not in (EVERYTHING, Selection(client_id=selection.client_id)):
            self.whose.addItem(self.tr("What is in view"), selection)
        self.whose.addItem(self.tr("Everyone"), EVERYTHING)
        for client in everybody:
            if client.id != selection.client_id:
                self.whose.addItem(client.name, Selection(client_id=client.id))
        self.whose.setCurrentIndex(0)
        self.days.setCurrentIndex(ALL)
        self._span = (None, None)
        self.between.begin(today)
        self.whose.blockSignals(False)  # noqa: FBT003
        self._today = today
        self._show_some(asks=False)

    def selection(self, today: date) -> Selection:
        """What was asked for."""
        chosen: Selection = self.whose.currentData()
        since, until = {
            ALL: (chosen.since, chosen.until),
            THIS_YEAR: (date(today.year, 1, 1), None),
            LAST_YEAR: (today - timedelta(days=365), None),
            OWN: self._span,
        }[self.days.currentIndex()]
        asked = self.filters.asked
        return replace(
            chosen,
            kinds=asked.kinds or chosen.kinds,
            tag=asked.tag or chosen.tag,
            since=since,
            until=until,
            words=" ".join(filter(None, (chosen.words, self.words.text().strip()))),
            private=True,
            promises=asked.promises or chosen.promises,
            lift=asked.lift or chosen.lift,
            reach=asked.reach or chosen.reach,
            landmarks=asked.landmarks or chosen.landmarks,
        )

    def _arrange(self) -> None:
        self.own, self.narrowing = QWidget(), QWidget()
        own = QHBoxLayout(self.own)
        own.setContentsMargins(0, 8, 0, 0)
        inside = QVBoxLayout(self.narrowing)
        inside.setContentsMargins(0, 4, 0, 8)
        inside.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.whose, 1)
        row.addWidget(self.days, 1)
        own.addWidget(self.between)
        inside.addWidget(self.filters)
        inside.addWidget(self.words)
        column.addLayout(row)
        column.addWidget(self.own)
        column.addSpacing(4)
        column.addWidget(self.some, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.narrowing)
        self.own.hide()
        self._show_some(asks=False)

    def _connect(self) -> None:
        for choice in (self.whose, self.days):
            choice.currentIndexChanged.connect(self._on_changed)
        self.between.changed.connect(self._on_span)
        self.some.clicked.connect(self._on_some)
        self.filters.changed.connect(self._on_changed)
        self.words.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._on_changed)

    def _show_some(self, *, asks: bool) -> None:
        """Show what narrows it, or take that back."""
        if asks:
            self.filters.offer(EVERYTHING, self._today)  # read when it is to be seen, which it seldom is
        self.narrowing.setVisible(asks)
        self.some.setText(self.tr("All of them") if asks else self.tr("Only some of them"))
        if not asks:
            self.words.clear()
            self._pause.stop()
            self.filters.clear()

    def _on_some(self) -> None:
        asked = self.filters.asks or bool(self.words.text())
        self._show_some(asks=self.narrowing.isHidden())
        if not self.narrowing.isHidden():
            self.filters.focus_first()
        elif asked:
            self.changed.emit()

    def _on_span(self, first: date | None, last: date | None) -> None:
        self._span = (first, last)
        self.changed.emit()

    def _on_changed(self) -> None:
        self.own.setVisible(self.days.currentIndex() == OWN)
        self.changed.emit()
