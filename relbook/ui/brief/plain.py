"""The brief as words to copy: Markdown that reads as plain text too."""

from relbook.exports.brief import markdown
from relbook.journal.brief import Brief
from relbook.ui.brief.spoken import Spoken


def words(brief: Brief) -> str:
    """The whole page in the language of the interface."""
    return markdown(brief, Spoken())
