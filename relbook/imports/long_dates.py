"""A day as it is written out in full: "Sunday, 17 December 2023", "dimanche 17 décembre 2023"."""

import re
from datetime import date

from relbook.journal.dates import exact

_MONTHS = (
    "january januar janvier enero gennaio janeiro januari jan styczen stycznia leden ledna ocak",
    "february februar fevrier febrero febbraio fevereiro februari feb luty lutego unor unora subat",
    "march marz mars marzo marco maart mar mrz marzec marca brezen brezna mart",
    "april avril abril aprile apr kwiecien kwietnia duben dubna nisan",
    "may mai mayo maggio maio mei maj maja kveten kvetna mayis",
    "june juni juin junio giugno junho jun czerwiec czerwca cerven cervna haziran",
    "july juli juillet julio luglio julho jul lipiec lipca cervenec cervence temmuz",
    "august aout agosto augustus augusti aug sierpien sierpnia srpen srpna agustos",
    "september septembre septiembre settembre setembro sep sept wrzesien wrzesnia zari eylul",
    "october oktober octobre octubre ottobre outubro okt oct pazdziernik pazdziernika rijen rijna ekim",
    "november novembre noviembre novembro nov listopad listopada listopadu kasim",
    "december dezember decembre diciembre dicembre dezembro dec dez grudzien grudnia prosinec aralik",
)
_NUMBER = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_PLAIN = str.maketrans("äáàâãåéèêëíìîïıóòôöõúùûüçćčěłńňřśšžźżý", "aaaaaaeeeeiiiiiooooouuuucccelnnrsszzzy")
_EAST = re.compile(r"(\d{4})\s*[年년.]\s*(\d{1,2})\s*[月월.]\s*(\d{1,2})\s*[日일.]?")
_WORD = re.compile(r"[^\W\d_]+|\d+")


def day_in(text: str) -> date | None:
    """The day a short line names; None when it names none, or leaves the year or the month open.

    >>> day_in("Sunday, 3 November 2024"), day_in("3. März 2024"), day_in("a day in 2024")
    (datetime.date(2024, 11, 3), datetime.date(2024, 3, 3), None)
    """
    line = text[:100].lower()
    if east := _EAST.search(line):
        return exact(*map(int, east.groups()))
    words = [word.translate(_PLAIN) for word in _WORD.findall(line)]
    months = [_NUMBER[word] for word in words if word in _NUMBER]
    years = [int(word) for word in words if re.fullmatch(r"[12]\d{3}", word, re.ASCII)]
    days = [int(word) for word in words if re.fullmatch(r"\d{1,2}", word, re.ASCII)]
    return exact(years[0], months[0], days[0]) if months and years and days else None
