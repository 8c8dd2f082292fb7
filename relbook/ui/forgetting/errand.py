"""Looking through the book and forgetting: plain values, for the worker."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from relbook import paths
from relbook.journal.forgetting import Wish
from relbook.store import backups, database, forgetting
from relbook.store.forgetting import Forgotten, Plan
from relbook.store.going import AT_ONCE, Going
from relbook.ui.shared import settings as remembered
from relbook.ui.shared.settings import Settings


def places_of_copies(settings: Settings) -> tuple[Path, ...]:
    """Where backups of the open book may lie: beside it, and in the second place, if there is one."""
    second = settings.get(remembered.SECOND_PLACE)
    near = backups.folder_of(database.here())
    return (near, Path(second)) if second else (near,)


def own_places() -> tuple[Path, ...]:
    """What relbook writes beside the book: its log, its settings, what it opened elsewhere."""
    known = paths.places()
    return (known.log.parent, known.settings, known.runtime)


@dataclass(frozen=True)
class Looking:
    """Finds out what forgetting somebody would do."""

    client_id: str
    folders: Sequence[Path]
    now: datetime

    def __call__(self) -> Plan:
        return forgetting.plan(self.client_id, self.folders, self.now)


@dataclass(frozen=True)
class Settling:
    """Nothing at all: once it is done, whatever the worker was asked for before has come back."""

    client_id: str

    def __call__(self) -> "Settling":
        return self


@dataclass(frozen=True)
class ForgettingFor:
    """Forgets somebody, for good."""

    client_id: str
    wish: Wish
    folders: Sequence[Path]
    beside: Sequence[Path]
    now: datetime
    rewrite: bool

    def __call__(self, going: Going = AT_ONCE) -> Forgotten:
        """Told step by step; it can be stopped until what is theirs is gone for good."""
        return forgetting.forget(
            self.client_id,
            self.wish,
            now=self.now,
            folders=self.folders,
            beside=self.beside,
            rewrite=self.rewrite,
            going=going,
        )
