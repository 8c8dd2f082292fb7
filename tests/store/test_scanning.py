"""Looking at every byte: a word is found in whatever writing it hides."""

import base64
import json
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.naming import Known
from relbook.store.database import Journal
from relbook.store.scanning import SHORTEST, Scanner, forms
from tests.store.shelf import note

NAME = "Zoë Müller-Reyes"


@pytest.mark.parametrize("form", sorted(forms(NAME)))
def test_every_writing_is_found_in_a_file(tmp_path: Path, form: str) -> None:
    file = tmp_path / "log"
    file.write_bytes(b"x" * 5000 + forms(NAME)[form] + b"\0y")
    assert Scanner(Known((NAME,))).look(file)


def test_there_are_more_than_a_dozen_writings() -> None:
    assert len(forms(NAME)) > 12


@given(st.binary(max_size=9), st.text(min_size=3, max_size=20), st.binary(max_size=9))
def test_base64_is_found_whatever_stands_around(before: bytes, word: str, behind: bytes) -> None:
    if len(word.encode("utf-8", "replace")) != len(word.encode("utf-8", "surrogatepass")):
        return  # no text that can be kept
    whole = base64.b64encode(before + word.encode() + behind)
    spelt = [value for name, value in forms(word).items() if name.startswith("base64")]
    assert len(spelt) < 3 or any(one in whole for one in spelt)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20))
def test_addresses_and_json_are_spelt_as_they_are(word: str) -> None:
    found = forms(word)
    if "percent signs" in found:
        assert found["percent signs"] == quote(word, safe="").encode()
    if "JSON" in found:
        assert json.loads(b'"' + found["JSON"] + b'"') == word
    assert all(len(value) >= SHORTEST for value in found.values())


def test_a_word_across_the_edge_of_two_pieces_is_found_once(tmp_path: Path) -> None:
    file = tmp_path / "log"
    file.write_bytes(b"x" * ((1 << 20) - 4) + b"Zoe Quill" + b"y" * 100)
    [hit] = Scanner(Known(("Zoe Quill",))).look(file)
    assert (hit.form, hit.times) == ("UTF-8", 1)


def test_a_sealed_file_shows_nothing_outside_and_everything_within(journal: Journal, ada: str) -> None:
    note("Lunch with Zoe Quill", ada)
    scanner = Scanner(Known(("Zoe Quill",)))
    assert not [hit for hit in scanner.look(journal.path) if hit.form != "words"]
    assert [hit.form for hit in scanner.look(journal.path, journal.key)] == ["words"]
    assert scanner.read_files == 2
    assert scanner.read_bytes


def test_a_name_within_a_longer_word_is_not_theirs(journal: Journal, ada: str) -> None:
    note("Andersen and the Andersons", ada)
    assert Scanner(Known(("Anders",))).look(journal.path, journal.key) == []
