"""Monica 4: the JSON that its settings export, an account as a whole.

| Monica | journal |
| --- | --- |
| contact | client: name, nickname, company, job, description |
| contact fields, addresses | ways to reach them; the town |
| birth date, day of death | days, the year open where it is not known; of an age the year alone |
| day and person of the first meeting, pets, food, relationships, tags | since; lines below "about" |
| how often to stay in touch | rhythm |
| no longer active, or dead | archived; the work with who is dead has ended |
| a contact only known as a relation | a line below "about" of whose relation they are |
| note, call, conversation, activity | entry: note, call, message, in person |
| gift; life event | entry: appreciation given or received, a note of an idea; milestone |
| task; reminder of one day to come | a promise in an entry |
| reminder of every year | a day; that of a birthday is the birthday |
| photo, document | a file kept with the client; one of nobody's an entry that is the file |
| entry of the journal | an entry of nobody's |
| other reminders, debts, genders, emotions, amounts, ratings | no place |
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from relbook.errors import CancelledError
from relbook.imports import monica_told
from relbook.imports.given import Given
from relbook.imports.intake import FIELD_LIMIT, RECORDS_LIMIT, Fault, RefusedError, source
from relbook.imports.json_text import Record, loaded, raw, string
from relbook.imports.monica_account import Account, Person, told, when
from relbook.imports.monica_people import card, is_yearly
from relbook.imports.monica_told import Saying
from relbook.imports.reader import Asked, Reader
from relbook.journal.parcel import Card, Enclosure, Format, Note, Parcel, Reason, Skipped

LIMIT = 128 * 1024 * 1024
"""The largest account, in bytes; its photos lie within."""
_SIGNS = (b'"exported_by"', b'"app_version"')
_SORTS = ("note", "call", "conversation", "gift", "life_event", "task")
_TYPES = ("contact_field_types", "life_event_types")
_LEFT = ("gender", "vcard", "last_talked_to")


def _knows(given: Given) -> bool:
    start = given.start().lstrip(b"\xef\xbb\xbf \t\r\n")
    return start[:1] == b"{" and b'"account"' in start and any(sign in start for sign in _SIGNS)


def _read(given: Given, asked: Asked) -> Parcel:
    if given.only is None:
        raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS)
    whole = loaded(given.only.read(LIMIT))
    account = Account(whole) if isinstance(whole, dict) else None
    if account is None or account.empty:
        raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS)
    box = _Box(asked, account)
    box.read()
    cards, notes, skipped = tuple(box.cards), tuple(box.notes), tuple(box.skipped)
    return Parcel(Format.MONICA, cards=cards, notes=notes, skipped=skipped, left_out=+box.left_out)


class _Box:
    """What has come so far."""

    def __init__(self, asked: Asked, account: Account) -> None:
        self.cards: list[Card] = []
        self.notes: list[Note] = []
        self.skipped: list[Skipped] = []
        self.left_out: Counter[str] = Counter()
        self._asked = asked
        self._account = account
        self._types = {sort: account.types(sort) for sort in _TYPES}
        self._mails: dict[str, str] = {}
        self._kept = account.by_key("photo") | account.by_key("document")
        self._shown: set[str] = set()

    def read(self) -> None:
        relations = self._account.relations()
        for person in self._account.people:
            self._person(person, relations.get(person.key, []))
        for person in self._account.people:
            if person.name and not person.partial:
                self._told(person)
        self._together()
        for record in self._account.journal:
            self._entry("journal", record, monica_told.journal_entry(record), [])

    def _person(self, person: Person, relations: list[str]) -> None:
        if not person.name:
            return self.skipped.append(Skipped(Reason.NO_NAME, person.key, raw(person.told)))
        if person.partial:
            return None
        found = replace(card(person, self._account, relations), files=tuple(self._files(person)))
        self.cards.append(found)
        self._mails[person.key] = next(iter(found.mails), "")
        self.left_out.update(name for name in _LEFT if person.told.get(name))
        self.left_out["is_starred"] += person.told.get("is_starred") is True
        self.left_out["debt"] += len(list(person.each("debt")))
        return None

    def _files(self, person: Person) -> Iterator[Enclosure]:
        """The photos and documents of somebody."""
        for sort in ("photo", "document"):
            for key in person.keys(sort):
                self._shown.add(key)
                yield from monica_told.kept(self._kept.get(key, {})).files

    def _told(self, person: Person) -> None:
        """What lies with a person."""
        for sort in _SORTS:
            found = list(person.each(sort))
            read = monica_told.sayings(sort, iter(found), person.name, self._types)
            for record, saying in zip(found, read, strict=True):
                self._entry(sort, record, saying, [person])
                self.left_out["emotion"] += bool(told(record).get("emotions"))
                self.left_out["amount"] += sort == "gift" and bool(told(record).get("amount"))
        for record in person.each("reminder"):
            self._reminder(record, person)

    def _reminder(self, record: Record, person: Person) -> None:
        said = told(record)
        due = when(said, "initial_date")
        ahead = due is not None and due[0] >= self._asked.today and said.get("inactive") is not True
        if string(said, "frequency_type") == "one_time" and ahead:
            self._entry("reminder", record, monica_told.reminder(record), [person])
        elif not is_yearly(said) and said.get("delible") is not False:
            self.left_out["reminder"] += 1

    def _together(self) -> None:
        """What lies in the account itself and names those it is about, or is named by them."""
        whose: dict[str, list[Person]] = {}
        for person in self._account.people:
            for key in person.keys("activity"):
                whose.setdefault(key, []).append(person)
            for record in person.each("activity"):
                self._entry("activity", record, monica_told.activity(record), [person])
        for key, record in self._account.by_key("activity").items():
            self._entry("activity", record, monica_told.activity(record), whose.get(key, []))
        for key, record in self._kept.items():
            if key not in self._shown:
                self._entry("file", record, monica_told.kept(record), [])

    def _entry(self, sort: str, record: Record, saying: Saying, whose: list[Person]) -> None:
        if self._asked.stopped():
            raise CancelledError
        if len(self.notes) >= RECORDS_LIMIT:
            raise RefusedError(Fault.TOO_LARGE)
        here = [person for person in whose if person.name and not person.partial]
        where = ", ".join(person.name for person in here[:3]) or sort
        if not saying.text or len(saying.text) > FIELD_LIMIT:
            reason = Reason.TOO_LARGE if saying.text else Reason.BLANK
            return self.skipped.append(Skipped(reason, where, raw(record)))
        day, at = saying.day or (self._asked.today, None)
        sure = string(record, "uuid") or raw(record).decode() + "".join(person.key for person in here)
        return self.notes.append(
            Note(
                source=source("monica", sort, sure),
                text=saying.text,
                day=day,
                kind=saying.kind,
                people=tuple(dict.fromkeys(self._named(here))),
                mails=tuple(dict.fromkeys(self._mailed(here))),
                details={**saying.details, **({"at": at, "zone": "UTC"} if at else {})},
                files=saying.files,
                where=where,
            )
        )

    def _named(self, people: list[Person]) -> Iterator[str]:
        yield from (one.name for one in people if not self._several(one))

    def _mailed(self, people: list[Person]) -> Iterator[str]:
        """Of two of one name it is the address that tells who is meant."""
        yield from (self._mails[one.key] for one in people if self._several(one))

    def _several(self, person: Person) -> bool:
        return self._account.alike[person.name] > 1 and bool(self._mails.get(person.key))


READER = Reader(Format.MONICA, _knows, _read, apart=True)
