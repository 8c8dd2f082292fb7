"""The brief as words to copy: Markdown that reads as plain text too."""

from relbook.exports.alias import under_alias
from relbook.exports.brief import markdown
from relbook.journal.brief import Brief
from relbook.ui.brief.spoken import Spoken
from relbook.ui.shared.language import tr


def words(brief: Brief) -> str:
    """The whole page in the language of the interface."""
    return markdown(brief, Spoken())


def veiled(brief: Brief) -> Brief:
    """The page under the client's alias; others who attend are somebody."""
    return under_alias(brief, tr("A client"), tr("somebody"))
