"""Render the screens of the design, light and dark, from the sample journal: `./dev shots DIR`.

Each picture is named like its design: `main-light-1440x900.png`. The day is the real one, at
twenty past two, so that a call is planned for the afternoon.
"""

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from datetime import datetime, time
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from relbook import paths
from relbook.app import Session, make_app
from relbook.sample.filling import fill
from relbook.store import clients
from relbook.store.opening import open_journal
from relbook.store.passphrase import change
from relbook.ui.shared import settings as remembered
from relbook.ui.shared.language import ENGLISH, languages, speak
from relbook.ui.shared.theme import Light, theme
from relbook.ui.window import MainWindow
from tests.client_shots import SCREENS as CLIENT_SCREENS
from tests.coming_shots import SCREENS as COMING
from tests.door_shots import SCREENS as DOORS
from tests.leaving_shots import SCREENS as LEAVING
from tests.pseudo import Pseudo
from tests.ritual_shots import SCREENS as RITUAL_SCREENS
from tests.safe_shots import PASSPHRASE, SEALED
from tests.safe_shots import SCREENS as SAFE_SCREENS
from tests.talk_shots import SCREENS as TALK_SCREENS

PSEUDO = "pseudo"
SIZES = ((1440, 900), (1100, 700), (820, 640))
NOON = time(14, 20)


def clock() -> datetime:
    """Today, at twenty past two."""
    return datetime.combine(datetime.now().date(), NOON)


def rest(milliseconds: int = 60) -> None:
    """Let the window come to rest."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def answered(window: MainWindow) -> None:
    """Wait until all that was asked beside the window is answered, and what that brought with it."""
    background = window.rooms.background
    for _ in range(3):
        last, loop = partial(int), QEventLoop()

        def heard(job: object, _result: object, last: object = last, loop: QEventLoop = loop) -> None:
            if job is last:
                loop.quit()

        background.done.connect(heard)
        background.run(last)
        loop.exec()
        background.done.disconnect(heard)
        rest()


def type_words(words: str) -> None:
    """Type where the keyboard is."""
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClicks(here, words)


def marta(window: MainWindow) -> None:
    """Turn to Marta's page."""
    window.journey.go_client(clients.find("Marta Reyes").id)


def main_page(window: MainWindow) -> None:
    marta(window)


def main_hover(window: MainWindow) -> None:
    marta(window)
    view = window.rooms.timeline.view
    rest()
    spot = view.visualRect(view.model().index(0, 0)).center() + QPoint(0, 20)
    QTest.mouseMove(view.viewport(), QPoint(1, 1))  # the window before may have left the mouse at that spot
    QTest.mouseMove(view.viewport(), spot)
    promise = view.model().values[0].promises[0]  # type: ignore[attr-defined]
    window.rooms.timeline.promises.acts.tick(promise)


def capture(window: MainWindow) -> None:
    marta(window)
    window.rooms.composer.open_for(
        text="She said yes to the split\n\nThree invoices instead of one. You could hear the relief. "
        "She asked after my back, which I had only mentioned once.\n"
        "[] Three invoices, first one dated 1 December @fri\n"
        "[Marta] intro to her accountant\n!wor"
    )


def quick(window: MainWindow) -> None:
    window.journey.go("today")
    window.sheets.quick.open()


def reflect(window: MainWindow) -> None:
    marta(window)
    if not window.frame.right_in_view:
        window.frame.open_drawer()
    window.rooms.reflection.focus_answer()
    rest()
    type_words("Payroll, still. I know because she went quiet on the 13th.")


def brief(window: MainWindow) -> None:
    marta(window)
    window.doing.show_brief()


def today(window: MainWindow) -> None:
    window.journey.go("today")


def search(window: MainWindow) -> None:
    window.journey.go("today")
    window.doing.show_search()
    window.rooms.search.open_with("invoice")
    rest(400)


def empty_search(window: MainWindow) -> None:
    window.journey.go("today")
    window.doing.show_search()
    window.rooms.search.open_with("kayak")
    rest(400)


def palette(window: MainWindow) -> None:
    marta(window)
    window.sheets.palette.open()
    rest()
    type_words("pr")


def export(window: MainWindow) -> None:
    marta(window)
    window.doing.show_export()
    rest(300)


def prompts(window: MainWindow) -> None:
    window.journey.go("prompts")


def promises(window: MainWindow) -> None:
    window.journey.go("promises")


def known(window: MainWindow) -> None:
    marta(window)
    window.rooms.timeline.tabs.choose(2)


def keys(window: MainWindow) -> None:
    marta(window)
    window.sheets.keys.open()


def guide(window: MainWindow) -> None:
    marta(window)
    window.sheets.keys.open_guide("write")


def someone_new(window: MainWindow) -> None:
    marta(window)
    window.doing.add_client()


def insights(window: MainWindow) -> None:
    marta(window)
    window.journey.go("insights")
    rest(400)


def everyone(window: MainWindow) -> None:
    window.journey.go("everyone")


def empty_client(window: MainWindow) -> None:
    new = partial(clients.add, "Beatriz Nunes", company="Casa Amarela", role="Director", circle="growing")
    edit = window.desk.perform(new)
    assert edit is not None
    window.journey.go_client(edit.row_id)


SCREENS: dict[str, Callable[[MainWindow], None]] = {
    "main": main_page,
    "main-hover": main_hover,
    "capture": capture,
    "quick": quick,
    "reflect": reflect,
    "brief": brief,
    "today": today,
    "search": search,
    "empty-search": empty_search,
    "palette": palette,
    "export": export,
    "prompts": prompts,
    "promises": promises,
    "known": known,
    "keys": keys,
    "guide": guide,
    "person": someone_new,
    "everyone": everyone,
    "insights": insights,
    **CLIENT_SCREENS,
    **LEAVING,
    **COMING,
    **RITUAL_SCREENS,
    **SAFE_SCREENS,
    **TALK_SCREENS,
}


def shoot(
    folder: Path, wanted: list[str], zoom: float, *, rtl: bool = False, language: str = ENGLISH
) -> None:
    """Render what was asked for, each screen in a window of its own."""
    app = make_app()
    if language == PSEUDO:
        app.installTranslator(Pseudo(app))
    else:
        speak(app, language)
    if rtl:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    theme().still = True
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as house:  # settings are written late
        places = paths.places(Path(house))
        journal = open_journal(places.journal, device="shots", shared=True)
        fill(clock().date())
        journal.leave()
        for light in (Light.LIGHT, Light.DARK):
            theme().choose(light=light, zoom=zoom)
            for name, turn in SCREENS.items():
                if not wanted or name in wanted:
                    _screen(folder, name, turn, light, places)
            _lonely(folder, wanted, light, Path(house))
    app.processEvents()


def _screen(
    folder: Path, name: str, turn: Callable[[MainWindow], None], light: Light, places: paths.Places
) -> None:
    for width, height in SIZES:
        fresh = paths.places(places.journal.parent / f"{name}-{light}-{width}")
        fresh.journal.parent.mkdir()
        for file in places.journal.parent.glob("journal.relbook*"):
            shutil.copy(file, fresh.journal.parent / file.name)
        if name in SEALED:
            change(fresh.journal, "", PASSPHRASE)
        session = _session(fresh, light)
        session.open(PASSPHRASE if name in SEALED else "")
        window = session.screen
        assert isinstance(window, MainWindow)
        _grab(window, folder, name, light, (width, height), turn)
        _close(session)


def _lonely(folder: Path, wanted: list[str], light: Light, house: Path) -> None:
    """The screens of somebody who has nothing yet."""
    for size in SIZES:
        for name, make in DOORS.items():
            if not wanted or name in wanted:
                screen = make()
                screen.resize(*size)
                screen.show()
                _save(screen, folder, name, light, size)
                screen.close()
        for name, turn in (("empty-today", today), ("empty-client", empty_client)):
            if not wanted or name in wanted:
                places = paths.places(house / f"{name}-{light}-{size[0]}")
                session = _session(places, light)
                session.open()
                _grab(session.screen, folder, name, light, size, turn)  # type: ignore[arg-type]
                _close(session)


def _session(places: paths.Places, light: Light) -> Session:
    """A session in this look; it takes its look from the settings of its house, which know none yet."""
    zoom = theme().zoom
    session = Session(places.journal, places, clock)
    session.settings.put(remembered.LIGHT, light.value)
    session.settings.put(remembered.ZOOM, zoom)
    theme().choose(light=light, zoom=zoom)
    return session


def _grab(
    window: MainWindow,
    folder: Path,
    name: str,
    light: Light,
    size: tuple[int, int],
    turn: Callable[[MainWindow], None],
) -> None:
    window.resize(*size)
    rest()
    window.filling.settle()
    answered(window)
    turn(window)
    answered(window)
    rest(150)
    _save(window, folder, name, light, size)


def _save(widget: QWidget, folder: Path, name: str, light: Light, size: tuple[int, int]) -> None:
    rest()
    widget.grab().save(str(folder / f"{name}-{light}-{size[0]}x{size[1]}.png"))


def _close(session: Session) -> None:
    assert session.screen is not None
    session.screen.close()
    session.leave()
    session.screen.deleteLater()
    rest(5)


def main() -> int:
    """Read what is wanted and render it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path)
    parser.add_argument("screens", nargs="*", help=", ".join([*SCREENS, *DOORS]))
    parser.add_argument("--zoom", type=float, default=1.0)
    parser.add_argument("--rtl", action="store_true", help="from right to left")
    known = [*languages(), PSEUDO]
    parser.add_argument("--language", choices=known, default=ENGLISH, help=f"{PSEUDO}: longer words, marked")
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    shoot(given.folder, given.screens, given.zoom, rtl=given.rtl, language=given.language)
    return 0


if __name__ == "__main__":
    sys.exit(main())
