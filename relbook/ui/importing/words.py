"""Words for what comes in and for what is left out."""

from collections.abc import Iterable, Mapping

from relbook.errors import RelbookError, UnreadableFileError
from relbook.imports.intake import Fault
from relbook.journal.parcel import Format, Parcel, Reason, Report
from relbook.ui.shared import error_words
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr


def reason(why: Reason) -> str:
    """Why a record was left out."""
    return {
        Reason.NO_NAME: tr("it has no name"),
        Reason.NOT_A_PERSON: tr("it is a group, not a person"),
        Reason.NOT_A_NOTE: tr("it is neither a note nor a file of one"),
        Reason.NOT_A_TALK: tr("it is a task, a birthday or an answer, not a talk"),
        Reason.NO_DAY: tr("it does not say when"),
        Reason.BLANK: tr("there is nothing in it"),
        Reason.BAD_VALUE: tr("a value in it makes no sense"),
        Reason.NOT_TEXT: tr("it is not text"),
        Reason.TOO_LARGE: tr("it is too large"),
        Reason.TOO_MANY: tr("there are too many"),
        Reason.NOT_A_FILE: tr("it is a link or a device, not a file"),
        Reason.MISSING: tr("it is not there, or cannot be read"),
        Reason.CLASH: tr("another record has its place"),
        Reason.TRASHED: tr("it was in the trash there"),
        Reason.ENCRYPTED: tr("it is encrypted"),
    }[why]


def fault(error: RelbookError) -> str:
    """Why a file as a whole cannot come."""
    if not isinstance(error, UnreadableFileError) or error.why not in set(Fault):
        return error_words.of_error(error)
    why = {
        Fault.TOO_LARGE: tr(
            "It is too large: save it in smaller parts, such as by year or by client, and bring these in one "
            "after another."
        ),
        Fault.NOT_A_FILE: tr("It is a link or a device, not a file."),
        Fault.NOT_TEXT: tr("It is not text."),
        Fault.NOT_WHAT_IT_CLAIMS: tr("It is not what it claims to be."),
        Fault.TOO_DEEP: tr("It is nested too deeply."),
        Fault.ENCRYPTED: tr("It is encrypted: save it again without a password, and bring that in."),
        Fault.BROKEN: tr("It is broken: save or fetch it again."),
        Fault.GONE: tr("It is not there, or not yours to read."),
    }[Fault(error.why)]
    name = error.path.name
    return tr("{name} could not be read. Nothing of it was brought in. {why}").format(name=name, why=why)


def amount(kind: str, count: int) -> str:
    """So many of a kind."""
    one, several = {
        "client": (tr("1 client"), tr("{count} clients")),
        "entry": (tr("1 entry"), tr("{count} entries")),
        "promise": (tr("1 promise"), tr("{count} promises")),
        "fact": (tr("1 fact"), tr("{count} facts")),
        "meeting": (tr("1 planned talk"), tr("{count} planned talks")),
    }.get(kind, (tr("1 record"), tr("{count} records")))
    return one if count == 1 else several.format(count=figure(count))


def amounts(came: Mapping[str, int]) -> str:
    """What came, kind by kind; other rows are not counted out loud."""
    said = [amount(kind, came[kind]) for kind in _ORDER if came.get(kind)]
    if not said:
        return tr("Nothing new")
    return (
        said[0]
        if len(said) == 1
        else tr("{several} and {last}").format(several=", ".join(said[:-1]), last=said[-1])
    )


_ORDER = ("client", "entry", "promise", "fact", "meeting")


def summary(reports: Iterable[Report], *, would: bool) -> str:
    """A sentence about all parcels together."""
    every = list(reports)
    came: dict[str, int] = {}
    for report in every:
        for kind, count in report.came.items():
            came[kind] = came.get(kind, 0) + count
    merged, there = sum(report.merged for report in every), sum(report.there for report in every)
    first = tr("{what} would come in.") if would else tr("{what} came in.")
    parts = [first.format(what=amounts(came))]
    if merged:
        one, several = tr("1 adds to what is here already."), tr("{count} add to what is here already.")
        parts.append(one if merged == 1 else several.format(count=figure(merged)))
    if there:
        one = tr("1 is here already and stays as it is.")
        several = tr("{count} are here already and stay as they are.")
        parts.append(one if there == 1 else several.format(count=figure(there)))
    if twice := sum(report.twice for report in every):
        one = tr("1 stands in it more than once and comes once.")
        several = tr("{count} stand in it more than once and come once.")
        parts.append(one if twice == 1 else several.format(count=figure(twice)))
    return " ".join(parts)


def stays_behind(parcels: Iterable[Parcel]) -> str:
    """What an export of our own does not carry, by its form; nothing where that need not be said."""
    if any(parcel.format is Format.CSV and parcel.table is None for parcel in parcels):
        return tr(
            "Tables do not carry everything: files, planned talks, earlier work and what you know of "
            "somebody beside your entries are not in them. An export as JSON has it all."
        )
    return ""


def left_out(reports: Iterable[Report]) -> str:
    """The fields a journal has no place for; nothing when there are none."""
    found: dict[str, int] = {}
    for report in reports:
        for name, count in report.left_out.items():
            found[name] = found.get(name, 0) + count
    if not found:
        return ""
    listed = ", ".join(f"{name} ({count})" for name, count in sorted(found.items())[:12])
    return tr("Not taken, because a book has no place for it: {fields}").format(fields=listed)
