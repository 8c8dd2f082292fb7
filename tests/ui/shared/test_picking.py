"""Dialogs for files leave nothing behind about where one was."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from relbook.ui.shared.picking import ask_file, ask_files, ask_folder, ask_target, forget_places

WHERE = "Contracts of Marta Reyes"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder named after a client."""
    place = tmp_path / WHERE
    place.mkdir()
    (place / "one.toml").touch()
    return place


def kept_by_qt() -> QSettings:
    return QSettings(QSettings.Scope.UserScope, "QtProject")


def written_by_qt() -> str:
    conf = Path(kept_by_qt().fileName())
    return conf.read_text("utf-8") if conf.exists() else ""


def ways(parent: QWidget, folder: Path, chosen: list[object]) -> list[Callable[[], QFileDialog]]:
    return [
        lambda: ask_file(parent, "One", chosen.append, near=folder),
        lambda: ask_files(parent, "Some", chosen.append, near=folder),
        lambda: ask_folder(parent, "Where", chosen.append, near=folder),
        lambda: ask_target(parent, "Whither", chosen.append, name="two.toml", near=folder),
    ]


@pytest.mark.parametrize("way", range(4))
def test_no_dialog_leaves_a_place_behind(way: int, qtbot: QtBot, folder: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    chosen: list[object] = []
    dialog = ways(parent, folder, chosen)[way]()
    dialog.selectFile("two.toml" if way == 3 else "one.toml")
    dialog.accept() if way != 2 else dialog.reject()
    qtbot.waitUntil(lambda: not isValid(dialog))  # it is then that Qt writes down where it was
    assert "Marta" not in written_by_qt()


def test_places_of_a_session_that_was_killed_are_removed(qtbot: QtBot, folder: Path) -> None:
    conf = Path(kept_by_qt().fileName())
    conf.parent.mkdir(parents=True, exist_ok=True)
    conf.write_text(f"[FileDialog]\nhistory=file://{folder}\n\n[Other]\nkey=1\n", "utf-8")
    forget_places()
    assert "Marta" not in conf.read_text("utf-8")
    assert "key=1" in conf.read_text("utf-8")
