"""`relbook gathering`: whom a simple moment could bring together, by town, circle or shared interest."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping

from relbook.journal.circle import OUTWARD, Circle
from relbook.journal.company import FIRST_SHOWN, Candidate, Ground, Reason, Wanted, candidates
from relbook.store import gatherings
from relbook.verbs import desk, voice

WORDS = 12
"""How many shared words are named when none was asked for."""


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("--town", default="", metavar="T", help="who lives or works there")
    parser.add_argument("--interest", default="", metavar="WORD", help="who shares this word with somebody")
    parser.add_argument("--circle", choices=[circle.value for circle in OUTWARD], help="only this circle")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(asked: Namespace) -> int:
    """List who could be asked, each with the reason; and by what more could be looked for."""
    wanted = Wanted(Circle(asked.circle) if asked.circle else None, asked.town, asked.interest)
    with desk.reading(asked):
        company = gatherings.company()
        planned = gatherings.on_file()
    found = candidates(company, wanted)
    if asked.json:
        voice.say_json_list(found)
        return 0
    names = {client.id: client.first for client in company.people}
    for one in planned:
        voice.say(f"{one.day or 'no day yet'}  {one.title}: {len(one.guests)} asked or to ask")
    for candidate in found if wanted.asks else found[:FIRST_SHOWN]:
        voice.say(_line(candidate, names))
    if not found:
        voice.say("Nobody to propose. Try another town, circle or interest.")
    elif not wanted.asks:
        if len(found) > FIRST_SHOWN:
            voice.say(f"and {len(found) - FIRST_SHOWN} more")
        voice.say("Towns: " + (", ".join(company.towns()) or "none with two of them"))
        shared = [interest.word for interest in company.interests[:WORDS]]
        voice.say("Shared words: " + (", ".join(shared) or "none yet"))
    return 0


def _line(candidate: Candidate, names: Mapping[str, str]) -> str:
    reasons = "; ".join(_reason(one, names) for one in candidate.reasons)
    limits = "".join(f"\n    boundary: {text}" for text in candidate.limits)
    return f"{candidate.client.name}  ({reasons}){limits}"


def _reason(reason: Reason, names: Mapping[str, str]) -> str:
    match reason.ground:
        case Ground.LIVES:
            return f"lives in {reason.said}"
        case Ground.WORKS:
            return f"works there, {reason.said}"
        case Ground.SHARES:
            others = ", ".join(names[key] for key in reason.others[:2] if key in names)
            return f"shares “{reason.said}” with {others}"
        case _:
            return f"{reason.said} circle"
