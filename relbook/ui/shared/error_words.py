"""Words for what went wrong: what happened, what is safe, what to do, in that order (design section 11)."""

from relbook import errors
from relbook.errors import RelbookError, StoreUnavailableError, Trouble
from relbook.journal.entry import short
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr
from relbook.ui.shared.place_words import of_unfit
from relbook.ui.shared.wording import size

QUOTED = 40
"""How much of what was typed is said again, in characters: a page that was pasted by mistake is not."""


def _quoted(words: str) -> str:
    return short(words, QUOTED)


def of_error(error: RelbookError) -> str:
    """One or two sentences about an error of the world."""
    match error:
        case StoreUnavailableError():
            return _of_trouble(error.trouble)
        case errors.JournalLockedError():
            return tr("That is not it. Nothing is lost, take your time.")
        case errors.NotAJournalError():
            return tr("{name} is not a book of relbook. It was left as it is. Choose another file.").format(
                name=error.path.name
            )
        case errors.JournalDamagedError():
            return tr(
                "Some pages of {name} could not be read. Nothing was changed. "
                "Read what can be read into a new book, or restore a backup."
            ).format(name=error.path.name)
        case errors.JournalTooNewError():
            return tr(
                "This book was written by a newer relbook. Nothing was changed. Update relbook to open it."
            )
        case errors.JournalElsewhereError():
            return tr(
                "This book is open on another computer, {host}. Nothing was changed. "
                "Close it there, then press Try again."
            ).format(host=error.host)
        case errors.JournalMissingError():
            return tr("There is no book at {name}. Nothing was made. Choose another file.").format(
                name=error.path.name
            )
        case errors.JournalExistsError():
            return tr(
                "There is already something in {name}. It was left as it is. Choose a new file."
            ).format(name=error.path.name)
        case errors.ExportInTheWayError(count=1):
            return tr(
                "One file there was changed since, or was never part of an export. It is as it was, and "
                "nothing was exported. Choose another folder."
            )
        case errors.ExportInTheWayError():
            return tr(
                "{count} files there were changed since, or were never part of an export. They are as they "
                "were, and nothing was exported. Choose another folder."
            ).format(count=figure(error.count))
        case errors.FolderUnwritableError():
            return tr("{name} cannot be written to. Nothing was changed. Choose another folder.").format(
                name=error.path.name or str(error.path)
            )
        case errors.PassphraseError() | errors.RecoveryError():
            return _of_key(error)
        case errors.BackupFailedError():
            return _of_backup(error)
        case errors.UnfitPlaceError():
            return of_unfit(error)
        case errors.WrongBuildError():
            return tr("This installation cannot encrypt. Nothing was opened. Install relbook again.")
        case _:
            return _of_content(error)


def _of_content(error: RelbookError) -> str:
    match error:
        case errors.MissingError():
            return tr("This is no longer in the book. Nothing else was changed. Perhaps it lies in the bin.")
        case errors.NobodyError():
            return tr(
                "Nobody here is called {name}. Nothing was changed. Add them first, or check the name."
            ).format(name=error.name)
        case errors.AmbiguousNameError():
            return tr("{name} could be {candidates}. Nothing was changed. Use the full name.").format(
                name=error.name, candidates=", ".join(error.candidates)
            )
        case errors.BlankTextError():
            return tr("There is nothing to keep yet. Write a word or two first.")
        case errors.GoalMissingError():
            return tr("This cannot be settled yet. Nothing was changed. Write down what you both want first.")
        case errors.StepDayError():
            return tr(
                "{day} does not fit with the other days. Nothing was changed. Choose a day in between."
            ).format(day=error.day.isoformat())
        case errors.BadDateError():
            return tr("“{words}” is not a date I know. Try @fri, @12 dec or @+2w.").format(
                words=_quoted(error.words)
            )
        case errors.BadValueError():
            return tr("“{words}” does not fit into {field}. Nothing was changed. Try another word.").format(
                words=_quoted(error.words), field=error.field
            )
        case errors.UnreadableFileError():
            return tr("{name} could not be read. Nothing was brought in. {why}").format(
                name=error.path.name, why=error.why
            )
        case errors.UnknownFormatError():
            return tr(
                "{name} is of a kind I do not know. Nothing was brought in. Address books, calendars, mail, "
                "tables, Markdown and the exports of many journals come in."
            ).format(name=error.path.name)
        case errors.UnknownColumnError():
            return tr(
                "“{column}” fits no column of this table. Nothing was brought in. "
                "Name one as the first line of the table does."
            ).format(column=error.said)
        case errors.FileTooLargeError():
            return tr(
                "{name} is {size}, and files up to {limit} can live in the book. Nothing was added. "
                "Write down where it lies instead."
            ).format(name=error.path.name, size=size(error.size), limit=size(error.limit))
        case errors.PromptFileError():
            return tr(
                "A question in {name}, line {line}, has a fault: {fault}. The others are fine. "
                "Mend that line to have it asked."
            ).format(name=error.name, line=error.line, fault=error.fault)
        case errors.UnsaidError():
            return tr("What was to be printed could not be written. The book is as it should be. Try again.")
        case errors.ResidueError():
            return tr(
                "Somebody would still have been named: {what}. Nothing was kept. "
                "Say what stands there instead, or that it is no name."
            ).format(what=", ".join(dict.fromkeys(word for word, _, _ in error.left[:3])))
        case errors.CancelledError():
            return tr("Stopped. Nothing was left half done.")
        case _:
            raise AssertionError(f"no words for {type(error).__name__}")


def _of_key(error: errors.PassphraseError | errors.RecoveryError) -> str:
    if isinstance(error, errors.RecoveryError):
        if error.came == error.wanted:
            return tr("A letter is not as on the sheet. Nothing is lost; read it once more.")
        return tr("{came} of {wanted} letters so far. Nothing is lost; read the sheet once more.").format(
            came=error.came, wanted=error.wanted
        )
    return {
        errors.PassphraseFault.EMPTY: tr(
            "A passphrase needs a word or two. Nothing was changed. Choose some words."
        ),
        errors.PassphraseFault.UNSPEAKABLE: tr(
            "One of these characters cannot be in a passphrase. Nothing was changed. Choose other words."
        ),
        errors.PassphraseFault.RAW: tr(
            "This looks like a key, not like words. Nothing was changed. Choose words."
        ),
        errors.PassphraseFault.NONE_SET: tr(
            "This book has no passphrase. Nothing was changed. Set one first."
        ),
        errors.PassphraseFault.ALREADY_SET: tr(
            "This book has a passphrase already. Nothing was changed. Change it instead."
        ),
    }[error.fault]


def _of_trouble(trouble: Trouble) -> str:
    match trouble:
        case Trouble.FULL:
            return tr("The disk is full. Your words are still here; free some space, then press Try again.")
        case Trouble.READ_ONLY:
            return tr(
                "This book can only be read here. Your words are still here; copy them, or open it elsewhere."
            )
        case Trouble.BUSY:
            return tr(
                "Another program is using the book. Your words are still here; press Try again in a moment."
            )
        case Trouble.FAILING:
            return tr("The disk reported an error. Your words are still here; press Try again, or copy them.")
        case Trouble.REPLACED:
            return tr(
                "Another file was put in the book’s place. Your words are still here; copy them, "
                "then open the book again."
            )
        case Trouble.GONE:
            return tr(
                "The book cannot be reached. Your words are still here; plug its disk in and try again."
            )


def _of_backup(error: errors.BackupFailedError) -> str:
    match error.trouble:
        case Trouble.FULL:
            return tr(
                "The backup did not finish: its disk is full. Your book and the earlier backups are as they "
                "were. Free some space, then back up again."
            )
        case Trouble.READ_ONLY | Trouble.GONE | Trouble.REPLACED:
            return tr(
                "The backup did not finish: its folder cannot be written to. Your book and the earlier "
                "backups are as they were. Look whether the folder is there, then back up again."
            )
        case Trouble.BUSY:
            return tr(
                "The backup did not finish: another one is under way. Your book and the earlier backups are "
                "as they were. Try again in a moment."
            )
        case Trouble.FAILING:
            return tr(
                "The backup did not finish: what was written did not read back the same. Your book and the "
                "earlier backups are as they were. Try again, and check the disk."
            )
