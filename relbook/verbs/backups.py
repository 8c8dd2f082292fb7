"""`relbook backups`: which copies of the journal there are."""

from argparse import ArgumentParser, Namespace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from relbook.errors import CancelledError, JournalLockedError, RelbookError
from relbook.journal.backup import Why, age, newest
from relbook.store import backups, peeking
from relbook.store.sound import recheck
from relbook.store.unlocking import key_for
from relbook.verbs import desk, underway, voice
from relbook.verbs.wording import amount

REASONS = {
    Why.DAILY: "daily",
    Why.LEAVING: "at closing",
    Why.ASKED: "asked for",
    Why.MIGRATION: "before an update",
    Why.IMPORT: "before an import",
    Why.REKEY: "before a new passphrase",
    Why.RESTORE: "before a restore",
}


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument(
        "--in", dest="where", type=desk.place, metavar="DIR", help="another folder, such as one on a stick"
    )
    parser.add_argument("--check", action="store_true", help="read every page of each once more first")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(asked: Namespace) -> int:
    """List them, the latest first. The journal itself is not opened: it may be what is damaged."""
    path = desk.journal_path(asked)
    folder = Path(asked.where).expanduser() if asked.where else backups.folder_of(path)
    words = desk.passphrase(asked)
    if asked.check:
        _check([folder / one.name for one in backups.listed(folder)], words)
    found = [(one, _holds(folder / one.name, words)) for one in backups.listed(folder)]
    if asked.json:
        rows = [
            {
                "file": str(folder / one.name),
                "made": one.made,
                "why": one.why,
                "size": one.size,
                "holds": holds,
            }
            for one, holds in found
        ]
        voice.say_json_list(rows)
        return 0
    for one, holds in found:
        when = one.made.astimezone().strftime("%Y-%m-%d %H:%M")
        voice.say(f"{when}  {one.size:>11,} bytes  {REASONS[one.why]}, {holds}\n  {folder / one.name}")
    if not found:
        voice.say(f"No backup lies in {folder}. Make one with: relbook backup")
    return 0


def _check(copies: list[Path], words: str) -> None:
    """Read every page of each once more; what is found, the list says by its names."""
    with underway.shown("Reading") as going:
        for number, copy in enumerate(copies):
            try:
                recheck(copy, key_for(copy, words), going.part(number, len(copies)))
            except CancelledError:
                raise
            except RelbookError:  # under another passphrase: the list says so
                continue


def newest_line(path: Path) -> str:
    """How old the newest backup of a journal is, in a line."""
    now = datetime.now(UTC)
    copies = backups.of_journal(path)
    found, old = newest(copies, now), age(copies, now)
    if found is None:
        return "No backup yet. Make one with: relbook backup"
    when = found.made.astimezone().strftime("%Y-%m-%d %H:%M")
    return f"Newest backup: {when}, {_span(old)}." if old is not None else f"Newest backup: {when}."


def _holds(path: Path, words: str) -> str:
    try:
        held = peeking.counts(path, key_for(path, words))
    except JournalLockedError:
        return "under another passphrase"
    except RelbookError:
        return "damaged"
    return f"{amount(held.clients, 'client')}, {amount(held.entries, 'entry')}"


def _span(old: timedelta) -> str:
    if old.days:
        return "a day old" if old.days == 1 else f"{old.days} days old"
    hours = old.seconds // 3600
    return "less than an hour old" if not hours else "an hour old" if hours == 1 else f"{hours} hours old"
