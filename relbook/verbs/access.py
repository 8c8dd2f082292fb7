"""`relbook access CLIENT --to DIR`: everything that is held on one client, for whoever asks to see it."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from relbook.errors import MissingError, NobodyError
from relbook.exports import access as sheet
from relbook.journal.access import Holding, Mask, handed_over, seen
from relbook.journal.fold import fold
from relbook.journal.forgetting import confirmed
from relbook.journal.page import File
from relbook.store import access, clients, files, gathering, outbox
from relbook.verbs import desk, underway, voice
from relbook.verbs.wording import amount, stayed_here


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("client", metavar="CLIENT", help="the name, or enough of it")
    parser.add_argument("--to", type=desk.place, metavar="DIR", help="the folder it goes to")
    parser.add_argument("--html", action="store_true", help="a web page instead of Markdown")
    parser.add_argument("--json", action="store_true", help="the same as JSON, too")
    parser.add_argument(
        "--preview", action="store_true", help="only say what is in it and who else is named; writes nothing"
    )
    parser.add_argument(
        "--others",
        choices=[mask.value for mask in Mask],
        default=Mask.ANOTHER.value,
        help="other clients: as initials, as another client (the default), or under their names (none)",
    )
    parser.add_argument(
        "--show",
        action="append",
        default=[],
        metavar="NAME",
        help="this other client, or company, appears under their name all the same",
    )
    parser.add_argument(
        "--include",
        action="append",
        default=[],
        choices=["private", "secrets"],
        help="let private entries, or lines marked !secret, go along; asks for the whole name",
    )
    parser.add_argument("--yes", metavar="NAME", help="the whole name: that it is meant, without being asked")


def run(asked: Namespace) -> int:
    """Write the folder and say what stayed here."""
    private, secrets = "private" in asked.include, "secrets" in asked.include
    if not asked.to and not asked.preview:
        voice.complain("name the folder it goes to with --to, or look at it first with --preview")
        return 2
    to = Path(asked.to or ".").expanduser()
    with desk.opened(asked, create=False, shared=True), gathering.snapshot():
        client = clients.find(asked.client)
        if asked.include and not _agreed(asked, client.name):
            voice.complain("Nothing was written. To let out what is private, the whole name is needed.")
            return 1
        with underway.shown("Looking") as going:
            holding = access.held_on(client.id, date.today(), private=private, secrets=secrets, going=going)
        named = _named(holding, asked.show)
        if asked.preview:
            return _preview(holding, Mask(asked.others), named)
        members = sheet.folder(holding, Mask(asked.others), web=asked.html, data=asked.json, named=named)
        count = outbox.put_folder(to, _contents(members))
    voice.say(f"{amount(count, 'file')} in {to}. They are not encrypted.")
    voice.say(f"{stayed_here(holding.withheld)}.")
    if holding.alone:
        names = ", ".join(holding.known.perhaps)
        voice.say(
            f"Only {names} stands in {amount(holding.alone, 'entry')} about others; look who is meant there."
        )
    return 0


def _agreed(asked: Namespace, name: str) -> bool:
    if asked.yes is not None:
        return confirmed(asked.yes, name)
    if asked.passphrase_file == "-":
        return False
    voice.say("Private parts go along, too. Type the whole name to go on:")
    return confirmed(desk.standard_input().partition("\n")[0], name)


def _named(holding: Holding, shown: list[str]) -> list[str]:
    """The keys of those who keep their names.

    Raises:
        NobodyError: Nobody else is called so.
    """
    keys = {fold(one.name): one.id for one in holding.others}
    for name in shown:
        if fold(name) not in keys:
            raise NobodyError(name)
    return [keys[fold(name)] for name in shown]


def _preview(holding: Holding, mask: Mask, named: list[str]) -> int:
    """Say what each part holds and who else is named in it, and write nothing."""
    given = handed_over(holding, mask, named)
    *parts, staying = sheet.sections(given, holding.withheld)
    for part in parts:
        voice.say(f"{len(part.lines) + len(part.texts):>6}  {part.title}")
    voice.say("\n".join(staying.lines))
    for one in seen(handed_over(holding, Mask.NOBODY), holding.others):
        shown = "by name" if one.id in named or mask is Mask.NOBODY else "masked"
        voice.say(f"{one.times:>6}  {one.name} ({shown})")
    voice.say("Nothing was written.")
    return 0


def _contents(members: Iterable[sheet.Member]) -> Iterator[tuple[str, Iterable[str | bytes]]]:
    for name, held in members:
        if isinstance(held, File):
            yield from _kept(name, held)
        else:
            yield name, (held,)


def _kept(name: str, file: File) -> Iterator[tuple[str, Iterable[bytes]]]:
    """A file's content; the doctor tells of one that is missing, and the rest goes on."""
    try:
        yield name, (files.content(file),)
    except MissingError:
        voice.complain(f"the content of {file.name} is missing; everything else is there")
