"""Margins follow the reading direction."""

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QApplication

from relbook.ui.shared.edges import edges


def test_the_start_of_a_line_is_at_the_right_where_one_reads_from_there(qapp: QApplication) -> None:
    assert edges(1, 2, 3, 4) == QMargins(1, 2, 3, 4)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert edges(1, 2, 3, 4) == QMargins(3, 2, 1, 4)
