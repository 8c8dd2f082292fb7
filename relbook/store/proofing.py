"""Spelling: which words nobody knows, in which language a client is written about, and one's own words."""

from collections.abc import Collection, Sequence

from relbook.journal import proof
from relbook.journal.fold import fold
from relbook.journal.frozen import frozen
from relbook.journal.spelling import parts
from relbook.store import dictionaries, settings
from relbook.store.edit import write
from relbook.store.models import database
from relbook.store.noting import touch

OWN_WORDS = "own words"
"""The setting that holds one's own words, one a line."""

LANGUAGE = "spelling "
"""What a client's language stands under among the journal's settings, before their key."""

MOST = 6
"""How many words are offered in place of another."""

_NAMES = """SELECT name FROM client WHERE gone IS NULL UNION SELECT called FROM client WHERE gone IS NULL
    UNION SELECT alias FROM client WHERE gone IS NULL UNION SELECT town FROM client WHERE gone IS NULL
    UNION SELECT name FROM organisation WHERE gone IS NULL
    UNION SELECT town FROM organisation WHERE gone IS NULL UNION SELECT name FROM tag WHERE gone IS NULL
    UNION SELECT kind FROM kind WHERE gone IS NULL"""


@frozen
class Looked:
    """What became of looking words up: those that nobody knows. Without a `language` nobody was asked.

    `there` are the languages that there are dictionaries of.
    """

    language: str
    there: tuple[str, ...]
    words: frozenset[str]
    unknown: frozenset[str] = frozenset()


def look_up(words: Collection[str], wanted: str) -> Looked:
    """Which of these words neither the dictionary knows nor the journal: a name, a town, a tag, an own word.

    `wanted` is a language as in "de_DE" or "de". It takes as long as opening a dictionary.
    """
    there = dictionaries.languages()
    language = proof.language_for(wanted, there)
    found = dictionaries.dictionary(language) if language else None
    if found is None:
        return Looked("", there, frozenset(words))
    strange = {word for word in words if not found.check(proof.bare(word))}
    if strange:
        known = names() | {fold(word) for word in own_words()}
        strange = {word for word in strange if not any(fold(stem) in known for stem in proof.stems(word))}
    return Looked(language, there, frozenset(words), frozenset(strange))


def meant(word: str, language: str) -> tuple[str, ...]:
    """What may have been meant by a word, the likeliest first."""
    found = dictionaries.dictionary(language)
    return tuple(found.suggest(proof.bare(word))[:MOST]) if found is not None else ()


def names() -> frozenset[str]:
    """Every part of every name in the journal, folded."""
    rows = database().execute_sql(_NAMES).fetchall()
    return frozenset(part for (name,) in rows if name for part in parts(name))


def own_words() -> tuple[str, ...]:
    """The words that the writer calls right, in the order in which they came."""
    return tuple(word for word in settings.get(OWN_WORDS).splitlines() if word)


@write
def learn(word: str) -> str:
    """Call a word right, in every spelling of its capitals."""
    return _keep([*own_words(), word] if word not in own_words() else own_words())


@write
def unlearn(word: str) -> str:
    """Call a word right no longer."""
    return _keep([one for one in own_words() if one != word])


def _keep(words: Sequence[str]) -> str:
    return settings.put(OWN_WORDS, "\n".join(words)).row_id


def language_of(client_id: str) -> str:
    """The language a client is written about in, as in "de_DE"; empty while it is that of all."""
    return settings.get(LANGUAGE + client_id) if client_id else ""


@write
def write_in(client_id: str, language: str) -> str:
    """Say in which language a client is written about; `NO_LANGUAGE` leaves it without a look."""
    touch(client_id)
    return settings.put(LANGUAGE + client_id, language).row_id
