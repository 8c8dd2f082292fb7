"""`relbook prompts export|import FILE`: a pack of questions, and nothing of what was answered."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from relbook.imports import prompts as arriving
from relbook.journal.pack import Arrival, written
from relbook.store import outbox, prompts
from relbook.verbs import desk, voice
from relbook.verbs.library import library


class Leaving:
    """Own and changed prompts, or those that are named, as one file."""

    def arguments(self, parser: ArgumentParser) -> None:
        """Say what the verb takes."""
        parser.add_argument(
            "file", type=desk.place, metavar="FILE", help="where it goes, such as questions.toml"
        )
        parser.add_argument("ids", metavar="ID", nargs="*", help="which; none: your own and what you changed")

    def run(self, asked: Namespace) -> int:
        """Write the file, and say whose names stand in it."""
        with desk.reading(asked):
            book = library()
            wanted = asked.ids or [prompt.id for prompt in book.prompts if prompt.id in book.own]
            missing = [key for key in wanted if key not in book.by_id]
            if missing or not wanted:
                what = (
                    f'No prompt here is called "{missing[0]}".' if missing else "No prompt here is your own."
                )
                voice.complain(f"{what} Nothing was written; see: relbook prompts list")
                return 1
            leaving = [book.by_id[key] for key in wanted]
            named = prompts.who_is_in(leaving)
        outbox.put_file(Path(asked.file).expanduser(), (written(leaving),))
        voice.say(f"{_prompts(len(leaving))} went out; nothing of what you answered.")
        for one in named:
            voice.complain(f'"{one.name}" stands in {one.prompt.id}: look before you hand it on')
        return 0


class Arriving:
    """A pack comes in: what is new, what is the same, what changes."""

    def arguments(self, parser: ArgumentParser) -> None:
        """Say what the verb takes."""
        parser.add_argument("file", type=desk.place, metavar="FILE", help="the pack")
        parser.add_argument("--dry-run", action="store_true", help="say what would come; write nothing")

    def run(self, asked: Namespace) -> int:
        """Say what it holds, and take it in."""
        with desk.reading(asked) if asked.dry_run else desk.opened(asked):
            book = library()
            pack = arriving.read(Path(asked.file).expanduser(), book)
            for prompt, arrival in pack.arrivals(book):
                if arrival is not Arrival.SAME or asked.dry_run:
                    voice.say(f"{arrival}: {prompt.text} ({prompt.id})")
            coming = pack.coming(book)
            if coming and not asked.dry_run:
                prompts.take_in(coming)
        for fault in pack.faults:
            voice.complain(f"line {fault.line}: {fault.fault}; left out")
        verb = "would come in" if asked.dry_run else "came in"
        voice.say(f"{_prompts(len(coming))} {verb}.")
        return 1 if pack.faults and not pack.prompts else 0


def _prompts(count: int) -> str:
    return "1 prompt" if count == 1 else f"{count} prompts"


leaving, arriving_in = Leaving(), Arriving()
