"""What was read of a damaged book, in plain numbers."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from relbook.store.salvage import Account, Salvaged


def lines(found: Salvaged) -> Iterator[str]:
    """Say what became of the entries, of everything else and of the files, and where the new book is."""
    entries, files = found.entries, found.files
    rest = Account(*(getattr(found.rows, it) - getattr(entries, it) for it in Account.__match_args__))
    yield _line("Entries", entries, _sources(found))
    yield _line("Other rows", rest)
    if files.whole:
        yield _line("Files", files)
    if not found.certain:
        yield "Some pages could not even be counted: there may have been more."
    yield f"The new book is {found.path}. The damaged one was left as it is."


def facts(found: Salvaged) -> dict[str, Any]:
    """The same as plain values."""
    told = asdict(found)
    return told | {"path": str(found.path), "sources": [[day, count] for day, count in found.sources]}


def _line(what: str, account: Account, sources: str = "the backups") -> str:
    filled = f"{account.filled:,} from {sources}" if account.filled else "0 from backups"
    read = f"{what}: {account.read:,} of {account.whole:,} read from the file"
    return f"{read}, {filled}, {account.lost:,} lost."


def _sources(found: Salvaged) -> str:
    days = list(dict.fromkeys(f"{day.day} {day:%B %Y}" for day, count in found.sources if count))
    if not days:
        return "the backups"
    return f"the backup of {days[0]}" if len(days) == 1 else f"the backups of {', '.join(days)}"
