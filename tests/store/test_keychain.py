"""Remembered on this computer: only what reads back, and nothing that is needed."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from relbook.store import keychain
from relbook.store.keychain import Kept
from relbook.store.opening import open_journal

GOOD = """
kept = {}
def set_password(service, name, secret): kept[service, name] = secret
def get_password(service, name): return kept.get((service, name))
def delete_password(service, name): del kept[service, name]
"""
FORGETFUL = GOOD.replace("kept[service, name] = secret", "None")
LOCKED = GOOD.replace("kept[service, name] = secret", "1 / 0")


def install(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A keychain of this kind, as the extra would bring it."""
    (tmp_path / "keyring.py").write_text(kind, "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "keyring", raising=False)


@pytest.fixture(autouse=True)
def none_left() -> Iterator[None]:
    """The keychain of one test is not that of the next."""
    yield
    sys.modules.pop("keyring", None)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    open_journal(tmp_path / "j").leave()
    return tmp_path / "j"


KEY = f"x'{'5b' * 32}'"


def test_a_key_is_remembered_and_forgotten(
    book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(GOOD, tmp_path, monkeypatch)
    assert keychain.remember(book, KEY) is Kept.YES
    assert keychain.find(book) == KEY
    keychain.forget(book)
    keychain.forget(book)
    assert keychain.find(book) == ""


@pytest.mark.parametrize("kind", [FORGETFUL, LOCKED], ids=["forgetful", "locked"])
def test_what_does_not_read_back_is_not_believed(
    kind: str, book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(kind, tmp_path, monkeypatch)
    assert keychain.remember(book, KEY) is Kept.NO_KEYCHAIN
    assert keychain.find(book) == ""


def test_a_damaged_extra_remembers_nothing(
    book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install("import nothing_of_this_name", tmp_path, monkeypatch)
    assert keychain.remember(book, KEY) is Kept.NO_KEYCHAIN
    assert keychain.find(book) == ""


@pytest.mark.skipif(keychain.is_there(), reason="the extra is installed here")
def test_without_the_extra_nothing_is_remembered(book: Path) -> None:
    assert keychain.remember(book, KEY) is Kept.NO_EXTRA
    assert keychain.find(book) == ""
