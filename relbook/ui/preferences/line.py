"""One line of the settings: what is chosen, and what it is chosen with; and lines below one another."""

from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from relbook.ui.shared.controls import Label


def line(words: str, *controls: QWidget) -> QHBoxLayout:
    """What is chosen at one end, and what it is chosen with at the other."""
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(Label(words, "ui"))
    row.addStretch(1)
    for control in controls:
        row.addWidget(control)
    return row


def lines(owner: QWidget, *parts: QWidget | QLayout, gap: int = 4) -> None:
    """Set these below one another in a part of the settings, so many pixels of the grid apart."""
    column = QVBoxLayout(owner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
