"""Random scripts of what a person might do to a journal."""

from collections.abc import Callable
from datetime import date, time, timedelta

from hypothesis import strategies as st

from relbook.journal.circle import Circle
from relbook.journal.fact import FactKind
from relbook.journal.promise import Outcome
from relbook.journal.selection import EVERYTHING
from relbook.store import bin as basket
from relbook.store import (
    clients,
    drafts,
    entries,
    facts,
    meetings,
    organisations,
    promises,
    reaching,
    settings,
)
from relbook.store.edit import Edit, write
from tests.store.shelf import TODAY

WORDS = ["[] send it @fri", "[x] sent it", "[Ada] pays", "!worry rent", "? how is it"]
WORDS += ["#tea", "@Ada", "東京", "x"]


def _add(pick: int, text: str) -> Edit:
    whose = [one.id for one in clients.everyone()][: pick % 3]
    at = time(pick % 24, 0) if pick % 2 else None
    day = TODAY - timedelta(days=pick % 4)
    return entries.add(text, day=day, today=TODAY, clients=whose, at=at, tags=["given"] * (pick % 2))


def _entry(pick: int) -> str:
    pages = entries.window(EVERYTHING, limit=10)
    return pages[pick % len(pages)].id if pages else _add(pick, "first").row_id


def _client(pick: int) -> str:
    people = clients.everyone() + clients.everyone(archived=True)
    return people[pick % len(people)].id if people else clients.add("Ada Lovelace").row_id


def _promise(pick: int) -> str:
    found = promises.of_client(_client(pick))
    client = _client(pick)
    return found[pick % len(found)].id if found else promises.add(client, "x", mine=True, made=TODAY).row_id


def _fact(pick: int) -> str:
    found = facts.of_client(_client(pick))
    return found[0].id if found else facts.add(_client(pick), FactKind.WISH, "x", as_of=TODAY).row_id


ACTS: dict[str, Callable[[int, str], Edit]] = {
    "add": _add,
    "rewrite": lambda pick, text: entries.rewrite(_entry(pick), text, today=TODAY),
    "remove": lambda pick, _: entries.remove(_entry(pick)),
    "amend": lambda pick, text: entries.amend(_entry(pick), day=date(2026, 5, 1 + pick % 9), channel=text),
    "pin": lambda pick, _: entries.amend(_entry(pick), pinned=bool(pick % 2), energy=pick % 3),
    "file": lambda pick, _: entries.file_under(_entry(pick), [_client(pick)], today=TODAY),
    "client": lambda pick, text: clients.add(f"Client {pick} {text.strip()}", company=text, role="R"),
    "rename": lambda pick, text: clients.amend(_client(pick), alias=text, about=text, company=text),
    "circle": lambda pick, _: clients.place_in(_client(pick), Circle.CLOSE if pick % 2 else None),
    "archive": lambda pick, _: clients.archive(_client(pick)),
    "job": lambda pick, text: organisations.move_to(_client(pick), text, "Chief", TODAY),
    "reach": lambda pick, text: reaching.reach(_client(pick), "mail", text),
    "gone": lambda pick, _: basket.remove_client(_client(pick)),
    "settle": lambda pick, _: promises.settle(_promise(pick), list(Outcome)[pick % 5], TODAY),
    "move": lambda pick, _: promises.move(_promise(pick), date(2026, 6, 1 + pick % 9), day=TODAY),
    "learn": lambda pick, text: facts.add(_client(pick), FactKind.WISH, text, as_of=TODAY),
    "close": lambda pick, text: facts.close(_fact(pick), TODAY, text),
    "plan": lambda pick, text: meetings.plan([_client(pick)], TODAY, time(9), title=text, where=text),
    "draft": lambda pick, text: drafts.keep(drafts.Draft(f"desk {pick % 2}", text)),
    "clear": lambda pick, _: drafts.clear(f"desk {pick % 2}"),
    "setting": lambda pick, text: settings.put(f"name {pick % 2}", text),
}

_lines = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map("\n".join)

_steps = st.tuples(st.sampled_from(sorted(ACTS)), st.integers(0, 9), _lines)
scripts = st.lists(_steps, min_size=1, max_size=9)


def act(verb: str, pick: int, text: str) -> Edit:
    """Do one step of a script, as one write, with what it needs first."""
    return write(lambda: ACTS[verb](pick, text).row_id)()
