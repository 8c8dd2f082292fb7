"""Names stand where somebody who speaks the language looks for them."""

import pytest
from PySide6.QtCore import QLocale

from relbook.ui.shared import wording
from relbook.ui.shared.alphabet import in_alphabet

NAMES = ["Zoe", "Ola", "Öz", "ñu", "nz", "Łu", "lz", "ana", "Ben 10", "Ben 9", "Azur", "Ärger"]


@pytest.fixture(params=["C", "de", "es", "pl", "sv"])
def language(request: pytest.FixtureRequest) -> str:
    QLocale.setDefault(QLocale(request.param))
    return str(request.param)


def test_every_language_has_an_alphabet_of_its_own(language: str) -> None:
    among = {
        "C": "ana Ärger Azur Ben9 Ben10 Łu lz ñu nz Ola Öz Zoe",
        "de": "ana Ärger Azur Ben9 Ben10 Łu lz ñu nz Ola Öz Zoe",
        "es": "ana Ärger Azur Ben9 Ben10 Łu lz nz ñu Ola Öz Zoe",
        "pl": "ana Ärger Azur Ben9 Ben10 lz Łu ñu nz Ola Öz Zoe",
        "sv": "ana Azur Ben9 Ben10 Łu lz ñu nz Ola Zoe Ärger Öz",
    }[language]
    assert [name.replace(" ", "") for name in in_alphabet(NAMES)] == among.split()


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["Ana", "Inés"], "Ana e Inés"),
        (["Ana", "Hilda"], "Ana e Hilda"),
        (["Ana", "Hielo"], "Ana y Hielo"),
        (["Ana", "Luis", "Íñigo"], "Ana, Luis e Íñigo"),
        (["Ana"], "Ana"),
        ([], ""),
    ],
)
def test_spanish_says_and_otherwise_before_the_same_sound(names: list[str], said: str) -> None:
    QLocale.setDefault(QLocale("es"))
    assert wording.listed(names) == said
