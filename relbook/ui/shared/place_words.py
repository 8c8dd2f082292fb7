"""Words about where a book lies: what is in its place, and what lies beside it."""

from PySide6.QtCore import QCoreApplication

from relbook.errors import Unfit, UnfitPlaceError


def tr(text: str) -> str:
    """Say `text` in the language of the interface."""
    return QCoreApplication.translate("places", text)


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
    }
    return said[error.unfit].format(name=error.path.name)
