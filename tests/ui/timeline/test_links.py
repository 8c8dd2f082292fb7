"""Addresses in an entry: what may be opened is a part of it, for the mouse and for the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from relbook.store import entries
from relbook.ui.shared.following import FollowQuestion
from relbook.ui.timeline.layout import PartKind
from relbook.ui.timeline.pane import TimelinePane
from tests.ui.timeline.test_timeline import pane, write  # noqa: F401 - one is a fixture


def test_an_address_in_an_entry_opens_by_a_click_and_by_key_after_a_question(
    pane: TimelinePane,  # noqa: F811
    ada: str,
) -> None:
    key = write(
        ada, "Plan\nSee https://a.example/x and [the draft](https://b.example/y), or https://a.example/x now"
    )
    pane.show_client(ada)
    page = entries.page(key)
    view = pane.view
    found = [
        part for part in view.card.laid(page, view.viewport().width()).parts if part.kind == PartKind.LINK
    ]
    assert [part.key for part in found] == ["1", "0", "1"]
    index = pane.model.index(pane.model.row_of(key))
    origin = view.card.origin(view.visualRect(index), index.row())
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=(origin + found[1].box.center()).toPoint()
    )
    asked = pane.window().findChild(FollowQuestion)
    assert asked is not None
    assert "https://b.example/y" in asked.text()
    asked.stay.click()
    view.setCurrentIndex(index)
    for at in range(3):
        QTest.keyClick(view, Qt.Key.Key_Right)
        assert view.card.hot == found[at]
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert "https://a.example/x" in pane.window().findChildren(FollowQuestion)[-1].text()
    pane.window().findChildren(FollowQuestion)[-1].stay.click()
