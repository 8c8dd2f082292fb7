"""What is to leave, as what, and where to."""

from datetime import date
from enum import StrEnum
from pathlib import Path

from relbook.exports.names import slug
from relbook.exports.tongue import IN_ENGLISH, Tongue
from relbook.journal.frozen import frozen
from relbook.journal.pseudonyms import AS_PROPOSED, Ruling
from relbook.journal.selection import Selection
from relbook.store import clients, pseudonyms


class Form(StrEnum):
    """What the notes leave as."""

    MARKDOWN = "markdown"
    PDF = "pdf"
    ODT = "odt"
    HTML = "html"
    JSON = "json"
    CSV = "csv"
    VCARD = "vcard"
    CALENDAR = "icalendar"


FOLDERS = frozenset({Form.MARKDOWN, Form.CSV})
"""Forms of several files; the others are one."""

PAINTED = frozenset({Form.PDF})
"""Forms that need fonts: gathered here, painted by who asked."""

ENDINGS = {
    Form.PDF: ".pdf",
    Form.ODT: ".odt",
    Form.HTML: ".html",
    Form.JSON: ".json",
    Form.VCARD: ".vcf",
    Form.CALENDAR: ".ics",
}
"""How the file of a form is called behind its name."""

WORDS_ALONE = frozenset({Form.MARKDOWN, Form.CSV, Form.VCARD, Form.CALENDAR})
"""Forms in which an entry is its words: what came from its lines stands elsewhere, or nowhere."""

WITHOUT_FACTS = frozenset({Form.JSON, Form.CSV, Form.VCARD, Form.CALENDAR})
"""Forms that say nothing of what is known and to be asked, or as rows: values are not read for them."""

WITHOUT_FILES = frozenset({Form.CSV, Form.VCARD, Form.CALENDAR})
"""Forms that have no place for attached files, nor for the pictures among them."""


@frozen
class Order:
    """One export as it was asked for.

    It goes into `folder` under `name`, or exactly `to`, where that is given. `private` lets private
    entries and reflections out, `secrets` the `!secret` lines; with `alias` nobody is called by
    their name but as `ruling` says, and no file goes along. With `over` other files of the same
    names are replaced. `tongue` words what stands around the writer's own words on pages made to be read.
    """

    selection: Selection
    form: Form
    folder: Path
    today: date
    name: str = "relbook"
    to: Path | None = None
    entries: bool = True
    promises: bool = True
    facts: bool = True
    files: bool = True
    private: bool = False
    secrets: bool = False
    alias: bool = False
    over: bool = False
    ruling: Ruling = AS_PROPOSED
    tongue: Tongue = IN_ENGLISH

    @property
    def target(self) -> Path:
        """Where it goes: a folder for what is several files, else a file."""
        if self.to is not None:
            return self.to
        if self.form is Form.MARKDOWN:
            return self.folder
        return self.folder / f"{self.name}{ENDINGS.get(self.form, f'-{self.form}')}"

    @property
    def tiers(self) -> dict[str, bool]:
        """What the writer agreed to let out, as the shelf is asked for it."""
        return {"private": self.private, "secrets": self.secrets}


def stem(selection: Selection, *, alias: bool = False) -> str:
    """The name of the file or of the client's folder."""
    if alias and selection.client_id:
        return slug(pseudonyms.everybody().of(selection.client_id), "client")
    return slug(clients.get(selection.client_id).name, "client") if selection.client_id else "relbook"
