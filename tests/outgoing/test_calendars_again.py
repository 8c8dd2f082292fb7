"""Talks that leave as a calendar and come in again are the same talks."""

import re
from datetime import time, timedelta
from pathlib import Path

from relbook.outgoing.order import Form
from relbook.store import clients, meetings, reaching
from tests.outgoing.test_round_trips import TODAY, come_in, journal_at, out
from tests.store.shelf import rows

SOON = TODAY + timedelta(days=3)
THEIRS = f"""BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//else//else//EN
BEGIN:VEVENT
UID:abc@else
DTSTAMP:20261101T000000Z
SUMMARY:Fair
DTSTART;VALUE=DATE:{SOON:%Y%m%d}
ATTENDEE:mailto:marta@halden.example
END:VEVENT
END:VCALENDAR
"""


def people() -> str:
    marta = clients.add("Marta Reyes").row_id
    reaching.reach(marta, "mail", "marta@halden.example")
    return marta


def planned() -> list[tuple[str, tuple[str, ...]]]:
    found = meetings.between(TODAY, TODAY + timedelta(days=30))
    return sorted((one.title or one.kind, tuple(who.name for who in one.clients)) for one in found)


def test_neither_the_export_nor_the_calendar_it_came_from_shows_a_talk_twice(tmp_path: Path) -> None:
    theirs = tmp_path / "theirs.ics"
    theirs.write_text(THEIRS.replace("\n", "\r\n"), "utf-8")
    with journal_at(tmp_path / "one"):
        meetings.plan([people()], SOON, time(9, 30), title="Review", minutes=30)
        come_in(theirs)
        made = out(Form.CALENDAR, tmp_path / "made.ics")
        text = made.read_text("utf-8").replace("\n ", "")
        assert "UID:abc@else" in text and "ATTENDEE" not in text
        assert re.search("CONTACT;X-RELBOOK-ID=[0-9a-f]{32}:Marta Reyes <marta@halden.example>", text)
        before = rows()["meeting"]
        for again in (made, theirs):
            assert come_in(again).report.total == 0
        assert rows()["meeting"] == before
    with journal_at(tmp_path / "two"):
        people()
        come_in(made)
        totals = [come_in(one).report.total for one in (theirs, made)]
        assert totals == [0, 0]
        assert planned() == [("Fair", ("Marta Reyes",)), ("Review · Marta Reyes", ("Marta Reyes",))]
