"""Which entries: one client's, the Inbox's, a kind's, those that say something."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Selection:
    """The same question for a timeline, an export and the command line.

    Empty parts ask nothing. `since` and `until` are both included. `words` is what a person
    types in a search box. `private` takes private entries in; a timeline does, an export only
    when asked.
    """

    client_id: str = ""
    inbox: bool = False
    kinds: tuple[str, ...] = ()
    tag: str = ""
    since: date | None = None
    until: date | None = None
    words: str = ""
    private: bool = True
    promises: bool = False

    @property
    def needs_index(self) -> bool:
        """Whether the word index has to be asked."""
        return bool(self.inbox or self.kinds or self.tag or self.words.strip() or self.promises)


EVERYTHING = Selection()
INBOX = Selection(inbox=True)
