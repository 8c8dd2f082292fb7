"""Each way to reach a client is read from its beginning, however narrow its field."""

from pytestqt.qtbot import QtBot

from relbook.journal.client import ContactPoint
from relbook.ui.clients.record.reaching import WayRow


def test_an_address_begins_at_its_beginning(qtbot: QtBot) -> None:
    row = WayRow(ContactPoint("", "", "mail", "marta.reyes@halden-studio.example"))
    qtbot.addWidget(row)
    assert row.value.cursorPosition() == 0
