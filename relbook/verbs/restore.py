"""`relbook restore FILE`: the journal, one client or one entry out of a backup."""

from argparse import ArgumentParser, Namespace
from datetime import date
from pathlib import Path

from relbook.errors import AmbiguousNameError, JournalMissingError, NobodyError
from relbook.journal.backup import Why
from relbook.journal.fold import fold
from relbook.store import backups, peeking, returning, swapping
from relbook.store.unlocking import key_for
from relbook.verbs import desk, underway, voice
from relbook.verbs.wording import amount

NEEDS_YES = 2
"""The exit code where a word is missing that the verb does not do without."""


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument(
        "file", type=desk.place, metavar="FILE", help="the backup; see them with: relbook backups"
    )
    part = parser.add_mutually_exclusive_group()
    part.add_argument("--client", metavar="NAME", help="only this client, with all that is theirs")
    part.add_argument("--entry", metavar="ID", help="only this entry")
    parser.add_argument("--yes", action="store_true", help="put the whole backup in the book's place")
    parser.add_argument(
        "--old-passphrase-file", metavar="FILE", default="", help="where the backup has another"
    )


def run(asked: Namespace) -> int:
    """Bring it back; what the journal says now is kept in a backup first."""
    backup = Path(asked.file).expanduser()
    if not backup.is_file():
        raise JournalMissingError(backup)
    words = desk.passphrase(asked)
    old = desk.first_words(asked.old_passphrase_file) or words
    if asked.client or asked.entry:
        return _bring(asked, backup, key_for(backup, old))
    return _replace(asked, backup, words, old)


def _replace(asked: Namespace, backup: Path, words: str, old: str) -> int:
    held = peeking.counts(backup, key_for(backup, old))
    holds = f"{amount(held.clients, 'client')} and {amount(held.entries, 'entry')}"
    path = desk.journal_path(asked)
    desk.refuse_two(path)
    if not asked.yes:
        voice.complain(
            f"{backup.name} holds {holds}. Nothing was changed; say --yes to put it in the place of {path}, "
            "which is kept in a backup first."
        )
        return NEEDS_YES
    with underway.shown("Restoring") as going:
        kept = swapping.replace(path, backup, words, old, device=desk.device_name(), going=going)
    voice.say(f"{path} is as it was in {backup.name}: {holds}.")
    if kept.backup is not None:
        voice.say(f"  What was there is kept in {backups.folder_of(path) / kept.backup.name}")
    for aside in kept.aside:
        voice.say(f"  What was there could not be opened and is kept as it is in {aside}")
    if kept.faltered:
        voice.say("  Its disk had to be asked twice: nothing is damaged, but have an eye on that disk.")
    return 0


def _bring(asked: Namespace, backup: Path, key: str) -> int:
    client = _named(asked.client, backup, key) if asked.client else ""
    with desk.opened(asked, create=False):
        with underway.shown("Backing up first") as going:
            kept = backups.before(Why.RESTORE, keeping=[backup.name], going=going)
        today = date.today()
        if client:
            found = returning.bring_client(backup, key, client, today=today)
        else:
            found = returning.bring_entry(backup, key, asked.entry, today=today)
    came = {name: count for name, count in sorted(found.came.items()) if count}
    said = ", ".join(f"{count:,} {name.replace('_', ' ')}" for name, count in came.items())
    voice.say(f"Came back: {said}." if said else "All of it is here already; nothing was changed.")
    if kept is not None:
        voice.say(f"  The book as it was before is kept in {kept.name}")
    return 0


def _named(name: str, backup: Path, key: str) -> str:
    found = peeking.clients(backup, key, name)
    exact = [one for one in found if fold(one.name) == fold(name)] or found
    if not exact:
        raise NobodyError(name)
    if len(exact) > 1:
        raise AmbiguousNameError(name, [one.name for one in exact])
    return exact[0].id
