"""What the import sheet says: before anything came, and afterwards."""

from collections.abc import Iterator, Sequence

from relbook.errors import RelbookError, UnreadableFileError
from relbook.imports.foreign import Foreign
from relbook.journal.parcel import Report
from relbook.ui.importing import foreign_words, words
from relbook.ui.importing.errand import Opened
from relbook.ui.importing.rows import Record, Saying
from relbook.ui.importing.words import tr
from relbook.ui.shared.figures import figure
from relbook.ui.shared.line import Line

LISTED = 200
"""How many records that were left out are listed; the others are counted."""


def preview(opened: Opened) -> Iterator[Line]:
    """What would come, the first of it, and what would stay out."""
    for error in opened.faults:
        yield Record("warning-circle", _fault(error), tone="persimmon_text")
    if opened.reports:
        above = 8 if opened.faults else 0
        yield Saying(words.summary(opened.reports, would=True), "strong", above=above)
        samples = opened.samples()
        for sample in samples:
            yield Record(sample.icon_name, sample.words, sample.beside)
        if opened.records > len(samples):
            more = tr("and {count} more").format(count=figure(opened.records - len(samples)))
            yield Saying(more, "small", "text3")
        yield from _left_out(opened.reports)


def report(reports: Sequence[Report]) -> Iterator[Line]:
    """What came, and what stayed out."""
    yield Saying(words.summary(reports, would=False), "strong")
    if any(report.total or report.merged for report in reports):
        yield Saying(tr("Undo takes all of it back at once."), "small", "text2")
    yield from _left_out(reports)


def _fault(error: RelbookError) -> str:
    """Why a file cannot come, and what to do instead where that is known."""
    if isinstance(error, UnreadableFileError) and error.why in set(Foreign):
        return foreign_words.said(Foreign(error.why), error.path.name)
    return words.fault(error)


def _left_out(reports: Sequence[Report]) -> Iterator[Line]:
    skipped = [one for report in reports for one in report.skipped]
    if skipped:
        one, several = tr("1 record is left out"), tr("{count} records are left out")
        yield Saying(
            one if len(skipped) == 1 else several.format(count=figure(len(skipped))), "strong", above=14
        )
    for record in skipped[:LISTED]:
        number = (
            record.where if not record.where.isdigit() else tr("Record {number}").format(number=record.where)
        )
        yield Record("x-circle", number or tr("A record"), words.reason(record.reason))
    if len(skipped) > LISTED:
        yield Saying(tr("and {count} more").format(count=figure(len(skipped) - LISTED)), "small", "text3")
    if fields := words.left_out(reports):
        yield Saying(fields, "small", "text2", above=12)
