"""What a table of our clients says of whom they are tied to, and of the fields of the writer's own.

A cell says it in words, as somebody reads it; who and what is meant exactly says the cell beside it. A table
without these, of an earlier relbook, means the one client of that name, and a field of text.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from relbook.imports.fields import Front, one
from relbook.journal.custom import FieldKind
from relbook.journal.key import is_key
from relbook.journal.link import LinkKind
from relbook.journal.parcel import Records

Record = Mapping[str, Any]


class Beside:
    """Takes what rows say besides who somebody is; once all are known, `records` says what that is."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._alike: dict[str, list[str]] = defaultdict(list)
        self._ties: dict[str, tuple[Sequence[str], Sequence[str]]] = {}
        self._fields: dict[str, list[tuple[FieldKind, str, str]]] = {}

    def take(self, front: Front) -> None:
        """One row more."""
        client = one(front, "id")
        if not is_key(client):
            return
        name = _line(one(front, "name"))
        self._names[client] = name
        self._alike[name].append(client)
        if "ties" in front:
            self._ties[client] = (front["ties"], front.get("tie keys", ()))
        if "fields" in front:
            said = front["fields"]
            kinds = front.get("field kinds", [""] * len(said))
            self._fields[client] = [_field(*pair) for pair in zip(said, kinds, strict=False)]

    def records(self) -> Iterator[Records]:
        """What all rows say, client by client."""
        choices: dict[str, dict[str, None]] = defaultdict(dict)
        for _, name, value in chain.from_iterable(self._fields.values()):
            choices[name][value] = None
        for client in dict.fromkeys((*self._ties, *self._fields)):
            filled = [
                {"name": name, "kind": kind, "value": value}
                | {"choices": tuple(choices[name]) if kind is FieldKind.CHOICE else ()}
                for kind, name, value in self._fields.get(client, ())
                if name.strip() and value.strip()
            ]
            lists = {"ties": tuple(self._of(client)), "fields": tuple(filled)}
            if said := {name: found for name, found in lists.items() if found}:
                yield Records(client, said)

    def _of(self, client: str) -> Iterator[Record]:
        said, keys = self._ties.get(client, ((), ()))
        sure = keys if len(keys) == len(said) else [""] * len(said)
        for words, key in zip(said, sure, strict=True):
            if found := self._tie(client, words, key):
                yield found

    def _tie(self, client: str, words: str, key: str) -> Record | None:
        """A tie from words such as "introduced Ana" or "introduced by Ana"; None where that is nobody."""
        kind = next((kind for kind in LinkKind if words.startswith(f"{kind.value} ")), None)
        if kind is None:
            return None
        name = words.removeprefix(f"{kind.value} ")
        inward = name.removeprefix("by ")
        if inward != name and not kind.mutual and (other := self._meant(inward, key)):
            return {"kind": kind, "source": other, "target": client}
        other = self._meant(name, key)
        return {"kind": kind, "source": client, "target": other} if other else None

    def _meant(self, name: str, key: str) -> str:
        """Whose name it is: of this key, be it of nobody here; without one, of the only one called so."""
        if key:
            return key if is_key(key) and self._names.get(key, name) == name else ""
        found = self._alike.get(name, [])
        return found[0] if len(found) == 1 else ""


def _field(words: str, said: str) -> tuple[FieldKind, str, str]:
    """What a field takes, what it is called, and what stands in it."""
    kind, _, name = said.partition(" ")
    if kind in set(FieldKind) and words.startswith(f"{name}: "):
        return FieldKind(kind), name, words.removeprefix(f"{name}: ")
    name, _, value = words.partition(": ")
    return FieldKind.TEXT, name, value


def _line(text: str) -> str:
    return " ".join(text.split())
