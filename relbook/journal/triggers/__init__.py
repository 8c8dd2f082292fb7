"""Every trigger a prompt file may name."""

from relbook.journal.trigger import Trigger
from relbook.journal.triggers import conflicts, days, lately, meetings, needs, promises, silence, ties

TRIGGERS: dict[str, Trigger] = {
    found.name: found
    for room in (meetings, promises, conflicts, silence, needs, ties, lately, days)
    for found in vars(room).values()
    if isinstance(found, Trigger)
}
