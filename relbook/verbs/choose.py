"""`relbook choose`: who would come up in a choosing session today, and why; nothing is changed."""

from argparse import ArgumentParser, Namespace
from datetime import date

from relbook.journal.rituals.choosing import PORTION, Candidate, Why, why
from relbook.store import looks
from relbook.verbs import desk, voice


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("--all", action="store_true", help="everybody who waits, not only the next ones")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(asked: Namespace) -> int:
    """List who waits: unset first, then not looked at for longest, then by name."""
    today = date.today()
    with desk.reading(asked):
        waiting = looks.session(today).waiting
    shown = waiting if asked.all else waiting[:PORTION]
    if asked.json:
        voice.say_json([_plain(one, today) for one in shown])
        return 0
    said = [f"{one.client.name}  ({_because(one, today)})" for one in shown]
    if len(waiting) > len(shown):
        said.append(f"and {len(waiting) - len(shown)} more; see them with --all")
    voice.say("\n".join(said) or "Nobody waits: everyone's place was looked at within half a year.")
    return 0


def _because(one: Candidate, today: date) -> str:
    circle = one.client.circle.value if one.client.circle else "no circle"
    match why(one, today):
        case Why.NO_CIRCLE if one.looked is None:
            return "no circle chosen yet"
        case Why.FORMER:
            return f"{one.client.state.value}, {circle}, looked at last on {one.since}"
    return f"{circle}, looked at last on {one.since}"


def _plain(one: Candidate, today: date) -> dict[str, object]:
    reason = why(one, today)
    circle = one.client.circle.value if one.client.circle else None
    return {"client": one.client.name, "circle": circle, "why": reason and reason.value, "since": one.since}
