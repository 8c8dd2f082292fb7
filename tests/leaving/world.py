"""A journal with a canary in every place that words can be kept, and what each may leave with."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import count, cycle
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from relbook.journal.client import ContactPoint, Role
from relbook.journal.custom import CustomField, CustomValue, FieldKind
from relbook.journal.entry import Kind, Tier
from relbook.journal.fact import FactKind
from relbook.journal.lives.parts import OPEN_PARTS, Part
from relbook.journal.meeting import ImportantDate
from relbook.journal.promise import Outcome
from relbook.store import (
    clients,
    custom,
    details,
    drafts,
    entries,
    facts,
    files,
    important_dates,
    meetings,
    organisations,
    promises,
    questions,
    reaching,
    settings,
)
from relbook.store.drafts import Draft
from relbook.store.edit import put, write
from relbook.store.models import EntryVersionRow

TODAY = date(2026, 11, 25)

_numbers = count()


def canary() -> str:
    """A word that stands nowhere else: letters only, so that no format writes it in another way."""
    number, letters = next(_numbers), ""
    for _ in range(4):
        number, letter = divmod(number, 26)
        letters += chr(ord("a") + letter)
    return f"kanari{letters}zq"


@dataclass(frozen=True, slots=True)
class Hidden:
    """Where a canary sits, and how much has to be agreed to before it leaves: private, secret, whole."""

    word: str
    place: str
    needs: str


Place = Callable[[str, str], None]  # puts a canary with a client

SECRET_LINES = (
    "!secret {}",
    "- !secret {}",
    "> quoted !SECRET {}",
    "[] {} !secret @fri",
    "!worry {} !secret",
    "? {} !secret",
    ">> {} !secret",
    "！secret {}",
    "```\n!secret {}",
    "#{0} !secret",
    "| a | !secret {} |",
    "a `code` !secret {}",
)
KINDS = (Kind.CALL, Kind.CONFLICT, Kind.SHARED, Kind.NOTE, Kind.MILESTONE, Kind.DIFFERENCE)


def _note(client: str, text: str, kind: str = Kind.CALL, tier: Tier = Tier.SHAREABLE, **more: Any) -> str:
    day = TODAY - timedelta(3)
    return entries.add(text, day=day, today=TODAY, kind=kind, clients=[client], tier=tier, **more).row_id


def secret_line(client: str, word: str, line: str, kind: Kind) -> None:
    _note(client, f"A title\n\nPlain words.\n{line.format(word)}", kind)


def secret_question(client: str, word: str) -> None:
    _note(client, "An answer\n\nwords", question=f"What of it?\n!secret {word}")


def secret_part(client: str, word: str, part: Part) -> None:
    _beside(_note(client, "Talk\n\nwords", Kind.CONFLICT), part, f"fine\n!secret {word}")


def secret_promise(client: str, word: str) -> None:
    promises.add(client, f"send {word} !secret", mine=True, made=TODAY, due=TODAY)


def secret_kept_promise(client: str, word: str) -> None:
    key = promises.add(client, f"{word} !secret", mine=True, made=TODAY - timedelta(2)).row_id
    promises.settle(key, Outcome.KEPT, TODAY)


def secret_fact(client: str, word: str) -> None:
    facts.add(client, FactKind.WORRY, f"{word} !secret", as_of=TODAY)


def secret_ending(client: str, word: str) -> None:
    key = facts.add(client, FactKind.WORRY, "Payroll", as_of=TODAY - timedelta(9)).row_id
    facts.close(key, TODAY, ending=f"It came. !secret {word}")


def secret_ask(client: str, word: str) -> None:
    questions.ask_later(client, f"{word}? !secret", TODAY)


def secret_about(client: str, word: str) -> None:
    clients.amend(client, about=f"Founder.\n!secret {word}")


def secret_town(client: str, word: str) -> None:
    clients.amend(client, town=f"!secret {word}")


def secret_field(client: str, word: str) -> None:
    field = next((one for one in custom.fields() if one.name == "Coffee"), CustomField("", "Coffee"))
    custom.keep_values(client, (CustomValue(field, f"!secret {word}"),), TODAY)


def secret_address(client: str, word: str) -> None:
    reaching.keep_points(client, (ContactPoint("", client, "mail", f"!secret {word}@example.org"),))


def secret_role(client: str, word: str) -> None:
    organisations.keep_roles(client, (Role("", client, "Halden", f"!secret {word}"),))


def secret_company(client: str, word: str) -> None:
    role = Role("", client, f"!secret {word}", "Founder")
    organisations.keep_roles(client, (*organisations.roles(client), role))


def secret_label(client: str, word: str) -> None:
    reaching.reach(client, "phone", f"+351 {next(_numbers):09}", f"!secret {word}")


def secret_choice(client: str, word: str) -> None:
    hidden = f"!secret {word}"
    one = CustomValue(CustomField("", hidden, FieldKind.CHOICE, (hidden,)), hidden)
    custom.keep_values(client, (*custom.values_of(client), one), TODAY)


def secret_pronouns(client: str, word: str) -> None:
    clients.amend(client, pronouns=f"!secret {word}")


def secret_channel(client: str, word: str) -> None:
    _note(client, "Talk\n\nwords", channel=f"!secret {word}")


def secret_day(client: str, word: str) -> None:
    day = TODAY + timedelta(2)
    important_dates.keep_days(client, (ImportantDate("", client, f"!secret {word}", day.month, day.day),))


def secret_talk(client: str, word: str) -> None:
    meetings.plan([client], TODAY, time(15, 0), title=f"!secret {word}", where=f"!secret {word}")


def secret_file(client: str, word: str) -> None:
    _attach(_note(client, "With a file\n\nwords"), f"!secret {word}.txt", "content")


def file_of_a_secret(client: str, word: str) -> None:
    key = _note(client, f"!secret {word}\n\n!secret and no more", Kind.CONFLICT, question=word)
    _beside(key, Part.GOAL, word)
    _attach(key, f"{word}.txt", word)


def file_of_what_is_sensitive(client: str, word: str) -> None:
    key = _note(client, f"!fact {word}")
    (fact,) = facts.of_entries([key])[key]
    facts.shelter(fact.id, sensitive=True)
    _attach(key, f"{word}.txt", word)


def private_entry(client: str, word: str, line: str) -> None:
    _note(client, f"{word}\n\nx\n{line.format(word)}", tier=Tier.PRIVATE)


def about_writer(client: str, word: str, kind: Kind) -> None:
    _note(client, f"{word}\n\nx\n[] {word} @2026-11-25\n!wish {word}\n? {word}", kind)


def private_file(client: str, word: str) -> None:
    _attach(_note(client, "Mine\n\nwords", tier=Tier.PRIVATE), f"{word}.txt", word)


def sensitive_fact(client: str, word: str) -> None:
    facts.add(client, FactKind.PERSONAL, word, as_of=TODAY, about=TODAY, sensitive=True)


def sensitive_line(client: str, word: str) -> None:
    key = _note(client, f"Lunch\n\nAll is well.\n!fact {word} #{word}")
    (fact,) = facts.of_entries([key])[key]
    facts.shelter(fact.id, sensitive=True)


def private_part(client: str, word: str, part: Part) -> None:
    _beside(_note(client, "Quarrel\n\nwords", Kind.CONFLICT), part, word)


def setting(client: str, word: str) -> None:
    settings.put(f"reasons {word}", word)


def draft(client: str, word: str) -> None:
    beside = (Path("/home/me") / f"{word}.pdf",)
    drafts.keep(Draft(client, f"unfinished {word}", client_id=client, files=beside))


def binned(client: str, word: str) -> None:
    entries.remove(_note(client, f"{word}\n\n[] {word}\n!worry {word}"))


def earlier_text(client: str, word: str) -> None:
    _written_before(_note(client, "Talk\n\nAll is well."), word)


@write
def _written_before(entry: str, words: str) -> str:
    return put(EntryVersionRow, entry=entry, text=words, written=datetime(2026, 11, 1))


@write
def _beside(entry: str, part: Part, words: str) -> str:
    details.note(entry, part.value, words)
    return entry


def _attach(entry: str, name: str, words: str) -> None:
    content = words.encode()
    files.attach(entry, name, files.store_content(content), len(content))


_PLAIN = ("[] {} @fri", "!worry {}", "? {}", ">> {}", "#{}", "plain {}")

_SECRET = (
    *(secret_question, secret_promise, secret_kept_promise, secret_fact, secret_ending, secret_ask),
    *(secret_about, secret_town, secret_field, secret_address, secret_role, secret_day, secret_talk),
    *(secret_company, secret_label, secret_choice, secret_pronouns, secret_channel),
    *(secret_file, file_of_a_secret),
)

EVERYWHERE: list[tuple[object, ...]] = [
    *(("secret", secret_line, line, kind) for line, kind in zip(SECRET_LINES, cycle(KINDS), strict=False)),
    *(("secret", secret_part, part) for part in sorted(OPEN_PARTS)),
    *(("secret", put) for put in _SECRET),
    *(("private", private_entry, line) for line in _PLAIN),
    *(("private", about_writer, kind) for kind in (Kind.REFLECTION, Kind.TRUTH)),
    *(("private", private_part, part) for part in sorted(set(Part) - OPEN_PARTS)),
    *(("private", put) for put in (private_file, sensitive_fact, sensitive_line)),
    ("private", file_of_what_is_sensitive),
    *(("whole", put) for put in (setting, draft, binned, earlier_text)),
]
"""Every place once; a client has some of them only once, so that the last canary there is the one."""

lines = st.tuples(
    st.just("secret"), st.just(secret_line), st.sampled_from(SECRET_LINES), st.sampled_from(KINDS)
)
places = st.one_of(st.sampled_from(EVERYWHERE), lines)


def hide(client: str, placed: tuple[object, ...]) -> Hidden:
    """Put a canary of its own into one of the places."""
    needs, put, *how = placed
    assert callable(put)
    word = canary()
    put(client, word, *how)
    return Hidden(word, repr(placed), str(needs))
