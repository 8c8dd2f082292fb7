"""What goes and what stays, in words."""

from collections.abc import Mapping
from datetime import date

from relbook.journal.forgetting import Copy, Spot, several
from relbook.store.forgetting import Plan
from relbook.ui.shared import wording
from relbook.ui.shared.figures import figure, so_many_entries
from relbook.ui.shared.language import tr


def numbers(rows: Mapping[str, int]) -> list[str]:
    """How much there is of what, the numbers that say something to a person first."""
    groups = (
        (("entry",), tr("one entry"), tr("{count} entries")),
        (("entry_version",), tr("one earlier text"), tr("{count} earlier texts")),
        (("promise",), tr("one promise"), tr("{count} promises")),
        (("fact",), tr("one fact"), tr("{count} facts")),
        (("question",), tr("one question to ask"), tr("{count} questions to ask")),
        (("meeting",), tr("one planned meeting"), tr("{count} planned meetings")),
        (("attachment",), tr("one file"), tr("{count} files")),
        (("contact_point",), tr("one address or number"), tr("{count} addresses and numbers")),
        (("link",), tr("one link to another client"), tr("{count} links to other clients")),
        (("draft",), tr("one draft"), tr("{count} drafts")),
    )
    said = [_counted(several(rows, tables), one, more) for tables, one, more in groups]
    named = {table for tables, *_ in groups for table in tables}
    rest = sum(count for table, count in rows.items() if table not in named)
    return [*filter(None, said), _counted(rest, tr("one small row"), tr("{count} small rows besides"))]


def _counted(count: int, one: str, more: str) -> str:
    return {0: "", 1: one}.get(count, more.format(count=figure(count)))


def shared(plan: Plan) -> str:
    """What stays, for it is about somebody else as well."""
    if not plan.shared:
        return ""
    said = tr(
        "What is about {name} and others stays with those, without the name: {entries}. Look there first."
    )
    return said.format(name=plan.client.first, entries=so_many_entries(plan.shared))


def where(spot: Spot, today: date) -> str:
    """What a text that names them stands in."""
    kinds = {
        "entry": tr("An entry"),
        "entry_version": tr("An earlier text of an entry"),
        "entry_detail": tr("Beside an entry"),
        "promise": tr("A promise"),
        "fact": tr("Something you know"),
        "question": tr("A question to ask"),
        "meeting": tr("A planned meeting"),
        "client": tr("Another client’s page"),
        "draft": tr("A draft"),
        "tag": tr("A tag; it goes"),
        "saved_search": tr("A search you kept"),
        "attachment": tr("The name of a file"),
    }
    said = kinds.get(spot.table, tr("Elsewhere in the book"))
    on = f", {wording.day_short(spot.day, today)}" if spot.day else ""
    told = spot.heading and spot.heading not in spot.excerpt and spot.table not in ("tag", "saved_search")
    return f"{said}{on} · {spot.heading}" if told else f"{said}{on}"


def copies(found: tuple[Copy, ...], today: date) -> str:
    """How many copies of the journal hold them, and until when at most."""
    if not found:
        return tr("There are no backups.")
    until = max((one.until for one in found if one.until), default=None)
    if len(found) == 1:
        said = tr("There is one backup.")
    else:
        said = tr("There are {count} backups.").format(count=figure(len(found)))
    if until is None:
        return said
    last = tr("Left alone, the last of them goes about {day}.").format(day=wording.day_short(until, today))
    return f"{said} {last}"
