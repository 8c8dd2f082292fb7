"""What comes from anybody is shown to the letter: pasted, as a tooltip, in a question, as an address."""

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.addresses import Address
from relbook.ui.shared.following import FollowQuestion
from relbook.ui.shared.guarded import GuardedDocument, PlainEdit
from relbook.ui.shared.tips import plain, retell, tip

HOSTILE = '<img src="file:///etc/passwd"><b>Marta</b> <a href="javascript:x">x</a>'


def test_html_that_is_pasted_becomes_plain_text(qtbot: QtBot) -> None:
    edit = PlainEdit()
    qtbot.addWidget(edit)
    pasted = QMimeData()
    pasted.setHtml(HOSTILE)
    pasted.setText("Marta x")
    assert edit.canInsertFromMimeData(pasted)
    edit.insertFromMimeData(pasted)
    assert edit.toPlainText() == "Marta x" and "<img" not in edit.document().toMarkdown()
    only = QMimeData()
    only.setData("image/png", b"no picture")
    assert not edit.canInsertFromMimeData(only)


def test_a_document_answers_with_one_dot(qapp: QApplication) -> None:
    edit = PlainEdit()
    for document in (GuardedDocument(), edit.document()):
        found = document.resource(QTextDocument.ResourceType.ImageResource, QUrl("file:///etc/passwd"))
        size = getattr(found, "size", None)
        assert size is None or size().width() == 1


def test_a_tooltip_is_words(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    tip(widget, HOSTILE)
    assert widget.toolTip() == plain(HOSTILE) and "&lt;img" in widget.toolTip()
    retell(widget)
    assert widget.toolTip() == plain(HOSTILE)  # not escaped twice
    tip(widget, "Marta & Ada")
    assert widget.toolTip() == "Marta & Ada"


def test_an_address_is_shown_before_it_is_opened(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    window = QWidget()
    qtbot.addWidget(window)
    question = FollowQuestion(Address("the draft", "https://a.example/x"), window)
    assert "https://a.example/x" in question.text() and question.defaultButton() is question.stay
    question.stay.click()
    assert not opened
    sure = FollowQuestion(Address("the draft", "https://a.example/x"), window)
    sure.follow.click()
    assert opened == ["https://a.example/x"]
    strange = FollowQuestion(Address("", "file:///etc/passwd"), window)
    strange.follow.click()
    assert len(opened) == 1
    assert "read it twice" in FollowQuestion(Address("", "https://exаmple.org"), window).text()
