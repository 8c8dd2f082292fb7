"""The guide is short, whole in every language, and its links lead somewhere."""

import re

import pytest

from relbook import assets, guide
from tests.commands import commands

LINK = re.compile(r"\]\(([^)]*)\)")
LONGEST = 75
"""Lines of a page, as they lie in its file."""

every_language = pytest.mark.parametrize("language", guide.languages())


@every_language
def test_every_page_is_written_in_every_language(language: str) -> None:
    folder = assets.path("help" if language == guide.ENGLISH else f"help/{language}")
    assert sorted(file.stem for file in folder.glob("*.md")) == sorted(guide.TOPICS)
    assert len(guide.TOPICS) <= 8


@every_language
def test_every_page_has_a_title_and_is_short(language: str) -> None:
    for page in guide.pages(language):
        assert page.title and not page.title.startswith("#"), page.topic
        assert len(page.text.splitlines()) <= LONGEST, page.topic
        assert "!" not in re.sub(r"```.*?```|`[^`]*`", "", page.text, flags=re.DOTALL), page.topic


@every_language
def test_every_link_leads_to_another_page(language: str) -> None:
    for page in guide.pages(language):
        led = [guide.topic_of(link) for link in LINK.findall(page.text)]
        assert led and all(led) and page.topic not in led, page.topic


@every_language
def test_what_is_typed_is_the_same_in_every_language(language: str) -> None:
    for english, page in zip(guide.pages(), guide.pages(language), strict=True):
        assert commands(page.text) == commands(english.text), page.topic


def test_a_language_nobody_wrote_in_gets_english() -> None:
    assert guide.pages("tlh") == guide.pages()
