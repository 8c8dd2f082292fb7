"""What meeting mode needs of the page it is given: rooms do not know each other."""

from datetime import datetime
from typing import Protocol

from PySide6.QtCore import SignalInstance

from relbook.ui.shared.autosave import Autosave


class About(Protocol):
    """What a page is about."""

    @property
    def clients(self) -> tuple[str, ...]: ...


class TalkPage(Protocol):
    """A page to write on during a talk."""

    kept: SignalInstance
    left: SignalInstance
    stamps: bool
    autosave: Autosave

    @property
    def subject(self) -> About | None: ...

    def begin_talk(self, client_id: str) -> None: ...
    def minutes(self, now: datetime) -> int: ...
    def written(self) -> str: ...
    def leave(self) -> None: ...
    def keep(self) -> None: ...
    def attach(self) -> None: ...
