"""The screens about what leaves the book and what comes into it: export, recap, packs of prompts."""

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from relbook.errors import StoreUnavailableError, Trouble
from relbook.outgoing.order import Form
from relbook.store import clients
from relbook.ui.exporting.sheet import ExportSheet
from relbook.ui.shared.leaving_words import of_leaving
from relbook.ui.shared.underway import Walk
from relbook.ui.window import MainWindow

Turn = Callable[[MainWindow], None]


def wait(milliseconds: int = 400) -> None:
    """Let the worker answer."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def marta(window: MainWindow) -> str:
    """Turn to Marta's page; her key."""
    key = clients.find("Marta Reyes").id
    window.journey.go_client(key)
    return key


# -- the export --


def exporting(window: MainWindow) -> ExportSheet:
    """Marta's notes are about to be exported."""
    marta(window)
    window.doing.show_export()
    return shown(window)


def shown(window: MainWindow) -> ExportSheet:
    """The export sheet, once it is there: what is clicked before knows neither day nor client."""
    for _ in range(50):
        wait(100)
        if window.sheets.is_made("export") and window.sheets.export.isVisible():
            break
    wait()
    return window.sheets.export


def to_the_end(sheet: QWidget) -> None:
    """Scroll what is asked to its end."""
    wait(60)
    for area in sheet.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def some_of_them(window: MainWindow) -> None:
    sheet = exporting(window)
    sheet.form.which.some.click()
    sheet.form.which.words.setText("spring")
    sheet.form.which.days.setCurrentIndex(3)
    wait(700)


def asked_for_more(window: MainWindow) -> None:
    """What is private may leave once it was typed."""
    sheet = exporting(window)
    sheet.form.reflections.click()
    sheet.form.secrets.click()
    to_the_end(sheet)


def under_other_names(window: MainWindow) -> None:
    window.journey.go("today")
    window.doing.show_export()
    sheet = shown(window)
    sheet.form.alias.click()
    wait(1200)
    to_the_end(sheet)


def going(window: MainWindow) -> None:
    sheet = exporting(window)
    walk = Walk(str)
    sheet.underway.begin("", walk, stoppable=False)
    walk.told.emit(61, 142)
    sheet.start.setText(sheet.tr("Exporting…"))
    sheet.start.setEnabled(False)


def exported(window: MainWindow) -> None:
    sheet = exporting(window)
    sheet.folder = Path(tempfile.mkdtemp())
    sheet.start.click()
    wait(1500)


def fault(window: MainWindow) -> None:
    sheet = exporting(window)
    sheet.trouble.say(of_leaving(StoreUnavailableError(Trouble.FULL)))
    sheet.trouble.show()


def as_form(window: MainWindow, form: Form) -> None:
    sheet = exporting(window)
    sheet.form.cards[form].click()
    wait(60)


# -- the recap --


def recap(window: MainWindow) -> None:
    window.sheets.recap.ask(marta(window))


def recap_failed(window: MainWindow) -> None:
    recap(window)
    sheet = window.sheets.recap
    sheet.save_to("/proc/nowhere/recap.txt")


# -- packs of prompts --

PACK = """
[[prompt]]
id = "own-1"
text = "What would {name} tell a friend about working with you?"
why = "You spoke {on_met}."
principles = ["P36"]
seeds = ["S3"]
trigger = { name = "after_talk", hours = 24, minutes = 15 }
product = "question"

[[prompt]]
id = "own-2"
text = "No question here"
why = "You spoke {on_met}."
principles = ["P36"]
seeds = ["S3"]
trigger = { name = "after_talk", hours = 24, minutes = 15 }
product = "question"
"""


def pack(window: MainWindow) -> None:
    window.journey.go("prompts")
    window.sheets.pack.ask()


def pack_comes(window: MainWindow) -> None:
    window.journey.go("prompts")
    place = Path(tempfile.mkdtemp()) / "pack.toml"
    place.write_text(PACK, encoding="utf-8")
    window.sheets.bring_pack.open_with(str(place))
    wait()


def pack_asked(window: MainWindow) -> None:
    window.journey.go("prompts")
    window.sheets.bring_pack.open()


# -- forgetting --


def forgetting(window: MainWindow) -> None:
    """Half way through."""
    key = marta(window)
    sheet = window.sheets.forget
    sheet.ask(key)
    wait(900)
    walk = Walk(str)
    sheet._wait(sheet._forgetting())
    sheet.waiting.begin(sheet._forgetting(), walk)
    walk.told.emit(3, 7)


# -- the search of an earlier relbook --


def search_anew(window: MainWindow) -> None:
    """It is being made anew."""
    window.journey.go("today")
    window.doing.show_search()
    walk = Walk(str)
    window.rooms.search.begin_anew(walk)
    window.rooms.search.open_with("invoice")
    walk.told.emit(3200, 9100)
    wait()


SCREENS: dict[str, Turn] = {
    "export-some": some_of_them,
    "export-private": asked_for_more,
    "export-alias": under_other_names,
    "export-going": going,
    "export-done": exported,
    "export-fault": fault,
    "export-tables": partial(as_form, form=Form.CSV),
    "export-cards": partial(as_form, form=Form.VCARD),
    "export-pdf": partial(as_form, form=Form.PDF),
    "recap": recap,
    "recap-failed": recap_failed,
    "pack": pack,
    "pack-comes": pack_comes,
    "pack-asked": pack_asked,
    "forgetting": forgetting,
    "search-anew": search_anew,
}
"""By the name of the picture."""
