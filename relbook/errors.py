"""What can go wrong without being a bug.

Raise one of these when the world is at fault: a wrong passphrase, a full disk, a name that two
clients share. They carry facts, not sentences: the interface puts them into words. Anything else
that escapes is a bug.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path


class RelbookError(Exception):
    """Something the person at the desk can understand and act on."""


class JournalLockedError(RelbookError):
    """The passphrase is missing or wrong."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class PassphraseFault(StrEnum):
    """Why these words cannot be a passphrase."""

    EMPTY = "empty"
    UNSPEAKABLE = "unspeakable"
    RAW = "raw"
    NONE_SET = "none set"
    ALREADY_SET = "already set"


class PassphraseError(RelbookError):
    """These words cannot be the passphrase of a journal; nothing was changed."""

    def __init__(self, fault: PassphraseFault) -> None:
        super().__init__(fault)
        self.fault = fault


class RecoveryError(RelbookError):
    """These groups are not those of a recovery sheet: of so many letters wanted, so many came."""

    def __init__(self, came: int, wanted: int) -> None:
        super().__init__(came, wanted)
        self.came = came
        self.wanted = wanted


class NotAJournalError(RelbookError):
    """The file is something else; it is left as it is."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class JournalDamagedError(RelbookError):
    """Some of the journal's pages no longer carry what was written."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class JournalTooNewError(RelbookError):
    """A later relbook wrote this journal; opening it here could lose notes."""

    def __init__(self, path: Path, unknown: Sequence[str]) -> None:
        super().__init__(path, unknown)
        self.path = path
        self.unknown = tuple(unknown)


class JournalElsewhereError(RelbookError):
    """Another machine has the journal open; `seen` is when it last said so, in UTC and without a zone."""

    def __init__(self, path: Path, host: str, seen: datetime) -> None:
        super().__init__(path, host, seen)
        self.path = path
        self.host = host
        self.seen = seen


class JournalMissingError(RelbookError):
    """There is no journal at this path, and the verb does not make one."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class JournalExistsError(RelbookError):
    """There is already something in the journal that was to be filled anew."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class Unfit(StrEnum):
    """Why a place on the disk is not one for a journal."""

    LINK = "a link"
    FOLDER = "a folder"
    NO_FILE = "a pipe or a device"
    OTHERS = "of another owner"
    LONG = "too long by its name, or by the folders it lies in"
    VERSION = "another version of the journal beside it, put there by a program that keeps folders in step"


class UnfitPlaceError(RelbookError):
    """What lies at this path is not a file of one's own; it was not opened."""

    def __init__(self, path: Path, why: Unfit) -> None:
        super().__init__(path, why)
        self.path = path
        self.unfit = why


class FolderUnwritableError(RelbookError):
    """Nothing can be written in this folder; nothing was."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class ExportInTheWayError(RelbookError):
    """So many files at this place are not as an export left them; they stay, and nothing was written."""

    def __init__(self, path: Path, count: int) -> None:
        super().__init__(path, count)
        self.path = path
        self.count = count


class ResidueError(RelbookError):
    """Somebody is still named in what was made under other names; nothing of it was kept.

    `left` says which word stands in which place how often. It stays out of the message.
    """

    def __init__(self, left: Iterable[tuple[str, str, int]]) -> None:
        self.left = tuple(left)
        super().__init__(len(self.left))


class Trouble(StrEnum):
    """Why the store could not do what was asked."""

    FULL = "full"
    READ_ONLY = "read only"
    BUSY = "busy"
    FAILING = "failing"
    GONE = "gone"
    REPLACED = "replaced"


class StoreUnavailableError(RelbookError):
    """The disk is full, read-only, failing or gone. Trying again later may work."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble)
        self.trouble = trouble


class BackupFailedError(RelbookError):
    """A backup could not be made, or was not what it should be; the ones before it are as they were."""

    def __init__(self, folder: Path, trouble: Trouble) -> None:
        super().__init__(folder, trouble)
        self.folder = folder
        self.trouble = trouble


class WrongBuildError(RelbookError):
    """The database driver of this installation cannot encrypt; nothing was opened."""


class MissingError(RelbookError):
    """The client, entry or promise is no longer on file."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


class NobodyError(RelbookError):
    """No client answers to this name."""

    def __init__(self, name: str) -> None:
        super().__init__()  # a name is a client's; it stays out of the message
        self.name = name


class AmbiguousNameError(RelbookError):
    """Several clients answer to this name; none of them is guessed."""

    def __init__(self, name: str, candidates: Sequence[str]) -> None:
        super().__init__()  # names stay out of the message
        self.name = name
        self.candidates = tuple(candidates)


class BlankTextError(RelbookError):
    """There is nothing to keep: the text has no character but white space."""


class GoalMissingError(RelbookError):
    """A disagreement cannot be settled before something says what both sides want."""


class StepDayError(RelbookError):
    """A step cannot have happened on this day: it would lie before the one it follows on, or ahead."""

    def __init__(self, step: str, day: date) -> None:
        super().__init__(step, day)
        self.step = step
        self.day = day


class BadDateError(RelbookError):
    """These words are not a date."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = words


class BadValueError(RelbookError):
    """A field of the writer's own does not take these words: no number, or none of its choices."""

    def __init__(self, field: str, words: str) -> None:
        super().__init__()  # what was typed stays out of the message
        self.field = field
        self.words = words


class UnreadableFileError(RelbookError):
    """The file to import cannot be read as what it claims to be."""

    def __init__(self, path: Path, why: str = "") -> None:
        super().__init__(path)
        self.path = path
        self.why = why


class UnknownFormatError(RelbookError):
    """No importer knows this file."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class UnknownColumnError(RelbookError):
    """The table has no such column, or a column cannot be that; `known` is what there is instead."""

    def __init__(self, said: str, known: Sequence[str]) -> None:
        super().__init__()  # the headers of a table stay out of the message
        self.said = said
        self.known = tuple(known)


class FileTooLargeError(RelbookError):
    """The file is larger than a journal takes in."""

    def __init__(self, path: Path, size: int, limit: int) -> None:
        super().__init__(path, size, limit)
        self.path = path
        self.size = size
        self.limit = limit


class PromptFileError(RelbookError):
    """A prompt library has a fault; the line says where."""

    def __init__(self, name: str, line: int, fault: str) -> None:
        super().__init__(name, line, fault)
        self.name = name
        self.line = line
        self.fault = fault


class UnsaidError(RelbookError):
    """What a verb prints could not be written: the disk it goes to is full or failing."""


class CancelledError(RelbookError):
    """The person stopped it; nothing was left half done."""
