"""What is said of copies that keep the passphrase they had: how many, where, and until when."""

from datetime import datetime

from relbook.store.database import is_open
from relbook.store.passphrase import Changed
from relbook.store.renewing import last_day
from relbook.ui.shared import settings as remembered
from relbook.ui.shared import wording
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr
from relbook.ui.shared.settings import Settings


def left_behind(changed: Changed, settings: Settings, now: datetime) -> str:
    """What the writer has to know after another passphrase; nothing where every copy has it."""
    said = []
    if changed.away:
        said.append(_away(settings.get(remembered.SECOND_COUNT)))
    if changed.left:
        said.append(_here(changed, now))
    if said and is_open(changed.key):
        said.append(tr("Keep the old passphrase until then: it alone opens them."))
    return " ".join(said)


def _away(count: int) -> str:
    if not count:
        return tr(
            "The second place is not here just now. Its copies keep the passphrase they had until it is "
            "here again; then they are written anew by themselves."
        )
    if count == 1:
        return tr(
            "The second place is not here just now. Its one copy keeps the passphrase it had until it is "
            "here again; then it is written anew by itself."
        )
    said = tr(
        "The second place is not here just now. Its {count} copies keep the passphrase they had until it is "
        "here again; then they are written anew by themselves."
    )
    return said.format(count=figure(count))


def _here(changed: Changed, now: datetime) -> str:
    count, day = len(changed.left), last_day(changed.left, now)
    folders = ", ".join(dict.fromkeys(str(path.parent) for path in changed.left))
    if day is None:
        one = tr("One older copy in {folders} keeps the passphrase it had. The book has the new one.")
        several = tr(
            "{count} older copies in {folders} keep the passphrase they had. The book has the new one."
        )
        return (one if count == 1 else several).format(count=figure(count), folders=folders)
    one = tr(
        "One older copy in {folders} keeps the passphrase it had, until {day}. The book has the new one."
    )
    several = tr(
        "{count} older copies in {folders} keep the passphrase they had, the last until {day}. "
        "The book has the new one."
    )
    until = wording.day_short(day, now.date())
    return (one if count == 1 else several).format(count=figure(count), folders=folders, day=until)
