"""Dates as people type them in German and Spanish, beside English and at the same time."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.errors import BadDateError
from relbook.journal.date_words import ENGLISH, GERMAN, NAMES_TOO, SPANISH
from relbook.journal.dates import read_date, read_moment
from relbook.journal.due import Almanac, find_due

MONDAY = date(2026, 5, 4)
days = st.dates(date(1900, 1, 1), date(2200, 12, 31))

DUE = [
    ("heute", date(2026, 5, 4)),
    ("morgen", date(2026, 5, 5)),
    ("übermorgen", date(2026, 5, 6)),
    ("gestern", date(2026, 5, 3)),
    ("Fr", date(2026, 5, 8)),
    ("Freitag", date(2026, 5, 8)),
    ("bis Freitag", date(2026, 5, 8)),
    ("so", date(2026, 5, 10)),
    ("nächsten Fr", date(2026, 5, 15)),
    ("kommenden Freitag", date(2026, 5, 8)),
    ("letzten Di", date(2026, 4, 28)),
    ("12. dez", date(2026, 12, 12)),
    ("12. Dezember 2027", date(2027, 12, 12)),
    ("am 12.12.", date(2026, 12, 12)),
    ("3. März", date(2027, 3, 3)),
    ("Fr 8. Mai", date(2026, 5, 8)),
    ("Fr., den 8.5.", date(2026, 5, 8)),
    ("in 2 Wochen", date(2026, 5, 18)),
    ("in einem Monat", date(2026, 6, 4)),
    ("vor drei Tagen", date(2026, 5, 1)),
    ("nächste Woche", date(2026, 5, 11)),
    ("+2t", date(2026, 5, 6)),
    ("hoy", date(2026, 5, 4)),
    ("mañana", date(2026, 5, 5)),
    ("pasado mañana", date(2026, 5, 6)),
    ("ayer", date(2026, 5, 3)),
    ("vie", date(2026, 5, 8)),
    ("el viernes", date(2026, 5, 8)),
    ("el martes pasado", date(2026, 4, 28)),
    ("el próximo lunes", date(2026, 5, 11)),
    ("miércoles", date(2026, 5, 6)),
    ("mie\u0301rcoles", date(2026, 5, 6)),
    ("12 dic", date(2026, 12, 12)),
    ("12 de diciembre", date(2026, 12, 12)),
    ("el 12 de diciembre de 2027", date(2027, 12, 12)),
    ("viernes 8 de mayo", date(2026, 5, 8)),
    ("en 2 semanas", date(2026, 5, 18)),
    ("dentro de un mes", date(2026, 6, 4)),
    ("hace tres días", date(2026, 5, 1)),
    ("la semana que viene", date(2026, 5, 11)),
    ("el mes pasado", date(2026, 4, 4)),
]

CLASHES = [
    ("12 mar", date(2027, 3, 12)),  # March in English as in Spanish
    ("mar 12", date(2027, 3, 12)),  # English, where Spanish would ask for a Tuesday
    ("mar", date(2026, 5, 5)),  # martes: a month alone is no date
    ("so", date(2026, 5, 10)),  # Sonntag
    ("do", date(2026, 5, 7)),  # Donnerstag
    ("mi", date(2026, 5, 6)),  # Mittwoch, not miércoles: that is mié
    ("12 ago", date(2026, 8, 12)),  # agosto
    ("2 d ago", date(2026, 5, 2)),
    ("12 may", date(2026, 5, 12)),
    ("3 sep", date(2026, 9, 3)),
]

NO_DATE = ["letzten friday", "next lunes", "mayo", "märz", "in 2 semanas", "en 2 Wochen", "der", "el"]

MOMENTS = [
    ("gestern 14:30", (date(2026, 5, 3), time(14, 30))),
    ("heute um 9 Uhr", (MONDAY, time(9))),
    ("letzten Di mittags", (date(2026, 4, 28), time(12))),
    ("am Fr um 14:05", (date(2026, 5, 1), time(14, 5))),
    ("ayer a las 14:30", (date(2026, 5, 3), time(14, 30))),
    ("14:30 h", (MONDAY, time(14, 30))),
    ("el lunes pasado a medianoche", None),
    ("lunes medianoche", (date(2026, 4, 27), time(0))),
]


@pytest.mark.parametrize(("words", "day"), DUE)
def test_a_day_that_is_due(words: str, day: date) -> None:
    assert read_date(words, MONDAY) == day


@pytest.mark.parametrize(("words", "day"), CLASHES)
def test_a_word_of_two_languages_means_one_day(words: str, day: date) -> None:
    assert read_date(words, MONDAY) == day


def test_no_english_date_is_read_otherwise() -> None:
    """A word of English that is one of another language as well stays what it was."""
    for tongue in (GERMAN, SPANISH):
        for table, ours in (
            (tongue.months, ENGLISH.months),
            (tongue.weekdays, ENGLISH.weekdays),
            (tongue.counts, ENGLISH.counts),
            (tongue.near, ENGLISH.near),
        ):
            assert {word for word in table.keys() & ours.keys() if table[word] != ours[word]} == set()


@pytest.mark.parametrize("words", NO_DATE)
def test_two_languages_are_not_mixed(words: str) -> None:
    with pytest.raises(BadDateError):
        read_date(words, MONDAY)


@pytest.mark.parametrize(("words", "moment"), MOMENTS)
def test_a_moment(words: str, moment: tuple[date, time | None] | None) -> None:
    if moment is None:
        with pytest.raises(BadDateError):
            read_moment(words, MONDAY)
    else:
        assert read_moment(words, MONDAY) == moment


@pytest.mark.parametrize("name", sorted(NAMES_TOO))
def test_a_short_day_with_a_capital_is_somebody(name: str) -> None:
    almanac = Almanac(MONDAY)
    asked = find_due(f"[] Ask @{name.capitalize()} @fri", almanac)
    assert asked is not None
    assert asked.day == date(2026, 5, 8)
    told = find_due(f"[] Ask her @{name}", almanac)
    assert told is not None
    assert told.day is not None


def test_a_promise_for_a_day_in_words_ends_where_the_day_does() -> None:
    line = "[] Angebot schicken @12. Dezember 2026, sagte ich"
    found = find_due(line, Almanac(MONDAY))
    assert found is not None
    assert line[slice(*found.span)] == "@12. Dezember 2026"
    line = "[] mandar la oferta @el 12 de diciembre de 2026."
    found = find_due(line, Almanac(MONDAY))
    assert found is not None
    assert line[slice(*found.span)] == "@el 12 de diciembre de 2026"


@given(day=days, today=days, past=st.booleans())
def test_a_full_date_is_read_back(day: date, today: date, past: bool) -> None:  # noqa: FBT001
    for tongue, between in (
        (GERMAN, ("{d}. {m} {y}", "{d} {m} {y}")),
        (SPANISH, ("{d} de {m} de {y}", "{d} {m} {y}")),
    ):
        for month in (word for word, number in tongue.months.items() if number == day.month):
            for shape in between:
                words = shape.format(d=day.day, m=month, y=day.year)
                assert read_date(words, today, past=past) == day
