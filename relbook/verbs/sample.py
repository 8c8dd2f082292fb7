"""`relbook sample`: a made-up world to look around in."""

from argparse import ArgumentParser, Namespace
from datetime import date

from relbook.sample import filling
from relbook.verbs import desk, voice


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="another number, other small talk")
    parser.add_argument("--remove", action="store_true", help="take the sample out again")


def run(asked: Namespace) -> int:
    """Fill the new journal, or take the sample out of it."""
    if asked.remove:
        with desk.opened(asked, create=False):
            filling.remove_sample()
            voice.say("The sample is in the bin.")
        return 0
    with desk.opened(asked):
        filling.fill(date.today(), seed=asked.seed)
        tally = filling.count()
        voice.say(f"{tally.clients} clients and {tally.entries} entries. All of them are made up.")
    return 0
