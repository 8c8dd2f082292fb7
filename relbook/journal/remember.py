"""What is good to remember about a client: at most three things (design section 3.3)."""

from collections.abc import Iterable
from datetime import date, timedelta

from relbook.journal.fact import Fact, FactKind, Standing
from relbook.journal.knowledge import about_them

AT_MOST = 3
NEAR = timedelta(days=60)
"""How close a day that a personal fact speaks of must be to be worth a mention."""


def good_to_remember(facts: Iterable[Fact], today: date) -> list[Fact]:
    """Pinned facts, then the newest open worry, then personal ones with a near day, then preferences."""
    known = [fact for fact in facts if fact.standing is not Standing.CLOSED]
    newest = sorted(known, key=lambda fact: (fact.as_of, fact.id), reverse=True)
    chosen = [fact for fact in newest if fact.pinned]
    chosen += [fact for fact in newest if fact.kind is FactKind.WORRY and about_them(fact)][:1]
    chosen += [fact for fact in newest if _near(fact, today)]
    chosen += [
        fact for fact in newest if fact.kind in (FactKind.PERSONAL, FactKind.SHARED, FactKind.PREFERENCE)
    ]
    return list(dict.fromkeys(chosen))[:AT_MOST]


def _near(fact: Fact, today: date) -> bool:
    about = fact.about or fact.as_of
    return fact.kind in (FactKind.PERSONAL, FactKind.SHARED) and abs(about - today) <= NEAR
