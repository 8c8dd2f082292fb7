"""Rows of plain values: what they say, and the ground they are painted on."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from relbook.journal.frozen import frozen
from relbook.ui.shared.row_ground import paint_ground, paint_ring
from relbook.ui.shared.rows import VALUE, Rows
from relbook.ui.shared.theme import theme
from relbook.ui.shared.veil import veil

_State = QStyle.StateFlag


@frozen
class Leaf:
    """A value with a key."""

    id: str
    name: str


class Leaves(Rows[Leaf]):
    """Says its name in a sentence."""

    def sentence(self, value: Leaf) -> str:
        return f"{value.name} is here"


def test_a_sentence_is_for_eyes_and_ears_and_nothing_else(qtbot: QtBot) -> None:
    rows = Leaves()
    rows.show([Leaf("a", "Oak")])
    index = rows.index(0)
    assert index.data() == index.data(Qt.ItemDataRole.AccessibleTextRole) == "Oak is here"
    assert index.data(VALUE) == Leaf("a", "Oak")
    assert index.data(Qt.ItemDataRole.ToolTipRole) is index.data(Qt.ItemDataRole.EditRole) is None


def test_a_sentence_goes_under_the_veil(qtbot: QtBot) -> None:
    rows = Leaves()
    rows.show([Leaf("a", "Oak")])
    veil().lay(str.upper)
    assert rows.index(0).data() == "OAK IS HERE"


def test_a_row_that_is_chosen_is_tinted_so_though_the_pointer_is_on_it(qtbot: QtBot) -> None:
    assert _painted(_State.State_Enabled) == _painted(_State.State_Active)
    pointed = _painted(_State.State_MouseOver)
    chosen = _painted(_State.State_Selected)
    assert pointed != chosen
    assert _painted(_State.State_Selected | _State.State_MouseOver) == chosen
    assert _painted(_State.State_Selected | _State.State_HasFocus) != chosen


def _painted(state: QStyle.StateFlag) -> QImage:
    theme()
    picture = QImage(60, 24, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    option = QStyleOptionViewItem()
    option.state = state
    box = QRectF(2, 2, 56, 20)
    paint_ground(painter, option, box)
    paint_ring(painter, option, box)
    painter.end()
    return picture
