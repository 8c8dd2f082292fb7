"""What a document made to be printed takes along: the paper of the country, and the fonts of the program."""

import locale
from collections.abc import Mapping
from pathlib import Path

from relbook import assets
from relbook.exports.odt_styles import A4, LETTER

LETTER_COUNTRIES = frozenset({"US", "CA", "MX", "PH", "CL", "CO", "VE", "GT", "CR", "PA", "DO", "PR"})
"""Where letters are written on Letter (Unicode CLDR, supplemental data on paper sizes)."""

AS_WINDOWS_SAYS = frozenset(
    {"United States", "Canada", "Mexico", "Philippines", "Chile", "Colombia", "Venezuela", "Guatemala"}
    | {"Costa Rica", "Panama", "Dominican Republic", "Puerto Rico"}
)
"""The same: the C library there names languages and countries in English words."""

FONTS = (
    "source-serif/SourceSerif4-Regular.ttf",
    "source-serif/SourceSerif4-It.ttf",
    "source-serif/SourceSerif4-Semibold.ttf",
    "source-sans/SourceSans3-Regular.ttf",
    "source-sans/SourceSans3-Semibold.ttf",
)


def paper(spoken: str = "") -> tuple[str, str]:
    """Width and height of the paper of "en_US" or "English_United States", or else of this country."""
    _, _, country = (spoken or locale.getlocale()[0] or "").partition("_")
    return LETTER if country in LETTER_COUNTRIES | AS_WINDOWS_SAYS else A4


def fonts() -> Mapping[str, Path]:
    """The fonts that lie in a document, by the name of their file."""
    return {name.rpartition("/")[2]: assets.path(f"fonts/{name}") for name in FONTS}
