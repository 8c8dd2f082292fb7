"""Looking for whom a client could help, or be helped by: a few questions to the index."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from playhouse.fts_parser import parse

from relbook.journal.client import Client, State
from relbook.journal.entry import PRIVATE_KINDS, Tier
from relbook.journal.fact import Fact, FactKind, Standing
from relbook.journal.fold import query_for_index
from relbook.journal.helping import ABLE, NEEDED, Help, Said, abilities, matches, needs, topics
from relbook.journal.quiet import is_secret
from relbook.store import clients
from relbook.store.models import database
from relbook.store.places import mark_kind, mark_tag

WORDS = 12
"""How many words of a client are looked for, those of the newest facts first."""

HITS = 24
"""How many of the newest rows of each kind with these words are looked at."""

FOREMOST = 3
"""How many people are named at most."""


def of_client(client: Client, known: Iterable[Fact]) -> list[tuple[Client, Help]]:
    """Who else could help this client, else whom they could help; `known` is what is known of them.

    It asks the index once for each kind of source, whatever the number of clients, and nothing at
    all where nothing is needed or known.
    """
    facts = list(known)
    wanted = needs(facts)
    found = matches(wanted, _able(client, _words(wanted))) if wanted else []
    return _on_the_list(found, client.id) or _on_the_list(_helped(client, facts), client.id)


def _helped(client: Client, facts: list[Fact]) -> list[Help]:
    own = (Said(client.id, "role", client.role), Said(client.id, "organisation", client.company))
    skilled = [*abilities(facts), *own]
    words = _words(skilled)
    return matches(needs(_facts(NEEDED, words, client.id)), skilled) if words else []


def _on_the_list(found: list[Help], client_id: str) -> list[tuple[Client, Help]]:
    """Each with whom it is about, as far as they are still there to be asked."""
    if not found:
        return []
    foremost = [(_other(one, client_id), one) for one in found[: 4 * FOREMOST]]
    others = clients.some({key for key, _ in foremost})
    here = ((others.get(key), one) for key, one in foremost)
    there = [(who, one) for who, one in here if who and not who.archived and who.state is not State.ENDED]
    return there[:FOREMOST]


def _other(one: Help, client_id: str) -> str:
    return one.able.client_id if one.needing.client_id == client_id else one.needing.client_id


def _words(said: Iterable[Said]) -> list[str]:
    return list(dict.fromkeys(word for one in said for word in topics(one.text)))[:WORDS]


def _able(client: Client, words: list[str]) -> list[Said]:
    """What others are known to do in these words: their roles and houses, facts, and tags of entries."""
    if not words:
        return []
    return [
        *_roles(words, client.id),
        *abilities(_facts(ABLE, words, client.id)),
        *_tags(words, client.id),
    ]


_FOUND = """FROM (SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?) hit
    JOIN place ON place.id = hit.rowid"""

_ROLES = f"""SELECT r.client, r.title, o.name {_FOUND}
    JOIN role r ON r.client = place.key AND r.gone IS NULL AND r.until IS NULL
    LEFT JOIN organisation o ON o.id = r.organisation WHERE r.client <> ?"""

_FACTS = f"""SELECT f.id, f.client, f.kind, f.text, f.as_of, f.standing, f.sentence, f.mine, f.sensitive
    {_FOUND} JOIN fact f ON f.id = place.key WHERE f.client <> ?"""

_TAGS = f"""SELECT t.client, tag.folded, e.kind, e.tier, e.text {_FOUND} JOIN entry e ON e.id = place.key
    JOIN entry_client t ON t.entry = e.id AND t.gone IS NULL
    JOIN entry_tag et ON et.entry = e.id AND et.gone IS NULL JOIN tag ON tag.id = et.tag
    WHERE t.client <> ?"""


def _roles(words: list[str], but: str) -> list[Said]:
    found: list[Said] = []
    for who, title, house in _ask(_ROLES, f'marks : "_isclient" AND {_any(words)}', but):
        found += [Said(who, "role", title), Said(who, "organisation", house or "")]
    return found


def _facts(kinds: tuple[FactKind, ...], words: list[str], but: str) -> list[Fact]:
    marks = " OR ".join(f'marks : "{mark_kind(kind)}"' for kind in kinds)
    rows = _ask(_FACTS, f'marks : "_isfact" AND ({marks}) AND {_any(words)}', but)
    return [
        Fact(
            key,
            client,
            FactKind(kind),
            text,
            date.fromisoformat(as_of),
            Standing(standing),
            sentence=sentence,
            mine=bool(mine),
            sensitive=bool(sensitive),
        )
        for key, client, kind, text, as_of, standing, sentence, mine, sensitive in rows
    ]


def _tags(words: list[str], but: str) -> list[Said]:
    """Whose entries carry one of these as a tag; private ones, and those with a secret line, do not count."""
    marks = " OR ".join(f'marks : "{mark_tag(word)}"' for word in words)
    rows = _ask(_TAGS, f'marks : "_isentry" AND ({marks})', but)
    return [
        Said(who, "tag", f"#{tag}")
        for who, tag, kind, tier, text in rows
        if tag in words
        and tier != Tier.PRIVATE
        and kind not in PRIVATE_KINDS
        and not any(is_secret(line) for line in text.splitlines())
    ]


def _any(words: list[str]) -> str:
    exact = " OR ".join(f'"{word}"' for word in words)
    return f"text : ({parse(query_for_index(exact))})"


def _ask(sql: str, match: str, but: str) -> list[Any]:
    return list(database().execute_sql(sql, (match, HITS, but)).fetchall())
