"""The words for what stopped something on its way out of the book."""

from relbook.errors import FolderUnwritableError, RelbookError, StoreUnavailableError, Trouble
from relbook.ui.shared.error_words import of_error
from relbook.ui.shared.language import tr


def of_leaving(error: RelbookError) -> str:
    """What happened, what is safe, what to do: at fault is where it should go, or the disk of that place."""
    match error:
        case FolderUnwritableError():
            return tr("That folder cannot be written to. Choose another one; nothing was exported.")
        case StoreUnavailableError(trouble=Trouble.FULL):
            return tr("The disk is full. Nothing was exported; free some space, or choose another folder.")
        case StoreUnavailableError(trouble=Trouble.FAILING):
            return tr(
                "The disk reported an error. Nothing was exported; try again, or choose another folder."
            )
        case _:
            return of_error(error)
