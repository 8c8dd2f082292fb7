"""Rows painted once, and again only where something about them is another."""

from datetime import date

import pytest
from PySide6.QtCore import QRect, QStringListModel
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from relbook.journal.promise import Promise
from relbook.ui.shared import pictures
from relbook.ui.shared.pictures import Pictures
from relbook.ui.shared.promise_card import PromiseCard
from relbook.ui.shared.promise_rows import PromiseList
from relbook.ui.shared.rows import Index
from relbook.ui.shared.theme import theme
from relbook.ui.shared.veil import veil

TODAY = date(2026, 5, 4)


class Counted(PromiseCard):
    """Says which rows it painted."""

    painted: list[int]

    def _paint(self, painter: QPainter, option: QStyleOptionViewItem, row: int) -> None:
        self.painted.append(row)
        super()._paint(painter, option, row)


@pytest.fixture
def rows(qtbot: QtBot) -> PromiseList:
    theme()
    made = PromiseList(names=True)
    made.card = Counted(made, names=True)
    made.card.painted = []
    made.setItemDelegate(made.card)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show_promises([promise("a", "Send it"), promise("b", "Call her")], TODAY)
    made.show()
    return made


def promise(key: str, text: str) -> Promise:
    return Promise(key, "c", text, mine=True, made=TODAY, client_name="Ada Lovelace")


def painted(rows: PromiseList) -> list[int]:
    """The rows that the next picture of the list had to paint."""
    assert isinstance(rows.card, Counted)
    rows.card.painted.clear()
    rows.viewport().repaint()
    return sorted(rows.card.painted)


def test_a_row_is_painted_again_only_when_it_is_another(rows: PromiseList) -> None:
    painted(rows)
    assert painted(rows) == []
    rows.show_promises([promise("a", "Send it"), promise("b", "Call him")], TODAY)
    assert painted(rows) == [1]
    rows.resize(480, 300)
    assert painted(rows) == [0, 1]
    rows.show_promises([promise("a", "Send it")], TODAY)
    assert painted(rows) == [0]  # no line below it any more


def test_call_mode_and_another_look_paint_every_row(rows: PromiseList) -> None:
    painted(rows)
    veil().lay(str.upper)
    assert painted(rows) == painted(rows) == [0, 1]
    veil().take_off()
    assert painted(rows) == []
    assert isinstance(rows.card, Counted)
    theme().choose(zoom=1.3)
    assert sorted(rows.card.painted) == [0, 1]  # before the window shows the other look
    assert painted(rows) == []


def test_a_row_is_prepared_once_for_the_states_that_show(qtbot: QtBot) -> None:
    times: list[int] = []
    kept = Pictures("window", (QStyle.StateFlag.State_Selected,))
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 40, 20)

    def prepare() -> int:
        kept.prepare(option, "a", ("Send it",), 0, lambda _painter, _option, row: times.append(row), 1.0)
        return len(times)

    assert prepare() == prepare() == 1
    option.state |= QStyle.StateFlag.State_MouseOver
    assert prepare() == 1
    option.state |= QStyle.StateFlag.State_Selected
    assert prepare() == 2
    veil().lay(str.upper)
    kept.forget()
    assert prepare() == 2  # in call mode nothing is kept, and so nothing is prepared


class Plain(QStyledItemDelegate):
    """Rows that are nothing but their number, kept as pictures."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self.pictures, self.painted = Pictures("window"), set[int]()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.row()
        self.pictures.draw(painter, option, str(row), (row,), row, self._paint)

    def _paint(self, painter: QPainter, option: QStyleOptionViewItem, row: int) -> None:
        self.painted.add(row)


def test_at_rest_none_is_kept_and_what_comes_is_painted_again(qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(QStringListModel([str(number) for number in range(200)], view))
    plain = Plain(view)
    view.setItemDelegate(plain)
    view.resize(200, 300)
    view.show()
    screen, bar = view.viewport(), view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bool(plain.painted))

    def drawn(place: int) -> set[int]:
        """What had to be painted anew to stand there."""
        plain.painted.clear()
        bar.setValue(place)
        screen.repaint()
        return set(plain.painted)

    drawn(0)
    drawn(bar.maximum())
    drawn(0)
    assert drawn(0) == set()
    assert drawn(bar.maximum()) == set()  # there and back
    pictures.rest()
    assert (plain.pictures._kept, plain.pictures._pixels) == ({}, 0)
    assert 0 in drawn(0)
