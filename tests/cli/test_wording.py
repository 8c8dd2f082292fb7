"""Every fault of the world has a sentence that says what happened, what is safe and what to do."""

from argparse import ArgumentParser, _SubParsersAction
from collections.abc import Iterator
from pathlib import Path

import pytest

from relbook import errors
from relbook.cli import VERBS, _parser
from relbook.errors import RelbookError, StoreUnavailableError, Trouble
from relbook.verbs.wording import _WORDS, words

SAFE = ("othing", "safe", "left as it is")


def children(error: type[RelbookError]) -> set[type[RelbookError]]:
    return {error}.union(*map(children, error.__subclasses__()))


def test_every_error_has_words() -> None:
    known = {error for error in children(RelbookError) if error.__module__ == "relbook.errors"}
    assert known - {RelbookError, StoreUnavailableError} == set(_WORDS)


@pytest.mark.parametrize("trouble", Trouble)
def test_every_trouble_of_the_disk_says_what_is_safe(trouble: Trouble) -> None:
    assert any(word in words(StoreUnavailableError(trouble)) for word in SAFE)


@pytest.mark.parametrize("template", _WORDS.values())
def test_every_sentence_says_what_is_safe(template: str) -> None:
    assert any(word in template for word in SAFE)


def test_names_and_paths_are_said() -> None:
    said = words(errors.AmbiguousNameError("ana", ["Ana Ruiz", "Ana Silva (Mar)"]))
    assert '"ana" may be Ana Ruiz; Ana Silva (Mar).' in said
    assert "{odd}" in words(errors.NotAJournalError(Path("/tmp/{odd}")))
    assert "(too large)" in words(errors.UnreadableFileError(Path("x"), "too large"))


def unexplained(parser: ArgumentParser) -> Iterator[str]:
    """What a verb takes and says nothing about, below its deeds, too."""
    for action in parser._actions:
        if isinstance(action, _SubParsersAction):
            for below in action.choices.values():
                yield from unexplained(below)
        elif not action.help:
            yield f"{parser.prog}: {' '.join(action.option_strings) or action.dest}"


@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_says_what_each_of_its_words_is_for(verb: str) -> None:
    verbs = next(one for one in _parser([verb])._actions if isinstance(one, _SubParsersAction))
    assert list(unexplained(verbs.choices[verb])) == []
