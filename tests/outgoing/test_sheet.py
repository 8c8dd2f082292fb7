"""What is printed is as large as the paper of the country."""

import pytest

from relbook.exports.odt_styles import A4, LETTER
from relbook.outgoing.sheet import paper


@pytest.mark.parametrize(
    ("spoken", "size"),
    [
        ("en_US", LETTER),
        ("es_MX", LETTER),
        ("de_DE", A4),
        ("en_GB", A4),
        ("English_United States", LETTER),
        ("French_Canada", LETTER),
        ("Spanish_Spain", A4),
        ("C", A4),
    ],
)
def test_each_country_has_its_paper(spoken: str, size: tuple[str, str]) -> None:
    assert paper(spoken) == size
