"""Words about where a book lies: what is in its place, and what lies beside it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from relbook.errors import Unfit, UnfitPlaceError
from relbook.journal.synced import Service
from relbook.ui.shared import wording
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr

if TYPE_CHECKING:
    from relbook.store.soundness import Health


def of_unfit(error: UnfitPlaceError) -> str:
    """Why this is no place for a book."""
    said = {
        Unfit.LINK: tr("{name} is a link to another file. Nothing was changed. Open the file itself."),
        Unfit.FOLDER: tr("{name} is a folder. Nothing was changed. Choose the book inside of it."),
        Unfit.NO_FILE: tr("{name} is a pipe or a device. Nothing was changed. Choose a file."),
        Unfit.OTHERS: tr(
            "{name} lies in a folder that is somebody else’s. Nothing was changed. "
            "Copy the book into a folder of your own and open it there."
        ),
        Unfit.LONG: tr(
            "{name} has too long a name, or lies too deep in its folders. Nothing was changed. "
            "Give it a shorter name, or move it to a folder further up."
        ),
        Unfit.VERSION: tr(
            "{name} is another version of the book beside it. Nothing was changed. "
            "Give its file a name of its own to write in it."
        ),
    }
    return said[error.unfit].format(name=error.path.name)


def of_health(health: Health, today: date) -> Iterator[str]:
    """What is to be known about a sound book, the most pressing first."""
    if health.ahead is not None:
        said = tr(
            "This computer says it is {today}, and the book was last written on {ahead}. "
            "Nothing was changed. Check the computer’s date before you write."
        )
        yield said.format(today=wording.day_full(today), ahead=wording.day_full(health.ahead))
    if health.unheld:
        one, more = (
            tr(
                "The file that holds your attachment is not beside the book, so that it cannot be opened. "
                "Your notes are all here. Bring it back from where the book lay before, or from a backup."
            ),
            tr(
                "The file that holds your attachments is not beside the book: {count} cannot be opened. "
                "Your notes are all here. Bring it back from where the book lay before, or from a backup."
            ),
        )
        said = one if health.unheld == 1 else more
        yield said.format(count=figure(health.unheld))
    if health.others:
        count, name = len(health.others), health.others[0].name
        said = (
            tr(
                "Another version of your book lies beside it: {name}. Nothing was merged or removed. "
                "Look into it, and bring over what your book lacks."
            )
            if count == 1
            else tr(
                "{count} other versions of your book lie beside it, such as {name}. Nothing was merged or "
                "removed. Look into them, and bring over what your book lacks."
            )
        )
        yield said.format(count=figure(count), name=name)


def of_synced(service: Service) -> str:
    """What to know about a book in a folder that a program keeps in step."""
    return tr(
        "This book lies in a folder that {program} keeps in step. That goes well while it is open on one "
        "computer at a time: close it here before you open it elsewhere, or two versions come of it."
    ).format(program=service.value)
