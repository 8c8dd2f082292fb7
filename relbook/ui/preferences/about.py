"""Which relbook this is, and what others made of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook import __version__
from relbook.ui.shared.controls import Button
from relbook.ui.shared.paragraph import Paragraph


class About(QWidget):
    """The version, and the way to the licences."""

    licences_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        version = self.tr("relbook {version}. Nothing ever leaves this computer unless you export it.")
        self.licences = Button(self.tr("Licences"), variant="link")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Paragraph(version.format(version=__version__), "small", "text2"))
        column.addWidget(self.licences, 0, Qt.AlignmentFlag.AlignLeft)
        self.licences.clicked.connect(self.licences_wanted)
