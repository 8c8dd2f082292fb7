"""A box to tick in a form says all it stands for, however long a name in it is."""

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relbook.ui.shared.theme import theme
from relbook.ui.shared.tick import Tick

NAME = "Let the certificate say that it is about " + "Maximiliane " * 6 + "Featherstonehaugh"


def among(qtbot: QtBot, words: str, *, width: int) -> tuple[QWidget, Tick]:
    form = QWidget()
    qtbot.addWidget(form)
    column = QVBoxLayout(form)
    column.setContentsMargins(0, 0, 0, 0)
    tick = Tick(words)
    column.addWidget(tick)
    column.addStretch(1)
    form.resize(width, 300)
    form.show()
    qtbot.waitUntil(lambda: tick.width() == width)
    return form, tick


def inked(picture: QImage, top: int, bottom: int) -> bool:
    """Whether anything is drawn between two heights, beside the box."""
    ground = picture.pixel(picture.width() - 1, 0)
    rows = range(top, bottom)
    return any(picture.pixel(x, y) != ground for y in rows for x in range(40, picture.width()))


def test_a_long_name_takes_more_lines_and_a_wider_form_fewer(qtbot: QtBot) -> None:
    form, tick = among(qtbot, NAME, width=320)
    step, one = theme().line("ui"), theme().px(34)
    assert tick.height() >= one + 2 * step
    end = tick.grab().toImage()
    assert inked(end, end.height() - round((7 + step) * end.devicePixelRatio()), end.height())
    form.resize(1200, 300)
    qtbot.waitUntil(lambda: tick.height() == one)


def test_how_much_there_is_keeps_its_room(qtbot: QtBot) -> None:
    _, tick = among(qtbot, "Notes about the work, all of them", width=300)
    assert tick.height() == theme().px(34)
    tick.say("12,345 of 98,765")
    qtbot.waitUntil(lambda: tick.height() == theme().px(34) + theme().line("ui"))
    assert tick.accessibleName() == "Notes about the work, all of them, 12,345 of 98,765"


def test_another_name_is_measured_anew(qtbot: QtBot) -> None:
    _, tick = among(qtbot, NAME, width=320)
    tick.rename("Ada")
    assert tick.height() == theme().px(34)


def test_larger_words_make_it_higher(qtbot: QtBot) -> None:
    _, tick = among(qtbot, "Ada", width=320)
    theme().choose(zoom=1.5)
    qtbot.waitUntil(lambda: tick.height() == 51)
