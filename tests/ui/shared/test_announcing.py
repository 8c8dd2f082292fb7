"""What a screen reader is told without being asked, and what it cannot read in call mode."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from relbook.errors import BadDateError
from relbook.ui.clients.record.nearness import NearPage
from relbook.ui.shared.announcing import fault_in
from relbook.ui.shared.field import Field
from relbook.ui.shared.notices import Banner, Toast
from relbook.ui.shared.veil import veil
from relbook.ui.unlocking.unlock import UnlockScreen
from tests.ui.shared.test_overlays import Tea

Polite = QAccessible.AnnouncementPoliteness


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Polite]]:
    """What was announced, and how: Qt hands it to the system, and there is none here."""
    words: list[tuple[str, Polite]] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            words.append((event.message(), event.politeness()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return words


@pytest.fixture
def veiled() -> None:
    veil().lay(lambda text: text.replace("Marta", "Client A"))


def test_a_notice_a_message_and_a_sheet_are_said(window: QWidget, heard: list[tuple[str, Polite]]) -> None:
    Toast(window).say("Kept.")
    banner = Banner(window)
    banner.say("Last backup was 16 days ago.")
    banner.say("This could not be saved.", risk=True)
    Tea(window).open()
    assert heard == [
        ("Kept.", Polite.Polite),
        ("Last backup was 16 days ago.", Polite.Polite),
        ("This could not be saved.", Polite.Assertive),
        ("Tea", Polite.Polite),
    ]


def test_nobody_is_named_in_call_mode(qtbot: QtBot, heard: list[tuple[str, Polite]], veiled: None) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    Toast(window).say("Marta moved to Close.")
    assert heard == [("Client A moved to Close.", Polite.Polite)]


def test_a_screen_reader_reads_no_word_of_a_covered_field(qtbot: QtBot) -> None:
    field = Field("Porto")
    qtbot.addWidget(field)
    field.show()
    spoken = QAccessible.queryAccessibleInterface(field)
    assert spoken.text(QAccessible.Text.Value) == "Porto"
    veil().lay(str)
    field.hush()
    assert "Porto" not in spoken.text(QAccessible.Text.Value)
    assert "Porto" not in spoken.textInterface().text(0, 5)
    qtbot.waitUntil(field.isActiveWindow)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_X)
    assert field.echoMode() is QLineEdit.EchoMode.Normal  # what one types is in plain view
    assert field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    veil().take_off()
    field.hush()
    assert spoken.text(QAccessible.Text.Value) == field.text()


def test_a_passphrase_stays_dots(qtbot: QtBot) -> None:
    field = Field("secret")
    field.setEchoMode(QLineEdit.EchoMode.Password)
    qtbot.addWidget(field)
    veil().lay(str)
    field.hush()
    veil().take_off()
    field.hush()
    assert field.echoMode() is QLineEdit.EchoMode.Password


def test_what_is_wrong_with_a_field_is_said_at_once(qtbot: QtBot, heard: list[tuple[str, Polite]]) -> None:
    field = Field()
    qtbot.addWidget(field)
    fault_in(field, "“frday” is not a date I know.")
    assert field.accessibleDescription() == "“frday” is not a date I know."
    fault_in(field, "")
    assert field.accessibleDescription() == ""
    assert heard == [("“frday” is not a date I know.", Polite.Assertive)]


def test_a_wrong_passphrase_is_said(qtbot: QtBot, heard: list[tuple[str, Polite]]) -> None:
    door = UnlockScreen()
    qtbot.addWidget(door)
    door.refused()
    assert heard == [("That is not it. Nothing is lost, take your time.", Polite.Assertive)]
    assert door.words.accessibleDescription() == heard[0][0]


def test_a_day_in_a_record_that_is_none_is_said(qtbot: QtBot, heard: list[tuple[str, Polite]]) -> None:
    page = NearPage()
    qtbot.addWidget(page)
    page.away.setText("@nonsense")
    with pytest.raises(BadDateError):
        page.away_day()
    page.blame("“@nonsense” is not a date I know.")
    assert heard == [("“@nonsense” is not a date I know.", Polite.Assertive)]
    page.clear_fault()
    assert page.away.accessibleDescription() == ""
