"""What is handed over about a client: looked at, and written into a folder; plain values, for the worker."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from relbook.errors import MissingError
from relbook.exports import access as press
from relbook.journal.access import Mask, Third, handed_over, seen
from relbook.journal.book import Withheld
from relbook.journal.page import File
from relbook.store import access, files, gathering, outbox
from relbook.store.going import AT_ONCE, Going
from relbook.ui.shared.tongue import SpokenTongue


@dataclass(frozen=True)
class Wish:
    """How it is to be handed over; `named` are the keys of those who keep their names."""

    client_id: str
    today: date
    mask: Mask = Mask.ANOTHER
    named: frozenset[str] = frozenset()
    web: bool = False
    data: bool = True
    private: bool = False
    secrets: bool = False


@dataclass(frozen=True)
class Weight:
    """How much would stay here, and who else is named."""

    withheld: Withheld
    thirds: tuple[Third, ...]


@dataclass(frozen=True)
class Weighing:
    """Finds out what there is, with what was let out."""

    wish: Wish

    def __call__(self) -> Weight:
        wish = self.wish
        with gathering.snapshot():
            whole = access.held_on(wish.client_id, wish.today)
            held = access.held_on(wish.client_id, wish.today, private=wish.private, secrets=wish.secrets)
            thirds = seen(handed_over(held, Mask.NOBODY), held.others)
            return Weight(whole.withheld, tuple(thirds))


@dataclass(frozen=True)
class Showing:
    """The sheet word for word as it would be written, as Markdown."""

    wish: Wish

    def __call__(self) -> str:
        wish = self.wish
        with gathering.snapshot():
            held = access.held_on(wish.client_id, wish.today, private=wish.private, secrets=wish.secrets)
            members = press.folder(held, wish.mask, named=wish.named, tongue=SpokenTongue())
            return next(text for _, text in members if isinstance(text, str))


@dataclass(frozen=True)
class Handing:
    """Writes everything held on a client into a folder; says how many files that were."""

    wish: Wish
    folder: Path

    def __call__(self, going: Going = AT_ONCE) -> int:
        wish = self.wish
        out = {"private": wish.private, "secrets": wish.secrets}
        with gathering.snapshot():
            held = access.held_on(wish.client_id, wish.today, **out, going=going)
            how = {"web": wish.web, "data": wish.data}
            members = press.folder(held, wish.mask, named=wish.named, tongue=SpokenTongue(), **how)
            return outbox.put_folder(self.folder, _contents(members, going))


def _contents(members: Iterable[press.Member], going: Going) -> Iterator[tuple[str, Iterable[str | bytes]]]:
    for name, held in members:
        going.at(1, 1)
        if isinstance(held, File):
            try:
                yield name, (files.content(held),)
            except MissingError:  # the doctor tells of it, and the rest goes on
                continue
        else:
            yield name, (held,)
