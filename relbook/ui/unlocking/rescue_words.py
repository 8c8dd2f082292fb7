"""What was read of a damaged book, in plain numbers."""

from datetime import date

from relbook.store.salvage import Salvaged
from relbook.ui.shared import wording
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr


def heading(found: Salvaged) -> str:
    """How many entries there are again."""
    entries = found.entries
    if not entries.lost:
        one, more = tr("The one entry is there"), tr("All {whole} entries are there")
        return (one if entries.whole == 1 else more).format(whole=figure(entries.whole))
    if entries.whole == 1:
        return tr("The one entry is not there")
    said = tr("Entries that are there: {there} of {whole}")
    return said.format(there=figure(entries.read + entries.filled), whole=figure(entries.whole))


def sentence(found: Salvaged, today: date) -> str:
    """Where they came from, what is missing, and what was left alone."""
    entries = found.entries
    said = [tr("Read from the file: {count}.").format(count=figure(entries.read))]
    if entries.filled:
        days = ", ".join(wording.day_short(day, today) for day in dict.fromkeys(_days(found)))
        said.append(tr("From backups ({days}): {count}.").format(count=figure(entries.filled), days=days))
    if entries.lost:
        said.append(tr("Lost: {count}.").format(count=figure(entries.lost)))
    if lost := found.rows.lost - entries.lost:
        said.append(tr("Also lost: {what}.").format(what=_smaller(lost)))
    if found.files.lost:
        one, more = tr("One file is lost."), tr("{count} files are lost.")
        said.append((one if found.files.lost == 1 else more).format(count=figure(found.files.lost)))
    if not found.certain:
        said.append(tr("Some pages could not even be counted: there may have been more."))
    said.append(tr("The damaged book was left as it is. When you use the new one, it is kept beside it."))
    return " ".join(said)


def _smaller(count: int) -> str:
    """Rows that are no entries."""
    one, more = (
        tr("one smaller thing, such as a tie or a tag"),
        tr("{count} smaller things, such as ties and tags"),
    )
    return (one if count == 1 else more).format(count=figure(count))


def _days(found: Salvaged) -> list[date]:
    return [day for day, count in found.sources if count]
