"""A client's record in lines: what is not known is not said."""

from collections.abc import Iterator

from relbook.journal.client import Client, Role
from relbook.journal.link import Link, paths
from relbook.journal.record import Record
from relbook.journal.yearly import spelt
from relbook.store import links, moves
from relbook.verbs.wording import amount


def lines(known: Record) -> Iterator[str]:
    """Who they are, a line a thing."""
    yield known.client.name
    for label, said in (*_of_client(known.client), *_of_record(known), *_of_ties(known)):
        if said:
            yield f"  {label}: {said}"


def _of_client(client: Client) -> Iterator[tuple[str, str]]:
    yield "called", client.called
    yield "pronouns", client.pronouns
    yield "alias", client.alias
    yield "is", client.being
    yield "state", client.state
    yield "circle", client.circle or ""
    yield "closeness", client.closeness
    yield "rhythm", amount(client.rhythm_days, "day") if client.rhythm_days else ""
    yield "town", client.town
    yield "zone", client.zone
    yield "since", str(client.since or "")
    yield "away until", str(client.away_until or "")
    yield "about", client.about


def _of_record(known: Record) -> Iterator[tuple[str, str]]:
    for point in known.points:
        yield point.kind, f"{point.value} ({point.label})" if point.label else point.value
    for role in known.roles:
        yield "work", _role(role)
    for day in known.days:
        when = spelt(day.month, day.day, day.year)
        yield "day", f"{day.label}, {when}, told {amount(day.lead_days, 'day')} ahead"
    for one in known.values:
        yield one.field.name, one.value


def _of_ties(known: Record) -> Iterator[tuple[str, str]]:
    mine = known.client.id
    for link in known.links:
        yield "tie", _tie(link, mine)
    for line in paths(links.everyone(), mine) if known.links else ():
        yield "line", " → ".join(who.first for who in line)
    for move in moves.history(mine):
        yield str(move.day), f"{move.what} {move.after or 'none'}"


def _role(role: Role) -> str:
    what = " at ".join(filter(None, (role.title, role.organisation)))
    since = f"from {role.since}" if role.since else ""
    until = f"to {role.until}" if role.until else ""
    when = " ".join(filter(None, (since, until)))
    return f"{what} ({when})" if when else what


def _tie(link: Link, client_id: str) -> str:
    from_me = link.kind.mutual or link.source.id == client_id
    return f"{link.kind.value if from_me else f'{link.kind.value} by'} {link.other(client_id).name}"
