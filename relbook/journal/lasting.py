"""How long a backup lasts: what thinning would do if one were made every day from now on."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from relbook.journal.backup import Backup, Why, name_of
from relbook.journal.thinning import keep

FARTHEST = 400
"""How many days ahead are looked at: nine months and what guards a change is over long before."""


def until(copies: Iterable[Backup], now: datetime) -> dict[str, date]:
    """The day on which each backup will have been thinned out; those that stay longer are left out.

    `now` is a moment in UTC. Damaged ones and those from the future go when thinning says so, too.
    """
    standing = list(copies)
    waiting = {one.name for one in standing}
    gone: dict[str, date] = {}
    for ahead in range(1, FARTHEST):
        if not waiting:
            break
        moment = now + timedelta(days=ahead)
        standing.append(Backup(name_of(moment, "0" * 8, "", Why.DAILY), moment, Why.DAILY))
        staying = keep(standing, moment)
        standing = [one for one in standing if one.name in staying]
        for name in sorted(waiting - staying):
            gone[name] = moment.date()
        waiting &= staying
    return gone
