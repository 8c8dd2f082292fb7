"""`relbook help`: the guide, a page at a time."""

import os
import re
from argparse import ArgumentParser, Namespace

from relbook import guide
from relbook.verbs import voice

LINK = re.compile(r"\[([^]]+)\]\((\w+)\.md\)")
SPOKEN = ("LC_ALL", "LC_MESSAGES", "LANG")
"""What says at a terminal which language is spoken, the strongest first."""


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument(
        "topic", nargs="*", metavar="TOPIC", help=f"{', '.join(guide.TOPICS)}; none lists them"
    )
    parser.add_argument(
        "--language", choices=guide.languages(), default=_spoken(), help="instead of the system's"
    )


def run(asked: Namespace) -> int:
    """List the pages, or say one of them."""
    words = " ".join(asked.topic)
    if not words:
        for page in guide.pages(asked.language):
            voice.say(f"{page.topic:<10}{page.title}")
        voice.say("\nrelbook help TOPIC says a page; relbook VERB --help says what a verb takes.")
        return 0
    found = guide.named(words, asked.language)
    if found is None:
        voice.complain(
            f'The guide has no page called "{words}". relbook help lists its pages, and relbook --help '
            "every verb."
        )
        return 1
    text = LINK.sub(r"\1 (relbook help \2)", found.text)
    voice.say(f"{found.title}\n{'=' * len(found.title)}\n\n{text}")
    return 0


def _spoken() -> str:
    """The language of this terminal, where the guide is written in it."""
    said = next((said for name in SPOKEN if (said := os.environ.get(name))), "")
    code = re.split(r"[_.@]", said)[0]
    return code if code in guide.languages() else guide.ENGLISH
