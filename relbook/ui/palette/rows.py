"""What the palette offers for a few typed letters: clients, commands, places, organisations, tags, words."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QAction, QKeySequence

from relbook.journal.fold import Span
from relbook.journal.frozen import frozen
from relbook.journal.house import Organisation
from relbook.journal.likeness import likeness
from relbook.journal.roster import ClientLine
from relbook.ui.shared.keycaps import caps_of
from relbook.ui.shared.language import tr


class Part(StrEnum):
    """The sections, in their order."""

    CLIENTS = "clients"
    DO = "do"
    GO = "go"
    HOUSES = "organisations"
    TAGS = "tags"
    WORDS = "words"
    HELP = "help"


CLIENTS, HOUSES = 6, 3
"""At most so many clients or organisations while other things are offered as well."""

PREFIXES = {"@": Part.CLIENTS, "#": Part.TAGS, ">": Part.DO, "?": Part.HELP}


@dataclass(frozen=True, slots=True, eq=False)
class Offer:
    """One row: what it says, which letters were meant, what it leads to."""

    id: str
    part: Part
    text: str
    marks: tuple[Span, ...] = ()
    about: str = ""
    icon: str = ""
    keys: tuple[str, ...] = ()
    line: ClientLine | None = None
    action: QAction | None = None
    value: str = ""
    heading: str = ""


@frozen
class Shelf:
    """Everything there is to offer."""

    people: Sequence[ClientLine] = ()
    actions: Sequence[QAction] = ()
    tags: Sequence[str] = ()
    houses: Sequence[Organisation] = ()


def offers(shelf: Shelf, typed: str) -> list[Offer]:
    """The rows for what is typed, section by section, the likeliest first; each begins with a heading."""
    only = PREFIXES.get(typed[:1])
    words = typed[1:].strip() if only else typed.strip()
    if only is Part.HELP:
        return _headed(_help(shelf, words))
    found: list[Offer] = []
    if only in (None, Part.CLIENTS):
        found += _best(_people(shelf.people, words), CLIENTS if only is None else None)
    if only in (None, Part.DO):
        found += _best(_commands(shelf.actions, words, Part.DO), None)
        found += _best(_commands(shelf.actions, words, Part.GO), None)
    if words and only is None:
        found += _best(_houses(shelf.houses, words), HOUSES)
    if only is Part.TAGS:
        found += _best(_tags(shelf.tags, words), None)
    if words and only is None:
        found.append(_words(words))
    return _headed(found)


def plain(action: QAction) -> str:
    """What an action is called, without the mark of its menu key and the dots."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")


Scored = tuple[int, Offer]


def _best(found: Iterable[Scored], limit: int | None) -> list[Offer]:
    ranked = sorted(found, key=lambda one: -one[0])  # stable: what is equally like keeps its order
    return [offer for _, offer in ranked[:limit]]


def _people(people: Sequence[ClientLine], words: str) -> Iterator[Scored]:
    for line in people:
        client = line.client
        fit = likeness(words, client.name)
        score = fit.score if fit else _otherwise((client.called, client.company), words)
        if fit or score:
            spans = _spans(fit.letters) if fit else ()
            offer = Offer(
                client.id, Part.CLIENTS, client.name, spans, client.company, line=line, value=client.id
            )
            yield score, offer


def _otherwise(names: Iterable[str], words: str) -> int:
    """How well three letters in a row or more fit what else someone is known by; nothing when they do not."""
    fits = (likeness(words, name) for name in names) if len(words) > 2 else iter(())
    return max((fit.score // 2 for fit in fits if fit and len(_spans(fit.letters)) == 1), default=0)


def _commands(actions: Sequence[QAction], words: str, part: Part) -> Iterator[Scored]:
    for action in actions:
        if (action.property("section") or Part.DO) != part or not action.isEnabled():
            continue
        fit = likeness(words, plain(action))
        score = fit.score if fit else _otherwise(str(action.property("also") or "").split(", "), words)
        if fit or score:
            yield score, _command(action, part, _spans(fit.letters) if fit else ())


def _command(action: QAction, part: Part, spans: tuple[Span, ...] = ()) -> Offer:
    about, icon = str(action.property("about") or ""), str(action.property("icon_name") or "")
    key = f"{part}/{plain(action)}"
    return Offer(key, part, plain(action), spans, about, icon, caps_of(action.shortcut()), action=action)


def _houses(houses: Sequence[Organisation], words: str) -> Iterator[Scored]:
    for house in houses:
        fit = likeness(words, house.name)
        if fit:
            spans = _spans(fit.letters)
            key = f"house/{house.id}"
            yield fit.score, Offer(key, Part.HOUSES, house.name, spans, icon="users-three", value=house.id)


def _tags(tags: Sequence[str], words: str) -> Iterator[Scored]:
    for tag in tags:
        fit = likeness(words, tag)
        if fit:
            spans = tuple((start + 1, stop + 1) for start, stop in _spans(fit.letters))
            yield fit.score, Offer(f"tag/{tag}", Part.TAGS, f"#{tag}", spans, icon="hash", value=tag)


def _words(words: str) -> Offer:
    said = tr("Search every entry for “{words}”")
    start = said.index("{words}")
    keys = caps_of(QKeySequence("Ctrl+Return"))
    span = ((start, start + len(words)),)
    text = said.format(words=words)
    return Offer(
        "words", Part.WORDS, text, span, icon="magnifying-glass", keys=(*keys[:-1], tr("Enter")), value=words
    )


def _help(shelf: Shelf, words: str) -> list[Offer]:
    rows = [
        Offer(
            "help/@",
            Part.HELP,
            tr("Clients by a few letters of their names"),
            keys=("@",),
            icon="user",
            value="@",
        ),
        Offer(
            "help/#",
            Part.HELP,
            tr("Tags, and the entries that carry them"),
            keys=("#",),
            icon="hash",
            value="#",
        ),
        Offer("help/>", Part.HELP, tr("Everything one can do"), keys=(">",), icon="list", value=">"),
    ]
    known = [action for action in shelf.actions if action.isEnabled() and not action.shortcut().isEmpty()]
    rows += [_command(action, Part.HELP) for action in known]
    return [row for row in rows if likeness(words, row.text)] if words else rows


def _headed(found: Iterable[Offer]) -> list[Offer]:
    """The rows with a heading before each section."""
    names = {
        Part.CLIENTS: tr("Clients"),
        Part.DO: tr("Do"),
        Part.GO: tr("Go to"),
        Part.HOUSES: tr("Organisations"),
        Part.TAGS: tr("Tags"),
        Part.WORDS: tr("Words"),
        Part.HELP: tr("Help"),
    }
    rows: list[Offer] = []
    for offer in found:
        if not rows or rows[-1].part is not offer.part:
            rows.append(
                Offer(f"heading/{offer.part}", offer.part, names[offer.part], heading=names[offer.part])
            )
        rows.append(offer)
    return rows


def _spans(letters: Sequence[int]) -> tuple[Span, ...]:
    """Letters side by side as one span."""
    spans: list[Span] = []
    for letter in letters:
        if spans and spans[-1][1] == letter:
            spans[-1] = (spans[-1][0], letter + 1)
        else:
            spans.append((letter, letter + 1))
    return tuple(spans)
