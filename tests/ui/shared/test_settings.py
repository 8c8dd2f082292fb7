"""What belongs to this machine is written beside the window, and only where it is another."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbook.ui.shared import settings as remembered
from relbook.ui.shared.later import Later
from relbook.ui.shared.settings import Settings
from relbook.ui.shared.settings_pen import pen_of


def test_a_choice_is_known_at_once_and_written_on_another_thread(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Later, "at_once", False)
    file = tmp_path / "settings.ini"
    settings = Settings(file)
    assert pen_of(str(file)).thread() is not QThread.currentThread()
    for light in ("dark", "light", "dark"):
        settings.put(remembered.LIGHT, light)
        settings.save()
        assert settings.get(remembered.LIGHT) == light
    qtbot.waitUntil(lambda: file.exists() and "light=dark" in file.read_text("utf-8"))
    settings.put(remembered.ZOOM, 1.2)
    settings.settle()
    assert "zoom=1.2" in file.read_text("utf-8"), "who leaves waits for it"
    assert Settings(file).get(remembered.ZOOM) == 1.2


def test_what_is_remembered_already_is_not_written_again(tmp_path: Path, qapp: QApplication) -> None:
    file = tmp_path / "settings.ini"
    settings = Settings(file)
    settings.put(remembered.ORDER, remembered.ORDER.default)
    settings.save()
    assert QSettings(str(file), QSettings.Format.IniFormat).value("clients/order") == "rhythm", (
        "a choice is one"
    )
    file.unlink()
    settings.put(remembered.ORDER, "rhythm")
    settings.save()
    assert not file.exists()
