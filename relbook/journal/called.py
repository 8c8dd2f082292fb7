"""What gives somebody away: every word they answer to, and whether it can mean anything else."""

import re
from collections.abc import Iterator

from relbook.journal.fold import fold
from relbook.journal.frozen import frozen
from relbook.journal.pattern import late

_ORDINARY = """
amber angel april art august autumn bill bishop bond brown buck chance chase christian clay cliff
cook dale daisy dawn dean drew duke earl eve faith fern flora ford frank gene grace grant gray green
guy hall harmony hazel heath hill hope hunter iris ivy jack jasmine jay jewel joy june king lane
lily long mark mason max may mercy miles miller mike nick noble norm olive page park pat pearl penny
pierce price ray reed rich river rob robin rock rod rose rusty ruby sage sandy short sky smith star
stone summer sue sunny trip victor violet wade ward west white will winter wood woods young
"""

ORDINARY = frozenset(_ORDINARY.split())
"""Names that in small letters are ordinary words of English: "I will" is not about Will."""

_BUSINESS = """
agency art bank cafe centre center city clinic club company co-op design digital first foundation
global good green group hotel house institute media museum national north press royal school society
software south studio studios team their these this university
"""

BUSINESS = frozenset(_BUSINESS.split())
"""How the names of companies begin that say nothing of which one it is."""

_TITLES = """
a al and av bin d da das de del den der di do dos dr du e el et frau fru herr ing la le les lord mag
madame miss mme mr mrs ms of prof professor rev san senhor senhora sir st the to und van vom von y zu
zum zur
"""

TITLES = frozenset(_TITLES.split())
"""Words that stand in names and name nobody."""

_LEGAL = """
ab ag aps as bv co corp eg ev gbr gmbh inc kft kg lda limited llc llp ltd mbh nv oy oyj plc sa sarl se sl
snc spa srl ug
"""

LEGAL = frozenset(_LEGAL.split())
"""What stands behind the name of a company and is often left off."""

_MAILERS = """
aol example gmail gmx googlemail hey hotmail icloud live mac mail mailbox me msn orange outlook pm posteo
proton protonmail qq sapo t-online tutanota uol web yahoo yandex zoho
"""

MAILERS = frozenset(_MAILERS.split())
"""Houses that give everybody an address: their name gives nobody away."""

SHORTEST = 4
"""A name of fewer letters counts in capitals only: "jo" may be anything."""

BENT = 3
"""A name of fewer letters is not looked for with an s behind it: "this" is not of Thi."""

FIGURES = 6
"""A telephone number of fewer figures is not looked for: it may be any number."""

_AROUND = ".,;()'’\""
_PHONE = late(r"\+?[\d\s().\-–/·]{5,}(?:\s*(?:x|ext\.?)\s*\d+)?")
_SCHEME = late(r"^(?:[a-z][a-z0-9+.-]*:(?://)?)?(?:www\.)?", re.IGNORECASE)


@frozen
class Named:
    """What somebody is known by. `reached` are their addresses, numbers and places on the web."""

    id: str
    name: str
    called: str = ""
    alias: str = ""
    company: bool = False
    reached: tuple[str, ...] = ()


@frozen
class Answer:
    """One word somebody answers to. `sure` can mean nothing else; `bent` has an s behind it.

    `way` is empty for a name, else what of theirs it is: "mail", "phone" or "reach".
    """

    word: str
    sure: bool = True
    bent: bool = False
    way: str = ""


def is_ordinary(word: str) -> bool:
    """Whether a name is an ordinary word, too: it is asked about.

    >>> is_ordinary("Will"), is_ordinary("Marta")
    (True, False)
    """
    return fold(word) in ORDINARY


def answers(one: Named) -> Iterator[Answer]:
    """Every word somebody answers to."""
    yield Answer(one.name, " " in one.name.strip() or not is_ordinary(one.name))
    if one.called:
        yield Answer(one.called, len(one.called) >= SHORTEST and not is_ordinary(one.called))
    for value in one.reached:
        yield from _ways(value)
    yield from _of_company(one) if one.company else _of_person(one)


def is_phone(value: str) -> bool:
    """Whether this is a telephone number, however it is set."""
    return bool(_PHONE.fullmatch(value.strip())) and len(figures(value)) >= FIGURES


def figures(value: str) -> str:
    """The figures of a number."""
    return "".join(char for char in fold(value) if char.isdigit() and char.isascii())


def _of_person(one: Named) -> Iterator[Answer]:
    parts = list(dict.fromkeys((*one.name.split(), *one.called.split())))
    small = all(part.islower() for part in parts)  # then small letters say nothing
    for part in parts:
        bare = part.strip(_AROUND)
        bare = bare[:1].upper() + bare[1:] if small else bare
        yield from _part(bare)
        for piece in re.split(r"[-‐‑]", bare):
            if piece != bare and len(piece) >= BENT:
                yield from (Answer(found.word, sure=False, bent=found.bent) for found in _part(piece))


def _part(bare: str) -> Iterator[Answer]:
    if len(bare) < 2 or bare.islower() or fold(bare) in TITLES:  # "van" and "de" are nobody
        return
    yield Answer(bare, len(bare) >= SHORTEST and not is_ordinary(bare))
    if len(bare) >= BENT:
        yield Answer(f"{bare}s", sure=False, bent=True)


def _of_company(one: Named) -> Iterator[Answer]:
    words = one.name.split()
    while len(words) > 1 and fold(words[-1]).replace(".", "").strip(_AROUND) in LEGAL:
        words.pop()
    short = " ".join(words).rstrip(_AROUND)
    if short != one.name and len(short) >= SHORTEST:
        yield Answer(short, " " in short)
    head = (words or [""])[0].strip(_AROUND)
    if len(head) >= SHORTEST and head not in (one.name, short) and fold(head) not in BUSINESS | TITLES:
        yield Answer(head, sure=False)


def _ways(value: str) -> Iterator[Answer]:
    """An address in the forms it is written in."""
    bare = value.strip()
    if is_phone(bare):
        yield Answer(bare, way="phone")
    elif "@" in bare[1:] and not any(char.isspace() for char in bare):
        yield Answer(bare, way="mail")
        house = bare.rpartition("@")[2]
        if "." in house and fold(house.split(".")[0]) not in MAILERS:
            yield Answer(house, way="reach")
    elif bare:
        yield Answer(bare, way="reach")
        yield from (Answer(piece, way="reach") for piece in _pieces(bare))


def _pieces(value: str) -> Iterator[str]:
    """What alone gives an address away: a page without its scheme, a handle, a line of a postal address."""
    if "\n" in value or "," in value:
        lines = (line.strip() for line in re.split(r"[,\n]", value))
        yield from (line for line in lines if " " in line and any(char.isdigit() for char in line))
        return
    page = _SCHEME.sub("", value).strip("/")
    if page != value and len(page) >= SHORTEST:
        yield page
    handle = page.rpartition("/")[2].lstrip("@")
    if ("/" in page or value.startswith("@")) and len(handle) > SHORTEST and not handle.isdigit():
        yield handle
