"""`relbook prompts show|off|on ID`: one question as its file has it, and whether it is asked at all."""

from argparse import ArgumentParser, Namespace
from datetime import date

from relbook.journal.library import Library
from relbook.journal.pack import toml
from relbook.journal.prompt import Prompt
from relbook.store import prompts
from relbook.verbs import desk, voice
from relbook.verbs.library import library


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("id", metavar="ID", help="as relbook prompts list names it")


def run(asked: Namespace) -> int:
    """Show it, let it rest, or wake it."""
    if asked.deed == "show":
        with desk.reading(asked):
            prompt = named(asked.id, library())
        if prompt is not None:
            voice.say(toml(prompt).rstrip())
        return 0 if prompt is not None else 1
    with desk.opened(asked):
        prompt = named(asked.id, library())
        if prompt is None:
            return 1
        if asked.deed == "off":
            prompts.rest(prompt.id)
        else:
            prompts.wake(prompt.id, date.today())
    voice.say(f"{prompt.id} {'rests now' if asked.deed == 'off' else 'is asked again'}.")
    return 0


def named(key: str, book: Library) -> Prompt | None:
    """The prompt with this id; where there is none, that is said."""
    prompt = book.by_id.get(key)
    if prompt is None:
        voice.complain(f'No prompt here is called "{key}". Nothing was changed; see: relbook prompts list')
    return prompt
