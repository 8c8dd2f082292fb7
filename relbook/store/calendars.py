"""Talks of an import, planned, brought up to date or called off by what a calendar says of them.

What a calendar said of a talk last is noted with where it came from: its number and, of each field, a
few letters of a digest, so that no word is kept twice. A field that is no longer what was said was
changed by hand since and stays; so does a talk with a note, and one that was taken off the plan.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from relbook.journal.meeting import PLANNED
from relbook.journal.parcel import Talk
from relbook.store import bulk, entries
from relbook.store.calendar_shelf import FIELDS, Planned, Shelf, letters, signed, uid_of, values_of
from relbook.store.edit import change, put_once
from relbook.store.keys import key_for, new_key
from relbook.store.matching import Faces
from relbook.store.models import MeetingClientRow, MeetingRow
from relbook.store.noting import touch


@dataclass(slots=True)
class _Step:
    """What becomes of a talk: a new one without `key`, else the changes and whom it is with besides.

    `said` is what is noted of it.
    """

    key: str = ""
    changes: dict[str, Any] = field(default_factory=dict)
    ties: list[str] = field(default_factory=list)
    nothing: bool = False
    again: bool = False
    said: str = ""


class TalksIn:
    """Takes the talks of one parcel; `preview` says what would come of them.

    `came`, `merged`, `there`, `twice` and `left_out` count; `sources` says of each row where it came from.
    """

    def __init__(self, talks: Iterable[Talk], faces: Faces, today: date) -> None:
        self.came: Counter[str] = Counter()
        self.left_out: Counter[str] = Counter()
        self.merged = self.there = self.twice = 0
        self.sources: dict[tuple[str, str], list[str]] = defaultdict(list)
        self._faces = faces
        self._today = today
        self._talks = list(talks)
        self._seen: set[str] = set()
        self._shelf = Shelf() if self._talks else None
        self._waiting: list[tuple[Talk, str, list[str]]] = []

    def preview(self, talk: Talk) -> None:
        """Count what would become of a talk; nothing is written."""
        step = self._step(talk)
        self.twice += step.again
        self.there += step.nothing
        self.merged += bool(step.key) and not step.nothing
        if not step.key and not step.nothing and not step.again:
            self.came["meeting"] += 1
            self.came["entry"] += bool(talk.words and talk.day < self._today and self._whom(talk))

    def take(self, talk: Talk) -> None:
        """One talk more, within the write in hand."""
        step = self._step(talk)
        if step.again:
            self.twice += 1
        elif step.nothing:
            self.there += 1
        elif step.key:
            self._bring_up_to_date(talk, step)
        else:
            self._waiting.append((talk, new_key(), self._whom(talk)))
            if len(self._waiting) == bulk.BATCH:
                self.flush()

    def flush(self) -> None:
        """Write down the new ones that wait."""
        waiting, self._waiting = self._waiting, []
        rows: bulk.Rows = {MeetingRow: [], MeetingClientRow: []}
        for talk, key, whom in waiting:
            over = talk.day < self._today
            let_be = self._today if over else None  # nobody is asked for a note of it
            note = self._note(talk, whom) if over and talk.words else None
            row = {"id": key, **values_of(talk), "uid": uid_of(talk), "let_be": let_be, "entry": note}
            rows[MeetingRow].append(row)
            for client in whom:
                tie = {"id": key_for("meeting_client", key, client), "meeting": key, "client": client}
                rows[MeetingClientRow].append(tie)
            self.came["meeting"] += 1
            self.sources["meeting", key].append(signed(talk))
        if waiting:
            bulk.put_many(rows)

    def vanished(self) -> int:
        """How many talks ahead their series no longer has; `call_off` takes them off."""
        return len(self._vanished())

    def call_off(self) -> None:
        """Take off the plan, within the write in hand, what a series no longer has."""
        for one in self._vanished():
            change(MeetingRow, one.key, cancelled=True)
            self.merged += 1
            said = one.said.split(" ")
            said[2 + FIELDS.index("cancelled")] = letters(True)  # noqa: FBT003
            self.sources["meeting", one.key].append(" ".join(said))

    def _vanished(self) -> list[Planned]:
        series = {talk.series for talk in self._talks if talk.series}
        here = {uid_of(talk) for talk in self._talks}
        if self._shelf is None or not series:
            return []
        return [
            one
            for one in self._shelf.planned
            if (one.uid in series or one.uid.rpartition("/")[0] in series)
            and one.uid not in here
            and not (one.gone or one.noted or one.values["cancelled"])
            and self._today <= one.values["day"] <= self._today + PLANNED
            and all(one.unchanged(name) for name in FIELDS)
        ]

    def _step(self, talk: Talk) -> _Step:
        if talk.source in self._seen:
            return _Step(again=True)
        self._seen.add(talk.source)
        one = self._shelf.find(talk) if self._shelf else None
        if one is None and talk.called_off:
            return _Step(nothing=True)
        if one is None:
            return _Step()
        ties = [] if one.gone else self._shelf.missing(one.key, self._whom(talk)) if self._shelf else []
        if one.gone or one.noted or not one.said or one.number > talk.sequence:
            return _Step(one.key, ties=ties, nothing=not ties, said=one.said)
        fresh = values_of(talk)
        changes = {
            name: fresh[name] for name in FIELDS if fresh[name] != one.values[name] and one.unchanged(name)
        }
        return _Step(one.key, changes, ties, nothing=not changes and not ties, said=signed(talk))

    def _bring_up_to_date(self, talk: Talk, step: _Step) -> None:
        changes = dict(step.changes)
        if changes.get("day", date.min) >= self._today:
            changes["let_be"] = None
        if changes:
            change(MeetingRow, step.key, **changes)
        for client in step.ties:
            tie = key_for("meeting_client", step.key, client)
            put_once(MeetingClientRow, tie, meeting=step.key, client=client)
        touch(*step.ties, *self._whom(talk))
        self.merged += 1
        self.sources["meeting", step.key].append(step.said or talk.source)

    def _whom(self, talk: Talk) -> list[str]:
        """The clients who will be there; of several who might be, nobody is guessed."""
        found = [self._faces.of_mail(mail) for mail in talk.mails]
        found += map(self._faces.of_contact, talk.contacts)
        return list(dict.fromkeys(keys[0] for keys in found if len(keys) == 1))

    def _note(self, talk: Talk, whom: list[str]) -> str | None:
        """The words of a talk that is over become its note, where it was with a client; the entry's key."""
        if not whom:
            self.left_out["DESCRIPTION"] += 1
            return None
        text = "\n\n".join(filter(None, (talk.title, talk.words)))
        more = {name: talk.details[name] for name in ("zone", "minutes") if talk.details.get(name)}
        said = {"at": talk.at, **more} if talk.at else {}
        made = entries.add(text, day=talk.day, today=self._today, kind="meeting", clients=whom, **said)
        self.came["entry"] += 1
        self.sources["entry", made.row_id].append(talk.source)
        return made.row_id
