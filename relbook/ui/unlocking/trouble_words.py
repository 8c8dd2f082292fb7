"""Words of the page that says why a book stays closed. No words of one's own are at risk yet."""

from relbook.errors import (
    FolderUnwritableError,
    JournalDamagedError,
    JournalMissingError,
    JournalTooNewError,
    NotAJournalError,
    RelbookError,
    StoreUnavailableError,
    Trouble,
    UnfitPlaceError,
    WrongBuildError,
)
from relbook.ui.shared import error_words
from relbook.ui.shared.language import tr


def heading(error: RelbookError) -> str:
    """What happened, in a few words."""
    if isinstance(error, StoreUnavailableError):
        return _of_disk(error.trouble)[0]
    headings: dict[type[RelbookError], str] = {
        NotAJournalError: tr("This is not a book"),
        JournalDamagedError: tr("A part of the book is damaged"),
        UnfitPlaceError: tr("A book cannot lie here"),
        JournalTooNewError: tr("This book needs a newer relbook"),
        JournalMissingError: tr("The book is not there"),
        FolderUnwritableError: tr("Nothing can be written here"),
        WrongBuildError: tr("Something is missing here"),
    }
    return headings.get(type(error), tr("The book stays closed for now"))


def sentence(error: RelbookError) -> str:
    """What happened, what is safe, what can be done."""
    return (
        _of_disk(error.trouble)[1]
        if isinstance(error, StoreUnavailableError)
        else error_words.of_error(error)
    )


def _of_disk(trouble: Trouble) -> tuple[str, str]:
    return {
        Trouble.FULL: (
            tr("The disk is full"),
            tr(
                "There is no room left to open the book. It is as it was; free some space, "
                "then press Try again."
            ),
        ),
        Trouble.READ_ONLY: (
            tr("The disk takes no writes"),
            tr(
                "The book lies where nothing can be written. It is as it was; allow writing there, "
                "then press Try again."
            ),
        ),
        Trouble.BUSY: (
            tr("Another program has the book"),
            tr("It is being used just now. Nothing was changed; press Try again in a moment."),
        ),
        Trouble.FAILING: (
            tr("The disk reports a fault"),
            tr(
                "The book could not be opened from it. Nothing was changed; press Try again, "
                "and check the disk if that does not help."
            ),
        ),
        Trouble.REPLACED: (
            tr("Another file lies in its place"),
            tr(
                "What lies there now is not the book that was opened. Nothing was changed; "
                "look at both files, then press Try again."
            ),
        ),
        Trouble.GONE: (
            tr("The book cannot be reached"),
            tr("Its disk does not seem to be there. Nothing was changed; plug it in, then press Try again."),
        ),
    }[trouble]
