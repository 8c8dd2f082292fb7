"""Everything held on one client as one sheet, in Markdown or as a web page, with the files beside it.

Values in, names and texts out. The sheet is for whoever asked to see it: whatever could act on a
reader's screen is shown as a symbol, nothing is fetched and nothing can be run.
"""

from collections.abc import Collection, Iterable, Iterator
from html import escape

from relbook.exports import access_json, sheets
from relbook.exports.names import filed
from relbook.journal.access import Holding, Mask, handed_over
from relbook.journal.book import Withheld
from relbook.journal.client import Client
from relbook.journal.fact import Fact, Question
from relbook.journal.frozen import frozen
from relbook.journal.link import Link
from relbook.journal.meeting import Meeting
from relbook.journal.page import File, Page
from relbook.journal.promise import Promise
from relbook.journal.visible import visible

Member = tuple[str, str | File]
"""A name in the folder, and a text or the kept file whose content goes there."""

SHEET = "everything"
"""How the sheet is called."""

STAYING = "What is not in here"
"""The title of its last part."""


@frozen
class Section:
    """A part of the sheet: lines of a list, and texts as they were typed under a heading each."""

    title: str
    lines: tuple[str, ...] = ()
    texts: tuple[tuple[str, str], ...] = ()


def folder(
    holding: Holding,
    mask: Mask = Mask.ANOTHER,
    *,
    web: bool = False,
    data: bool = False,
    named: Collection[str] = (),
) -> Iterator[Member]:
    """The sheet and the files; others stand in it under what `mask` says, but for the keys in `named`.

    `data` lays the same beside it as JSON.
    """
    given = handed_over(holding, mask, named)
    parts = list(sections(given, holding.withheld))
    name = holding.client.name
    if web:
        yield f"{SHEET}.html", _web(name, parts)
    else:
        yield f"{SHEET}.md", _markdown(name, parts)
    if data:
        yield f"{SHEET}.json", access_json.text(given, holding.withheld)
    seen = set()
    for file in given.files:
        path = f"files/{filed(file.name, file.digest)}"
        if path not in seen:
            seen.add(path)
            yield path, file


def sections(given: Holding, withheld: Withheld) -> Iterator[Section]:
    """Every part of the sheet, those with nothing in them left out but for the first and the last."""
    book = given.book
    yield Section("Who they are here", tuple(_card(given)))
    found = (
        Section("What is known", tuple(map(_fact, book.facts))),
        Section("Promises", tuple(map(_promise, book.promises))),
        Section("Questions to ask", tuple(map(_question, book.questions))),
        Section("Meetings", tuple(map(_meeting, book.meetings))),
        Section("Entries", texts=tuple(map(_entry, book.pages))),
        Section("Earlier texts of entries", texts=tuple(_earlier(given))),
        Section("In the bin", texts=tuple(map(_entry, given.binned))),
        Section("Not finished", texts=tuple(("", text) for text in given.drafts)),
        Section("Moves between circles and states", tuple(_moves(given))),
        Section("Questions the program put to me", tuple(_asked(given))),
        Section("Named in notes about others", tuple(_told(given))),
        Section("Files", tuple(filed(one.name, one.digest) for one in given.files)),
    )
    yield from (part for part in found if part.lines or part.texts)
    yield Section(STAYING, tuple(_not_here(withheld, private=book.private)))


def _card(given: Holding) -> Iterator[str]:
    for portrait in given.book.portraits:
        yield from _fields(portrait.client)
        yield from (f"{point.kind}: {point.value}" for point in portrait.points)
        yield from (f"work: {line}" for line in sheets.work(portrait))
        yield from (
            f"date: {day.year or '-'}-{day.month:02}-{day.day:02} {day.label}" for day in portrait.days
        )
        yield from (_link(link, portrait.client) for link in portrait.links)
        yield from sheets.fields(portrait)


def _fields(client: Client) -> Iterator[str]:
    yield f"name: {client.name}"
    names = ("called", "alias", "pronouns", "being", "state", "circle", "closeness", "town", "zone", "about")
    for name in (*names, "since", "away_until"):
        value = getattr(client, name)
        if value:
            yield f"{name.replace('_', ' ')}: {getattr(value, 'value', value)}"
    if client.rhythm_days:
        yield f"rhythm: {client.rhythm_days} days"


def _link(link: Link, client: Client) -> str:
    mine = link.source.id == client.id
    words = link.kind.value if mine or link.kind.mutual else f"{link.kind.value} by"
    return f"{words}: {link.other(client.id).name}"


def _fact(fact: Fact) -> str:
    closed = f", closed {fact.closed_on}" if fact.closed_on else ""
    ending = f": {fact.ending}" if fact.ending else ""
    return f"{fact.as_of} {fact.kind.value}: {fact.text} ({fact.standing.value}{closed}{ending})"


def _promise(promise: Promise) -> str:
    whose = "mine" if promise.mine else "theirs"
    due = f", due {promise.due}" if promise.due else ""
    settled = f" {promise.settled}" if promise.settled else ""
    moved = "".join(f"; {one.day}: {one.before or '-'} to {one.after or '-'}" for one in promise.moves)
    return f"{promise.made} {whose}: {promise.text}{due} ({promise.outcome.value}{settled}{moved})"


def _question(question: Question) -> str:
    return f"{question.noted} {question.text}" + (f" (asked {question.asked})" if question.asked else "")


def _meeting(meeting: Meeting) -> str:
    at = f" {meeting.at:%H:%M}" if meeting.at else ""
    place = f", {meeting.place}" if meeting.place else ""
    return f"{meeting.day}{at} {meeting.kind}: {meeting.title}{place}"


def _entry(page: Page) -> tuple[str, str]:
    entry = page.entry
    about = ", ".join(who.name for who in page.clients)
    beside = (entry.channel, f"{entry.minutes} min" if entry.minutes else "", entry.tier.value)
    more = ", ".join(filter(None, beside))
    parts = "".join(f"\n({name}: {text})" for name, text in page.life.parts if text)
    return f"{entry.day} {entry.kind} ({more}); about: {about}", f"{entry.text}{parts}"


def _earlier(given: Holding) -> Iterator[tuple[str, str]]:
    for one in given.earlier:
        yield f"{one.day}, as it stood {one.written:%Y-%m-%d %H:%M} UTC", one.text


def _moves(given: Holding) -> Iterator[str]:
    for move in given.moves:
        yield f"{move.day} {move.what}: {move.before or 'none'} to {move.after or 'none'}"


def _asked(given: Holding) -> Iterator[str]:
    return (f"{one.day} {one.prompt}: {one.outcome}" for one in given.asked)


def _told(given: Holding) -> Iterator[str]:
    return (f"{one.day} {one.where}: {one.line}" for one in given.told)


def _not_here(withheld: Withheld, *, private: bool) -> Iterator[str]:
    if withheld.entries or withheld.lines:
        held = f"{withheld.entries} private entries and {withheld.lines} lines told in confidence"
        yield f"{held} stay where they are."
    else:
        yield "No entry and no line of an entry was held back."
    if not private:
        yield "What the writer noted only for themselves, and sensitive facts, stay where they are."
    yield "Backups hold what the journal held when they were made."


def _markdown(name: str, parts: Iterable[Section]) -> str:
    out = [f"# Everything held on {_line(name)}\n"]
    for part in parts:
        out.append(f"## {part.title}\n")
        out += [f"- {_line(line)}" for line in part.lines]
        for heading, text in part.texts:
            quoted = "\n".join(f"> {line}".rstrip() for line in visible(text).split("\n"))
            out += ["", f"### {_line(heading)}" if heading else "", "", quoted]
        out.append("")
    return "\n".join(out)


def _line(text: str) -> str:
    return " ".join(visible(text).split())


_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

_HEAD = f"""<!DOCTYPE html>
<html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<meta name="referrer" content="no-referrer"><title>relbook</title>
<style>body {{ font: 1rem/1.6 Georgia, serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }}
pre {{ font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }}</style></head><body>
"""


def _web(name: str, parts: Iterable[Section]) -> str:
    out = [_HEAD, f"<h1>Everything held on {_safe(name)}</h1>\n"]
    for part in parts:
        out.append(f"<h2>{_safe(part.title)}</h2>\n")
        if part.lines:
            out += ["<ul>\n", *(f"<li>{_safe(line)}</li>\n" for line in part.lines), "</ul>\n"]
        for heading, text in part.texts:
            out.append(f"<h3>{_safe(heading)}</h3>\n" if heading else "")
            out.append(f"<pre>{escape(visible(text))}</pre>\n")
    return "".join((*out, "</body></html>\n"))


def _safe(text: str) -> str:
    return escape(_line(text))
