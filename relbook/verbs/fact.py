"""`relbook fact`: what is known about a client, whether it still holds, and what it was before."""

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from datetime import date

from relbook.errors import AmbiguousNameError, MissingError
from relbook.journal.client import Client
from relbook.journal.fact import NEEDS, Fact, FactKind, Standing
from relbook.journal.fold import fold
from relbook.journal.knowledge import STALE_AFTER, age, needs, standing
from relbook.journal.syntax import MARKERS, parse
from relbook.store import clients, facts, questions
from relbook.store.edit import Edit
from relbook.verbs import desk, voice

SHORT = 8
"""How many of a key's last letters are shown, and are enough to name a fact: they are the random ones."""

_DEEDS = {
    "confirm": "it is still true today",
    "change": "it is something else now; what it was is kept",
    "close": "it is over",
    "reopen": "it holds after all",
}


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    deeds = parser.add_subparsers(dest="deed", metavar="DEED", required=True)
    listed = deeds.add_parser("list", help="the needs map, and all that holds")
    listed.add_argument("client", metavar="CLIENT", help="the name, or enough of it")
    listed.add_argument("--closed", action="store_true", help="what no longer holds, too")
    listed.add_argument("--json", action="store_true", help="as JSON")
    added = deeds.add_parser("add", help="note something; its key is printed")
    added.add_argument("client", metavar="CLIENT", help="the name, or enough of it")
    added.add_argument("text", nargs="+", metavar="TEXT", help='as in a note: "!wish ...", or "? ..." to ask')
    added.add_argument("--kind", choices=list(MARKERS), default="fact", metavar="K", help=", ".join(MARKERS))
    added.add_argument("--as-of", metavar="DAY", help="the day you learned it")
    added.add_argument("--mine", action="store_true", help="you told it them, or it is your own boundary")
    added.add_argument("--sensitive", action="store_true", help="it stays with you: no brief, no export")
    for deed, purpose in _DEEDS.items():
        below = deeds.add_parser(deed, help=purpose)
        below.add_argument("client", metavar="CLIENT", help="the name, or enough of it")
        below.add_argument("fact", metavar="FACT", help="words of it, its key, or how that ends")
        if deed == "change":
            below.add_argument("text", nargs="+", metavar="TEXT", help="what it is now")
        if deed == "close":
            below.add_argument("--ending", default="", metavar="TEXT", help="how it ended")
            below.add_argument(
                "--confirmed", action="store_true", help="they say that the challenge is solved"
            )
            below.add_argument("--moot", action="store_true", help="the challenge no longer matters")


def run(asked: Namespace) -> int:
    """Do what was asked."""
    if asked.deed == "list":
        return _list(asked)
    with desk.opened(asked):
        client = clients.find(asked.client)
        if asked.deed == "add":
            voice.say(_add(asked, client).row_id)
            return 0
        fact = _named(client, asked.fact, closed=asked.deed == "reopen")
        if asked.deed == "close" and _unconfirmed(asked, fact):
            voice.complain(
                f"Has {client.first} confirmed that it works? Nothing was changed; say --confirmed, "
                "or --moot when it no longer matters."
            )
            return 1
        done = _do(asked, fact)
        voice.say(_line(facts.get(done.row_id), date.today()))
    return 0


def _list(asked: Namespace) -> int:
    today = date.today()
    with desk.reading(asked):
        client = clients.find(asked.client)
        every, waiting = facts.of_client(client.id), questions.waiting(client.id)
    filled = needs(every, today)
    shown = [fact for fact in every if asked.closed or fact.standing is not Standing.CLOSED]
    if asked.json:
        known = {kind.value: fact.id if fact else None for kind, fact in filled.items()}
        held = [replace(fact, standing=standing(fact, today)) for fact in shown]
        voice.say_json({"client": client.id, "needs": known, "facts": held, "questions": waiting})
        return 0
    voice.say(f"{sum(map(bool, filled.values()))} of {len(NEEDS)} known of what {client.first} carries.")
    for kind in (kind for kind, fact in filled.items() if fact is None):
        voice.say(f"not known yet  {kind.value}")
    for fact in shown:
        voice.say(_line(fact, today))
    for question in waiting:
        voice.say(f"to ask  {question.text}")
    return 0


def _add(asked: Namespace, client: Client) -> Edit:
    today = date.today()
    text = desk.decoded(" ".join(asked.text).encode("utf-8", "surrogateescape"))
    parsed = parse(text.strip(), today)
    if parsed.questions:
        return questions.ask_later(client.id, parsed.questions[0].text, today)
    kind, said = MARKERS[asked.kind], text
    if parsed.facts:
        kind, said = parsed.facts[0].kind, parsed.facts[0].text
    as_of = desk.day(asked.as_of) or today
    return facts.add(client.id, kind, said, as_of=as_of, mine=asked.mine, sensitive=asked.sensitive)


def _do(asked: Namespace, fact: Fact) -> Edit:
    match asked.deed:
        case "confirm":
            return facts.confirm(fact.id, date.today())
        case "change":
            text = desk.decoded(" ".join(asked.text).encode("utf-8", "surrogateescape"))
            return facts.supersede(fact.id, text, date.today())
        case "close":
            return facts.close(fact.id, date.today(), asked.ending)
    return facts.reopen(fact.id)


def _unconfirmed(asked: Namespace, fact: Fact) -> bool:
    """Whether nobody says that a challenge is solved (PRODUCT.md, P26)."""
    return fact.kind is FactKind.CHALLENGE and not (asked.confirmed or asked.moot)


def _named(client: Client, words: str, *, closed: bool) -> Fact:
    """The one fact that has these words in it, or this key or its ending; `closed`: among those closed.

    Raises:
        MissingError: There is none.
        AmbiguousNameError: There are several; none is guessed.
    """
    every = [fact for fact in facts.of_client(client.id) if (fact.standing is Standing.CLOSED) is closed]
    found = [fact for fact in every if len(words) >= 4 and fact.id.endswith(words)]
    found = found or [fact for fact in every if words.strip() and fold(words) in fold(fact.text)]
    if not found:
        raise MissingError(words)
    if len(found) > 1:
        raise AmbiguousNameError(words, [f"{one.text} [{one.id[-SHORT:]}]" for one in found[:5]])
    return found[0]


def _line(fact: Fact, today: date) -> str:
    day = fact.closed_on if fact.standing is Standing.CLOSED else fact.as_of
    whose = ", yours" if fact.mine else ""
    words = f"{day}  {fact.kind.value}{whose}: {fact.text}{_aside(fact, today)}"
    return f"{words}  [{fact.id[-SHORT:]}]"


def _aside(fact: Fact, today: date) -> str:
    """What else there is to say of it: that it may be over, or is."""
    sensitive = " (sensitive)" if fact.sensitive else ""
    if fact.standing is Standing.CLOSED:
        return f"{sensitive}, closed" + (f": {fact.ending}" if fact.ending else "")
    if standing(fact, today) is not Standing.STALE:
        return sensitive
    limit = STALE_AFTER[fact.kind]
    rule = f"asked about after {limit.days}" if limit else "asked about at New Year"
    return f"{sensitive}, {age(fact, today)} days, maybe no longer true; {rule}"
