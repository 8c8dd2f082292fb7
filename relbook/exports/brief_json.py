"""A brief as values for another program.

What it holds, in the order it is read; a part with nothing to say is an empty list or null:

    format, client, today, meeting {day, at, kind}, last_contact, reconnect,
    boundaries [line], open_with {opening, text, day, entry},
    guards [{name, lines}]                how much each attendee told in confidence, never what
    owed {owed, text, due, entry}, mind {kind, text, entry}, ask_about {text, entry},
    last_talk {day, text, entry}, may_have_changed [line],
    talks [{day, kind, heading, gist, entry}],
    promises [{by, text, made, due, stands, entry}], more_promises,
    needs [{kind, text, known, since, stale, entry}]   `text` of a need not known is what to ask
    news [{what, text, day, entry}], shared [line], values [line], world [line],
    dates [{label, day}], lightly line, liked line, openers [line], questions [line], entries

A line is {text, day, kind, entry}; `entry` is the key of the entry it comes from, or empty. Days are
YYYY-MM-DD. What is for the writer's eyes only is in none of it.
"""

from typing import Any

from relbook.journal.boxes import Line, MindLine, OpenWith, PromiseLine
from relbook.journal.brief import Brief
from relbook.journal.confidence import counted

FORMAT = "relbook brief 1"


def plain(brief: Brief) -> dict[str, Any]:
    """The brief as JSON knows values: text, numbers, lists and days."""
    owed, meeting, last = brief.owed, brief.meeting, brief.last_talk
    promise = owed.promise
    return {
        "format": FORMAT,
        "client": brief.client.name,
        "today": brief.today,
        "meeting": {"day": meeting.day, "at": meeting.at, "kind": meeting.kind} if meeting else None,
        "last_contact": brief.last_contact,
        "reconnect": brief.reconnect,
        "boundaries": _lines(brief.boundaries),
        "open_with": _opening(brief.open_with),
        "guards": [{"name": who.first, "lines": lines} for who, lines in counted(brief.guards)],
        "owed": {
            "owed": owed.owed.value,
            "text": owed.text,
            "due": promise.due if promise else None,
            "entry": promise.entry_id if promise else "",
        },
        "mind": {
            "kind": brief.mind.kind.value,
            "text": brief.mind.text,
            "entry": brief.mind.fact.entry_id if brief.mind.fact else "",
        },
        "ask_about": {"text": brief.about.text, "entry": brief.about.entry_id},
        "last_talk": {"day": last.day, "text": last.text, "entry": last.entry_id} if last else None,
        "may_have_changed": _lines(brief.may_have_changed),
        **_rest(brief),
    }


def _rest(brief: Brief) -> dict[str, Any]:
    return {
        "talks": [
            {
                "day": one.day,
                "kind": one.kind,
                "heading": one.heading,
                "gist": one.gist,
                "entry": one.entry_id,
            }
            for one in brief.talks
        ],
        "promises": [_promise(line) for line in brief.promises],
        "more_promises": max(0, brief.more_promises),
        "needs": [_need(line) for line in brief.on_mind],
        "news": [
            {"what": one.turn.value, "text": one.text, "day": one.day, "entry": one.entry_id}
            for one in brief.news
        ],
        "shared": _lines(brief.shared),
        "values": _lines(brief.values),
        "world": _lines(brief.world),
        "dates": [{"label": one.label, "day": one.day} for one in brief.dates],
        "lightly": _line(brief.lightly) if brief.lightly else None,
        "liked": _line(brief.liked) if brief.liked else None,
        "openers": _lines(brief.openers),
        "questions": [
            {"text": ask.text, "day": None, "kind": "question", "entry": ask.entry_id}
            for ask in brief.questions
        ],
        "entries": brief.entries,
    }


def _line(line: Line) -> dict[str, Any]:
    return {"text": line.text, "day": line.day, "kind": str(line.kind), "entry": line.entry_id}


def _lines(lines: tuple[Line, ...]) -> list[dict[str, Any]]:
    return [_line(line) for line in lines]


def _opening(found: OpenWith | None) -> dict[str, Any] | None:
    if found is None:
        return None
    late = found.promise is not None
    opening = "late promise" if late else "conflict"
    return {"opening": opening, "text": found.text, "day": found.day, "entry": found.entry_id}


def _promise(line: PromiseLine) -> dict[str, Any]:
    one = line.promise
    return {
        "by": "me" if one.mine else "them",
        "text": line.text,
        "made": one.made,
        "due": one.due,
        "stands": line.dueness.value,
        "entry": one.entry_id,
    }


def _need(line: MindLine) -> dict[str, Any]:
    fact = line.fact
    return {
        "kind": line.kind.value,
        "text": line.text,
        "known": fact is not None,
        "since": fact.as_of if fact else None,
        "stale": line.stale,
        "entry": fact.entry_id if fact else "",
    }
