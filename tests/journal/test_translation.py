"""The library in other languages: the same prompts, complete, with the same slots."""

from datetime import date
from pathlib import Path

import pytest

from relbook import assets
from relbook.errors import PromptFileError
from relbook.journal.library import PRINCIPLES, Library, gather
from relbook.journal.translation import translated

FOLDERS = sorted(folder for folder in assets.path("prompts").iterdir() if folder.is_dir())

every_language = pytest.mark.parametrize("folder", FOLDERS, ids=[folder.name for folder in FOLDERS])

WORDS = """
months = ["Jan", "Feb", "Mar", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"]
yesterday = "gestern"
today = "heute"
tomorrow = "morgen"
on = "am {day}"
day = "{day}. {month}"
dated = "{day} {year}"
[principle]
[family]
[seed]
S0 = "Ein Artikel behält seinen Titel"
S2 = "Über alte Freundschaften"
"""


def texts(folder: Path) -> dict[str, str]:
    return {file.name: file.read_text("utf-8") for file in sorted(folder.glob("*.toml"))}


@pytest.fixture(scope="module")
def english() -> Library:
    return gather(texts(assets.path("prompts")))


@every_language
def test_nothing_is_left_in_english(english: Library, folder: Path) -> None:
    said = translated(english, texts(folder))
    assert said.foreign == frozenset()
    same = [
        one.id for one, other in zip(english.prompts, said.prompts, strict=True) if one.text == other.text
    ]
    assert same == []


@every_language
def test_every_principle_and_family_has_a_name(english: Library, folder: Path) -> None:
    said = translated(english, texts(folder))
    unnamed = [key for key, one in said.principles.items() if one.name == english.principles[key].name]
    unnamed += [key for key, one in said.families.items() if one.name == english.families[key].name]
    unnamed += [key for key, one in said.seeds.items() if not one.titled and one == english.seeds[key]]
    assert unnamed == []


@every_language
def test_every_question_asks_one_thing(english: Library, folder: Path) -> None:
    said = translated(english, texts(folder))
    odd = [
        other.id
        for one, other in zip(english.prompts, said.prompts, strict=True)
        if one.text.count("?") != other.text.count("?") or "!" in other.text
    ]
    assert odd == []


def test_what_is_not_translated_stays_and_is_named(english: Library) -> None:
    said = translated(english, {"silence.toml": row("love-to-hear", english)})
    assert "love-to-hear" not in said.foreign
    assert said.by_id["love-to-hear"].text == "Was? {name}"
    assert said.by_id["easy-first-line"] == english.by_id["easy-first-line"]
    assert "easy-first-line" in said.foreign


def test_an_article_keeps_its_title_and_one_without_is_described(english: Library) -> None:
    said = translated(english, {PRINCIPLES: WORDS})
    assert said.seeds["S0"] == english.seeds["S0"]
    assert said.seeds["S2"].title == "Über alte Freundschaften"


def test_days_are_written_as_the_language_writes_them(english: Library) -> None:
    said = translated(english, {PRINCIPLES: WORDS}).said({"last": date(2026, 11, 13)}, date(2026, 11, 20))
    assert said == {"last": "13. Nov", "on_last": "am 13. Nov"}
    before = translated(english, {PRINCIPLES: WORDS}).said({"last": date(2025, 11, 13)}, date(2026, 11, 20))
    assert before["last"] == "13. Nov 2025"


@pytest.mark.parametrize(
    "text",
    [
        "[nobody]\ntext = 'a'\nwhy = 'b'",
        "[love-to-hear]\ntext = 'Was?'\nwhy = '{days} {rhythm}'\naloud = 'a'",
        "[love-to-hear]\ntext = 'Was? {name}'\nwhy = '{days} {rhythm}'",
        "not toml",
    ],
)
def test_words_that_would_not_fit_are_refused(english: Library, text: str) -> None:
    with pytest.raises(PromptFileError):
        translated(english, {"silence.toml": text})


def row(key: str, english: Library) -> str:
    assert english.by_id[key].aloud
    return f"[{key}]\ntext = 'Was? {{name}}'\nwhy = '{{days}} {{rhythm}}'\naloud = 'Was?'\n"
