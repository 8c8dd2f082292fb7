"""The licences of everything in relbook can be read in its window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook import licences
from relbook.store.database import Journal
from relbook.ui.preferences.licences import LicencesSheet, flowing
from relbook.ui.shared.background import Background


@pytest.fixture
def sheet(window: QWidget, qtbot: QtBot, journal: Journal) -> Iterator[LicencesSheet]:
    background = Background(journal.connect, journal.close)
    made = LicencesSheet(background, window)
    made.open()
    qtbot.waitUntil(lambda: bool(made.rows.values))
    yield made
    background.finish()


def test_every_work_is_on_the_list_and_speaks_its_licence(sheet: LicencesSheet) -> None:
    assert [row.work for row in sheet.rows.values] == licences.works()
    first = sheet.rows.index(0)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole).endswith("LGPL-3.0-only.")


def test_walking_down_the_list_turns_to_each_text(sheet: LicencesSheet, qtbot: QtBot) -> None:
    assert "replace them by another build" in sheet.terms.text.toPlainText()
    qtbot.keyClick(sheet.list, Qt.Key.Key_End)
    last = licences.works()[-1]
    assert last.name in sheet.terms.name.text()
    assert sheet.terms.text.toPlainText().split() == last.text.split(), "not a word is lost"
    assert last.source in sheet.terms.source.text


@pytest.mark.parametrize("work", licences.works(), ids=lambda work: work.name)
def test_paragraphs_are_whole_and_no_word_is_lost(work: licences.Work) -> None:
    assert flowing(work.text).split() == work.text.split()


def test_points_and_holders_keep_their_lines() -> None:
    first = "Copyright (c) 2005-2024 by a person with quite a long name indeed"
    text = f"{first}\nCopyright (c) 2025 B\n\n- one\n- two"
    assert flowing(text) == text
