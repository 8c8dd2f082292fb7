"""`relbook prompts list`: every question, in a line."""

from argparse import ArgumentParser, Namespace
from typing import Any

from relbook.journal.library import Library
from relbook.journal.prompt import Prompt
from relbook.store import prompts
from relbook.verbs import desk, voice
from relbook.verbs.library import library


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("--principle", metavar="P16", help="only those that stand for this principle")
    parser.add_argument("--own", action="store_true", help="only your own, and those you changed")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(asked: Namespace) -> int:
    """List them, in the order of the book, your own last."""
    with desk.reading(asked):
        book, resting, kept = library(), prompts.resting(), prompts.kept()
    shown = [one for one in book.prompts if _wanted(one, asked, book)]
    rows = [row(one, book, rests=one.id in resting, kept=kept.get(one.id, 0)) for one in shown]
    if asked.json:
        voice.say_json_list(rows)
        return 0
    for one in rows:
        notes = ", ".join(
            word for word in (one["state"], f"kept {one['kept']}" if one["kept"] else "") if word
        )
        voice.say(f"{one['id']}{f' [{notes}]' if notes else ''}: {one['text']}")
    return 0


def row(prompt: Prompt, book: Library, *, rests: bool, kept: int) -> dict[str, Any]:
    """One prompt as values; `state` is empty where it is as it came with the book and in use."""
    mine = "" if prompt.id not in book.own else "changed" if prompt.id in book.shipped else "own"
    return {
        "id": prompt.id,
        "text": prompt.text,
        "principles": prompt.principles,
        "source": book.source(prompt).title,
        "state": ", ".join(word for word in (mine, "resting" if rests else "") if word),
        "kept": kept,
    }


def _wanted(prompt: Prompt, asked: Namespace, book: Library) -> bool:
    stands = asked.principle is None or asked.principle.upper() in prompt.principles
    return stands and (not asked.own or prompt.id in book.own)
