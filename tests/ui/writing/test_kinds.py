"""The row of kinds one chooses from: how much room it asks for."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook.ui.shared.theme import theme
from relbook.ui.writing.kinds import KindsRow


def test_what_it_asks_for_is_the_same_however_little_it_has(qtbot: QtBot) -> None:
    theme().choose(zoom=1.5)
    around = QWidget()  # a window is never smaller than its layout would have it
    qtbot.addWidget(around)
    row = KindsRow(around)
    around.show()
    row.show_kind("meeting")
    row.resize(row.sizeHint())
    asked = row.sizeHint(), row.minimumSizeHint()
    chip = row.chips["meeting"]
    for width in (row.minimumSizeHint().width(), row.sizeHint().width() - 1, row.sizeHint().width()):
        row.resize(width, row.height())
        assert (row.sizeHint(), row.minimumSizeHint()) == asked
    assert not chip.bare
    row.resize(row.minimumSizeHint().width(), row.height())
    assert chip.bare
