"""The alphabet of the window's language: where "Ärger", "Ñandú" and "Łucja" stand in a list of names."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QCollator, QCollatorSortKey, QLocale, Qt

T = TypeVar("T")


def spelling() -> Callable[[str], QCollatorSortKey]:
    """What makes of a word its place in the alphabet: capitals do not count, and figures count as numbers."""
    here = QLocale()  # that of computers alone goes by the numbers of letters
    collator = QCollator(here if here.language() is not QLocale.Language.C else QLocale("en"))
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    collator.setNumericMode(True)
    return collator.sortKey


def in_alphabet(values: Iterable[T], name: Callable[[T], str] = str) -> list[T]:
    """These by their names, as somebody who speaks this language looks them up."""
    place = spelling()
    return sorted(values, key=lambda value: place(name(value)))
