"""The two sheets of a client's folder: who they are, and what was promised.

Heads and words around the writer's own are the tongue's; front matter and days (ISO 8601) are the same in
every language. `heads` names the heads, so that an import in any language knows where the writer's text ends.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from relbook.exports import order
from relbook.exports.front import Value, front
from relbook.exports.tongue import IN_ENGLISH, Tongue
from relbook.journal.book import Book, Portrait
from relbook.journal.client import Client, ContactPoint
from relbook.journal.fact import Fact, Standing
from relbook.journal.link import LinkKind
from relbook.journal.meeting import ImportantDate
from relbook.journal.promise import Promise


def about(
    portrait: Portrait, book: Book, shared: Sequence[tuple[str, str]] = (), tongue: Tongue = IN_ENGLISH
) -> str:
    """What is known of a client; `shared` are titles and places of entries kept in other folders."""
    client = portrait.client
    facts = order.facts(book.facts, client.id)
    questions = [one for one in order.questions(book.questions, client.id) if one.asked is None]
    planned = [meeting for meeting in book.meetings if any(who.id == client.id for who in meeting.clients)]
    say = tongue.words
    sections = {
        say("i know"): [_fact(fact, tongue) for fact in facts],
        say("to ask"): [_line(asked.text) for asked in questions],
        say("planned"): [f"{one.day} {_line(one.title or tongue.kind(one.kind))}" for one in planned],
        say("work"): list(_work(portrait, tongue)),
        say("kept with others"): [f"[{_label(title)}](<{place}>)" for title, place in shared],
    }
    parts = (client.about, *(_section(title, lines) for title, lines in sections.items()))
    more = {
        "heads": [title for title, lines in sections.items() if any(lines)],
        "dates": [yearly(day) for day in order.days(portrait.days)],
        "ties": ties(portrait),
        "fields": fields(portrait),
    }
    head = front(_card(client) | _reach(portrait.points) | more)
    return "\n\n".join((f"{head}\n# {_line(client.name)}", *filter(None, parts))) + "\n"


def promises(portrait: Portrait, book: Book, tongue: Tongue = IN_ENGLISH) -> str:
    """Every promise with a client, both ways; empty when there is none."""
    mine = order.promises(book.promises, portrait.client.id)
    if not mine:
        return ""
    head = front({"relbook": "promises", "client": portrait.client.name})
    theirs = tongue.say("they promised", name=portrait.client.first)
    parts = (
        _section(tongue.words("i promised"), (_promise(one, tongue) for one in mine if one.mine)),
        _section(theirs, (_promise(one, tongue) for one in mine if not one.mine)),
    )
    return f"{head}\n# {tongue.words('promises')}\n\n" + "\n\n".join(filter(None, parts)) + "\n"


def work(portrait: Portrait, tongue: Tongue | None = None) -> list[str]:
    """What a client is and was, one line a role; without a tongue as tables and front matter say it."""
    return list(_work(portrait, tongue, tongue.day) if tongue else _work(portrait))


def fields(portrait: Portrait) -> list[str]:
    """What a client has in the fields of the writer's own, each as "name: value"."""
    return [f"{one.field.name}: {_line(one.value)}" for one in portrait.values]


def ties(portrait: Portrait) -> list[str]:
    """Who brought or referred whom, and who works with whom, from this client's end."""
    mine = portrait.client.id
    return [
        f"{_tie(link.kind, from_me=link.source.id == mine)} {_line(link.other(mine).name)}"
        for link in order.ties(portrait.links)
    ]


def _tie(kind: LinkKind, *, from_me: bool) -> str:
    return kind.value if from_me or kind.mutual else f"{kind.value} by"


def _card(client: Client) -> dict[str, Value]:
    return {
        "relbook": "client",
        "id": client.id,
        "name": client.name,
        "called": client.called,
        "alias": client.alias,
        "pronouns": client.pronouns,
        "being": client.being.value,
        "state": client.state.value,
        "circle": client.circle.value if client.circle else None,
        "rhythm": client.rhythm_days,
        "closeness": client.closeness.value,
        "company": client.company,
        "role": client.role,
        "town": client.town,
        "zone": client.zone,
        "since": client.since.isoformat() if client.since else None,
        "away": client.away_until.isoformat() if client.away_until else None,
        "about": client.about if "## " in client.about else None,  # its headings are not the sheet's
        "archived": client.archived or None,
    }


def _reach(points: Iterable[ContactPoint]) -> dict[str, Value]:
    found: dict[str, list[str]] = {}
    for point in points:
        found.setdefault(point.kind, []).append(point.value)
    return {
        kind: values for kind, values in sorted(found.items()) if kind in {"mail", "phone", "address", "link"}
    }


def yearly(day: ImportantDate) -> str:
    """A day of the year that matters, with its year where that is known."""
    year = f"{day.year:04}" if day.year else "-"
    return f"{year}-{day.month:02}-{day.day:02} {day.label}".strip()


def _fact(fact: Fact, tongue: Tongue) -> str:
    over = fact.closed_on if fact.standing is Standing.CLOSED else None
    closed = f", {tongue.say('until', day=over)}" if over else ""
    ending = f": {_line(fact.ending)}" if fact.ending else ""
    return f"{tongue.fact(fact.kind)}: {_line(fact.text)} ({fact.as_of}{closed}{ending})"


def _work(
    portrait: Portrait, tongue: Tongue = IN_ENGLISH, written: Callable[[date], str] = date.isoformat
) -> Iterable[str]:
    for role in portrait.roles:
        what = ", ".join(filter(None, (role.title, role.organisation)))
        spans = [(key, day) for key, day in (("since", role.since), ("until", role.until)) if day]
        when = " ".join(tongue.say(key, day=written(day)) for key, day in spans)
        yield _line(f"{what} ({when})" if when else what)


def _promise(promise: Promise, tongue: Tongue) -> str:
    """A line of a list that any Markdown reader shows with a box."""
    box = "[ ]" if promise.open else "[x]"
    due = f", {tongue.say('due on', day=promise.due)}" if promise.due else ""
    became = "" if promise.open else tongue.words(f"outcome {promise.outcome.value}")
    ended = f", {became} {promise.settled or ''}".rstrip() if became else ""
    return f"{box} {_line(promise.text)} ({promise.made}{due}{ended})"


def _section(title: str, lines: Iterable[str]) -> str:
    items = "\n".join(f"- {line}" for line in lines if line)
    return f"## {title}\n\n{items}" if items else ""


def _line(text: str) -> str:
    return " ".join(text.split())


def _label(text: str) -> str:
    return _line(text).replace("[", "(").replace("]", ")")
