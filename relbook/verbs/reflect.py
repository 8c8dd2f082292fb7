"""`relbook reflect CLIENT`: today's question about a client, and what becomes of the answer."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from datetime import date, datetime

from relbook.journal import asking
from relbook.journal.answer import Answer, Choice, Thing, become
from relbook.journal.asking import Asked
from relbook.journal.circle import Circle
from relbook.journal.client import Client, Closeness
from relbook.journal.dates import read_date
from relbook.journal.syntax import MARKERS
from relbook.store import askings, becoming, clients, own_time, snapshots
from relbook.store.edit import Edit
from relbook.verbs import desk, voice
from relbook.verbs.library import library

REPLIES: dict[str, tuple[Callable[[str, str, date], Edit], str]] = {
    "skip": (askings.skip, "pass this question over for another one"),
    "later": (askings.later, "not today; nothing more is asked about them until tomorrow"),
    "less": (askings.less, "ask this less from now on"),
    "never": (askings.never, "never ask this about them again"),
}
"""What may be said to a question instead of an answer."""

SPOKEN = {"still": askings.still, "over": askings.over}
"""What may be said of what is known; words, where there are any, are kept along."""


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("client", metavar="CLIENT", help="the name, or enough of it")
    parser.add_argument(
        "text", nargs="*", metavar="TEXT", help="your answer; - is standard input, none asks only"
    )
    things = [thing.value for thing in Thing]
    parser.add_argument("--as", dest="thing", choices=things, metavar="THING", help=", ".join(things))
    parser.add_argument("--due", metavar="DAY", help="the day of a promise, talk or date: fri, 12 dec, +2w")
    parser.add_argument("--kind", choices=list(MARKERS), metavar="K", help=f"of a fact: {', '.join(MARKERS)}")
    circles = [circle.value for circle in Circle]
    parser.add_argument("--circle", choices=circles, metavar="C", help=", ".join(circles))
    wishes = [closeness.value for closeness in Closeness]
    parser.add_argument("--closeness", choices=wishes, metavar="W", help=", ".join(wishes))
    parser.add_argument("--json", action="store_true", help="the question as JSON")
    instead = parser.add_mutually_exclusive_group()
    for name, (_, purpose) in REPLIES.items():
        instead.add_argument(f"--{name}", dest="reply", action="store_const", const=name, help=purpose)
    words = {"still": "what you know still holds", "over": "it no longer holds", "unknown": "ask them"}
    for name, purpose in words.items():
        instead.add_argument(f"--{name}", dest="reply", action="store_const", const=name, help=purpose)


def run(asked: Namespace) -> int:
    """Ask, or keep what was answered."""
    now = datetime.now()
    if not asked.text and not asked.reply:
        with desk.reading(asked):
            return _ask(asked, clients.find(asked.client), now)
    if asked.text and asked.reply and asked.reply not in SPOKEN:
        voice.complain(f"give either an answer or --{asked.reply}")
        return 2
    with desk.opened(asked, create=False):
        client = clients.find(asked.client)
        question = _question(client, now)
        if question is None:
            voice.complain(f"Nothing is asked about {client.first} today. Nothing was changed.")
            return 1
        return _answer(asked, client, question, now)


def _question(client: Client, now: datetime) -> Asked | None:
    """Today's question about a client, as the window asks it; None in quiet hours or when there is none."""
    if own_time.is_quiet(now):
        return None
    history = askings.history(client.id, askings.overall(now.date()))
    found = asking.ask(library(), snapshots.of_client(client.id, now), history)
    return found[0] if found else None


def _ask(asked: Namespace, client: Client, now: datetime) -> int:
    question = _question(client, now)
    last = askings.last_answer(question.prompt.id, client.id) if question else None
    if asked.json:
        shown = (
            {"prompt": question.prompt.id, "question": question.text, "why": question.why}
            if question
            else None
        )
        voice.say_json({"client": client.name, "asked": shown, "last": last.text if last else None})
    elif question is None:
        voice.say(f"Nothing to ask about {client.first} today.")
    else:
        voice.say(question.text)
        voice.say(f"Why now: {question.why}")
        if last:
            voice.say(f"Last time, {last.day}: {last.heading}")
    return 0


def _answer(asked: Namespace, client: Client, question: Asked, now: datetime) -> int:
    today, at = now.date(), now.time().replace(second=0, microsecond=0)
    if asked.reply in REPLIES:
        REPLIES[asked.reply][0](question.prompt.id, client.id, today)
        voice.say("Noted.")
        return 0
    if asked.reply == "unknown":
        askings.answer(question, client.id, "", today, at)
        voice.say("A question for the next brief.")
        return 0
    text = _text(asked)
    if asked.reply in SPOKEN:
        return _speak(asked.reply, client, question, text, now)
    said = become(question, text, today, _choice(asked, today))
    askings.keep(question, client.id, said, today, at)
    voice.say(_kept(said, client.first))
    return 0


def _speak(reply: str, client: Client, question: Asked, text: str, now: datetime) -> int:
    last = askings.last_answer(question.prompt.id, client.id)
    fact = becoming.standing_fact(question, client.id, last.id if last else "")
    if fact is None:
        voice.complain("This question is about nothing you know already. Nothing was changed.")
        return 1
    at = now.time().replace(second=0, microsecond=0)
    SPOKEN[reply](question, client.id, fact.id, text, now.date(), at)
    voice.say(f"Still true: {fact.text}" if reply == "still" else f"Closed: {fact.text}")
    return 0


def _text(asked: Namespace) -> str:
    words = desk.standard_input() if asked.text == ["-"] else " ".join(asked.text)
    return desk.decoded(words.encode("utf-8", "surrogateescape"))


def _choice(asked: Namespace, today: date) -> Choice:
    """What was chosen in so many words; a circle or a wish for closeness says by itself what it is."""
    thing = Thing(asked.thing) if asked.thing else None
    if thing is None and (asked.circle or asked.closeness):
        thing = Thing.CIRCLE if asked.circle else Thing.CLOSENESS
    return Choice(
        thing or (Thing.FACT if asked.kind else None),
        MARKERS[asked.kind] if asked.kind else None,
        read_date(asked.due.lstrip("@"), today) if asked.due else None,
        Circle(asked.circle) if asked.circle else None,
        Closeness(asked.closeness) if asked.closeness else None,
    )


def _kept(said: Answer, first: str) -> str:
    """What was made, in a plain sentence."""
    if said.by_lines:
        return "Kept, with what its lines say."
    if said.thing is Thing.REFLECTION or not said.ready:
        return "Kept."
    day = f" for {said.day}" if said.day else ""
    return {
        Thing.PROMISE: f"Kept. A promise to {first}{day}.",
        Thing.THEIRS: f"Kept. A promise of {first}'s{day}.",
        Thing.FACT: f"Kept. You know something more about {first}.",
        Thing.QUESTION: "Kept. A question for the next brief.",
        Thing.TALK: f"Kept. A talk with {first}{day}.",
        Thing.DATE: f"Kept. A day of {first}'s year{day}.",
        Thing.CIRCLE: f"Kept. {first} is in another circle now.",
        Thing.CLOSENESS: f"Kept. How near you would like {first} is noted.",
    }[said.thing]
