"""Everything held on one client, for whoever asks to see it: what may leave, and under which names."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

from relbook.journal.book import Book, Withheld
from relbook.journal.called import Named, answers
from relbook.journal.client import Change, Client
from relbook.journal.fold import fold
from relbook.journal.frozen import frozen
from relbook.journal.grouping import by_key
from relbook.journal.naming import UNKNOWN, Finder, Known, under
from relbook.journal.page import File, Page
from relbook.journal.pseudonyms import Pseudonyms, Ruling, Words, pseudonyms
from relbook.journal.tiers import hushed, leaving, spoken, without_those

T = TypeVar("T")


class Mask(StrEnum):
    """What stands for other clients in what is handed over."""

    INITIALS = "initials"
    ANOTHER = "another"
    NOBODY = "none"


STAND_INS = Words(several="another client", company="another company")
"""What stands for everybody else, and every other company, under `Mask.ANOTHER`, in English."""


@frozen
class Third:
    """Somebody else who is named in what would be handed over, and how often."""

    id: str
    name: str
    times: int
    company: bool = False


@frozen
class Earlier:
    """An earlier text of an entry, and when it was written (UTC)."""

    entry_id: str
    day: date
    written: datetime
    text: str


@frozen
class Asked:
    """That a question about the client was put to the writer, and what came of it."""

    day: date
    prompt: str
    outcome: str


@frozen
class Told:
    """A line about somebody else, or nobody, in which the client is named; `where` is what it stands in."""

    day: date
    where: str
    line: str


@frozen
class Holding:
    """Everything held on one client.

    `book` is what every export takes along, `binned` are pages in the bin, `earlier` the texts they
    and the others had before. `elsewhere` is read from pages and rows that are not about the client.
    `others` are all other clients and companies, so that they can be masked. `drafts` are unfinished texts.
    `alone` is how many entries more give a name of theirs that may be another's, such as a first name.
    `sheltered` are the lines that sensitive facts ever came from, each behind the key of its entry.
    """

    client: Client
    book: Book
    moves: tuple[Change, ...] = ()
    asked: tuple[Asked, ...] = ()
    earlier: tuple[Earlier, ...] = ()
    binned: tuple[Page, ...] = ()
    elsewhere: Book | None = None
    drafts: tuple[str, ...] = ()
    files: tuple[File, ...] = ()
    others: tuple[Named, ...] = ()
    known: Known = UNKNOWN
    told: tuple[Told, ...] = ()
    alone: int = 0
    sheltered: frozenset[tuple[str, str]] = frozenset()

    @property
    def withheld(self) -> Withheld:
        """How much stays here unless it is let out."""
        return self.book.withheld


def handed_over(
    holding: Holding,
    mask: Mask = Mask.ANOTHER,
    named: Collection[str] = (),
    words: Words = STAND_INS,
) -> Holding:
    """The holding as it may leave: within its tiers, and others under other names but for `named` keys."""
    holding = replace(holding, book=replace(holding.book, pages=tuple(holding.book.pages)))
    book = leaving(holding.book)
    pages = tuple(book.pages)
    seen = {page.id for page in pages}
    private, secrets = holding.book.private, holding.book.secrets
    shut = by_key(() if private else holding.sheltered)  # in the bin a page is without its facts
    binned = tuple(without_those(page, shut[page.id]) for page in holding.binned)
    binned = tuple(leaving(replace(holding.book, pages=binned)).pages)
    files = tuple(one for one in holding.files if not one.entry_id or one.entry_id in seen)
    open_holding = replace(
        holding,
        book=replace(book, pages=pages),
        binned=binned,
        earlier=_earlier(holding),
        asked=holding.asked if private else (),
        drafts=holding.drafts if private and secrets else (),
        files=files if secrets else hushed(files),
        elsewhere=None,
        told=tuple(_told(holding)),
        sheltered=frozenset(),
    )
    return masked(open_holding, holding.others, mask, named, words)


def _earlier(holding: Holding) -> tuple[Earlier, ...]:
    """The earlier texts that may leave.

    A line that is marked by now, as told in confidence or as sensitive, stands there without its mark, and
    perhaps in other words: of such an entry none of them goes.
    """
    book = holding.book
    stay = set() if book.private else {*book.shut, *(key for key, _ in holding.sheltered)}
    if not book.secrets:
        texts = [(page.id, page.entry.text) for page in (*book.pages, *holding.binned)]
        texts += [(one.entry_id, one.text) for one in holding.earlier]
        stay |= {key for key, text in texts if spoken(text) != text}
    return tuple(one for one in holding.earlier if one.entry_id not in stay)


def _told(holding: Holding) -> list[Told]:
    """The lines in which the client is named, and no line besides: the rest is about others."""
    if holding.elsewhere is None:
        return []
    book, finder = leaving(holding.elsewhere), Finder(holding.known.sure, holding.known.figures)
    texts = [(page.entry.day, page.entry.kind, page.entry.text) for page in book.pages]
    texts += [(one.made, "promise", one.text) for one in book.promises]
    texts += [(one.as_of, "fact", one.text) for one in book.facts]
    texts += [(one.noted, "question", one.text) for one in book.questions]
    texts += [(one.day, "meeting", one.title) for one in book.meetings]
    found = [
        Told(day, str(where), line.strip())
        for day, where, text in texts
        for line in text.splitlines()
        if finder.spans(line)
    ]
    return sorted(found, key=lambda one: one.day, reverse=True)


def masked(
    holding: Holding,
    others: Iterable[Named],
    mask: Mask,
    named: Collection[str] = (),
    words: Words = STAND_INS,
) -> Holding:
    """The same, with others under their initials, or as just another client; `named` keep their names.

    With their names go their companies, addresses and numbers; what the client answers to, too, stays.
    """
    kept = replace(holding, others=(), known=UNKNOWN)
    if mask is Mask.NOBODY:
        return kept
    shut = [one for one in others if one.id not in named]
    hidden: Holding = _names(holding, shut, mask, words).under(kept)
    return replace(hidden, client=holding.client)


def seen(holding: Holding, others: Iterable[Named]) -> list[Third]:
    """Who of the others is named in what would be handed over, and how often, the most frequent first.

    Where a name may be one of several, it counts for none of them: it is masked if any of them is.
    """
    people = tuple(others)
    texts: list[str] = []

    def note(text: str) -> str:
        texts.append(text)
        return text

    under(replace(holding, others=(), known=UNKNOWN), note)
    keyed = [replace(one, alias=one.id) for one in people]
    times: dict[str, int] = {}
    for swap in pseudonyms(keyed, ruling=_own(holding)).swaps(texts):
        times[swap.other] = times.get(swap.other, 0) + swap.times
    found = [Third(one.id, one.name, times[one.id], one.company) for one in people if one.id in times]
    return sorted(found, key=lambda one: (-one.times, one.name))


def _names(holding: Holding, others: Iterable[Named], mask: Mask, words: Words) -> Pseudonyms:
    said = [replace(one, alias=_said(one, mask, words)) for one in others]
    return pseudonyms(said, words, _own(holding))


def _said(one: Named, mask: Mask, words: Words) -> str:
    if mask is Mask.INITIALS:
        return _initials(one.name) or words.several
    return words.company if one.company else words.several


def _own(holding: Holding) -> Ruling:
    """What the client is known by, and where they work: it stays, whoever else answers to it."""
    client = holding.client
    roles = [role.organisation for portrait in holding.book.portraits for role in portrait.roles]
    points = tuple(point.value for portrait in holding.book.portraits for point in portrait.points)
    own = [Named("", client.name, client.called, reached=points), Named("", client.alias or client.name)]
    own += [Named("", name, company=True) for name in (client.company, *roles) if name.strip()]
    return Ruling(stays=frozenset(fold(answer.word) for one in own for answer in answers(one)))


def _initials(name: str) -> str:
    return "".join(f"{word[0].upper()}." for word in name.split() if word[0].isalnum())
