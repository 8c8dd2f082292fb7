"""What is said of backups: when they were made, why, and how old the newest is."""

from datetime import UTC, date, datetime

from relbook.journal.backup import STALE_AFTER, Backup, Shelf, Why, age, newest
from relbook.store.renewing import Renewed
from relbook.ui.shared import wording
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr


def when(made: datetime, today: date) -> str:
    """Such as “today, 09:12” or “Sun 22 Nov, 09:12”, by the clock on the wall."""
    here = made.astimezone()
    days = (today - here.date()).days
    near = {0: tr("today, {time}"), 1: tr("yesterday, {time}")}.get(days)
    if near:
        return near.format(time=wording.clock(here.time()))
    day = wording.day_with_weekday(here.date(), today)
    return tr("{day}, {time}").format(day=day, time=wording.clock(here.time()))


def backed(shelf: Shelf, now: datetime) -> tuple[str, bool]:
    """How old the newest backup is, and whether one should be offered."""
    moment = now.astimezone(UTC)
    found, old = newest(shelf.near, moment), age(shelf.near, moment)
    if found is None:
        return tr("Not backed up yet."), True
    if old is None or old < STALE_AFTER:
        return tr("Backed up {when}.").format(when=when(found.made, now.date())), False
    days = (now.date() - found.made.astimezone().date()).days
    return tr("Last backup was {days} days ago.").format(days=days), True


def second(shelf: Shelf, now: datetime) -> str:
    """How the second place is; nothing where none was chosen."""
    if not shelf.place:
        return ""
    made = shelf.far_made(now.astimezone(UTC))
    if shelf.far is None:
        if made is None:
            return tr("The second place is not here just now. The backups beside the book go on.")
        said = tr("The second place is not here just now. Its newest copy is from {when}.")
        return said.format(when=when(made, now.date()))
    if made is None:
        return tr("Nothing was copied to the second place yet.")
    said = tr("The second place has a copy from {when}.").format(when=when(made, now.date()))
    if not shelf.behind:
        return said
    more = (
        tr("One of its files opens with an earlier passphrase only.")
        if shelf.behind == 1
        else tr("{count} of its files open with an earlier passphrase only.")
    )
    return f"{said} {more.format(count=figure(shelf.behind))}"


def second_is_old(shelf: Shelf, now: datetime) -> str:
    """That the second place has had nothing new for a week; else nothing."""
    moment = now.astimezone(UTC)
    made = shelf.far_made(moment)
    if not shelf.far_is_old(moment):
        return ""
    if made is None:
        return tr("No second copy yet.")
    return tr("The second copy is {days} days old.").format(days=(moment - made).days)


def damaged(count: int) -> str:
    """That so many backups were found wanting when all were read again."""
    one, more = (
        tr(
            "One of them cannot be read whole any more; it is marked and kept. "
            "The others are sound, and so is your book. Back up once more to be safe."
        ),
        tr(
            "{count} of them cannot be read whole any more; they are marked and kept. "
            "The others are sound, and so is your book. Back up once more to be safe."
        ),
    )
    return (one if count == 1 else more).format(count=figure(count))


def renewed(found: Renewed) -> str:
    """What became of the copies in the second place, now that it is here."""
    if len(found.left) == 1:
        return tr(
            "One copy in the second place could not get the passphrase of the book. "
            "It opens with the one it was made with; the book and the other copies are fine."
        )
    if found.left:
        said = tr(
            "{count} copies in the second place could not get the passphrase of the book. "
            "They open with the one they were made with; the book and the other copies are fine."
        )
        return said.format(count=figure(len(found.left)))
    if found.count == 1:
        return tr("One copy in the second place has the passphrase of the book now.")
    return tr("{count} copies in the second place have the passphrase of the book now.").format(
        count=figure(found.count)
    )


def why(backup: Backup) -> str:
    """What it was made for."""
    return {
        Why.DAILY: tr("of the day"),
        Why.LEAVING: tr("at closing"),
        Why.ASKED: tr("asked for"),
        Why.MIGRATION: tr("before an update"),
        Why.IMPORT: tr("before notes came in"),
        Why.REKEY: tr("before a new passphrase"),
        Why.RESTORE: tr("before putting back"),
    }[backup.why]
