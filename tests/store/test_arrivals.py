"""Taking files in, twice, and taking them back."""

from datetime import date, timedelta
from functools import partial
from itertools import starmap
from pathlib import Path
from typing import Any

import pytest

from relbook.errors import CancelledError
from relbook.exports.markdown import folder
from relbook.imports import markdown, vcard
from relbook.imports.given import Member
from relbook.journal.page import File
from relbook.journal.parcel import Card, Contact, Enclosure, Format, Note, Parcel, Reach, Reason, Talk
from relbook.journal.selection import EVERYTHING, INBOX
from relbook.store import (
    arrivals,
    arriving,
    batches,
    clients,
    emptying,
    entries,
    files,
    gathering,
    important_dates,
    meetings,
    reaching,
    sound,
    taking_back,
)
from relbook.store.columns import BY_NAME
from relbook.store.database import CACHE_KB, ROOMY_KB, Journal
from relbook.store.going import Going
from relbook.store.models import AttachmentRow, ContactPointRow, EntryRow, database
from relbook.store.moment import now

TODAY = date(2026, 5, 4)
BOOKKEEPING = {"created", "updated", "device", "place", "contact_place"}


def rows() -> dict[str, list[Any]]:
    """Every row that is not in the bin, without when and where it was written."""
    found = {}
    for name, table in BY_NAME.items():
        query: Any = table.select().where(table.gone.is_null()).order_by(table.id).dicts()
        found[name] = [{key: row[key] for key in row if key not in BOOKKEEPING} for row in query]
    return found


def count() -> int:
    return sum(map(len, rows().values()))


def card(name: str, *lines: str) -> bytes:
    return "\r\n".join(("BEGIN:VCARD", "VERSION:4.0", f"FN:{name}", *lines, "END:VCARD", "")).encode()


PEOPLE = vcard.read(
    card(
        "Marta Reyes",
        "EMAIL:marta@example.com",
        "ORG:Halden",
        "TITLE:Founder",
        "BDAY:--0412",
        "TZ:Europe/Lisbon",
    )
    + card("Jonas", "TEL:1")
    + b"BEGIN:VCARD\r\nTEL:2\r\nEND:VCARD\r\n"
)
NOTES = markdown.read(
    [
        Member.holding(
            "a.md",
            b"---\npeople: [Marta Reyes, New Person]\ndate: 2026-05-01\ntags: [launch]\n---\n\n[] go @fri #x",
        ),
        Member.holding("b.md", b"Nobody's."),
    ],
    today=TODAY,
)


def apply(parcel: Parcel) -> arrivals.Arrival:
    return arrivals.apply(parcel, today=TODAY)


def test_an_address_book_comes_in(journal: object) -> None:
    report = apply(PEOPLE).report
    assert (dict(report.came), report.there, report.merged) == ({"client": 2}, 0, 0)
    marta = clients.find("Marta Reyes")
    assert (marta.company, marta.role, marta.zone) == ("Halden", "Founder", "Europe/Lisbon")
    assert [point.value for point in reaching.points_of(marta.id)] == ["marta@example.com"]
    assert [(day.month, day.day, day.year) for day in important_dates.of_client(marta.id)] == [(4, 12, None)]


def test_a_picture_is_kept_with_whom_it_shows_and_goes_with_them(journal: object) -> None:
    known = clients.add("Ana").row_id
    before = rows()
    found = vcard.read(card("Ana", "PHOTO;ENCODING=b:/9j/4AAQSkZJRg=="))
    arrival = apply(found)
    (picture,) = files.of_client(known)
    assert (picture.name, picture.media, files.content(picture)[:3]) == (
        "photo.jpg",
        "image/jpeg",
        b"\xff\xd8\xff",
    )
    assert apply(found).report.there == 1
    arrival.edit.revert()
    assert rows() == before


def test_what_is_left_out_is_handed_back(journal: object) -> None:
    report = apply(PEOPLE).report
    assert [one.reason for one in report.skipped] == [Reason.NO_NAME]
    assert report.rejected == b"BEGIN:VCARD\r\nTEL:2\r\nEND:VCARD\r\n"


@pytest.mark.parametrize("parcel", [PEOPLE, NOTES])
def test_a_second_import_changes_nothing(journal: object, parcel: Parcel) -> None:
    apply(parcel)
    before = rows()
    again = apply(parcel)
    assert again.batch == ""
    assert again.report.total == 0
    assert again.report.there == len(parcel.cards) + len(parcel.notes)
    assert rows() == before


@pytest.mark.parametrize("parcel", [PEOPLE, NOTES])
def test_a_preview_says_what_will_come_and_writes_nothing(journal: object, parcel: Parcel) -> None:
    clients.add("Marta Reyes")
    before = rows()
    seen = arrivals.preview(parcel, today=TODAY)
    assert rows() == before
    report = apply(parcel).report
    assert (dict(seen.came), seen.merged, seen.there) == (dict(report.came), report.merged, report.there)


def test_someone_known_is_met_and_nothing_of_theirs_is_lost(journal: object) -> None:
    known = clients.add("MARTA REYES", company="Other", town="Porto").row_id
    assert apply(PEOPLE).report.merged == 1
    marta = clients.get(known)
    assert (marta.name, marta.company, marta.role, marta.town) == ("MARTA REYES", "Other", "Founder", "Porto")
    assert [point.value for point in reaching.points_of(known)] == ["marta@example.com"]


def test_an_address_finds_its_owner_under_another_name(journal: object) -> None:
    known = clients.add("Marta R.").row_id
    reaching.reach(known, "mail", "Marta@Example.com")
    assert apply(PEOPLE).report.merged == 1
    assert clients.get(known).role == "Founder"


def test_nobody_is_guessed(journal: object) -> None:
    for _ in range(2):
        clients.add("Marta Reyes")
    report = apply(PEOPLE).report
    assert (report.came["client"], report.merged) == (2, 0)
    assert len(clients.alike("Marta Reyes")) == 3


def test_a_note_of_a_name_that_two_have_goes_to_the_inbox(journal: object) -> None:
    for _ in range(2):
        clients.add("Ana")
    apply(markdown.read([Member.holding("a.md", b"---\npeople: Ana\n---\nHello")], today=TODAY))
    assert entries.count(INBOX) == 1


def test_notes_come_to_those_they_name(journal: object) -> None:
    marta = clients.add("Marta Reyes").row_id
    report = apply(NOTES).report
    assert dict(report.came) == {"entry": 2, "client": 1}
    (page,) = [page for page in entries.window(EVERYTHING) if page.clients]
    assert [who.name for who in page.clients] == ["Marta Reyes", "New Person"]
    assert (page.entry.day, set(page.tags)) == (date(2026, 5, 1), {"launch", "x"})
    assert [(one.client_id, one.due) for one in page.promises] == [(marta, date(2026, 5, 8))]


def test_an_import_can_be_taken_back_at_once_or_later(journal: object) -> None:
    clients.add("Marta Reyes")
    before = rows()
    first = apply(PEOPLE)
    first.edit.revert()
    assert rows() == before
    second = apply(PEOPLE)
    third = apply(NOTES)
    assert {past.key for past in batches.recent()} == {second.batch, third.batch}
    taking_back.undo_import(third.batch)
    taking_back.undo_import(second.batch)
    assert rows() == before
    assert batches.recent() == []


def test_what_was_taken_back_can_come_again(journal: object) -> None:
    taking_back.undo_import(apply(PEOPLE).batch)
    assert apply(PEOPLE).report.came["client"] == 2


def test_taking_back_is_itself_taken_back(journal: object) -> None:
    batch = apply(PEOPLE).batch
    after = rows()
    taking_back.undo_import(batch).revert()
    assert rows() == after


def test_taking_back_leaves_what_was_done_since(journal: object) -> None:
    known = clients.add("Marta Reyes").row_id
    batch = apply(PEOPLE).batch
    clients.amend(known, zone="Asia/Tokyo")
    jonas = clients.find("Jonas").id
    entries.add("since then", day=TODAY, today=TODAY, clients=[jonas])
    taking_back.undo_import(batch)
    assert clients.get(known).zone == "Asia/Tokyo"
    assert clients.get(jonas).name == "Jonas"


def test_an_import_that_is_stopped_leaves_nothing(journal: object) -> None:
    before = rows()
    with pytest.raises(CancelledError):
        arrivals.apply(NOTES, today=TODAY, cancelled=lambda: count() > 0)
    assert rows() == before


def test_progress_is_told(journal: object) -> None:
    told: list[float] = []
    arrivals.apply(PEOPLE, today=TODAY, progress=lambda done, of: told.append(done / of))
    assert told[:2] == [1 / 3, 2 / 3]  # each record, and then the index
    assert told == sorted(told) and told[-1] == 1


def test_pages_are_kept_in_memory_while_many_rows_come_and_given_back_then(journal: Journal) -> None:
    kept: list[int] = []

    def told(done: int, of: int) -> None:
        kept.append(journal.execute_sql("PRAGMA cache_size").fetchone()[0])

    arrivals.apply(PEOPLE, today=TODAY, progress=told)
    assert set(kept) == {-ROOMY_KB}
    with pytest.raises(CancelledError):
        arrivals.apply(NOTES, today=TODAY, cancelled=lambda: True)
    assert journal.execute_sql("PRAGMA cache_size").fetchone() == (-CACHE_KB,)


def test_an_import_can_be_stopped_while_its_words_are_indexed(journal: object) -> None:
    before, told = rows(), [0.0]
    with pytest.raises(CancelledError):
        arrivals.apply(
            NOTES,
            today=TODAY,
            progress=lambda done, of: told.append(done / of),
            cancelled=lambda: told[-1] > 2 / 3,
        )
    assert rows() == before


def test_an_import_can_be_stopped_within_each_of_its_questions(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sound, "OFTEN", 40)
    doing, looks = [""], [""]
    journal.connection().set_trace_callback(doing.append)

    def stopped_at(last: int) -> bool:
        looks.append(doing[-1])
        return 0 < last < len(looks)

    arrivals.apply(NOTES, today=TODAY, cancelled=partial(stopped_at, 0)).edit.revert()
    before = rows()
    assert any('INTO "origin"' in look for look in looks), "what came is noted last"
    for last in range(1, len(looks) - 1, max(1, len(looks) // 20)):
        looks.clear()
        with pytest.raises(CancelledError):
            arrivals.apply(NOTES, today=TODAY, cancelled=partial(stopped_at, last))
        assert rows() == before
        assert not journal.in_transaction()


def test_a_talk_that_comes_again_is_brought_up_to_date(journal: object) -> None:
    clients.add("Ana")
    one = Talk("ics:1", TODAY, title="Call", contacts=(Contact("Ana", ""),), details={"uid": "1"})
    two = Talk(
        "ics:2", date(2026, 5, 6), title="Call, moved", contacts=(Contact("Ana", ""),), details={"uid": "1"}
    )
    for talk in (one, two):
        apply(Parcel(Format.VCARD, talks=(talk,)))
    (planned,) = meetings.between(date.min, date.max)
    assert (planned.day, planned.title) == (date(2026, 5, 6), "Call, moved")


def test_our_own_folder_comes_back(journal: object, tmp_path: Path) -> None:
    apply(PEOPLE)
    apply(NOTES)
    key = entries.window(EVERYTHING)[0].id
    files.attach(key, "plan.txt", files.store_content(b"plan"), 4)
    with gathering.snapshot():
        book = gathering.book(EVERYTHING, private=True, today=TODAY)
        sheets = [
            (path, files.content(source) if isinstance(source, File) else source.encode())
            for path, source in folder(book)
        ]
    parcel = markdown.read(starmap(Member.holding, sheets), today=TODAY)
    assert apply(parcel).report.total == 0

    from relbook.store.opening import open_journal

    before = [
        (page.entry.text, page.entry.day, set(page.tags), len(page.files))
        for page in entries.window(EVERYTHING)
    ]
    people = [(client.name, client.company, client.zone) for client in clients.everyone()]
    elsewhere = open_journal(tmp_path / "else.relbook")
    assert apply(parcel).report.came["entry"] == 2
    after = [
        (page.entry.text, page.entry.day, set(page.tags), len(page.files))
        for page in entries.window(EVERYTHING)
    ]
    assert (after, [(one.name, one.company, one.zone) for one in clients.everyone()]) == (before, people)
    assert database() is elsewhere
    elsewhere.leave()


def exported() -> Parcel:
    """The whole journal as a folder of Markdown, read back."""
    with gathering.snapshot():
        book = gathering.book(EVERYTHING, private=True, today=TODAY)
        sheets = [(path, source.encode()) for path, source in folder(book) if not isinstance(source, File)]
    return markdown.read(starmap(Member.holding, sheets), today=TODAY)


def whose() -> list[tuple[str, list[str]]]:
    return [(page.entry.text, [who.id for who in page.clients]) for page in entries.window(EVERYTHING)]


def test_two_of_one_name_come_back_as_two(journal: object, tmp_path: Path) -> None:
    one, other = clients.add("Ana Sá").row_id, clients.add("Ana Sa").row_id
    bea = clients.add("Bea").row_id
    entries.add("Hers.", day=TODAY, today=TODAY, clients=[one])
    entries.add("The other's.", day=TODAY, today=TODAY, clients=[bea, other])
    entries.add("Bea's.", day=TODAY, today=TODAY, clients=[bea])
    parcel, before = exported(), whose()
    assert [bool(note.keys) for note in parcel.notes] == [False, True, True]
    assert apply(parcel).report.total == 0

    from relbook.store.opening import open_journal

    elsewhere = open_journal(tmp_path / "else.relbook")
    stranger = clients.add("Ana Sa").row_id  # whom nothing tells from the first of them
    assert arrivals.preview(parcel, today=TODAY).came["client"] == 2
    report = apply(parcel).report
    assert (report.came["client"], report.merged) == (2, 1)
    met = {one, other} - {client.id for client in clients.everyone()}
    assert [
        (text, [next(iter(met)) if key == stranger else key for key in keys]) for text, keys in whose()
    ] == before
    assert [note.keys for note in exported().notes if len(note.keys) == 2]
    elsewhere.leave()


def test_what_was_stopped_leaves_no_file_behind(journal: Journal) -> None:
    kept = entries.add("kept", day=TODAY, today=TODAY).row_id
    files.attach(kept, "same.txt", files.store_content(b"same"), 4)
    read: list[str] = []

    def enclosed(name: str, content: bytes) -> Enclosure:
        return Enclosure(name, lambda: read.append(name) or content)  # type: ignore[func-returns-value]

    carried = tuple(enclosed(name, name.encode()) for name in ("same", "one", "two"))
    parcel = Parcel(Format.MARKDOWN, notes=(Note("x:1", "Hello", TODAY, files=carried),))
    with pytest.raises(CancelledError):
        arrivals.apply(parcel, today=TODAY, cancelled=lambda: len(read) > 1)
    assert contents(journal) == {b"same"}
    assert apply(parcel).report.came["entry"] == 1
    assert contents(journal) == {b"same", b"one", b"two"}


def test_what_a_kill_left_behind_is_let_go_of_later(journal: Journal) -> None:
    arriving.store_content(b"never named")
    assert contents(journal) == {b"never named"}
    emptying.tidy()
    assert contents(journal) == set()
    assert arriving.sweep() == 0


def contents(journal: Journal) -> set[bytes]:
    with files.shelf() as shelf:
        return {bytes(found) for (found,) in shelf.execute_sql("SELECT bytes FROM content").fetchall()}


def test_what_was_changed_since_stays_and_is_not_brought_twice(journal: Journal) -> None:
    batch = apply(PEOPLE).batch
    assert apply(NOTES).batch
    (past, _) = batches.recent()
    mine = next(page for page in entries.window(EVERYTHING) if page.clients)
    entries.rewrite(mine.id, mine.entry.text + "\nand more", today=TODAY)
    assert taking_back.would_stay(past.key) == {"entry": 1, "client": 1}
    undo = taking_back.undo_import(past.key)
    assert [page.id for page in entries.window(EVERYTHING)] == [mine.id]
    assert [who.name for who in entries.page(mine.id).clients] == ["Marta Reyes", "New Person"]
    assert set(entries.page(mine.id).tags) == {"launch", "x"}
    assert len(entries.page(mine.id).promises) == 1
    assert apply(NOTES).report.came == {"entry": 1}
    assert {past.key for past in batches.recent()} >= {batch}
    undo.revert()


def test_what_was_changed_under_a_clock_that_was_set_back_stays_too(journal: Journal) -> None:
    apply(NOTES)
    (past,) = batches.recent()
    mine = entries.window(EVERYTHING)[0]
    entries.rewrite(mine.id, mine.entry.text + "\nand more", today=TODAY)
    EntryRow.update(updated=now() - timedelta(days=1)).where(EntryRow.id == mine.id).execute()
    assert taking_back.would_stay(past.key)["entry"] == 1
    taking_back.undo_import(past.key)
    assert [page.entry.text for page in entries.window(EVERYTHING)] == [mine.entry.text + "\nand more"]


def test_so_does_what_a_file_was_put_to_and_whose_address_was_changed_under_such_a_clock(
    journal: Journal,
) -> None:
    yesterday = now() - timedelta(days=1)
    people = apply(PEOPLE).batch
    (point,) = reaching.points_of(clients.find("Marta Reyes").id)
    assert taking_back.would_stay(people) == {}
    moved = ContactPointRow.update(value="marta@example.org", updated=yesterday)
    moved.where(ContactPointRow.id == point.id).execute()
    assert taking_back.would_stay(people) == {"client": 1}
    notes = apply(NOTES).batch
    mine = next(page for page in entries.window(EVERYTHING) if not page.clients)
    attached = files.attach(mine.id, "cogs.txt", files.store_content(b"cogs"), 4).row_id
    AttachmentRow.update(created=yesterday, updated=yesterday).where(AttachmentRow.id == attached).execute()
    assert taking_back.would_stay(notes) == {"entry": 1}


def test_several_parcels_are_one_import(journal: object) -> None:
    before = rows()
    edit, reports = arrivals.apply_all([PEOPLE, NOTES], today=TODAY)
    assert [report.total for report in reports] == [2, 3]
    (past,) = batches.recent()
    assert (past.key, past.format, past.came, past.skipped) == (edit.row_id, "vcard, markdown", 5, 1)
    taking_back.undo_import(past.key)
    assert rows() == before


def test_an_import_is_listed_for_thirty_days(journal: object) -> None:
    apply(PEOPLE)
    assert batches.recent(now() + timedelta(seconds=1)) == []


def test_taking_back_can_be_stopped(journal: object) -> None:
    batch = apply(PEOPLE).batch
    before = rows()
    with pytest.raises(CancelledError):
        taking_back.undo_import(batch, Going(stopped=lambda: True))
    assert rows() == before


TWICE = [
    pytest.param(vcard.read(card("Ana Ruiz") * 2), id="cards"),
    pytest.param(
        Parcel(Format.JRNL, notes=tuple(Note(source, "A walk", TODAY) for source in ("a", "b", "a"))),
        id="notes",
    ),
    pytest.param(Parcel(Format.CALENDAR, talks=(Talk("x", TODAY, title="Call"),) * 2), id="talks"),
]


@pytest.mark.parametrize("parcel", TWICE)
def test_what_stands_twice_in_a_file_is_not_said_to_be_here(journal: object, parcel: Parcel) -> None:
    seen = arrivals.preview(parcel, today=TODAY)
    report = apply(parcel).report
    for one in (seen, report):
        assert (one.total, one.there, one.twice) == (2 if parcel.notes else 1, 0, 1)
    again = apply(parcel).report
    assert (again.total, again.there, again.twice) == (0, 2 if parcel.notes else 1, 1)


def test_of_two_copies_that_are_given_together_one_comes(journal: object) -> None:
    notes = Parcel(Format.JRNL, notes=(Note("a", "A walk", TODAY), Note("b", "Another", TODAY)))
    foreseen = arrivals.preview_all([notes, notes], today=TODAY)
    _, reports = arrivals.apply_all([notes, notes], today=TODAY)
    assert foreseen == reports
    assert [(report.total, report.there, report.twice) for report in reports] == [(2, 0, 0), (0, 0, 2)]


def test_a_preview_knows_who_becomes_one_from_file_to_file(journal: object) -> None:
    """Within a file two of one name are two people; a second file adds to who came with the first."""
    first = vcard.read(card("Ana Ruiz", "EMAIL:ana@example.com"))
    second = vcard.read(card("Ana Ruiz", "EMAIL:ana@example.org", "TEL:1"))
    foreseen = arrivals.preview_all([first, second], today=TODAY)
    _, reports = arrivals.apply_all([first, second], today=TODAY)
    assert foreseen == reports
    assert [(report.came.get("client", 0), report.merged) for report in reports] == [(1, 0), (0, 1)]


def test_whom_a_card_was_found_to_be_about_holds_for_the_files_behind_it(journal: object) -> None:
    known = clients.add("Ana Ruiz Gomez").row_id
    reaching.reach(known, "mail", "ana@example.com")
    key = "a" * 32
    cards = Parcel(
        Format.CSV, cards=(Card(f"relbook:{key}", "Ana", reach=(Reach("mail", "ana@example.com"),), key=key),)
    )
    notes = Parcel(Format.CSV, notes=(Note("n", "A walk", TODAY, people=("Ana",), keys=(key,)),))
    foreseen = arrivals.preview_all([cards, notes], today=TODAY)
    _, reports = arrivals.apply_all([cards, notes], today=TODAY)
    assert foreseen == reports
    assert [one.id for one in clients.everyone()] == [known]
    assert [page.clients[0].id for page in entries.window(EVERYTHING)] == [known]


def test_a_preview_says_how_far_it_is_and_hears_a_stop(
    journal: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(arrivals, "SOME", 10)
    notes = Parcel(Format.JRNL, notes=tuple(Note(f"{number}", "A walk", TODAY) for number in range(100)))
    heard: list[tuple[int, int]] = []
    going = Going(lambda done, of: heard.append((done, of)), lambda: len(heard) > 14)
    with pytest.raises(CancelledError):
        arrivals.preview_all([notes, notes, notes], today=TODAY, going=going)
    assert len(heard) == 15
    assert heard == sorted(heard)
