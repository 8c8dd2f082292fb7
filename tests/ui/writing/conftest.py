"""A page to write on, at a quarter to four on a Wednesday."""

from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from relbook.store.database import Journal
from relbook.ui.desk import Desk
from relbook.ui.shared.theme import theme
from relbook.ui.writing.composer import Composer
from relbook.ui.writing.editor import NoteEditor

NOW = datetime(2026, 11, 25, 15, 48)


@pytest.fixture
def desk(qtbot: QtBot, journal: Journal) -> Desk:
    theme()
    return Desk(lambda: NOW)


@pytest.fixture
def editor(qtbot: QtBot) -> NoteEditor:
    theme()
    editor = NoteEditor(NOW.date())
    qtbot.addWidget(editor)
    editor.resize(600, 300)
    return editor


@pytest.fixture
def composer(qtbot: QtBot, desk: Desk, ada: str) -> Composer:
    composer = Composer(desk)
    qtbot.addWidget(composer)
    composer.resize(744, 400)
    composer.show()
    composer.show_client(ada)
    return composer
