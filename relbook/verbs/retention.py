"""`relbook retention`: which former clients to look at again; nothing is deleted by it."""

from argparse import ArgumentParser, Namespace
from datetime import date

from relbook.journal.retention import OFF, Former, another_year
from relbook.store import clients, retention
from relbook.verbs import desk, voice
from relbook.verbs.wording import amount


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument(
        "--years", type=_years, metavar="N", help="ask after so many years from now on; or: off"
    )
    parser.add_argument("--keep", metavar="CLIENT", action="append", default=[], help="keep for another year")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(asked: Namespace) -> int:
    """Change what was said, and list whom to look at again."""
    today = date.today()
    changes = asked.years is not None or asked.keep
    with desk.opened(asked, create=False) if changes else desk.reading(asked):
        if asked.years is not None:
            retention.choose(asked.years)
        for name in asked.keep:
            client = clients.find(name)
            retention.keep(client.id, today)
            voice.complain(f"{client.first} stays until {another_year(today)}, then is asked about again.")
        found, years = retention.due(today), retention.years()
    if asked.json:
        voice.say_json_list(found)
    elif years == OFF:
        voice.say("Nobody is asked about: --years N changes that.")
    elif not found:
        voice.say(f"No former client has been silent for {amount(years, 'year')}.")
    else:
        silent = amount(years, "year")
        voice.say(f"No contact for {silent} or more. Keep: --keep NAME. Forget: relbook forget NAME.")
        voice.say("\n".join(map(_line, found)))
    return 0


def _line(one: Former) -> str:
    since = "last contact" if one.talked else "no contact on file, over since"
    return f"  {one.client.name}: {since} {one.last}, {amount(one.entries, 'entry')} only about them"


def _years(words: str) -> int:
    if words == "off":
        return OFF
    return desk.number(1, 100)(words)
