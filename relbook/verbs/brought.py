"""What was brought in: listed, taken back, and the names that stand in it."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping, Sequence
from datetime import UTC

from relbook.errors import AmbiguousNameError, MissingError, NobodyError
from relbook.journal.fold import fold
from relbook.journal.strangers import Stranger
from relbook.store import batches, clients, naming_strangers, taking_back
from relbook.store.batches import Past
from relbook.store.named import LEAST, SHORT
from relbook.store.naming_strangers import Answer
from relbook.verbs import voice
from relbook.verbs.wording import amount


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("--list", action="store_true", help="what was brought in during the last 30 days")
    parser.add_argument(
        "--undo", nargs="?", const="", metavar="KEY", help="take an import back; without a KEY the last one"
    )
    parser.add_argument("--offer", action="store_true", help="names that stand in what came")
    parser.add_argument(
        "--make", action="append", default=[], metavar="NAME", help="make a client of an offered name"
    )
    parser.add_argument(
        "--nobody", action="append", default=[], metavar="NAME", help="never offer this name again"
    )


def asked_for(asked: Namespace) -> bool:
    """Whether something about earlier imports was asked, and no file to bring in."""
    said = asked.list or asked.undo is not None or asked.offer or asked.make or asked.nobody
    return bool(said) and not asked.paths


def writes(asked: Namespace) -> bool:
    """Whether that changes the journal."""
    return asked.undo is not None or bool(asked.make or asked.nobody)


def run(asked: Namespace) -> int:
    """Do what was asked about earlier imports."""
    if asked.undo is not None:
        return _undo(asked)
    if asked.list:
        return _list(asked)
    past = next(iter(batches.recent()), None)
    if past is None:
        return _nothing(asked)
    if asked.make or asked.nobody:
        return _settle(past.key, asked)
    return offer(past.key, {}, as_json=asked.json)


def offer(batch: str, offered: Mapping[str, Sequence[str]], *, as_json: bool = False) -> int:
    """Say which names stand in what an import brought; nothing is done with them."""
    found = naming_strangers.offered_in(batch, offered) if batch else []
    if as_json:
        voice.say_json(names(found))
    elif found:
        voice.say("Names that stand in it; make one a client with: relbook import --make NAME")
        for one in found:
            voice.say(f"  {len(one.entries):>6,}  {one.name}{_also(one)}")
            if one.excerpt:
                voice.say(f"          {one.excerpt}")
    else:
        voice.say("No names to ask about.")
    return 0


def names(found: Sequence[Stranger]) -> list[dict[str, object]]:
    """Offered names as plain values."""
    return [
        {
            "name": one.name,
            "entries": list(one.entries),
            "also": list(one.also),
            "client": one.client,
            "excerpt": one.excerpt,
        }
        for one in found
    ]


def _also(one: Stranger) -> str:
    parts = [f"also as {', '.join(one.also)}"] if one.also else []
    parts += [f"perhaps {clients.get(one.client).name}"] if one.client else []
    return f" ({'; '.join(parts)})" if parts else ""


def _settle(batch: str, asked: Namespace) -> int:
    """Make clients of some names and remember others as nobody's, as one write."""
    found = {fold(one.name): one for one in naming_strangers.offered_in(batch)}
    answers = [Answer(_named(name, found)) for name in asked.make]
    answers += [Answer(_named(name, found), nobody=True) for name in asked.nobody]
    naming_strangers.settle(answers)
    if asked.json:
        voice.say_json({"made": asked.make, "nobody": asked.nobody})
    else:
        entries = sum(len(one.stranger.entries) for one in answers if not one.nobody)
        voice.say(f"Clients made: {len(asked.make):,}. Entries that are theirs now: {entries:,}.")
    return 0


def _named(name: str, found: Mapping[str, Stranger]) -> Stranger:
    one = found.get(fold(name.strip()))
    if one is None:
        raise NobodyError(name)
    return one


def _list(asked: Namespace) -> int:
    found = batches.recent()
    if asked.json:
        voice.say_json_list(
            {
                "key": one.key,
                "format": one.format,
                "when": one.when,
                "came": one.came,
                "left out": one.skipped,
            }
            for one in found
        )
        return 0
    for one in found:
        when = one.when.replace(tzinfo=UTC).astimezone()
        voice.say(
            f"{one.key[-SHORT:]}  {when:%Y-%m-%d %H:%M}  {amount(one.came, 'record'):>15}  {one.format}"
        )
    return 0 if found else _nothing(asked)


def _nothing(asked: Namespace) -> int:
    if asked.json:
        voice.say_json([])
    else:
        voice.say("Nothing was brought in during the last 30 days.")
    return 0


def _undo(asked: Namespace) -> int:
    past = _wanted(asked.undo)
    stays = taking_back.would_stay(past.key)
    taking_back.undo_import(past.key)
    if asked.json:
        voice.say_json({"key": past.key, "format": past.format, "stays": dict(stays)})
        return 0
    voice.say(f"Taken back: {past.format}, {past.came:,} record{'s' * (past.came != 1)}.")
    if stays:
        kept = ", ".join(amount(count, kind) for kind, count in sorted(stays.items()))
        voice.say(f"  Changed or added to since, and therefore still there: {kept}.")
    return 0


def _wanted(ending: str) -> Past:
    """The import whose key ends so; the latest where none is named.

    Raises:
        MissingError: There is none.
        AmbiguousNameError: There are several.
    """
    letters = ending.strip().lower()
    found = [one for one in batches.recent() if one.key.endswith(letters)]
    if not found or 0 < len(letters) < LEAST:
        raise MissingError(ending)
    if letters and len(found) > 1:
        raise AmbiguousNameError(ending, [one.key for one in found])
    return found[0]
