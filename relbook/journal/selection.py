"""Which entries: one client's, the Inbox's, a kind's, those that say something."""

from datetime import date

from relbook.journal.frozen import frozen


@frozen
class Selection:
    """The same question for a timeline, an export and the command line.

    Empty parts ask nothing. `since` and `until` are both included. `words` is what a person
    types in a search box. `private` takes private entries in; a timeline does, an export only
    when asked. `lift` is a `Lift` and `reach` a `Reach`; `landmarks` and `promises` ask for entries
    that are one, or that hold one. `entry` is the key of one entry alone.
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
    lift: str = ""
    reach: str = ""
    landmarks: bool = False
    entry: str = ""

    @property
    def needs_index(self) -> bool:
        """Whether the word index has to be asked."""
        asked = (self.inbox, self.kinds, self.tag, self.words.strip(), self.promises)
        return any((*asked, self.lift, self.reach, self.landmarks))


EVERYTHING = Selection()
INBOX = Selection(inbox=True)
