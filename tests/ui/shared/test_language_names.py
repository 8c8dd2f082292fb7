"""A language is called what its speakers call it."""

import pytest

from relbook.ui.shared.language_names import name_of


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("de_DE", "Deutsch (Deutschland)"),
        ("de_AT", "Österreichisches Deutsch"),
        ("en_US", "American English"),
        ("es", "Español de España"),
        ("tlh", "tlh"),
    ],
)
def test_a_language_has_its_own_name(tag: str, name: str) -> None:
    assert name_of(tag) == name
