"""The backups in the settings: how they stand, the second place, and the way to all of them."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.backup import Shelf
from relbook.ui.shared import backup_words
from relbook.ui.shared.controls import Button
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.picking import ask_folder


class BackupPart(QWidget):
    """Says how the backups stand; what is chosen here is told by signals."""

    open_asked = Signal()
    now_asked = Signal()
    place_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stand = Paragraph(role="ui")
        self.kept = Paragraph(
            self.tr(
                "One a day, at closing, and before anything that changes the whole book; each is opened and "
                "checked. Twelve days, ten weeks and nine months are kept."
            ),
            "small",
            "text2",
        )
        self.second = Paragraph(role="ui")
        self.where = Paragraph(role="small", tone="text2")
        self.open = Button(self.tr("Open the backups"), icon_name="clock-counter-clockwise")
        self.now = Button(self.tr("Back up now"))
        self.choose = Button(self.tr("Choose a second place"), icon_name="folder-simple")
        self.none = Button(self.tr("No second place"), variant="quiet")
        self._build()
        self.open.clicked.connect(self.open_asked)
        self.now.clicked.connect(self.now_asked)
        self.choose.clicked.connect(self._on_choose)
        self.none.clicked.connect(self._on_none)
        self.look(None, datetime.min)

    def look(self, shelf: Shelf | None, now: datetime) -> None:
        """Show how they stand."""
        shelf = shelf or Shelf()
        self.stand.set_text(backup_words.backed(shelf, now)[0] if now != datetime.min else "")
        usual = self.tr("No second place yet. A stick or another disk survives what this computer does not.")
        self.second.set_text(backup_words.second(shelf, now) or usual)
        self.where.set_text(shelf.place)
        self.where.setVisible(bool(shelf.place))
        self.none.setVisible(bool(shelf.place))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.stand)
        column.addWidget(self.kept)
        column.addLayout(_side_by_side(self.open, self.now))
        column.addSpacing(4)
        column.addWidget(self.second)
        column.addWidget(self.where)
        column.addLayout(_side_by_side(self.choose, self.none))

    def _on_choose(self) -> None:
        ask_folder(self, self.tr("Where should a second copy go?"), self.place_chosen.emit)

    def _on_none(self) -> None:
        self.place_chosen.emit("")


def _side_by_side(*buttons: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
