"""Notes of an import becoming entries, some hundred at a time."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable

from relbook.errors import UnreadableFileError
from relbook.journal.client import Client, Who
from relbook.journal.fold import fold
from relbook.journal.lives.parts import Life
from relbook.journal.names import Everybody
from relbook.journal.page import FILE_LIMIT
from relbook.journal.parcel import Enclosure, Note, Reason
from relbook.store import arriving, bulk, clients, files
from relbook.store import details as beside
from relbook.store.keys import new_key
from relbook.store.matching import Faces
from relbook.store.models import EntryRow, among, tuples
from relbook.store.writing import columns_of

Skip = Callable[[Reason, str], object]
"""Says that a record, or a file of one, was left out: why, and which."""


class NotesIn:
    """Takes notes one after another and writes them together; `flush` writes the last.

    `check` is called now and then, and stops it by what it raises.
    """

    def __init__(self, faces: Faces, skip: Skip, check: Callable[[], None]) -> None:
        self.came: Counter[str] = Counter()
        self.there = 0
        self.sources: dict[tuple[str, str], list[str]] = defaultdict(list)
        self._faces = faces
        self._skip = skip
        self._check = check
        self._everybody = Everybody(clients.names())
        self._waiting: list[Note] = []

    def take(self, note: Note) -> None:
        """One note more."""
        if not note.text.strip():
            self._skip(Reason.BLANK, note.where)
            return
        self._waiting.append(note)
        if len(self._waiting) == bulk.BATCH:
            self.flush()

    def flush(self) -> None:
        """Write down what waits."""
        waiting, self._waiting = self._waiting, []
        on_shelf = _known(note.key for note in waiting)
        fresh: list[bulk.Fresh] = []
        along: list[tuple[str, Note, Life | None]] = []
        for note in waiting:
            if note.key and on_shelf.get(note.key):
                self.there += 1
                continue
            key = note.key if note.key and note.key not in on_shelf else new_key()
            on_shelf[key] = True
            details = dict(note.details)
            life = details.pop("life", None)
            values = {"text": note.text, "day": note.day, "kind": str(note.kind), **columns_of(details)}
            fresh.append(bulk.Fresh(key, values, self._whose(note), note.tags))
            along.append((key, note, life))
        bulk.write_down(fresh, self._everybody)
        for key, note, life in along:
            if life is not None:
                beside.put_down_all(key, life)
            for file in note.files:
                self._enclose(key, file, note.where)
            self.came["entry"] += 1
            self.sources["entry", key].append(note.source)

    def _whose(self, note: Note) -> list[str]:
        """The clients a note names; new ones are put on file, and of several none is guessed."""
        for name in strangers(note, self._faces):
            key = clients.add(name).row_id
            self._faces.add(key, name)
            self._everybody.add(Who(key, name, Client(key, name).first))
            self.came["client"] += 1
        found = [self._faces.named(name, key) for name, key in note.named]
        found += [self._faces.of_mail(mail) for mail in note.mails]
        return list(dict.fromkeys(keys[0] for keys in found if len(keys) == 1))

    def _enclose(self, key: str, file: Enclosure, where: str) -> None:
        """Keep a file with its note; one that is gone or too large is said, and stops nothing."""
        self._check()
        try:
            content = file.read()
        except UnreadableFileError:
            self._skip(Reason.MISSING, f"{where}: {file.name}")
            return
        if len(content) > FILE_LIMIT:
            self._skip(Reason.TOO_LARGE, f"{where}: {file.name}")
            return
        files.attach(key, file.name, arriving.store_content(content), len(content))


def strangers(note: Note, faces: Faces) -> list[str]:
    """The people a note names who are not on file."""
    names = {fold(name): name for name, key in note.named if name.strip() and not faces.named(name, key)}
    return list(names.values())


def on_file(keys: Iterable[str]) -> set[str]:
    """Which of these entries are here, and not in the bin."""
    return {key for key, alive in _known(keys).items() if alive}


def _known(keys: Iterable[str]) -> dict[str, bool]:
    """Which of these entries there are; false for one that lies in the bin."""
    rows = EntryRow.select(EntryRow.id, EntryRow.gone).where(among(EntryRow.id, filter(None, keys)))
    return {key: gone is None for key, gone in tuples(rows)}
