"""A page with nothing on it yet: what it says stays readable, and what it offers has its icon."""

from pytestqt.qtbot import QtBot

from relbook.ui.shared.empty import WIDE, EmptyPage
from relbook.ui.shared.theme import theme

LONG = "What do you already know? How you met, what they are building, one thing that made you smile. " * 2


def page(qtbot: QtBot, width: int) -> EmptyPage:
    made = EmptyPage("binoculars-light", "honey")
    qtbot.addWidget(made)
    made.say("The first page", LONG)
    made.resize(width, 500)
    made.show()
    return made


def test_the_sentence_is_no_longer_than_one_reads_at_ease(qtbot: QtBot) -> None:
    made = page(qtbot, 1200)
    assert 0 < made.sentence.width() <= theme().px(WIDE)
    assert abs(made.sentence.geometry().center().x() - made.rect().center().x()) <= 1


def test_on_a_narrow_page_it_takes_more_lines_and_nothing_is_cut(qtbot: QtBot) -> None:
    wide, narrow = page(qtbot, 1200), page(qtbot, 300)
    assert narrow.sentence.width() <= 300
    assert narrow.sentence.height() > wide.sentence.height()


def test_an_offer_has_the_icon_of_what_it_does_and_loses_it_with_the_next(qtbot: QtBot) -> None:
    made = page(qtbot, 800)
    made.offer("Write how you met", "Bring in old notes", icons=("pen-nib", "download-simple"))
    assert not made.one.icon().isNull()
    assert not made.other.icon().isNull()
    assert made.one.text() == made.one.accessibleName() == "Write how you met"
    made.offer("Take the filters away", "")
    assert made.one.icon().isNull()
    assert made.other.isHidden()
