"""The writer's own prompts, what they changed about those that came with the book, and which ones rest."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from peewee import ModelSelect

from relbook.journal.flaws import unfinished
from relbook.journal.library import Library
from relbook.journal.pack import Named, toml, who_is_named
from relbook.journal.prompt import Prompt
from relbook.store import askings, drafts
from relbook.store.drafts import Draft
from relbook.store.edit import change, drop, put_once, write
from relbook.store.keys import key_for
from relbook.store.models import DraftRow, PromptRow, database

DESK = "prompt "
"""How the desk begins on which a prompt lies that is not done yet; its id follows."""


def texts() -> dict[str, str]:
    """Own and changed prompts as TOML, by their id, the oldest first."""
    rows: ModelSelect[Any] = PromptRow.select(PromptRow.prompt, PromptRow.toml)
    rows = rows.where(PromptRow.gone.is_null(), PromptRow.toml != "")
    return dict(list(rows.order_by(PromptRow.created, PromptRow.prompt).tuples()))


def resting() -> frozenset[str]:
    """The prompts that are switched off for everybody."""
    rows: ModelSelect[Any] = PromptRow.select(PromptRow.prompt)
    rows = rows.where(PromptRow.gone.is_null(), PromptRow.resting)
    return frozenset(prompt for (prompt,) in rows.tuples())


def library(shipped: Library) -> Library:
    """What the book comes with, and in it what the writer changed and made.

    A text that cannot be read, as one from a newer relbook may be, is left out: what shipped stands.
    """
    return shipped.with_own(texts())


def kept() -> dict[str, int]:
    """How many answers were kept to each prompt."""
    sql = """SELECT prompt, count(*) FROM asking
        WHERE gone IS NULL AND outcome = 'answered' AND entry IS NOT NULL GROUP BY prompt"""
    return dict(database().execute_sql(sql).fetchall())


def begun() -> dict[str, Prompt]:
    """The prompts that are being written and not done, by their id: not asked as they stand there."""
    rows: ModelSelect[Any] = DraftRow.select(DraftRow.text)
    rows = rows.where(DraftRow.desk.startswith(DESK), DraftRow.gone.is_null()).order_by(DraftRow.created)
    found = [unfinished(text) for (text,) in rows.tuples()]
    return {prompt.id: prompt for prompt in found if prompt is not None}


def who_is_in(prompts: Iterable[Prompt]) -> list[Named]:
    """Where prompts name a client of this journal, by name or alias: to look at before they leave."""
    rows = database().execute_sql("SELECT name, called, alias FROM client WHERE gone IS NULL").fetchall()
    return who_is_named(prompts, {name for row in rows for name in row if name})


@write
def put_down(prompt: Prompt) -> str:
    """Lay down a prompt that is not done, with whatever faults it has."""
    return drafts.keep(Draft(DESK + prompt.id, toml(prompt))).row_id


@write
def throw_away(prompt_id: str) -> str:
    """Forget what was being written about a prompt."""
    return drafts.clear(DESK + prompt_id).row_id


@write
def take_in(prompts: Iterable[Prompt]) -> str:
    """Keep all of these as they are, in place of any of the same ids; one act to take back."""
    last = ""
    for prompt in prompts:
        last = keep(prompt.id, toml(prompt)).row_id
    return last


@write
def keep(prompt_id: str, toml: str) -> str:
    """Keep a prompt as this text has it; whether it rests stays as it is."""
    return _put(prompt_id, toml, rests=prompt_id in resting())


@write
def rest(prompt_id: str) -> str:
    """Switch a prompt off for everybody."""
    return _put(prompt_id, texts().get(prompt_id, ""), rests=True)


@write
def wake(prompt_id: str, today: date) -> str:
    """Let a prompt be asked again, also where it was passed over until it rested."""
    askings.wake(prompt_id, today)
    return _put(prompt_id, texts().get(prompt_id, ""), rests=False)


@write
def take_away(prompt_id: str) -> str:
    """Delete a prompt of one's own, or give one that shipped its own words again.

    What was answered to it stays; whether a prompt that shipped rests stays too.
    """
    key = _key(prompt_id)
    throw_away(prompt_id)
    if PromptRow.get_or_none(PromptRow.id == key) is None:
        return key
    if prompt_id in resting():
        change(PromptRow, key, toml="")
    else:
        drop(PromptRow, key)
    return key


def _put(prompt_id: str, toml: str, *, rests: bool) -> str:
    return put_once(PromptRow, _key(prompt_id), prompt=prompt_id, toml=toml, resting=rests)


def _key(prompt_id: str) -> str:
    return key_for("prompt", prompt_id)
