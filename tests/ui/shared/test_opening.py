"""A file that is opened elsewhere leaves no name and no copy behind."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from relbook.errors import StoreUnavailableError, Trouble
from relbook.journal.page import File
from relbook.store import files
from relbook.store.database import Journal
from relbook.ui.shared.opening import Opening, forget_opened


class Viewer(QObject):
    """What would open a file; it only remembers which."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Path] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        """Be handed a file."""
        self.shown.append(Path(url.toLocalFile()))


@pytest.fixture
def viewer(qapp: object) -> Iterator[Viewer]:
    viewer = Viewer()
    QDesktopServices.setUrlHandler("file", viewer, "show")  # type: ignore[arg-type]
    yield viewer
    QDesktopServices.unsetUrlHandler("file")


def a_file(name: str) -> File:
    content = b"rows of trees"
    return File("", "", name, len(content), files.store_content(content))


def test_the_copy_is_for_its_owner_alone_and_bears_no_name(
    journal: Journal, viewer: Viewer, tmp_path: Path
) -> None:
    opening = Opening(tmp_path / "run")
    for name in ("Contract of Marta.PDF", "Marta", "x.Marta Reyes", "../../up.txt"):
        opening.open(a_file(name))
    assert [copy.name for copy in viewer.shown] == ["1.pdf", "2", "3", "4.txt"]
    for copy in viewer.shown:
        assert copy.read_bytes() == b"rows of trees"
        assert copy.parent == tmp_path / "run/opened"
        assert (copy.stat().st_mode & 0o777, copy.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    opening.clear()
    assert not (tmp_path / "run/opened").exists()


def test_what_a_sudden_end_left_goes_at_the_next_start(
    journal: Journal, viewer: Viewer, tmp_path: Path
) -> None:
    Opening(tmp_path).open(a_file("plan.txt"))
    forget_opened(tmp_path)
    assert not viewer.shown[0].exists()


def test_where_no_copy_can_be_laid_that_is_said(journal: Journal, viewer: Viewer, tmp_path: Path) -> None:
    (tmp_path / "run").touch()  # a folder cannot be made there, not even by root
    opening, told = Opening(tmp_path / "run"), list[StoreUnavailableError]()
    opening.failed.connect(told.append)
    opening.open(a_file("plan.txt"))
    assert [error.trouble for error in told] == [Trouble.READ_ONLY]
    assert viewer.shown == []
