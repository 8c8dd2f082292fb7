"""How much a selection is, before it leaves."""

from collections import Counter
from dataclasses import replace
from datetime import date

from relbook.exports.names import slug
from relbook.exports.under_names import replaced
from relbook.journal.frozen import frozen
from relbook.journal.promise import Outcome
from relbook.journal.pseudonyms import Swap
from relbook.journal.selection import Selection
from relbook.outgoing.order import Order, stem
from relbook.store import dumping, entries, gathering, pseudonyms
from relbook.store.choosing import choose

KEPT = (Outcome.KEPT, Outcome.LATE)


@frozen
class Weight:
    """How much a selection is; `years` are the first and the last, `this_year` how many are of that one."""

    name: str
    entries: int = 0
    private: int = 0
    promises_open: int = 0
    promises_kept: int = 0
    facts: int = 0
    files: int = 0
    bytes: int = 0
    secrets: int = 0
    years: tuple[int, int] = (0, 0)
    this_year: int = 0
    newest: tuple[str, ...] = ()
    clients: tuple[str, ...] = ()

    @property
    def beside(self) -> bool:
        """Whether there is anything but entries."""
        return bool(self.promises_open + self.promises_kept + self.facts + self.files)


def weigh(selection: Selection) -> Weight:
    """Count what a selection holds; private entries are counted apart."""
    with gathering.snapshot():
        chosen = choose(replace(selection, private=False))
        outcomes = Counter(gathering.said("promise", "outcome", chosen))
        plain, whole = replace(selection, private=False), replace(selection, private=True)
        total = entries.count(plain)
        held = _held(selection)
        oldest, newest = entries.window_after(plain, 0, 1), entries.window(plain, limit=2)
        years = (oldest[0].entry.day.year, newest[0].entry.day.year) if oldest and newest else (0, 0)
        last = replace(plain, since=max(selection.since or date.min, date(years[1] or 1, 1, 1)))
        return Weight(
            name=stem(selection),
            entries=total,
            private=entries.count(whole) - total,
            promises_open=outcomes[Outcome.OPEN],
            promises_kept=sum(outcomes[one] for one in KEPT),
            facts=sum(1 for _ in gathering.said("fact", "id", chosen)),
            files=len(held),
            bytes=sum(held),
            secrets=chosen.secrets,
            years=years,
            this_year=entries.count(last) if total else 0,
            newest=tuple(f"{page.entry.day} {slug(page.entry.heading, 'note')}.md" for page in newest),
            clients=tuple(slug(client.name, "client") for client in gathering.people_of(chosen)),
        )


def swaps(order: Order) -> list[Swap]:
    """What an export under other names says otherwise."""
    with gathering.snapshot():
        book = gathering.book(order.selection, **order.tiers, today=order.today)
        return replaced(book, pseudonyms.everybody(ruling=order.ruling))


def _held(selection: Selection) -> list[int]:
    tables = dumping.dump(selection, private=False)
    return [int(row["size"]) for row in next(rows for name, rows in tables if name == "attachment")]
