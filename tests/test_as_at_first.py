"""Whatever a test changed for all that comes behind it in its process is taken back."""

import time

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from relbook.ui.shared import keycaps
from relbook.ui.shared.theme import Light, theme
from relbook.ui.shared.veil import veil
from tests.as_at_first import take_back


def stands() -> tuple[object, ...]:
    """What the process has but once."""
    look = theme()
    said, first = veil().said("Marta"), QLocale().firstDayOfWeek()
    way, key = QApplication.layoutDirection(), keycaps.now("Ctrl+N")
    return look.wanted, look.zoom, look.reading, look.still, said, first, QLocale(), way, key, time.timezone


def test_the_next_test_begins_as_the_first_one_did(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme()
    before = stands()
    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("TZ", "EAST-14")
        time.tzset()
        theme().choose(Light.DARK, 1.5, "sans")
        theme().still = True
        veil().lay(str.upper)
        keycaps.move({"Ctrl+N": "F9"})
        QLocale.setDefault(QLocale("ar_EG"))
        QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        assert not any(one == other for one, other in zip(before, stands(), strict=True))
    take_back()
    assert stands() == before
