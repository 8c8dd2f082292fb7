"""A small ritual to try the frame with."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from relbook.journal.rituals.ritual import Step
from relbook.store.database import Journal
from relbook.ui.desk import Desk
from relbook.ui.rituals.page import QuestionPage, RitualPage
from relbook.ui.rituals.sheet import RitualSheet
from relbook.ui.shared.background import Background


class Three(RitualSheet):
    """Three questions."""

    NAME = "three"
    PAGES: tuple[str, ...] = ("first", "second", "third")

    def steps(self) -> list[Step]:
        return [Step(key) for key in self.PAGES]

    def page(self, step: Step) -> RitualPage:
        return QuestionPage(self.question(step))

    def question(self, step: Step) -> str:
        return f"What about the {step.key}?"


@pytest.fixture
def over(window: QMainWindow) -> QMainWindow:
    """A window for sheets to lie over, as small as a design has it."""
    window.resize(820, 640)
    return window


@pytest.fixture
def worker(journal: Journal, qtbot: QtBot) -> Iterator[Background]:
    """A worker over the same journal."""
    worker = Background(journal.connect, journal.close)
    yield worker
    worker.finish()


@pytest.fixture
def three(over: QMainWindow, desk: Desk) -> Three:
    """The sheet of the three questions, open."""
    sheet = Three(desk, over, "Three questions")
    sheet.begin()
    return sheet
