"""The yearly letter: what there is to tell, who got it when, and noting that it went out, in one write."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from relbook.errors import BlankTextError
from relbook.journal import letter as rules
from relbook.journal.entry import Entry, Kind, Side, Tier
from relbook.journal.letter import Hint, Leaf, Letter, News, Sort
from relbook.journal.page import Page
from relbook.journal.rituals.ritual import Place
from relbook.journal.selection import Selection
from relbook.journal.tiers import hushed
from relbook.store import clients, details, drafts, entries, rituals, search, settings
from relbook.store.edit import write
from relbook.store.models import ContactPointRow, EntryClientRow, EntryDetailRow, EntryRow, database, tuples
from relbook.store.seating import day_at, end

RITUAL = "letter"
"""Under which name the place in the letter is kept while it is written."""

TEXT, WHOM, LINES, SENT = "text", "whom", "lines", "sent"
"""The keys of the pages of the letter."""

MARK = "letter"
"""What stands beside an entry that is a letter; its value is the year."""

RESTS = "letter rests"
"""The setting that says for which year the letter is not offered any more."""

MOST = 60
"""How many entries of a sort are laid out to tell of."""

NEWEST = 2_000
"""Among how many of the newest shared experiences the last one with somebody is looked for."""


def news(year: int, today: date) -> list[News]:
    """What the year had to tell, the latest first; nothing private or secret is there."""
    span = Selection(since=date(year, 1, 1), until=min(date(year, 12, 31), today), private=False)
    asked = (
        (Sort.NEWS, replace(span, tag=rules.TAG)),
        (Sort.DIFFERENCE, replace(span, kinds=(Kind.DIFFERENCE,))),
        (Sort.MILESTONE, replace(span, kinds=(Kind.MILESTONE,))),
        (Sort.MILESTONE, replace(span, landmarks=True)),
    )
    found: dict[str, News] = {}
    for sort, selection in asked:
        for page in entries.window(selection, limit=MOST):
            found.setdefault(page.id, _news(page, sort))
    told = (one for one in found.values() if one.words)
    return sorted(told, key=lambda one: (one.day, one.entry_id), reverse=True)


def last_letters() -> dict[str, date]:
    """The day of the last letter to everybody who ever got one."""
    return {key: day for key, days in _got().items() for day in [max(days.values())]}


def got(year: int) -> dict[str, date]:
    """Who got the letter of a year, and when."""
    return {key: days[year] for key, days in _got().items() if year in days}


def years() -> set[int]:
    """The years of which a letter went out."""
    return {year for days in _got().values() for year in days}


def offered(today: date) -> bool:
    """Whether Today speaks of the letter."""
    return rules.offered(today, years(), settings.get(RESTS)) if today.month == rules.SEASON else False


@write
def rest(year: int) -> str:
    """Say that the letter of a year is not to be offered."""
    return settings.put(RESTS, str(year)).row_id


def of_year(year: int) -> Letter:
    """The letter of a year: as it is being written, else as it went out."""
    sent = rules.read(year, settings.get(_kept(year)))
    begun = rituals.begun(RITUAL)
    if begun is None or rules.year_of(begun.begun) != year:
        return sent
    return of_place(begun, sent)


def of_place(place: Place, sent: Letter | None = None) -> Letter:
    """The letter as it is being written; what went out of it already stays in it."""
    year = rules.year_of(place.begun)
    before = sent or Letter(year)
    to = dict.fromkeys((*before.to, *place.value(WHOM).split()))
    lines = dict(before.lines) | rules.lines_of(place.value(LINES))
    return Letter(year, place.value(TEXT) or before.text, tuple(to), tuple(lines.items()))


def hints(client_ids: Collection[str], today: date) -> dict[str, Hint]:
    """What is laid beside each line: two questions, however many people."""
    if not client_ids:
        return {}
    together, answers = _together(client_ids, today), _answers(client_ids, today)
    return {key: Hint(*together.get(key, ("", None)), tuple(answers.get(key, ()))) for key in client_ids}


def leaves(letter: Letter) -> list[Leaf]:
    """The letter as each of them gets it."""
    query = ContactPointRow.select(ContactPointRow.client, ContactPointRow.value)
    query = query.where(ContactPointRow.kind == "mail", ContactPointRow.gone.is_null())
    query = query.where(ContactPointRow.client.in_(list(letter.to)))
    mails: dict[str, str] = {}
    for client, value in tuples(query.order_by(ContactPointRow.created, ContactPointRow.id)):
        mails.setdefault(client, value)
    return list(map(hushed, rules.leaves(letter, clients.some(letter.to), mails)))


@write
def send(place: Place, title: str, sent_to: Sequence[str], now: datetime) -> str:
    """Note that the letter went out to these: one entry on all their timelines.

    Who was chosen and has not got it waits with every word; with nobody left the letter is done.

    Raises:
        BlankTextError: It went out to nobody.
    """
    letter = of_place(place)
    going = [key for key in letter.to if key in set(sent_to)]
    if not going:
        raise BlankTextError
    entry_id = entries.add(
        rules.quoted(title, letter.text),
        day=now.date(),
        today=now.date(),
        kind=Kind.MESSAGE,
        clients=going,
        channel=MARK,
        initiated=Side.ME,
    ).row_id
    details.note(entry_id, MARK, str(letter.year))
    before = rules.read(letter.year, settings.get(_kept(letter.year)))
    settings.put(_kept(letter.year), rules.written(_joined(before, letter, going)))
    _go_on(place, [key for key in letter.to if key not in going])
    return entry_id


def _joined(before: Letter, letter: Letter, going: Sequence[str]) -> Letter:
    lines = dict(before.lines) | {key: letter.line(key) for key in going if letter.line(key)}
    to = tuple(dict.fromkeys((*before.to, *going)))
    return replace(letter, to=to, lines=tuple(lines.items()))


def _go_on(place: Place, left: Sequence[str]) -> None:
    """Keep the place for those who have not got it yet, else put it away."""
    if not left:
        if place.desk:
            drafts.clear(place.desk)
        return
    answers = tuple(
        replace(one, value=" ".join(left)) if one.key == WHOM else one
        for one in place.answers
        if one.key != SENT
    )
    rituals.keep_place(replace(place, answers=answers, at=WHOM))


def _news(page: Page, sort: Sort) -> News:
    words = rules.spoken(page.entry.text)
    bare = Entry("", Kind.NOTE, page.entry.day, words).heading if words else ""
    return News(page.id, sort, page.entry.day, bare, tuple(who.first for who in page.clients))


def _got() -> dict[str, dict[int, date]]:
    """For everybody who ever got a letter: of which year, and the day of the last."""
    query = EntryDetailRow.select(EntryClientRow.client, EntryDetailRow.value, EntryRow.day)
    query = query.join(EntryRow, on=EntryDetailRow.entry == EntryRow.id)
    query = query.join(EntryClientRow, on=EntryClientRow.entry == EntryRow.id)
    query = query.where(EntryDetailRow.name == MARK, EntryDetailRow.gone.is_null(), EntryRow.gone.is_null())
    query = query.where(EntryClientRow.gone.is_null(), ~EntryClientRow.typed)
    found: dict[str, dict[int, date]] = {}
    for client, year, day in tuples(query.order_by(EntryRow.day)):
        if year.isdigit():
            found.setdefault(client, {})[int(year)] = day
    return found


def _together(client_ids: Collection[str], today: date) -> dict[str, tuple[str, date | None]]:
    """The last shared experience with each: what it is called, and when; none that is private."""
    match = search.expression("", sort="entry", kinds=(Kind.SHARED,))
    sql = f"""SELECT t.client, max(t.place), e.text FROM
        (SELECT rowid AS place FROM words WHERE words MATCH ? AND rowid < ?
            ORDER BY rowid DESC LIMIT {NEWEST}) w
        JOIN place ON place.id = w.place JOIN entry e ON e.id = place.key AND e.tier <> '{Tier.PRIVATE}'
        JOIN entry_client t ON t.entry = e.id AND t.gone IS NULL WHERE e.gone IS NULL GROUP BY t.client"""
    rows: list[Any] = database().execute_sql(sql, (match, end(today))).fetchall()
    return {
        key: (_heading(text), day_at(place))
        for key, place, text in rows
        if key in client_ids and _heading(text)
    }


def _answers(client_ids: Collection[str], today: date) -> dict[str, list[str]]:
    """What was answered this last year to the prompts about the letter, without what is secret."""
    query = EntryRow.select(EntryClientRow.client, EntryRow.text)
    query = query.join(EntryClientRow, on=EntryClientRow.entry == EntryRow.id)
    query = query.where(EntryRow.prompt.in_(rules.PROMPTS), EntryRow.gone.is_null())
    query = query.where(EntryRow.day >= today.replace(year=today.year - 1, day=min(today.day, 28)))
    query = query.where(EntryClientRow.gone.is_null(), EntryClientRow.client.in_(list(client_ids)))
    found: dict[str, list[str]] = {}
    for client, text in tuples(query.order_by(EntryRow.day.desc(), EntryRow.id.desc())):
        if said := rules.spoken(text):
            found.setdefault(client, []).append(said)
    return found


def _heading(text: str) -> str:
    said = rules.spoken(text)
    return Entry("", Kind.NOTE, date.min, said).heading if said else ""


def _kept(year: int) -> str:
    return f"letter {year}"
