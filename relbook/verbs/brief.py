"""`relbook brief CLIENT`: what to know before speaking with somebody.

`--json` says the same as values; `relbook.exports.brief_json` names every one of them.
"""

from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from datetime import datetime
from pathlib import Path

from relbook.exports import brief as page
from relbook.exports import brief_json
from relbook.exports.alias import under_alias
from relbook.store import briefs, clients, outbox
from relbook.verbs import desk, paper, voice
from relbook.verbs.library import library

_WRITERS = {"text": page.text, "markdown": page.markdown, "html": page.html}


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("client", metavar="CLIENT", help="the name, or enough of it")
    formats = (*_WRITERS, "pdf")
    parser.add_argument(
        "--format", choices=formats, default="text", metavar="FORMAT", help=", ".join(formats)
    )
    parser.add_argument("--to", type=desk.place, metavar="FILE", help="write it there; a PDF has to be")
    parser.add_argument(
        "--print-pdf", type=desk.place, metavar="FILE", help="a page to print: --format pdf --to FILE"
    )
    parser.add_argument("--alias", action="store_true", help="name nobody: the client by their alias")
    parser.add_argument("--json", action="store_true", help="as JSON, in the form described below")
    parser.formatter_class = RawDescriptionHelpFormatter
    parser.epilog = f"As JSON.{(brief_json.__doc__ or '').partition('.')[2]}"


def run(asked: Namespace) -> int:
    """Compose the brief and say it, or write it to a file."""
    form, target = ("pdf", asked.print_pdf) if asked.print_pdf else (asked.format, asked.to)
    if form == "pdf" and not target:
        voice.complain("a PDF needs --to FILE")
        return 2
    with desk.reading(asked):
        key = clients.find(asked.client).id
        made = briefs.brief(key, datetime.now(), library(), leaving=True)
    if asked.alias:
        made = under_alias(made)
    if asked.json:
        voice.say_json(brief_json.plain(made))
    elif form == "pdf":
        return 0 if paper.brief(made, Path(target).expanduser()) else 1
    elif target:
        outbox.put_file(Path(target).expanduser(), (_WRITERS[form](made),))
    else:
        voice.say(_WRITERS[form](made).rstrip("\n"))
    return 0
