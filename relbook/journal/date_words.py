"""The words of dates: English, German and Spanish, each with the shapes its dates have.

All are understood whatever language the window speaks: who writes in two languages types dates in
both. English is asked first, so that nothing of it ever changes its meaning: "12 mar" is in March,
though "mar" alone is a Tuesday in Spanish. Within one date only one language is read.
"""

import re
from collections.abc import Iterable, Mapping

from relbook.journal.frozen import frozen
from relbook.journal.pattern import late

Readers = tuple[tuple[str, re.Pattern[str]], ...]


@frozen
class Tongue:
    """How dates are said in one language.

    `near` counts days from today, `weekdays` from Monday as 0, `months` from 1. `which` is "next",
    "last" or "this"; `units` are d, w, m or y. `shapes` are what a whole date looks like, each with
    the name of its reader. `words` holds every word there is, `openings` those a date may begin with.
    """

    near: Mapping[str, int]
    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    counts: Mapping[str, int]
    which: Mapping[str, str]
    units: Mapping[str, str]
    shapes: Readers
    words: frozenset[str]
    openings: frozenset[str]

    def speaks(self, words: str) -> bool:
        """Whether these words can be of this language at all: most are told apart by this alone."""
        return words[:1] in ("+", "-") or not self.words.isdisjoint(_LETTERS.findall(words))


_LETTERS = late(r"[^\W\d_]+")


def _tongue(
    near: Mapping[int, str],
    weekdays: str,
    months: str,
    counts: str,
    which: Mapping[str, str],
    units: Mapping[str, str],
    shapes: Iterable[tuple[str, str]],
    little: str,
) -> Tongue:
    """What is counted stands in order, a comma behind each; words beside each other mean the same."""
    nearby = {word: days for days, words in near.items() for word in words.split(", ")}
    days, month, count = _counted(weekdays, 0), _counted(months, 1), _counted(counts, 1)
    named = {word: value for value, words in which.items() for word in words.split(", ")}
    unit = {word: value for value, words in units.items() for word in words.split()}
    parts = {
        "wd": rf"(?P<weekday>{_any(days)})\.?",
        "mo": rf"(?P<month>{_any(month)})\.?",
        "unit": rf"(?P<unit>{_any(unit)})",
        "many": rf"(?P<count>\d{{1,4}}|{_any(count)})",
        "which": rf"(?P<which>{_any(named)})",
        "year": r"(?P<year>\d{4})",
    }
    made = [
        (reader, late(re.sub(r"<<(\w+)>>", lambda part: parts[part[1]], shape))) for reader, shape in shapes
    ]
    every = (*nearby, *days, *month, *count, *named, *unit)
    return Tongue(
        *(nearby, days, month, count, named, unit, tuple(made)),
        frozenset(part for word in (*every, little) for part in word.split()),
        frozenset(word.split()[0] for word in (*nearby, *days, *month, *count, *named, *little.split())),
    )


def _counted(words: str, first: int) -> dict[str, int]:
    return {word: number for number, same in enumerate(words.split(", "), first) for word in same.split()}


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_SIGNED = ("away", r"(?P<sign>[+-]) ?(?P<count>\d{1,4}) ?<<unit>>")

ENGLISH = _tongue(
    {
        0: "today, now, tonight, this morning, this afternoon, this evening",
        1: "tomorrow, tomorrow morning, tomorrow evening",
        -1: "yesterday, last night, yesterday morning, yesterday evening",
        2: "day after tomorrow, the day after tomorrow",
        -2: "day before yesterday, the day before yesterday",
    },
    "monday mon, tuesday tue tues, wednesday wed weds, thursday thu thur thurs, "
    "friday fri, saturday sat, sunday sun",
    "january jan, february feb, march mar, april apr, may, june jun, july jul, "
    "august aug, september sep sept, october oct, november nov, december dec",
    "one a an, two, three, four, five, six, seven, eight, nine, ten",
    {"next": "next", "last": "last", "this": "this"},
    {"d": "d day days", "w": "w week weeks", "m": "m month months", "y": "y year years"},
    (
        ("weekday", r"(?:<<which>> )?<<wd>>"),
        ("period", r"(?P<which>next|last) (?P<unit>week|month|year)"),
        _SIGNED,
        ("away", r"in <<many>> ?<<unit>>"),
        ("away", r"<<many>> ?<<unit>> (?P<ago>ago)"),
        ("iso", r"(?P<year>\d{4})([-/.])(?P<month>\d{1,2})\2(?P<day>\d{1,2})"),
        ("named", r"(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th|\.)?(?: of)?[ -]?<<mo>>(?:[ -]?<<year>>)?"),
        ("named", r"<<mo>>[ -]?(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th|\.)?(?:[ -]<<year>>)?"),
        ("numeric", r"(?P<one>\d{1,2})(?P<mark>[/.-])(?P<two>\d{1,2})(?P=mark)(?P<year>\d{4}|\d{2})"),
        ("numeric", r"(?P<one>\d{1,2})[/.](?P<two>\d{1,2})(?P<year>)"),
        ("both", r"<<wd>> (?P<rest>\S*\d.*)"),
        ("introduced", r"(?:on|by) (?P<rest>(?!on |by ).+)"),
    ),
    "in on by the ago of",
)

GERMAN = _tongue(
    {
        0: "heute, jetzt, heute früh, heute morgen, heute vormittag, heute nachmittag, heute abend",
        1: "morgen, morgen früh, morgen vormittag, morgen nachmittag, morgen abend",
        -1: "gestern, gestern früh, gestern vormittag, gestern nachmittag, gestern abend, letzte nacht",
        2: "übermorgen, uebermorgen",
        -2: "vorgestern",
    },
    "montag mo, dienstag di, mittwoch mi, donnerstag do, freitag fr, samstag sonnabend sa, sonntag so",
    "januar jänner jaenner jan, februar feber feb, märz maerz mär mrz, april apr, mai, "
    "juni jun, juli jul, august aug, september sep sept, oktober okt, november nov, "
    "dezember dez",
    "ein eine einer einem einen, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn",
    {
        "next": "nächsten, nächste, nächster, nächstes, naechsten, naechste, naechster, naechstes",
        "last": "letzten, letzte, letzter, letztes, vorigen, vorige, voriges, vergangenen, vergangene",
        "this": "diesen, diese, dieser, dieses, kommenden, kommende, kommender, kommendes",
    },
    {
        "d": "t tag tage tagen",
        "w": "w woche wochen",
        "m": "m monat monate monaten",
        "y": "j jahr jahre jahren",
    },
    (
        ("weekday", r"(?:<<which>> )?<<wd>>"),
        ("period", r"<<which>> (?P<unit>woche|monat|jahr)"),
        _SIGNED,
        ("away", r"in <<many>> ?<<unit>>"),
        ("away", r"(?P<ago>vor) <<many>> ?<<unit>>"),
        ("named", r"(?:de[rnm] )?(?P<day>\d{1,2})\.? ?<<mo>>(?: ?<<year>>)?"),
        ("both", r"<<wd>> (?:de[rnm] )?(?P<rest>\S*\d.*)"),
        ("introduced", r"(?:am|bis zum|bis|zum|ab) (?P<rest>(?!(?:am|bis|zum|ab) ).+)"),
    ),
    "in vor am bis zum ab der den dem",
)

SPANISH = _tongue(
    {
        0: "hoy, ahora, esta mañana, esta tarde, esta noche",
        1: "mañana, mañana por la mañana, mañana por la tarde, mañana por la noche",
        -1: "ayer, anoche, ayer por la mañana, ayer por la tarde, ayer por la noche",
        2: "pasado mañana",
        -2: "anteayer, antes de ayer",
    },
    "lunes lun, martes mar, miércoles miercoles mié mie, jueves jue, viernes vie, "
    "sábado sabado sáb sab, domingo dom",
    "enero ene, febrero feb, marzo mar, abril abr, mayo may, junio jun, julio jul, "
    "agosto ago, septiembre setiembre sept sep, octubre oct, noviembre nov, diciembre dic",
    "un una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez",
    {
        "last": "pasado, pasada, último, última",
        "this": "próximo, próxima, proximo, proxima, que viene, este, esta",
    },
    {"d": "d día dia días dias", "w": "s semana semanas", "m": "m mes meses", "y": "a año ano años anos"},
    (
        ("weekday", r"(?:el )?<<wd>>(?: <<which>>)?"),
        ("weekday", r"(?:el )?<<which>> <<wd>>"),
        ("period", r"(?:el |la )?(?P<unit>semana|mes|año|ano) <<which>>"),
        ("period", r"(?:el |la )?<<which>> (?P<unit>semana|mes|año|ano)"),
        _SIGNED,
        ("away", r"(?:en|dentro de) <<many>> ?<<unit>>"),
        ("away", r"(?P<ago>hace) <<many>> ?<<unit>>"),
        ("named", r"(?:el )?(?P<day>\d{1,2})[.º]?(?: de)?[ -]?<<mo>>(?:(?: del?)?[ -]?<<year>>)?"),
        ("both", r"(?:el )?<<wd>> (?:el )?(?P<rest>\S*\d.*)"),
        (
            "introduced",
            r"(?:para el|hasta el|antes del|el|para|hasta) (?P<rest>(?!(?:para|hasta|antes|el) ).+)",
        ),
    ),
    "en dentro de hace el la del para hasta antes",
)

TONGUES = (ENGLISH, GERMAN, SPANISH)

NAMES_TOO = frozenset(("mo", "mi", "di", "do", "so", "sa", "dom", "mar"))
"""Short days that are somebody's name as well: behind an `@`, a capital makes them one."""

LIKELY = (
    *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    *("today", "tomorrow", "yesterday"),
    *("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"),
    *("übermorgen", "miércoles", "viernes", "domingo", "anteayer"),
)
"""The single words that are dates, in full: what a misspelt one may have been meant to be."""
