"""`relbook brief CLIENT`: what to know before speaking with somebody."""

from argparse import ArgumentParser, Namespace
from datetime import datetime
from pathlib import Path

from relbook import assets
from relbook.exports import brief as page
from relbook.journal.library import Library, gather
from relbook.store import briefs, clients, outbox
from relbook.verbs import desk, paper, voice

_WRITERS = {"text": page.text, "markdown": page.markdown, "html": page.html}


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("client", metavar="CLIENT", help="the name, or enough of it")
    formats = (*_WRITERS, "pdf")
    parser.add_argument(
        "--format", choices=formats, default="text", metavar="FORMAT", help=", ".join(formats)
    )
    parser.add_argument("--to", metavar="FILE", help="write it there; a PDF has to be")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(asked: Namespace) -> int:
    """Compose the brief and say it, or write it to a file."""
    if asked.format == "pdf" and not asked.to:
        voice.complain("a PDF needs --to FILE")
        return 2
    with desk.reading(asked):
        made = briefs.brief(clients.find(asked.client).id, datetime.now(), _library())
    if asked.json:
        voice.say_json(made)
    elif asked.format == "pdf":
        return 0 if paper.brief(made, Path(asked.to).expanduser()) else 1
    elif asked.to:
        outbox.put_file(Path(asked.to).expanduser(), (_WRITERS[asked.format](made),))
    else:
        voice.say(_WRITERS[asked.format](made).rstrip("\n"))
    return 0


def _library() -> Library:
    """The prompts that come with the book, for the questions a brief ends in."""
    shipped = sorted(assets.path("prompts").glob("*.toml"))
    return gather({file.name: file.read_text("utf-8") for file in shipped})
