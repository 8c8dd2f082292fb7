"""A lock is shown on the word of the process beside: nothing is lost, and what is wrong is said as ever."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from relbook import paths
from relbook.app import Session
from relbook.journal.day_page import FirstLook
from relbook.journal.holder import Holder, spell
from relbook.journal.recovery import groups
from relbook.start.ahead import has_room
from relbook.start.early import ASKED
from relbook.store import clients, keychain
from relbook.store.first_look import first_look
from relbook.store.lock import lock_of
from relbook.store.moment import now
from relbook.store.opening import open_journal
from relbook.store.passphrase import recovery_key
from relbook.ui.shared import settings as remembered
from relbook.ui.unlocking.elsewhere import ElsewhereScreen
from relbook.ui.unlocking.first_run import FirstRun
from relbook.ui.unlocking.trouble import TroubleScreen
from relbook.ui.unlocking.unlock import UnlockScreen
from tests.flows.conftest import NOW, clock, to_its_end
from tests.house.reading import ROOT
from tests.store.test_keychain import GOOD, install

if TYPE_CHECKING:
    from relbook.start.beside import Beside

WORDS = "six quiet words in a row"


class Reader:
    """Looks at the book here, where the program has a process of its own for it; then something happens."""

    is_ready = True

    def __init__(self) -> None:
        self.then: Callable[[Path], object] = Path.exists
        self.look: FirstLook | None = None

    def answer(self, journal: Path) -> FirstLook | None:
        look = next(first_look(journal, NOW), None)
        assert look is None or isinstance(look, FirstLook)
        self.look = look
        self.then(journal)
        return self.look

    def end(self) -> None:
        """Nothing is left to end."""


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def sheet(tmp_path: Path) -> str:
    """What the recovery sheet of a book with a passphrase and one client says."""
    journal = open_journal(paths.places(tmp_path / "house").journal, WORDS)
    clients.add("Ada Quist")
    said = groups(recovery_key(journal))
    journal.leave()
    return "\n".join(said)


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path, reader: Reader, sheet: str) -> Iterator[Session]:
    """The program over that book, before it begins."""
    places = paths.places(tmp_path / "house")
    session = Session(places.journal, places, clock, reader=cast("Beside", reader))
    with to_its_end(session):
        yield session


def lock(session: Session) -> UnlockScreen:
    assert isinstance(session.screen, UnlockScreen)
    return session.screen


def names(session: Session) -> list[str]:
    return [line.name for line in session.window.rooms.side.list.rows.values] if session.window else []


@pytest.fixture
def standing(session: Session, reader: Reader, monkeypatch: pytest.MonkeyPatch) -> UnlockScreen:
    """Its lock, before which nobody tried to open the book."""
    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(Session, "unlocked", None)
        session.begin()
    assert reader.look is not None and reader.look.day is None
    return lock(session)


def test_keys_typed_at_once_are_in_the_field_and_open_it(
    session: Session, standing: UnlockScreen, qtbot: QtBot
) -> None:
    qtbot.keyClicks(standing.words, WORDS)
    assert standing.words.text() == WORDS
    qtbot.keyClick(standing.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.window is not None, timeout=20_000)
    assert names(session) == ["Ada Quist"]
    assert session.journal is not None and not session.journal.read_only


def test_a_wrong_passphrase_is_refused_and_the_right_one_opens_it(
    session: Session, standing: UnlockScreen, qtbot: QtBot
) -> None:
    qtbot.keyClicks(standing.words, "another")
    standing.open.click()
    qtbot.waitUntil(standing.open.isEnabled, timeout=20_000)
    assert lock(session) is standing and session.journal is None
    assert "not it" in standing.told.text()
    standing.words.setText(WORDS)
    standing.open.click()
    qtbot.waitUntil(lambda: names(session) == ["Ada Quist"], timeout=20_000)


def test_the_recovery_sheet_opens_it(
    session: Session, standing: UnlockScreen, sheet: str, qtbot: QtBot
) -> None:
    standing.sheet.click()
    standing.words.setText(sheet)
    standing.open.click()
    qtbot.waitUntil(lambda: names(session) == ["Ada Quist"], timeout=20_000)


def begin_with_a_kept_key(session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(GOOD, folder, monkeypatch)
    journal = open_journal(session.path, WORDS)
    keychain.remember(session.path, journal.key)
    journal.leave()
    session.settings.put(remembered.KEYCHAIN, str(session.path))
    session.begin()


def test_a_key_kept_on_this_computer_opens_it_by_itself(
    session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin_with_a_kept_key(session, tmp_path, monkeypatch)
    assert lock(session).isVisible(), "it is seen meanwhile"
    qtbot.waitUntil(lambda: names(session) == ["Ada Quist"], timeout=20_000)


def break_it(journal: Path) -> None:
    with journal.open("r+b") as file:
        file.write(bytes(4 * 4096))


def hold_it(journal: Path) -> None:
    stamp = now()
    lock_of(journal).write_bytes(spell(Holder("studio", "ana", stamp - timedelta(minutes=20), stamp)))


def test_a_key_kept_on_this_computer_opens_a_window_that_is_put_away_at_once(
    session: Session, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin_with_a_kept_key(session, tmp_path, monkeypatch)
    lock(session).setUpdatesEnabled(False)  # as nothing is painted where nobody looks
    lock(session).showMinimized()
    qtbot.waitUntil(lambda: session.window is not None, timeout=20_000)
    assert names(session) == ["Ada Quist"]


@pytest.mark.parametrize(
    ("happens", "screen"),
    [(Path.unlink, FirstRun), (break_it, TroubleScreen), (hold_it, ElsewhereScreen)],
    ids=["lost", "broken", "open elsewhere"],
)
def test_what_happens_to_the_book_meanwhile_is_told_as_ever(
    session: Session, reader: Reader, happens: Callable[[Path], None], screen: type
) -> None:
    reader.then = happens
    session.begin()
    assert reader.look is not None and isinstance(session.screen, screen)
    assert session.journal is None


@pytest.mark.parametrize("harm", [Path.unlink, break_it], ids=["lost", "broken"])
def test_what_happens_while_somebody_types_is_told_as_ever(
    session: Session, standing: UnlockScreen, qtbot: QtBot, harm: Callable[[Path], None]
) -> None:
    harm(session.path)
    standing.words.setText(WORDS)
    standing.open.click()
    qtbot.waitUntil(
        lambda: session.screen is not standing or bool(standing.told.text().strip()), timeout=20_000
    )
    assert "Ada Quist" not in names(session)


START = """
import json, os, sys
from relbook import app
from PySide6.QtCore import QEvent, QObject

class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            unread = [name for name, module in sys.modules.items() if "_unread" in module.__dict__]
            told = {"screen": type(watched).__name__, "loaded": sorted(sys.modules), "unread": unread}
            os.write(1, json.dumps(told).encode())
            os._exit(0)
        return False

class Session(app.Session):
    def turn_to(self, screen):
        super().turn_to(screen)
        self.painted = Painted(self)
        screen.installEventFilter(self.painted)

app.Session = Session
app.main()
"""


@pytest.mark.skipif(not has_room(), reason="nobody reads beside elsewhere")
def test_nothing_of_the_shelf_is_loaded_before_it_is_seen(tmp_path: Path, sheet: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", START, "--data", str(tmp_path / "house")],
        cwd=ROOT, capture_output=True, check=True, timeout=120,
    )  # fmt: skip
    told = json.loads(done.stdout)
    assert told["screen"] == "UnlockScreen"
    shelf = {"peewee", "sqlcipher3", "_sqlite3", "relbook.store.models", "relbook.store.opening"}
    assert sorted((shelf | {"relbook.store.passphrase"}) & set(told["loaded"])) == []
    assert {f"relbook.store.{name}" for name in ASKED} <= set(told["unread"])
