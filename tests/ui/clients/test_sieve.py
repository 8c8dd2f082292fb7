"""The card that narrows the list: towns and tags come from the worker, and what is chosen stays."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.sieve import ALL
from relbook.store import clients
from relbook.ui.clients.sieve import SieveCard
from relbook.ui.shared.background import Background
from tests.store.shelf import note

# a card that pops up is raised and grabs the keyboard, which the screen of the tests cannot
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)")


def test_towns_and_tags_come_later_and_what_is_asked_stands_meanwhile(
    worker: Background, ada: str, qtbot: QtBot
) -> None:
    clients.add("Bo", town="Porto")
    clients.add("Cy", town="Bergen")
    note("Something #spring", ada)
    button = QWidget()
    qtbot.addWidget(button)
    card = SieveCard(button, worker)
    card.open_below(button, replace(ALL, town="Porto"))
    assert card.town.currentData() == "Porto"
    assert card.tag.count() == 0
    qtbot.waitUntil(lambda: card.tag.count() == 1)
    assert [card.town.itemData(row) for row in range(card.town.count())] == ["", "Bergen", "Porto"]
    assert card.town.currentData() == "Porto"
    assert card.tag.currentData() == "spring"
    card.hide()
