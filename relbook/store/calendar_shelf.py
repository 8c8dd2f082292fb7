"""The talks on file, and what their calendar said of them last: a number and, of each field, some letters."""

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

from relbook.journal.frozen import frozen
from relbook.journal.parcel import Talk
from relbook.store.batches import MET
from relbook.store.models import MeetingClientRow, MeetingRow, OriginRow, tuples

FIELDS = ("day", "at", "title", "zone", "minutes", "where", "cancelled")
"""What a calendar says of a talk."""

_OURS = "@relbook"


@frozen
class Planned:
    """A talk that is on file; `gone` when it was taken off, `said` what its calendar said of it."""

    key: str
    values: Mapping[str, Any]
    uid: str
    gone: bool
    noted: bool
    said: str = ""

    def unchanged(self, name: str) -> bool:
        """Whether a field is still what the calendar said last."""
        parts = self.said.split(" ")[2:]
        return len(parts) == len(FIELDS) and parts[FIELDS.index(name)] == letters(self.values[name])

    @property
    def number(self) -> int:
        """Which of its calendar's words on it these were."""
        parts = self.said.split(" ")
        return int(parts[1]) if len(parts) > 1 and parts[1].isdigit() else 0


class Shelf:
    """The talks on file that came with a calendar, found by their name there or where they came from."""

    def __init__(self) -> None:
        said = self._said()
        rows = MeetingRow.select(
            MeetingRow.id,
            MeetingRow.uid,
            MeetingRow.entry,
            MeetingRow.gone,
            *(getattr(MeetingRow, name) for name in FIELDS),
        )
        self.planned: list[Planned] = []
        self._by_uid: dict[str, Planned] = {}
        self._by_key: dict[str, Planned] = {}
        for key, uid, entry, gone, *values in tuples(rows):
            named = dict(zip(FIELDS, values, strict=True))
            one = Planned(key, named, uid, gone is not None, bool(entry), said.get(key, ""))
            self.planned.append(one)
            self._by_key[key] = one
            if uid and (gone is None or (key in said and uid not in self._by_uid)):
                self._by_uid[uid] = one
        self._by_source = {said[key].split(" ")[0]: self._by_key[key] for key in said if key in self._by_key}
        ties = MeetingClientRow.select(MeetingClientRow.meeting, MeetingClientRow.client)
        self._ties: set[tuple[str, str]] = {(meeting, client) for meeting, client in tuples(ties)}

    def find(self, talk: Talk) -> Planned | None:
        """The talk on file that this one is, if it is."""
        uid = uid_of(talk)
        ours = self._by_key.get(uid.removesuffix(_OURS)) if uid.endswith(_OURS) else None
        return self._by_source.get(talk.source) or (self._by_uid.get(uid) if uid else None) or ours

    def missing(self, key: str, whom: Iterable[str]) -> list[str]:
        """Who was never with a talk; who was taken off it was meant to be."""
        return [client for client in whom if (key, client) not in self._ties]

    @staticmethod
    def _said() -> dict[str, str]:
        """What was said last of each talk that came with an import that stands."""
        rows = OriginRow.select(OriginRow.row, OriginRow.source).where(
            OriginRow.kind.in_(("meeting", f"meeting{MET}")), OriginRow.gone.is_null(), OriginRow.source != ""
        )
        return dict(tuples(rows.order_by(OriginRow.created, OriginRow.id)))


def values_of(talk: Talk) -> dict[str, Any]:
    """What a calendar says of a talk, field by field."""
    said = {"title": talk.title, "zone": "", "minutes": None, "where": "", **talk.details}
    return {
        **{name: said.get(name) for name in FIELDS},
        "day": talk.day,
        "at": talk.at,
        "cancelled": talk.called_off,
    }


def uid_of(talk: Talk) -> str:
    """What its calendar calls a talk; empty where it has no name there."""
    return str(talk.details.get("uid", ""))


def signed(talk: Talk) -> str:
    """Where a talk came from, its number, and a few letters for each field."""
    values = values_of(talk)
    return " ".join((talk.source, str(talk.sequence), *(letters(values[name]) for name in FIELDS)))


def letters(value: object) -> str:
    """A few letters by which a value is known again, and nothing of it is told."""
    return hashlib.sha256(str(value or "").encode(errors="surrogatepass")).hexdigest()[:8]
