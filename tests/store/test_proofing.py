"""What nobody knows: neither the dictionary, nor the journal with its names, nor the writer."""

from pathlib import Path

import pytest

from relbook.journal.proof import NO_LANGUAGE
from relbook.store import clients, dictionaries, proofing
from relbook.store.database import Journal
from relbook.store.tracing import trace
from tests.dictionary import few_words


@pytest.fixture(autouse=True)
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dictionaries, "opened", {"de_DE": few_words(tmp_path)})


def unknown(*words: str) -> set[str]:
    return set(proofing.look_up(words, "de_AT").unknown)


def test_a_word_is_unknown_where_neither_dictionary_nor_journal_has_it(journal: Journal, ada: str) -> None:
    assert unknown("launch", "Flyer", "lanch", "don’t", "ada", "Lovelace’s", "Lovelaces") == {"lanch"}


def test_towns_houses_and_called_names_are_known(journal: Journal, ada: str) -> None:
    clients.amend(ada, called="Addie", town="Wuppertal", company="Bröselwerk")
    assert unknown("Addie", "Wuppertal", "Broselwerk", "Wupertal") == {"Wupertal"}


def test_own_words_are_learned_and_taken_back(journal: Journal) -> None:
    edit = proofing.learn("Korrekturfahne")
    assert proofing.own_words() == ("Korrekturfahne",)
    assert unknown("Korrekturfahne", "korrekturfahne") == set()
    edit.revert()
    assert unknown("Korrekturfahne") == {"Korrekturfahne"}
    proofing.learn("Korrekturfahne")
    proofing.learn("Korrekturfahne")
    proofing.learn("Layouterin")
    proofing.unlearn("Korrekturfahne")
    assert proofing.own_words() == ("Layouterin",)


def test_without_a_dictionary_of_the_language_nobody_is_asked(journal: Journal) -> None:
    for wanted in ("xx_YY", "", NO_LANGUAGE):
        looked = proofing.look_up(["lanch"], wanted)
        assert not looked.language and not looked.unknown


def test_a_client_has_a_language_that_goes_with_them(journal: Journal, ada: str) -> None:
    assert proofing.language_of(ada) == proofing.language_of("") == ""
    edit = proofing.write_in(ada, "es_ES")
    assert proofing.language_of(ada) == "es_ES"
    assert edit.row_id in trace(journal, ada).rows["setting"]
    edit.revert()
    assert proofing.language_of(ada) == ""


def test_what_may_have_been_meant_is_named(journal: Journal) -> None:
    assert "launch" in proofing.meant("lanch", "de_DE")
    assert proofing.meant("lanch", "xx_YY") == ()


def test_where_no_extra_is_installed_nothing_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> None:
        raise ImportError

    monkeypatch.setattr(dictionaries, "opened", {})
    monkeypatch.setattr(dictionaries, "_enchant", missing)
    assert dictionaries.languages() == ()
    assert dictionaries.dictionary("de_DE") is None


def test_nothing_is_laid_in_the_users_folder(home: Path) -> None:
    for language in dictionaries.languages()[:3]:
        dictionaries.dictionary(language)
    assert not list(home.rglob("*enchant*")), "one's own words stay in the journal"
