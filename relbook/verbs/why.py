"""`relbook prompts why CLIENT`: for each prompt, whether it would be asked today and what decided."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from relbook.journal import asking
from relbook.journal.asking import Considered
from relbook.journal.client import Client
from relbook.journal.history import History
from relbook.journal.prompt import put, slots_in
from relbook.journal.snapshot import NOBODY
from relbook.store import askings, clients, own_time, snapshots
from relbook.verbs import desk, voice, why_words
from relbook.verbs.library import library

INDENT = " " * 6


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument(
        "client", metavar="CLIENT", nargs="?", help="the name, or enough of it; none: nobody in particular"
    )
    parser.add_argument("--fits", action="store_true", help="only those that fit today, the first first")
    parser.add_argument("--prompt", metavar="ID", help="only this one")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(asked: Namespace) -> int:
    """Say it of every prompt: those that fit, best first, then those that are held back."""
    now = datetime.now()
    with desk.reading(asked):
        client = clients.find(asked.client) if asked.client else NOBODY
        history = askings.history(client.id, askings.overall(now.date()))
        if client.id:
            judged = asking.considered(library(), snapshots.of_client(client.id, now), history)
        else:
            judged = asking.considered_anyone(library(), snapshots.of_day(now), history)
        quiet = own_time.is_quiet(now)
    if asked.prompt and all(one.prompt.id != asked.prompt for one in judged):
        voice.complain(f'No prompt here is called "{asked.prompt}". Nothing was changed.')
        return 1
    left = 0 if quiet else asking.left_today(now.date(), history)
    shown = [one for one in judged if _wanted(one, asked)]
    rows = [_row(one, client, history, left) for one in shown]
    if asked.json:
        voice.say_json(
            {"client": client.name, "day": now.date(), "quiet": quiet, "left": left, "prompts": rows}
        )
        return 0
    voice.say(why_words.head(client, now.date(), len(judged), sum(one.asked is not None for one in judged)))
    if said := why_words.ended(quiet=quiet, left=left):
        voice.say(said)
    _say(rows)
    return 0


def _wanted(one: Considered, asked: Namespace) -> bool:
    fits = one.asked is not None or not asked.fits
    return fits and asked.prompt in (None, one.prompt.id)


def _row(one: Considered, client: Client, history: History, left: int) -> dict[str, Any]:
    """One prompt as values; `asked` says whether it would be asked today, were the card opened now."""
    prompt = one.prompt
    slots = {slot: client.first if slot == "name" else "…" for slot in slots_in(prompt.text)}
    return {
        "id": prompt.id,
        "asked": one.rank is not None and one.rank <= left,
        "rank": one.rank,
        "question": one.asked.text if one.asked else put(prompt.text, slots),
        "why": one.asked.why if one.asked else "",
        "principles": prompt.principles,
        "rule": one.rule,
        "until": one.until,
        "said": why_words.says(one, client, history),
    }


def _say(rows: Sequence[dict[str, Any]]) -> None:
    for row in rows:
        rank = f"{row['rank']:>3} " if row["rank"] else "  - "
        voice.say(f"{rank} {row['question']}  ({row['id']})")
        if row["why"]:
            voice.say(f"{INDENT}{row['why']}")
        voice.say(f"{INDENT}{row['said']}")
