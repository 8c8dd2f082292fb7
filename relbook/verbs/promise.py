"""`relbook promise`: note a promise, keep, move or release it, and see what became of them."""

from argparse import ArgumentParser, Namespace
from datetime import date

from relbook.errors import AmbiguousNameError, MissingError
from relbook.journal.dates import read_date
from relbook.journal.ledger import Record
from relbook.journal.promise import Outcome, Promise
from relbook.store import clients, ledger, promises
from relbook.store.edit import Edit
from relbook.verbs import desk, pieces, voice

SHORT = 8
"""How many of a key's last letters are shown, and are enough to name a promise: they are the random ones."""

LATEST = 200
"""How many settled promises are listed."""

_DEEDS = {
    "keep": "it was kept; after its day that is kept late",
    "release": "it is let go",
    "break": "it was not kept",
    "open": "it is open again",
}
_OUTCOMES = {
    "keep": Outcome.KEPT,
    "release": Outcome.RELEASED,
    "break": Outcome.BROKEN,
    "open": Outcome.OPEN,
}


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    deeds = parser.add_subparsers(dest="deed", metavar="DEED", required=True)
    listed = deeds.add_parser("list", help="the open ones, the earliest due first")
    listed.add_argument("--client", metavar="NAME", help="with one client only")
    listed.add_argument("--settled", action="store_true", help="what became of the others, too")
    listed.add_argument("--json", action="store_true", help="as JSON")
    added = deeds.add_parser("add", help="note one; its key is printed")
    added.add_argument("client", metavar="NAME", help="with whom")
    added.add_argument("text", nargs="+", metavar="TEXT", help="what was promised")
    added.add_argument("--due", metavar="DAY", help="fri, 12 dec, +2w or 2026-12-12")
    added.add_argument("--theirs", action="store_true", help="they promised it to you")
    added.add_argument("--soft", action="store_true", help='an "I\'ll try"')
    moved = deeds.add_parser("move", help="give one another day")
    moved.add_argument("key", metavar="KEY", help="its key, or how that ends")
    moved.add_argument("day", nargs="+", metavar="DAY", help="fri, 12 dec, +2w or 2026-12-12")
    moved.add_argument("--told", action="store_true", help="the other side knows")
    for deed, purpose in _DEEDS.items():
        settled = deeds.add_parser(deed, help=purpose)
        settled.add_argument("key", metavar="KEY", help="its key, or how that ends")
        settled.add_argument("--told", action="store_true", help="the other side knows")


def run(asked: Namespace) -> int:
    """Do what was asked."""
    if asked.deed == "list":
        return _list(asked)
    with desk.opened(asked):
        if asked.deed == "add":
            voice.say(_add(asked).row_id)
            return 0
        promise = _named(asked.key)
        if asked.deed != "open" and not promise.open:
            voice.complain(
                "That promise is settled already. Nothing was changed; see: relbook promise open KEY"
            )
            return 1
        change = _move if asked.deed == "move" else _settle
        edit = change(asked, promise)
        shown = promises.get(edit.row_id) or promise
        voice.say(_line(shown, date.today()))
    return 0


def _list(asked: Namespace) -> int:
    today = date.today()
    with desk.reading(asked):
        who = clients.find(asked.client).id if asked.client else ""
        found = ledger.board(today, who, settled_shown=LATEST if asked.settled else 0)
        if asked.json:
            voice.say_json_list([*found.mine, *found.theirs, *found.settled])
            return 0
    for promise in (*found.mine, *found.theirs, *found.settled):
        voice.say(_line(promise, today))
    if asked.settled and found.record.settled:
        voice.say(_record(found.record))
    return 0


def _add(asked: Namespace) -> Edit:
    today = date.today()
    due = read_date(asked.due.lstrip("@"), today) if asked.due else None
    who, text = clients.find(asked.client).id, " ".join(asked.text)
    return promises.add(
        who,
        desk.decoded(text.encode("utf-8", "surrogateescape")),
        mine=not asked.theirs,
        made=today,
        due=due,
        firm=not asked.soft,
    )


def _move(asked: Namespace, promise: Promise) -> Edit:
    today = date.today()
    day = read_date(" ".join(asked.day).lstrip("@"), today)
    return promises.move(promise.id, day, day=today, told=asked.told)


def _settle(asked: Namespace, promise: Promise) -> Edit:
    return promises.settle(promise.id, _OUTCOMES[asked.deed], date.today(), told=asked.told)


def _named(ending: str) -> Promise:
    """The one promise whose key is this or ends so.

    Raises:
        MissingError: There is none.
        AmbiguousNameError: There are several; none is guessed.
    """
    found = promises.ending_in(ending)
    if not found:
        raise MissingError(ending)
    if len(found) > 1:
        raise AmbiguousNameError(ending, [f"{one.id[-SHORT:]} ({one.client_name})" for one in found[:5]])
    return found[0]


def _line(promise: Promise, today: date) -> str:
    soft = "" if promise.firm else "  (softly)"
    return f"{pieces.promise(promise, today)}{soft}  [{promise.id[-SHORT:]}]"


def _record(found: Record) -> str:
    """What became of the writer's own, in plain numbers."""
    counts = (
        (found.late, "late"),
        (found.moved, "moved"),
        (found.released, "released"),
        (found.broken, "not kept"),
    )
    more = "".join(f", {count} {words}" for count, words in counts if count)
    return f"Of yours: {found.kept} of {found.settled} kept{more}."
