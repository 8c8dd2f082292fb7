"""Cards of an import becoming clients: somebody new, or more about who is on file."""

from collections import Counter, defaultdict
from collections.abc import Callable

from relbook.errors import UnreadableFileError
from relbook.journal.page import FILE_LIMIT
from relbook.journal.parcel import Card, Enclosure, Reason
from relbook.store import arriving, clients, files, important_dates, reaching
from relbook.store.matching import Faces
from relbook.store.models import ClientRow

Skip = Callable[[Reason, str, bytes], object]
"""Says that a record, or a file of one, was left out: why, which, and all of it."""


class CardsIn:
    """Takes cards one after another, within the write in hand; `fresh` are the clients who are new."""

    def __init__(self, faces: Faces, skip: Skip) -> None:
        self.came: Counter[str] = Counter()
        self.merged = self.there = 0
        self.fresh: set[str] = set()
        self.sources: dict[tuple[str, str], list[str]] = defaultdict(list)
        self._faces = faces
        self._skip = skip

    def take(self, card: Card) -> None:
        """One card more."""
        if not card.name.strip():
            self._skip(Reason.NO_NAME, "", card.raw)
            return
        if card.key and self._faces.has(card.key):
            self.there += 1
            return
        key = self._faces.match(card)
        if key:
            self.merged += 1
            _fill_in(key, card)
        else:
            self.came["client"] += 1
            key = _new_client(card)
            self.fresh.add(key)
            self._faces.add(key, card.name)
        self._faces.meet(card, key)
        self.sources["client", key].append(card.source)
        for point in card.reach:
            reaching.reach(key, point.kind, point.value, point.label)
        for day in card.days:
            important_dates.mark_day(key, day.label, day.month, day.day, day.year)
        for file in card.files:
            self._keep(key, file, card.name)

    def _keep(self, key: str, file: Enclosure, where: str) -> None:
        """Keep a file with the client it came with; one that cannot be read is said, and stops nothing."""
        try:
            content = file.read()
        except UnreadableFileError:
            self._skip(Reason.MISSING, f"{where}: {file.name}", b"")
            return
        if len(content) > FILE_LIMIT:
            self._skip(Reason.TOO_LARGE, f"{where}: {file.name}", b"")
            return
        files.keep_with(key, file.name, arriving.store_content(content), len(content))


def _new_client(card: Card) -> str:
    details = dict(card.details)
    if card.key and not ClientRow.select().where(ClientRow.id == card.key).exists():
        details["id"] = card.key
    key = clients.add(card.name, company=card.company, role=card.role, **details).row_id
    if card.archived:
        clients.archive(key)
    return key


def _fill_in(key: str, card: Card) -> None:
    """Add what was not known; what was stays."""
    known = clients.get(key)
    blank = {
        name: value for name, value in card.details.items() if name != "being" and not getattr(known, name)
    }
    if not known.company and card.company:
        blank["company"] = card.company
    if not known.role and card.role:
        blank["role"] = card.role
    if blank:
        clients.amend(key, **blank)
