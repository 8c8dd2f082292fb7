from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relbook.ui.own.lines import Lines
from relbook.ui.shared.paragraph import Paragraph


def test_lines_added_while_in_view_stand_at_their_height_at_once(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    lines = Lines("Ideas")
    QVBoxLayout(around).addWidget(lines)
    around.resize(300, 160)
    with qtbot.waitExposed(around):
        around.show()
    lines.clear()
    rows = [Paragraph("A line long enough to be broken more than once here. " * 3) for _ in range(9)]
    for row in rows:
        lines.column.addWidget(row)
    lines.settle()
    inside = lines.widget()
    assert inside is not None
    wanted = lines.column.totalHeightForWidth(lines.viewport().width())
    assert inside.height() >= wanted > lines.viewport().height()
    assert all(row.height() >= row.heightForWidth(row.width()) for row in rows)
