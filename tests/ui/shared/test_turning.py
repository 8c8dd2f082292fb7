"""A page of a stack that comes to the front."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relbook.ui.shared.turning import add_to, leaving, turn_to


class Word(QWidget):
    """A part of a page, and how often it was painted."""

    times = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.times += 1


def test_a_page_that_comes_to_the_front_is_painted_once(qtbot: QtBot) -> None:
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    words, pages = (Word(), Word()), (QWidget(), QWidget())
    for word, page in zip(words, pages, strict=True):
        page.setAutoFillBackground(True)
        QVBoxLayout(page).addWidget(word)
        stack.addWidget(page)
    stack.resize(300, 200)
    stack.show()
    for number in (1, 0, 1):
        qtbot.waitUntil(lambda: words[stack.currentIndex()].times > 0)
        QApplication.processEvents()
        words[number].times = 0
        turn_to(stack, pages[number])
        qtbot.waitUntil(lambda: words[stack.currentIndex()].times > 0)
        QApplication.processEvents()
        assert words[number].times == 1
        assert stack.updatesEnabled()


def test_a_page_that_comes_behind_another_leaves_it_as_it_was_painted(qtbot: QtBot) -> None:
    stack, word = QStackedWidget(), Word()
    qtbot.addWidget(stack)
    add_to(stack, word)
    stack.show()
    qtbot.waitUntil(lambda: word.times > 0)
    QApplication.processEvents()
    word.times = 0
    add_to(stack, QWidget())
    QApplication.processEvents()
    assert (word.times, stack.count(), stack.currentWidget()) == (0, 2, word)
    assert stack.updatesEnabled()


def test_a_page_that_is_about_to_be_turned_away_is_not_laid_out_again(qtbot: QtBot) -> None:
    stack, pages = QStackedWidget(), (QWidget(), QWidget())
    qtbot.addWidget(stack)
    for page in pages:
        stack.addWidget(page)
    stack.resize(300, 200)
    stack.show()
    QApplication.processEvents()
    with leaving(stack):
        stack.resize(500, 200)
    assert pages[0].width() == 300
    turn_to(stack, pages[1])
    assert pages[1].width() == 500
    turn_to(stack, pages[0])
    assert pages[0].width() == 500
