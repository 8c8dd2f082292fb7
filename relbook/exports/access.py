"""Everything held on one client as one sheet, in Markdown or as a web page, with the files beside it.

Values in, names and texts out. The sheet is for whoever asked to see it: whatever could act on a
reader's screen is shown as a symbol, nothing is fetched and nothing can be run.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date
from html import escape

from relbook.exports import access_json, sheets
from relbook.exports.names import filed
from relbook.exports.tongue import IN_ENGLISH, Tongue
from relbook.journal.access import Asked, Earlier, Holding, Mask, Told, handed_over
from relbook.journal.book import Withheld
from relbook.journal.circle import Circle
from relbook.journal.client import Change, Client, Closeness, State
from relbook.journal.fact import Fact, Question
from relbook.journal.frozen import frozen
from relbook.journal.history import Reply
from relbook.journal.link import Link
from relbook.journal.meeting import Meeting
from relbook.journal.page import File, Page
from relbook.journal.promise import Promise
from relbook.journal.visible import visible

Member = tuple[str, str | File]
"""A name in the folder, and a text or the kept file whose content goes there."""

SHEET = "everything"
"""How the sheet is called."""


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
    tongue: Tongue = IN_ENGLISH,
) -> Iterator[Member]:
    """The sheet and the files; others stand in it under what `mask` says, but for the keys in `named`.

    `data` lays the same beside it as JSON, which is worded for programs; `tongue` words the sheet.
    """
    given = handed_over(holding, mask, named, tongue.stand_ins())
    parts = list(sections(given, holding.withheld, tongue))
    title = tongue.say("held on", name=holding.client.name)
    if web:
        yield f"{SHEET}.html", _web(title, parts, tongue.language)
    else:
        yield f"{SHEET}.md", _markdown(title, parts)
    if data:
        yield f"{SHEET}.json", access_json.text(given, holding.withheld)
    seen = set()
    for file in given.files:
        path = f"files/{filed(file.name, file.digest)}"
        if path not in seen:
            seen.add(path)
            yield path, file


def sections(given: Holding, withheld: Withheld, tongue: Tongue = IN_ENGLISH) -> Iterator[Section]:
    """Every part of the sheet, those with nothing in them left out but for the first and the last."""
    book, worded = given.book, _Worded(given.book.asked_on, tongue)
    yield Section(tongue.words("part who"), tuple(worded.card(given)))
    found = (
        Section("known", tuple(map(worded.fact, book.facts))),
        Section("promises", tuple(map(worded.promise, book.promises))),
        Section("questions", tuple(map(worded.question, book.questions))),
        Section("meetings", tuple(map(worded.meeting, book.meetings))),
        Section("entries", texts=tuple(map(worded.entry, book.pages))),
        Section("earlier", texts=tuple(map(worded.earlier, given.earlier))),
        Section("bin", texts=tuple(map(worded.entry, given.binned))),
        Section("unfinished", texts=tuple(("", text) for text in given.drafts)),
        Section("moves", tuple(map(worded.move, given.moves))),
        Section("asked", tuple(map(worded.asked, given.asked))),
        Section("named", tuple(map(worded.told, given.told))),
        Section("files", tuple(filed(one.name, one.digest) for one in given.files)),
    )
    for part in found:
        if part.lines or part.texts:
            yield replace(part, title=tongue.words(f"part {part.title}"))
    yield Section(tongue.words("part staying"), tuple(not_here(given, withheld, tongue)))


def not_here(given: Holding, withheld: Withheld, tongue: Tongue) -> Iterator[str]:
    """What was held back, and where more is kept."""
    yield tongue.stayed(withheld) or tongue.words("nothing held")
    if given.alone:
        yield tongue.say("name alone", count=tongue.number(given.alone))
    if not given.book.private:
        yield tongue.words("own notes")
    yield tongue.words("backups hold")


@frozen
class _Worded:
    """Says each thing that is held as a line."""

    today: date
    tongue: Tongue

    def card(self, given: Holding) -> Iterator[str]:
        """Who they are."""
        say = self._pair
        for portrait in given.book.portraits:
            yield from self._fields(portrait.client)
            yield from (
                say(point.kind if point.kind in _WAYS else "link", point.value) for point in portrait.points
            )
            yield from (say("work", line) for line in sheets.work(portrait, self.tongue))
            for day in portrait.days:
                on = self.tongue.day_of_year(day.month, day.day)
                if day.year:
                    on = self.tongue.day(date(day.year, day.month, day.day))
                yield say("date", f"{on}, {day.label}" if day.label else on)
            yield from (self._tie(link, portrait.client) for link in portrait.links)
            yield from sheets.fields(portrait)

    def fact(self, fact: Fact) -> str:
        """What is or was known."""
        closed = self.tongue.say("closed", day=self._day(fact.closed_on)) if fact.closed_on else ""
        standing = "" if closed else self.tongue.words(f"standing {fact.standing.value}")
        beside = ", ".join(filter(None, (standing, closed, fact.ending)))
        return f"{self._on(fact.as_of, self.tongue.fact(fact.kind), fact.text)} ({beside})"

    def promise(self, promise: Promise) -> str:
        """A promise either way, and what became of it."""
        beside = [self.tongue.say("due", day=self._day(promise.due))] if promise.due else []
        beside.append(self.tongue.words("open") if promise.open else self.tongue.stands(promise, self.today))
        for one in promise.moves:
            before, after = self._day(one.before), self._day(one.after)
            beside.append(self.tongue.say("moved", day=self._day(one.day), before=before, after=after))
        whose = self.tongue.words("mine" if promise.mine else "theirs")
        return f"{self._on(promise.made, whose, promise.text)} ({'; '.join(beside)})"

    def question(self, question: Question) -> str:
        """What to ask, or what was asked."""
        said = f"{self._day(question.noted)}: {question.text}"
        return (
            f"{said} ({self.tongue.say('asked', day=self._day(question.asked))})" if question.asked else said
        )

    def meeting(self, meeting: Meeting) -> str:
        """A talk that is or was planned."""
        at = f", {self.tongue.clock(meeting.at)}" if meeting.at else ""
        said = self._on(meeting.day, f"{self.tongue.kind(meeting.kind)}{at}", meeting.title)
        return f"{said}, {meeting.place}" if meeting.place else said

    def entry(self, page: Page) -> tuple[str, str]:
        """An entry with what stands beside its text."""
        entry, tongue = page.entry, self.tongue
        clock = tongue.clock(entry.at) if entry.at else ""
        length = tongue.length(entry.minutes) if entry.minutes else ""
        more = ", ".join(
            filter(None, (clock, entry.channel, length, tongue.words(f"tier {entry.tier.value}")))
        )
        head = f"{self._day(entry.day)}, {tongue.kind(entry.kind)} ({more})"
        if page.clients:
            names = ", ".join(who.name for who in page.clients)
            head = f"{head}; {tongue.say('names', names=names)}"
        first = page.clients[0].first if page.clients else tongue.words("they")
        parts = [(tongue.words("answers"), entry.question)]
        parts += [(tongue.part(name, first), text) for name, text in page.life.parts]
        parts += [(tongue.step(step), tongue.day(day)) for step, day in page.life.steps]
        return head, "\n".join((entry.text, *(f"({head}: {text})" for head, text in parts if text)))

    def earlier(self, one: Earlier) -> tuple[str, str]:
        """An earlier text of an entry."""
        written = self.tongue.moment(one.written.replace(tzinfo=UTC))
        return self.tongue.say("as it stood", day=self._day(one.day), written=written), one.text

    def move(self, move: Change) -> str:
        """Another circle, state or closeness."""
        before, after = (self._where(move.what, value) for value in (move.before, move.after))
        told = self.tongue.say("moved", day=self._day(move.day), before=before, after=after)
        return f"{self.tongue.words(move.what) if move.what in _MOVED else move.what}, {told}"

    def asked(self, one: Asked) -> str:
        """That a question was put to the writer."""
        replies = {f"reply {reply.value}" for reply in Reply}
        key = f"reply {one.outcome}"
        return self._on(one.day, one.prompt, self.tongue.words(key) if key in replies else one.outcome)

    def told(self, one: Told) -> str:
        """A line about others that names them."""
        ours = one.where in {"promise", "fact", "question"}
        where = self.tongue.words(one.where) if ours else self.tongue.kind(one.where)
        return self._on(one.day, where, one.line)

    def _fields(self, client: Client) -> Iterator[str]:
        tongue, plain = self.tongue, ("called", "alias", "pronouns")
        yield self._pair("name", client.name)
        yield from (self._pair(key, getattr(client, key)) for key in plain if getattr(client, key))
        yield self._pair("being", tongue.being(client.being))
        yield self._pair("state", tongue.state(client.state))
        if client.circle:
            yield self._pair("circle", tongue.circle(client.circle))
        yield self._pair("closeness", tongue.closeness(client.closeness))
        places = (("town", client.town), ("zone", client.zone), ("about", client.about))
        yield from (self._pair(key, said) for key, said in places if said)
        days = (("known since", client.since), ("away_until", client.away_until))
        yield from (self._pair(key, self._day(day)) for key, day in days if day)
        if client.rhythm_days:
            yield self._pair("rhythm", tongue.rhythm(client.rhythm_days))

    def _tie(self, link: Link, client: Client) -> str:
        mine = link.source.id == client.id
        key = link.kind.value if mine or link.kind.mutual else f"{link.kind.value} by"
        return self._pair(key, link.other(client.id).name)

    def _where(self, what: str, value: str) -> str:
        """A circle, a state or a closeness by its name in the journal."""
        said: Mapping[str, Callable[[], str]] = {
            "circle": lambda: self.tongue.circle(Circle(value)),
            "state": lambda: self.tongue.state(State(value)),
            "closeness": lambda: self.tongue.closeness(Closeness(value)),
        }
        try:
            return said[what]() if value else self.tongue.words("none")
        except (KeyError, ValueError):
            return value

    def _day(self, day: date | None) -> str:
        return self.tongue.day(day) if day else self.tongue.words("none")

    def _on(self, day: date, what: str, text: str) -> str:
        return f"{self._day(day)}, {self.tongue.say('head', head=what, text=text)}"

    def _pair(self, key: str, text: str) -> str:
        return self.tongue.say("head", head=self.tongue.words(key), text=text)


_WAYS = frozenset({"mail", "phone", "address", "link"})
_MOVED = frozenset({"circle", "state", "closeness"})


def _markdown(title: str, parts: Iterable[Section]) -> str:
    out = [f"# {_line(title)}\n"]
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
<html lang="LANGUAGE"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<meta name="referrer" content="no-referrer"><title>relbook</title>
<style>body {{ font: 1rem/1.6 Georgia, serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }}
pre {{ font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }}</style></head><body>
"""


def _web(title: str, parts: Iterable[Section], language: str) -> str:
    out = [_HEAD.replace("LANGUAGE", language), f"<h1>{_safe(title)}</h1>\n"]
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
