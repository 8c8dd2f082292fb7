"""Make the specimen of today's schema: one small journal with something of everything in it.

Run it once when a schema is released, as `python -m tests.specimens.make`, and never again: what it
made is kept as it is, so that every later relbook can show that it still opens it. A specimen that
is there is left alone.

A journal is half a megabyte before its first word: every table and every index has a page, and
what is sealed cannot be packed. So a specimen is kept without its seal, table by table and page by
page as it was, and sealed again with the published key before it is opened.
"""

import lzma
import sys
import tempfile
from contextlib import closing
from datetime import date, time
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from relbook.journal.circle import Circle, CircleRule
from relbook.journal.fact import FactKind
from relbook.journal.promise import Outcome
from relbook.store import (
    clients,
    drafts,
    entries,
    facts,
    important_dates,
    links,
    meetings,
    organisations,
    promises,
    reaching,
    settings,
)
from relbook.store.database import APPLICATION_ID, OPEN_KEY
from relbook.store.opening import open_journal
from relbook.store.schema import migration_names

HERE = Path(__file__).parent
MONDAY = date(2026, 5, 4)

KICK_OFF = """Kick-off with Halden
We talked about the café in Łódź. #launch #Größe
[] send the plan @fri
[Marta] pays the first third @2026-06-01
!worry payroll in January
!secret the merger is not public
? how is the new flat
>> wants to open before summer"""


def fill() -> None:
    """Write by hand what the test of the specimens looks for."""
    marta = clients.add(
        "Marta Reyes", company="Halden", role="Founder", alias="Lynx", circle=Circle.CLOSE, town="Porto",
        zone="Europe/Lisbon", since=date(2020, 2, 29), about="Runs. Likes short calls.",
    ).row_id  # fmt: skip
    tomasz = clients.add("Tomasz Zieliński", called="Tomek", rhythm_days=30).row_id
    organisations.move_to(tomasz, "Difference Ltd", "Engineer", MONDAY)
    reaching.reach(marta, "mail", "marta@example.com", "work")
    important_dates.mark_day(marta, "birthday", 2, 29)
    links.introduce(marta, tomasz)
    clients.set_circle_rule(CircleRule(Circle.GROWING, 9, 40))

    first = entries.add(
        KICK_OFF, day=MONDAY, today=MONDAY, kind="meeting", at=time(14, 30), clients=[marta], minutes=50,
        zone="Europe/Lisbon", energy=1, pinned=True,
    ).row_id  # fmt: skip
    entries.add("会議は東京都で @Tomek", day=date(2026, 5, 6), today=MONDAY, kind="call", clients=[marta])
    entries.add("Not filed yet", day=date(2026, 5, 7), today=MONDAY, tags=["given"])
    entries.remove(entries.add("In the bin", day=MONDAY, today=MONDAY, clients=[marta]).row_id)
    promises.settle(entries.page(first).promises[0].id, Outcome.KEPT, date(2026, 5, 8))
    promises.move(entries.page(first).promises[1].id, date(2026, 7, 1), day=date(2026, 5, 30), told=True)
    facts.add(tomasz, FactKind.BOUNDARY, "No calls after six", as_of=MONDAY)
    meetings.plan([marta, tomasz], date(2026, 5, 20), time(9), title="Review", where="Porto")
    settings.put("quiet hours", "18-9")
    drafts.keep(drafts.Draft("quick", "Half a thought"))
    clients.archive(clients.add("Former Client").row_id)


def pack(journal: Path) -> bytes:
    """A journal without its seal, as small as it gets."""
    with tempfile.TemporaryDirectory() as folder:
        bare = Path(folder) / "bare"
        _copy(journal, OPEN_KEY, bare, "")
        return lzma.compress(bare.read_bytes(), preset=9)


def unpack(packed: Path, journal: Path) -> Path:
    """Seal a specimen again, and lay it where it can be opened."""
    with tempfile.TemporaryDirectory() as folder:
        bare = Path(folder) / "bare"
        bare.write_bytes(lzma.decompress(packed.read_bytes()))
        _copy(bare, "", journal, OPEN_KEY)
    return journal


def _copy(source: Path, key: str, target: Path, new_key: str) -> None:
    with closing(sqlcipher.connect(str(source), isolation_level=None)) as connection:
        if key:
            connection.execute(f'PRAGMA key = "{key}"')
        edition = connection.execute("PRAGMA user_version").fetchone()[0]
        connection.execute("ATTACH ? AS copy KEY ?", (str(target), new_key))
        connection.execute("PRAGMA copy.auto_vacuum = FULL")
        connection.execute("SELECT sqlcipher_export('copy')")
        connection.execute(f"PRAGMA copy.user_version = {edition}")
        connection.execute(f"PRAGMA copy.application_id = {APPLICATION_ID}")
        connection.execute("DETACH copy")


def main() -> int:
    """Make the specimen, unless it is there."""
    path = HERE / f"{migration_names()[-1]}.xz"
    if path.exists():
        sys.exit(f"{path.name} is there and stays as it is.")
    with tempfile.TemporaryDirectory() as folder:
        journal = open_journal(Path(folder) / "specimen", device="specimen")
        fill()
        journal.leave()
        path.write_bytes(pack(journal.path))
    return 0


if __name__ == "__main__":
    sys.exit(main())
