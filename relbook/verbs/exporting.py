"""`relbook export FORMAT --to PATH`: take notes out, whole or a part."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from relbook.errors import MissingError
from relbook.exports import html, json_book, markdown
from relbook.exports.under_names import replaced, rows_under_names, under_names
from relbook.journal.book import Book
from relbook.journal.page import File
from relbook.journal.pseudonyms import Pseudonyms, Swap
from relbook.journal.selection import Selection
from relbook.store import clients, dumping, files, gathering, outbox, pseudonyms
from relbook.verbs import desk, paper, voice

FORMATS = {"markdown": "", "html": ".html", "json": ".json", "pdf": ".pdf"}


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("format", choices=FORMATS, metavar="FORMAT", help=", ".join(FORMATS))
    parser.add_argument("--to", required=True, metavar="PATH", help="a folder, or the file to make")
    parser.add_argument("--client", metavar="NAME", help="only what is about this client")
    parser.add_argument("--tag", default="", metavar="T", help="only entries with this tag")
    parser.add_argument("--kind", action="append", default=[], metavar="K", help="only entries of this kind")
    parser.add_argument("--search", default="", metavar="Q", help="only entries that say this")
    desk.span(parser)
    parser.add_argument(
        "--include",
        action="append",
        default=[],
        choices=["private", "secrets"],
        help="let private entries, or lines marked !secret, leave too",
    )
    parser.add_argument("--alias", action="store_true", help="call nobody by their name; files stay here")
    parser.add_argument("--preview", action="store_true", help="with --alias: only say what is replaced")


def run(asked: Namespace) -> int:
    """Write the export and say what stayed here."""
    private, secrets = "private" in asked.include, "secrets" in asked.include
    with desk.opened(asked, create=False, shared=True), gathering.snapshot():
        selection = _selection(asked)
        book = gathering.book(selection, private=private, secrets=secrets, today=date.today())
        names = pseudonyms.everybody() if asked.alias or asked.preview else None
        if names is not None and asked.preview:
            return _say_replaced(replaced(book, names))
        done = _write(asked.format, Path(asked.to).expanduser(), book, selection, names)
    if not done:
        return 1
    voice.say(f"{done} Exported files are not encrypted.")
    if book.withheld.entries or book.withheld.lines:
        stayed = f"{book.withheld.entries} private entries and {book.withheld.lines} secret lines stayed here"
        voice.say(f"{stayed}; --include lets them out.")
    return 0


def _selection(asked: Namespace) -> Selection:
    return Selection(
        client_id=clients.find(asked.client).id if asked.client else "",
        kinds=tuple(asked.kind),
        tag=asked.tag.lstrip("#"),
        since=desk.day(asked.since),
        until=desk.day(asked.until),
        words=asked.search,
    )


def _say_replaced(swaps: list[Swap]) -> int:
    """Say what would stand instead of what, and write nothing."""
    for swap in swaps:
        voice.say(f"{swap.times:>6}  {swap.stands} -> {swap.said}")
    voice.say(f"{len(swaps)} names and addresses would be replaced. Nothing was written.")
    return 0


def _write(form: str, to: Path, book: Book, selection: Selection, names: Pseudonyms | None) -> str:
    """Write the book and say so; a folder that is there already gets a file called relbook."""
    if names is not None:
        book = under_names(book, names)
    if form == "markdown":
        return f"{outbox.put_folder(to, _members(book)):,} files in {to}."
    target = to / f"relbook{FORMATS[form]}" if to.is_dir() else to
    if form == "pdf":
        return f"Written to {target}." if paper.book(book, target) else ""
    pieces = html.web_page(book) if form == "html" else _json(book, selection, names)
    return f"{outbox.put_file(target, pieces):,} bytes in {target}."


def _json(book: Book, selection: Selection, names: Pseudonyms | None) -> Iterator[str]:
    tiers = {"private": book.private, "secrets": book.secrets}
    if names is not None:
        rows = rows_under_names(dumping.dump(selection, **tiers), names)
        return json_book.pieces(rows, (), schema=dumping.schema(), whole=False)
    return json_book.pieces(
        dumping.dump(selection, **tiers),
        dumping.contents(selection, **tiers),
        schema=dumping.schema(),
        whole=dumping.is_whole(selection, **tiers),
    )


def _members(book: Book) -> Iterator[tuple[str, Iterable[str | bytes]]]:
    for name, held in markdown.folder(book):
        if isinstance(held, str):
            yield name, (held,)
        else:
            yield from _kept(name, held)


def _kept(name: str, file: File) -> Iterator[tuple[str, Iterable[bytes]]]:
    """A file's content; the doctor tells of one that is missing, and the export goes on."""
    try:
        yield name, (files.content(file),)
    except MissingError:
        voice.complain(f"the content of {file.name} is missing; everything else is exported")
