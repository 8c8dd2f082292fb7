"""Offering what is not shown yet."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relbook.ui.shared.figures import figure
from relbook.ui.shared.more import MoreButton


@pytest.mark.parametrize(
    ("shown", "count", "said"),
    [(10, 10, ""), (10, 0, ""), (10, 11, "All 11"), (10, 210, "All 210"), (10, 211, "Show 200 more")],
)
def test_the_last_step_is_all_of_it(shown: int, count: int, said: str, qtbot: QtBot) -> None:
    page, more = QWidget(), MoreButton(200)
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(more)
    page.show()
    more.offer(shown, count)
    assert more.isVisible() == bool(said)
    assert not said or more.text() == said


def test_thousands_are_marked(qtbot: QtBot) -> None:
    page, more = QWidget(), MoreButton(5_000)
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(more)
    more.offer(0, 4_078)
    assert more.text() == f"All {figure(4_078)}" != "All 4078"


def test_without_a_step_all_the_rest_is_offered(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    more = MoreButton(parent=page)
    page.show()
    more.offer(6, 1_300)
    assert (more.text(), more.isVisible()) == (f"Show {figure(1_294)} more", True)
    more.offer(1_300, 1_300)
    assert not more.isVisible()
