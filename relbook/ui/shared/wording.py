"""Words for people: errors, kinds, circles, days. Below the interface there are only facts.

Errors say what happened, what is safe, what to do, in that order (design section 11).
"""

from datetime import date, time

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from relbook import errors
from relbook.errors import RelbookError, StoreUnavailableError, Trouble
from relbook.journal.circle import Circle
from relbook.journal.client import State
from relbook.journal.entry import Kind
from relbook.journal.fact import FactKind
from relbook.journal.promise import Dueness, Outcome, Promise
from relbook.ui.shared.place_words import of_unfit
from relbook.ui.shared.tokens import tokens


def tr(text: str) -> str:
    """Say `text` in the language of the interface."""
    return QCoreApplication.translate("wording", text)


def of_error(error: RelbookError) -> str:
    """One or two sentences about an error of the world."""
    match error:
        case StoreUnavailableError():
            return _of_trouble(error.trouble)
        case errors.JournalLockedError():
            return tr("That is not it. Nothing is lost, take your time.")
        case errors.NotAJournalError():
            return tr("{name} is not a relbook journal. It was left as it is. Choose another file.").format(
                name=error.path.name
            )
        case errors.JournalDamagedError():
            return tr(
                "Some pages of {name} could not be read. Nothing was changed. "
                "Read what can be read into a new book, or restore a backup."
            ).format(name=error.path.name)
        case errors.JournalTooNewError():
            return tr(
                "This book was written by a newer relbook. Nothing was changed. Please update to open it."
            )
        case errors.JournalMissingError():
            return tr("There is no book at {name}. Nothing was made. Choose another file.").format(
                name=error.path.name
            )
        case errors.JournalExistsError():
            return tr(
                "There is already something in {name}. It was left as it is. Choose a new file."
            ).format(name=error.path.name)
        case errors.ExportInTheWayError():
            return tr(
                "{count} files there were changed since, or were never part of an export. They are as they "
                "were, and nothing was exported. Choose another folder."
            ).format(count=f"{error.count:n}")
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
            return tr("This installation cannot encrypt. Nothing was opened. Please install relbook again.")
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
            return tr("“{words}” is not a date I know. Try @fri, @12 dec or @+2w.").format(words=error.words)
        case errors.BadValueError():
            return tr("“{words}” does not fit into {field}. Nothing was changed. Try another word.").format(
                words=error.words, field=error.field
            )
        case errors.UnreadableFileError():
            return tr("{name} could not be read. Nothing was brought in. {why}").format(
                name=error.path.name, why=error.why
            )
        case errors.UnknownFormatError():
            return tr(
                "{name} is of a kind I do not know. Nothing was brought in. Try vCard, Markdown or JSON."
            ).format(name=error.path.name)
        case errors.FileTooLargeError():
            return tr(
                "{name} is {size}. Nothing was added. Files up to {limit} can live in the book."
            ).format(name=error.path.name, size=size(error.size), limit=size(error.limit))
        case errors.PromptFileError():
            return tr("A question in {name}, line {line}, has a fault: {fault}. The others are fine.").format(
                name=error.name, line=error.line, fault=error.fault
            )
        case errors.UnsaidError():
            return tr("What was to be printed could not be written. The book is as it should be.")
        case errors.ResidueError():
            return tr(
                "Somebody would still have been named: {what}. Nothing was kept. Say what stands there instead, "
                "or that it is no name."
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
        errors.PassphraseFault.EMPTY: tr("A passphrase needs a word or two. Nothing was changed."),
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
            return tr("The disk did not obey. Your words are still here; press Try again, or copy them.")
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


def kind(value: str) -> str:
    """What a kind of entry is called; a kind of the writer's own is called what it is."""
    names = {
        Kind.MEETING: tr("Meeting"),
        Kind.CALL: tr("Call"),
        Kind.MESSAGE: tr("Message"),
        Kind.IN_PERSON: tr("Coffee"),
        Kind.NOTE: tr("Note"),
        Kind.CONFLICT: tr("Conflict"),
        Kind.NEGOTIATION: tr("Negotiation"),
        Kind.APPRECIATION_GIVEN: tr("Gesture"),
        Kind.APPRECIATION_RECEIVED: tr("Kind words"),
        Kind.FAVOUR_GIVEN: tr("Favour given"),
        Kind.FAVOUR_ASKED: tr("Favour asked"),
        Kind.REPAIR: tr("Mistake and repair"),
        Kind.SHARED: tr("Shared experience"),
        Kind.MILESTONE: tr("Milestone"),
        Kind.REFLECTION: tr("Reflection"),
        Kind.ENERGY: tr("Energy check"),
        Kind.TRUTH: tr("Not said yet"),
        Kind.EXTRA: tr("Extra mile"),
        Kind.DIFFERENCE: tr("Difference made"),
    }
    return names.get(value, value[:1].upper() + value[1:])  # type: ignore[call-overload, no-any-return]


_KIND_LOOKS = {
    Kind.IN_PERSON: "coffee",
    Kind.APPRECIATION_GIVEN: "gesture",
}
_OWN_LOOKS = {
    Kind.CONFLICT: ("scales", "clay"),
    Kind.NEGOTIATION: ("handshake", "teal"),
    Kind.APPRECIATION_RECEIVED: ("heart", "plum"),
    Kind.FAVOUR_GIVEN: ("hands-clapping", "plum"),
    Kind.FAVOUR_ASKED: ("hand-heart", "clay"),
    Kind.REPAIR: ("arrow-fat-line-up", "stone"),
    Kind.SHARED: ("campfire", "clay"),
    Kind.ENERGY: ("plant", "sage"),
    Kind.TRUTH: ("chat-teardrop-dots", "honey"),
    Kind.EXTRA: ("shooting-star", "plum"),
    Kind.DIFFERENCE: ("smiley", "sage"),
}


def kind_look(value: str) -> tuple[str, str]:
    """The icon and the hue of a kind of entry."""
    if value in _OWN_LOOKS:
        return _OWN_LOOKS[Kind(value)]
    looks = tokens().kinds
    return looks.get(_KIND_LOOKS.get(value, value), looks["note"])  # type: ignore[call-overload]


def circle(value: Circle | None) -> str:
    """What a circle is called."""
    names = {
        Circle.CLOSE: tr("Close"),
        Circle.GROWING: tr("Growing"),
        Circle.STEADY: tr("Steady"),
        Circle.RESTING: tr("Resting"),
        Circle.PROFESSIONAL: tr("Professional"),
    }
    return names[value] if value else tr("No circle yet")


def state(value: State) -> str:
    """Where the work with a client stands, in a word."""
    return {
        State.PROSPECT: tr("Prospect"),
        State.CURRENT: tr("Current"),
        State.DORMANT: tr("Dormant"),
        State.FORMER: tr("Former"),
        State.ENDED: tr("Ended"),
    }[value]


_FACT_LOOKS = {
    FactKind.WORRY: ("cloud-rain", "teal"),
    FactKind.CHALLENGE: ("arrow-fat-line-up", "teal"),
    FactKind.WISH: ("shooting-star", "honey"),
    FactKind.NEED: ("compass", "ink"),
    FactKind.VALUE: ("scales", "ink"),
    FactKind.DIFFERENCE: ("scales", "clay"),
    FactKind.PREFERENCE: ("smiley", "stone"),
    FactKind.BOUNDARY: ("shield-check", "sage"),
    FactKind.PERSONAL: ("heart", "plum"),
    FactKind.WORK_STYLE: ("smiley", "stone"),
    FactKind.LIKE: ("heart", "plum"),
    FactKind.SHARED: ("campfire", "clay"),
}


def fact_look(value: FactKind) -> tuple[str, str]:
    """The icon and the hue of a kind of fact."""
    return _FACT_LOOKS[value]


def fact(value: FactKind) -> str:
    """What a kind of fact is called."""
    return {
        FactKind.WORRY: tr("Worry"),
        FactKind.CHALLENGE: tr("Challenge"),
        FactKind.WISH: tr("Wish"),
        FactKind.NEED: tr("Need"),
        FactKind.VALUE: tr("Value"),
        FactKind.DIFFERENCE: tr("Seen differently"),
        FactKind.PREFERENCE: tr("Preference"),
        FactKind.BOUNDARY: tr("Boundary"),
        FactKind.PERSONAL: tr("Personal"),
        FactKind.WORK_STYLE: tr("Work style"),
        FactKind.LIKE: tr("What I like"),
        FactKind.SHARED: tr("Shared"),
    }[value]


def due(promise: Promise, today: date) -> str:
    """How a promise stands, in the words of its chip."""
    match promise.dueness(today):
        case Dueness.SETTLED:
            return _settled(promise, today)
        case Dueness.TODAY:
            return tr("due today")
        case Dueness.UNDATED:
            return tr("no date yet")
        case Dueness.OVERDUE if promise.due and (today - promise.due).days == 1:
            return tr("since yesterday")
        case Dueness.OVERDUE:
            return tr("since {day}").format(day=day_short(promise.due or today, today))
        case _:
            return day_with_weekday(promise.due or today, today)


def _settled(promise: Promise, today: date) -> str:
    day = promise.settled or promise.made
    shown = tr("today") if day == today else day_short(day, today)
    words = {
        Outcome.KEPT: tr("kept {day}"),
        Outcome.LATE: tr("kept late, {day}"),
        Outcome.RENEGOTIATED: tr("agreed anew, {day}"),
        Outcome.RELEASED: tr("released {day}"),
        Outcome.BROKEN: tr("not kept, {day}"),
    }
    return words[promise.outcome].format(day=shown)


def due_tint(promise: Promise, today: date) -> str:
    """The hue of that chip."""
    match promise.dueness(today):
        case Dueness.SETTLED:
            return "sage" if promise.outcome in (Outcome.KEPT, Outcome.LATE) else "stone"
        case Dueness.OVERDUE | Dueness.TODAY:
            return "persimmon"
        case _:
            return "stone"


def day_short(day: date, today: date) -> str:
    """Such as “13 Nov”, with the year when it is another one."""
    return QLocale().toString(_qdate(day), "d MMM" if day.year == today.year else "d MMM yyyy")


def day_with_weekday(day: date, today: date) -> str:
    """Such as “Mon 30 Nov”."""
    return QLocale().toString(_qdate(day), "ddd d MMM" if abs((day - today).days) < 330 else "ddd d MMM yyyy")


def day_long(day: date) -> str:
    """Such as “Wednesday, 25 November”."""
    return QLocale().toString(_qdate(day), "dddd, d MMMM")


def month(day: date) -> str:
    """Such as “November 2026”."""
    return QLocale().toString(_qdate(day), "MMMM yyyy")


def weekday(day: date) -> str:
    """Such as “Fri”."""
    return QLocale().toString(_qdate(day), "ddd")


def clock(at: time) -> str:
    """Such as “14:05”, as this country writes it."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def length(minutes: int) -> str:
    """Such as “35 min” or “1 h 20 min”."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return tr("{minutes} min").format(minutes=rest)
    return (
        tr("{hours} h {minutes} min").format(hours=hours, minutes=rest)
        if rest
        else tr("{hours} h").format(hours=hours)
    )


def ago(days: int) -> str:
    """How long ago, in words."""
    if days == 0:
        return tr("today")
    if days == 1:
        return tr("yesterday")
    return tr("{days} days ago").format(days=days) if days > 1 else tr("in {days} days").format(days=-days)


def rhythm(days: int | None) -> str:
    """Such as “every 3 weeks”."""
    if days is None:
        return tr("no rhythm")
    if days % 7 == 0:
        weeks = days // 7
        return tr("every week") if weeks == 1 else tr("every {weeks} weeks").format(weeks=weeks)
    return tr("every {days} days").format(days=days)


def size(count: int) -> str:
    """Such as “184 kB”."""
    return QLocale().formattedDataSize(
        count, 1 if count >= 1_000_000 else 0, QLocale.DataSizeFormat.DataSizeSIFormat
    )


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
