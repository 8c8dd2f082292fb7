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
from relbook.ui.shared import error_words, wording


def heading(error: RelbookError) -> str:
    """What happened, in a few words."""
    if isinstance(error, StoreUnavailableError):
        return _of_disk(error.trouble)[0]
    headings: dict[type[RelbookError], str] = {
        NotAJournalError: wording.tr("This is not a book"),
        JournalDamagedError: wording.tr("A part of the book is damaged"),
        UnfitPlaceError: wording.tr("A book cannot lie here"),
        JournalTooNewError: wording.tr("This book needs a newer relbook"),
        JournalMissingError: wording.tr("The book is not there"),
        FolderUnwritableError: wording.tr("Nothing can be written here"),
        WrongBuildError: wording.tr("Something is missing here"),
    }
    return headings.get(type(error), wording.tr("The book stays closed for now"))


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
            wording.tr("The disk is full"),
            wording.tr(
                "There is no room left to open the book. It is as it was; free some space, "
                "then press Try again."
            ),
        ),
        Trouble.READ_ONLY: (
            wording.tr("The disk takes no writes"),
            wording.tr(
                "The book lies where nothing can be written. It is as it was; allow writing there, "
                "then press Try again."
            ),
        ),
        Trouble.BUSY: (
            wording.tr("Another program has the book"),
            wording.tr("It is being used just now. Nothing was changed; press Try again in a moment."),
        ),
        Trouble.FAILING: (
            wording.tr("The disk reports a fault"),
            wording.tr(
                "The book could not be opened from it. Nothing was changed; press Try again, "
                "and check the disk if that does not help."
            ),
        ),
        Trouble.REPLACED: (
            wording.tr("Another file lies in its place"),
            wording.tr(
                "What lies there now is not the book that was opened. Nothing was changed; "
                "look at both files, then press Try again."
            ),
        ),
        Trouble.GONE: (
            wording.tr("The book cannot be reached"),
            wording.tr(
                "Its disk does not seem to be there. Nothing was changed; plug it in, then press Try again."
            ),
        ),
    }[trouble]
