"""What the import sheet says around an import: where it stands, and how it is taken back."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from relbook.store.batches import OFFERED
from relbook.ui.importing import words
from relbook.ui.importing.foot import Stage
from relbook.ui.shared.language import tr

AT_ONCE = 500
"""Up to how many records the desk takes an import back by Undo; a larger one is taken back from the sheet."""


def beneath(stage: Stage) -> str:
    """The sentence under the title."""
    return {
        Stage.READY: tr("Nothing is written yet."),
        Stage.COLUMNS: tr("What each column of the table is, and what would come of its first rows."),
        Stage.CAME: tr("It is in your book now."),
        Stage.NAMES: tr("These names stand in what came. Say who they are, or leave them."),
    }.get(stage, tr("You see what would come before anything is written, and can take it back."))


def way_back(total: int, *, undo: bool) -> str:
    """How what came is taken back."""
    if not total:
        return tr("It was all here already. Nothing was changed.")
    if undo:
        said = tr("Undo takes all of it back at once; for {days} days it can also be taken back from here.")
    else:
        said = tr("For {days} days all of it can be taken back from here.")
    return said.format(days=OFFERED.days)


def stays(kept: Mapping[str, int]) -> str:
    """What was changed since and therefore is still there."""
    if not kept:
        return ""
    said = tr("What you changed or added to since stays: {what}.")
    return said.format(what=words.amounts(kept))


def kept_beside(made: Sequence[Path]) -> str:
    """Where the records that were left out lie now."""
    names = ", ".join(path.name for path in made)
    return tr("Kept beside the file, as {names}. They are not encrypted.").format(names=names)
