"""A little extra for a client: how many lately, and when it may be left at that (PRODUCT.md, P38, P17)."""

from collections.abc import Iterable
from datetime import date

from relbook.journal.frozen import frozen
from relbook.journal.signals.thresholds import EXTRAS, EXTRAS_DAYS


@frozen
class Plenty:
    """So many extras for one client within so many days: no fault, only worth knowing."""

    count: int
    days: int


def plenty(when: Iterable[date], today: date) -> Plenty | None:
    """Whether the extras for one client on these days are enough for a while; None while they are not.

    Those of the last `EXTRAS_DAYS` days count, today included; later days do not.
    """
    count = sum(0 <= (today - day).days < EXTRAS_DAYS for day in when)
    return Plenty(count, EXTRAS_DAYS) if count >= EXTRAS else None
