"""An invitation brought in through the window: planned with whom it is from, moved by the next, and back."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from relbook.store import meetings, reaching
from relbook.ui.window import MainWindow
from tests.ui.importing.test_import_sheet import looked, rest


def invitation(path: Path, day: str, sequence: int) -> str:
    lines = (
        *(
            "BEGIN:VCALENDAR",
            "METHOD:REQUEST",
            "BEGIN:VEVENT",
            "UID:1@halden.example",
            f"SEQUENCE:{sequence}",
        ),
        *(f"DTSTART;TZID=Europe/Lisbon:{day}T100000", "DURATION:PT45M", "SUMMARY:Kick-off"),
        *("ORGANIZER:mailto:Marta@halden.example", "END:VEVENT", "END:VCALENDAR", ""),
    )
    path.write_text("\r\n".join(lines))
    return str(path)


def test_an_invitation_is_planned_then_moved_then_taken_back(
    window: MainWindow, marta: str, qtbot: QtBot, tmp_path: Path
) -> None:
    reaching.reach(marta, "mail", "marta@Halden.example", "work")
    before = meetings.ahead(marta, window.desk.now())
    sheet = window.sheets.importing
    for sequence, day in enumerate(("20270111", "20270112")):
        looked(sheet, [invitation(tmp_path / "invite.ics", day, sequence)], qtbot)
        with qtbot.waitSignal(sheet.imported, timeout=20_000):
            qtbot.mouseClick(sheet.foot.start, Qt.MouseButton.LeftButton)
        rest(sheet, qtbot)
        sheet.close_sheet()
        (talk,) = [one for one in meetings.ahead(marta, window.desk.now()) if one not in before]
        assert (talk.day.strftime("%Y%m%d"), talk.title, talk.minutes) == (day, "Kick-off", 45)
    window.journey.go_client(marta)
    window.desk.undo()
    assert [one.day.day for one in meetings.ahead(marta, window.desk.now()) if one not in before] == [11]
    window.desk.undo()
    assert meetings.ahead(marta, window.desk.now()) == before
