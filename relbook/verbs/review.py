"""`relbook review week`: the pages of a review to read; nothing is written, it is for the writer alone."""

from argparse import ArgumentParser, Namespace
from datetime import datetime

from relbook.exports.reviews import Reviewer, text
from relbook.journal.rituals.review import Review
from relbook.store import reviewing
from relbook.verbs import desk, voice


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("span", choices=[one.value for one in Review], help="how far to look back")


def run(asked: Namespace) -> int:
    """Say what there is to look back on, question by question."""
    review, now, words = Review(asked.span), datetime.now(), Reviewer()
    with desk.reading(asked):
        span, steps = reviewing.pages(review, now)
    heading = words.heading(review, span.first, span.last, now.date())
    voice.say(text(review, steps, heading, words, now.date()))
    return 0
