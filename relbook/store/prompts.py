"""The writer's own prompts, what they changed about those that came with the book, and which ones rest."""

from typing import Any

from peewee import ModelSelect

from relbook.journal.library import Library
from relbook.store.edit import change, drop, put_once, write
from relbook.store.keys import key_for
from relbook.store.models import PromptRow


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


@write
def keep(prompt_id: str, toml: str) -> str:
    """Keep a prompt as this text has it; whether it rests stays as it is."""
    return _put(prompt_id, toml, rests=prompt_id in resting())


@write
def rest(prompt_id: str) -> str:
    """Switch a prompt off for everybody."""
    return _put(prompt_id, texts().get(prompt_id, ""), rests=True)


@write
def wake(prompt_id: str) -> str:
    """Let a prompt be asked again."""
    return _put(prompt_id, texts().get(prompt_id, ""), rests=False)


@write
def take_away(prompt_id: str) -> str:
    """Delete a prompt of one's own, or give one that shipped its own words again.

    What was answered to it stays; whether a prompt that shipped rests stays too.
    """
    key = _key(prompt_id)
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
