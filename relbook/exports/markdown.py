"""A folder of Markdown: one per client, one file per entry, front matter that any tool reads.

| of an entry | in its file |
| --- | --- |
| text | below the front matter, byte for byte as it was typed |
| heading | `title`, as Joplin wants it, and in the file's name |
| day and clock | `date` and `time` for relbook and Obsidian; `created` for Joplin |
| clients, tags | `people`, `tags`; where two clients have one name, `keys`: the `id` of each of `people` |
| kind, length, channel, who began, energy, tier, pin, landmark | a field each, where there is something |
| parts beside the text, days of its steps | `parts`, `steps` |
| prompt and its question | `prompt`, `question` |
| attached files | `files`: paths to where they lie, beside the years |
| key | `id`: an import knows by it what it has already |

A client is `about.md` (who they are, what is known, what to ask, what is planned) and `promises.md`, both
to be read; `records.json` beside them has the same field by field, for an import.
Files are called by day and heading; of two with one name the later has the end of its key. Names hold
letters, digits and hyphens alone, no two differ only in case, and none is one that Windows keeps for itself.

Values in, names and texts out: whoever writes the files does so as UTF-8 without touching line
ends, and asks the shelf for what a `File` holds.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, field
from itertools import groupby

from relbook.exports import records, sheets
from relbook.exports.front import Value, front
from relbook.exports.names import Shelf, filed, slug
from relbook.exports.tongue import IN_ENGLISH, Tongue
from relbook.journal.book import Book, of_each
from relbook.journal.entry import Entry, Tier
from relbook.journal.fold import fold
from relbook.journal.grouping import by_key
from relbook.journal.page import File, Page
from relbook.journal.tiers import leaving

INBOX = "inbox"

Member = tuple[str, str | File]
"""A path below the folder, with slashes, and a text or the kept file whose content goes there."""


def folder(book: Book, tongue: Tongue = IN_ENGLISH) -> Iterator[Member]:
    """Every file of the export, entries first, the newest first; `tongue` words what is only to be read."""
    book = leaving(book)
    layout = _Layout(_folders(book), _alike(book))
    for _, pages in groupby(book.pages, key=lambda page: page.entry.day):
        yield from _one_day(list(pages), layout)
    mine_of = of_each(book)
    for portrait in book.portraits:
        home = layout.folders[portrait.client.id]
        shared, mine = layout.shared[portrait.client.id], mine_of(portrait.client.id)
        yield f"{home}/about.md", sheets.about(portrait, mine, shared, tongue)
        if promised := sheets.promises(portrait, mine, tongue):
            yield f"{home}/promises.md", promised
        if kept := records.records(portrait, mine):
            yield f"{home}/{records.NAME}", kept


@dataclass
class _Layout:
    """Which names are given out so far."""

    folders: dict[str, str]
    alike: frozenset[str]  # the keys of those whose name somebody else has as well
    shared: dict[str, list[tuple[str, str]]] = field(default_factory=lambda: defaultdict(list))
    files: set[str] = field(default_factory=set)

    def home(self, page: Page) -> str:
        """The folder of the first client who has one."""
        mine = (self.folders[who.id] for who in page.clients if who.id in self.folders)
        return next(mine, INBOX)


def _folders(book: Book) -> dict[str, str]:
    """A folder name for each client; whoever came first keeps the plain one."""
    shelf = Shelf()
    portraits = sorted(book.portraits, key=lambda portrait: portrait.client.id)
    return {
        portrait.client.id: shelf.take(slug(portrait.client.name, "client"), portrait.client.id)
        for portrait in portraits
    }


def _alike(book: Book) -> frozenset[str]:
    """The keys of clients whom their name does not tell from each other."""
    of_each = by_key((fold(portrait.client.name), portrait.client.id) for portrait in book.portraits)
    return frozenset(key for keys in of_each.values() if len(keys) > 1 for key in keys)


def _one_day(pages: list[Page], layout: _Layout) -> Iterator[Member]:
    """The entries of one day; of two with one name, the one written first keeps the plain one."""
    places, headings = dict[str, str](), {page.id: page.entry.heading for page in pages}
    shelves: dict[str, Shelf] = defaultdict(Shelf)
    for page in sorted(pages, key=lambda page: page.id):
        place = f"{layout.home(page)}/{page.entry.day.year:04}"
        name = f"{page.entry.day} {slug(headings[page.id], slug(page.entry.kind, 'note'))}"
        places[page.id] = f"{place}/{shelves[place].take(name, page.id)}.md"
    for page in pages:
        _link_others(page, headings[page.id], places[page.id], layout)
        yield places[page.id], _note(page, headings[page.id], layout.alike)
        yield from _files(page, layout)


def _link_others(page: Page, heading: str, place: str, layout: _Layout) -> None:
    home = layout.home(page)
    for who in page.clients:
        if layout.folders.get(who.id, home) != home:
            layout.shared[who.id].append((f"{page.entry.day} {heading}", f"../{place}"))


def _note(page: Page, heading: str, alike: Set[str]) -> str:
    values = _facts_of(page.entry, heading) | _life_of(page) | _ties_of(page, alike)
    return f"{front(values)}\n{page.entry.text}\n"


def _facts_of(entry: Entry, heading: str) -> dict[str, Value]:
    return {
        "relbook": "entry",
        "id": entry.id,
        "title": heading,
        "date": entry.day.isoformat(),
        "created": f"{entry.day}T{entry.at:%H:%M}" if entry.at else entry.day.isoformat(),
        "time": entry.at.isoformat("minutes") if entry.at else None,
        "zone": entry.zone,
        "kind": entry.kind,
        "duration": entry.minutes,
        "channel": entry.channel,
        "initiated": entry.initiated.value if entry.initiated else None,
        "energy": entry.energy,
        "tier": entry.tier.value if entry.tier is Tier.PRIVATE else None,
        "pinned": entry.pinned or None,
        "landmark": entry.landmark or None,
        "prompt": entry.prompt,
        "question": entry.question,
    }


def _life_of(page: Page) -> dict[str, Value]:
    """The parts beside an entry and the days of its steps, each as one text."""
    return {
        "parts": [f"{name}: {text}" for name, text in page.life.parts if text],
        "steps": [f"{step.value}: {day.isoformat()}" for step, day in page.life.steps],
    }


def _ties_of(page: Page, alike: Set[str]) -> dict[str, Value]:
    keys = [who.id for who in page.clients]
    return {
        "people": [who.name for who in page.clients],
        "keys": keys if not alike.isdisjoint(keys) else None,
        "tags": list(page.tags),
        "files": [f"../files/{filed(file.name, file.digest)}" for file in page.files],
    }


def _files(page: Page, layout: _Layout) -> Iterable[Member]:
    for file in page.files:
        path = f"{layout.home(page)}/files/{filed(file.name, file.digest)}"
        if path not in layout.files:
            layout.files.add(path)
            yield path, file
