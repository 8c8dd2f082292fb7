"""`relbook prompts try ID`: of whom this question would be asked today. Nothing is written."""

from argparse import ArgumentParser, Namespace
from datetime import datetime

from relbook.store import trying
from relbook.verbs import desk, voice
from relbook.verbs.library import library
from relbook.verbs.prompts_one import named


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("id", metavar="ID", help="as relbook prompts list names it")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(asked: Namespace) -> int:
    """Try it on everybody."""
    with desk.reading(asked):
        book = library()
        prompt = named(asked.id, book)
        if prompt is None:
            return 1
        found = trying.asked_of(prompt, book, datetime.now())
    names = [one.client.name if one.client else "Today, about nobody in particular" for one in found]
    if asked.json:
        rows = zip(names, found, strict=True)
        voice.say_json(
            [{"client": name, "question": one.asked.text, "why": one.asked.why} for name, one in rows]
        )
        return 0
    for name, one in zip(names, found, strict=True):
        voice.say(f"{name}: {one.asked.text}")
    if not found:
        voice.say("Today it would be asked of nobody.")
    return 0
