"""What is read first in a brief: what not to wait with, and the three boxes."""

from datetime import timedelta

from relbook.journal import prices
from relbook.journal.boxes import (
    About,
    AboutBox,
    LastTalk,
    Mind,
    MindBox,
    Opening,
    OpenWith,
    Owed,
    OwedBox,
)
from relbook.journal.client import State
from relbook.journal.entry import CONTACT, Kind
from relbook.journal.fact import Fact, FactKind
from relbook.journal.knowledge import NEAR, SLOTS, distance, newest, of
from relbook.journal.material import Material
from relbook.journal.page import Page
from relbook.journal.promise import Dueness, Promise, in_order
from relbook.journal.purse import Purse, count, trimmed

BOX, LINE, OPENER = 12, 10, 20
"""The most words in a box, in the name of what is open, and in the sentence drafted for it."""


TOWN = 3
"""The most words of a town."""


def is_reunion(material: Material) -> bool:
    """Whether so much time has passed that one begins anew: twice the rhythm, or the work is over."""
    if material.client.state in (State.FORMER, State.ENDED):
        return True
    if material.last_contact is None or not material.rhythm_days:
        return False
    return material.today - material.last_contact > timedelta(days=2 * material.rhythm_days)


def open_with(purse: Purse, material: Material) -> OpenWith | None:
    """An open conflict comes first, with the sentence drafted for it; else the promise late the longest."""
    entry, today = material.conflict, material.today
    if entry is not None:
        around = prices.OPEN_WITH + 3 + prices.day(entry.day, today)
        text = purse.spend(entry.heading, LINE, around)
        said = purse.spend(material.opener, OPENER) if text else ""
        return OpenWith(Opening.OPENER if said else Opening.CONFLICT, text, entry.day, entry.id, said=said)
    for promise in in_order(list(material.promises)):
        if promise.mine and promise.due and promise.dueness(today) is Dueness.OVERDUE:
            around = prices.OPEN_WITH + 2 + prices.day(promise.due, today)
            text = purse.spend(promise.text, LINE, around)
            return OpenWith(Opening.LATE_PROMISE, text, promise.due, promise.entry_id, promise)
    return None


def last_talk(purse: Purse, material: Material, pages: list[Page]) -> LastTalk | None:
    """What the last talk was about, where one begins anew and it may be told."""
    if not is_reunion(material) or material.last_contact is None:
        return None
    entry = next((page.entry for page in pages if page.entry.kind in CONTACT), None)
    if entry is None or entry.day != material.last_contact:
        purse.left -= prices.NOTHING_TOLD
        return LastTalk(material.last_contact, "", "")
    return LastTalk(entry.day, purse.spend(entry.heading, BOX), entry.id)


def owed(purse: Purse, material: Material, name: int) -> OwedBox:
    """The writer's due promise, else the client's, else nothing; beginning anew, whatever was left open."""
    due = (Dueness.OVERDUE, Dueness.TODAY)
    left = in_order([one for one in material.promises if one.open])
    pressing = [one for one in left if is_reunion(material) or one.dueness(material.today) in due]
    for promise in sorted(pressing, key=_theirs):
        text = purse.spend(promise.text, BOX, prices.due(promise, material.today))
        box = Owed.BY_ME if promise.mine else Owed.BY_THEM
        return OwedBox(box, text, promise, promise.dueness(material.today))
    purse.left -= prices.NO_PROMISE + name
    return OwedBox(Owed.NOTHING)


def mind(purse: Purse, known: list[Fact], missing: FactKind | None, *, shown: bool) -> MindBox:
    """The newest open worry, else the newest need, else the gap.

    Where one begins anew the box says what the last talk was about: then it is not `shown`, and free.
    """
    if not shown:
        purse = Purse(BOX)
    for box, kinds in zip((Mind.WORRY, Mind.NEED), SLOTS, strict=False):
        if fact := newest(known, *kinds):
            return MindBox(box, fact.kind, purse.spend(fact.text, BOX), fact)
    purse.left -= prices.NOT_KNOWN
    return MindBox(Mind.UNKNOWN, missing or FactKind.WORRY)


def about(purse: Purse, material: Material, known: list[Fact], pages: list[Page], name: int) -> AboutBox:
    """The personal fact whose day is nearest, else what was shared last, else what is known of them."""
    today, personal = material.today, of(known, FactKind.PERSONAL)
    near = min(personal, key=lambda fact: distance(fact, today), default=None)
    if near and distance(near, today) <= NEAR:
        return _of_fact(purse, About.PERSONAL, near)
    shared = newest(known, FactKind.SHARED)
    entry = next((page.entry for page in pages if page.entry.kind == Kind.SHARED), None)
    if entry and (shared is None or entry.day > shared.as_of):
        return AboutBox(About.SHARED, purse.spend(entry.heading, BOX), None, entry.id)
    if shared:
        return _of_fact(purse, About.SHARED, shared)
    if personal:
        return _of_fact(purse, About.PERSONAL, personal[0])
    purse.left -= prices.HOW_THEY_ARE + name
    return AboutBox(About.NOTHING)


def _of_fact(purse: Purse, box: About, fact: Fact) -> AboutBox:
    return AboutBox(box, purse.spend(fact.text, BOX), fact, fact.entry_id)


def _theirs(promise: Promise) -> bool:
    return not promise.mine


def frame(material: Material, name: int) -> int:
    """What the page takes before anything is chosen: its first lines, its last, the heads of the boxes."""
    anew = is_reunion(material) and material.last_contact is not None
    heads = prices.ANEW + name if anew else prices.BOX_HEADS + 2 * name
    town = count(trimmed(material.client.town, TOWN))
    when = prices.meeting(material.meeting, material.today)
    return prices.TITLE + name + when + town + prices.SPOKE + heads + prices.FOOT
