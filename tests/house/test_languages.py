"""Whatever the window says can be said in another language, and is, in every one there is."""

import ast
import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator

from relbook import assets
from relbook.journal.dates import read_date
from tests.house.reading import HOUSE, calls, files, name_of, spoken, tree, where
from tests.house.reading import said as said_in
from tests.words import gather, release

LISTS = sorted(assets.path("i18n").glob("*.ts"))
LETTER = re.compile(r"&(\w)")
PLACES = re.compile(r"\{[^}]*\}")

EXAMPLES = ("fri, 12 dec, +2w", "12 mar, last tue, 2021-03-04", "20 dec", "3 jan", "2 dec", "fri")

every_list = pytest.mark.parametrize("ts", LISTS, ids=[ts.stem for ts in LISTS])


@cache
def messages(ts: Path) -> tuple[tuple[str, str, str, bool], ...]:
    """Context and meaning, English, translation, and whether it is finished."""
    found = []
    for context in ET.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            assert said is not None
            where_said = f"{context.findtext('name', '')}/{message.findtext('comment', '')}"
            english = message.findtext("source", "")
            found.append((where_said, english, said.text or "", said.get("type") is None))
    return tuple(found)


@every_list
def test_every_text_is_translated(ts: Path) -> None:
    assert [english for _, english, _, finished in messages(ts) if not finished] == []


@every_list
def test_every_place_to_fill_is_there_in_every_language(ts: Path) -> None:
    """A place that is lost or misspelt would raise an error where the text is filled."""
    odd = [
        english
        for _, english, said, finished in messages(ts)
        if finished and sorted(set(PLACES.findall(english))) != sorted(set(PLACES.findall(said)))
    ]
    assert odd == []


@every_list
def test_blanks_at_the_ends_stay(ts: Path) -> None:
    odd = [
        english
        for _, english, said, finished in messages(ts)
        if finished and (blanks(english) != blanks(said) or english.count("\n") != said.count("\n"))
    ]
    assert odd == []


@every_list
def test_the_list_holds_what_the_window_says(ts: Path, tmp_path: Path) -> None:
    """`./dev words` brings it up to date."""
    fresh = tmp_path / ts.name
    gather(fresh)
    said = {(context, english) for context, english, _, _ in messages(fresh)}
    assert said == {(context, english) for context, english, _, _ in messages(ts)}


@every_list
def test_what_qt_reads_is_made_of_the_list(ts: Path, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    release(ts, fresh)
    assert fresh.read_bytes() == ts.with_suffix(".qm").read_bytes(), "run ./dev words"


@every_list
def test_qt_finds_every_text(ts: Path) -> None:
    words = QTranslator()
    assert words.load(str(ts.with_suffix(".qm")))
    lost = []
    for where_said, english, said, _ in messages(ts):
        context, _, meaning = where_said.partition("/")
        if words.translate(context, english, meaning) != said:
            lost.append((where_said, english))
    assert lost == []


@every_list
def test_every_example_of_a_day_is_a_day(ts: Path) -> None:
    """What a field proposes in its own language must be read there."""
    today = date(2026, 11, 25)
    for _, english, said, _ in messages(ts):
        if english in EXAMPLES:
            for words in said.split(", "):
                assert read_date(words, today)


@pytest.mark.parametrize("language", ["en", *(ts.stem for ts in LISTS)])
def test_no_two_fields_of_a_sheet_answer_to_one_letter(language: str) -> None:
    """Alt and a letter twice would go to neither; the pages of a record are one sheet."""
    record = [text for file in files("ui/clients/record") for call in spoken(file) for text in said_in(call)]
    own = {english: words for ts in LISTS if ts.stem == language for _, english, words, _ in messages(ts)}
    letters = [found[1].lower() for text in record if (found := LETTER.search(own.get(text, text)))]
    assert len(letters) == len([text for text in record if LETTER.search(text)]) > 10
    assert sorted(letters) == sorted(set(letters))


def test_only_literal_texts_are_said_and_only_at_the_moment_they_are_needed() -> None:
    """The tools read code: what stands in a variable, or is said before the language is known, is lost."""
    own = HOUSE / "ui/shared/language.py"
    odd = [where(file, call) for file in files() if file != own for call in lost(file)]
    assert odd == []


def lost(file: Path) -> Iterator[ast.Call]:
    """Calls whose words no translator sees."""
    later = {
        id(node)
        for function in ast.walk(tree(file))
        if isinstance(function, ast.FunctionDef | ast.Lambda)
        for node in ast.walk(function)
    }
    for call in calls(file, "tr"):
        if id(call) not in later or not all(map(literal, call.args)) or not own_voice(call.func):
            yield call
    for call in calls(file, "translate"):
        if isinstance(call.func, ast.Attribute) and name_of(call.func.value).endswith("Application"):
            yield call


def literal(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def own_voice(node: ast.AST) -> bool:
    """`tr` of a module or of the object itself: of another object the tools do not know the class."""
    return isinstance(node, ast.Name) or (isinstance(node, ast.Attribute) and name_of(node.value) == "self")


def blanks(text: str) -> tuple[int, int]:
    return len(text) - len(text.lstrip()), len(text) - len(text.rstrip())
