"""A prompt as it might look: its slots filled with made-up facts."""

from collections import defaultdict

from relbook.journal.prompt import ON, put, slots_in
from relbook.ui.shared.language import tr


def filled(text: str, name: str) -> str:
    """The text about `name`, with something made up in every other slot."""
    known = {**_examples(), "name": name}
    slots: dict[str, str] = defaultdict(lambda: "…")
    for slot in slots_in(text):
        day = known.get(slot.removeprefix(ON), tr("13 November"))
        slots[slot] = tr("on {day}").format(day=day) if slot.startswith(ON) else day
    return put(text, slots)


def _examples() -> dict[str, str]:
    return {
        "fact": tr("January cash flow"),
        "promise": tr("the split-invoice proposal"),
        "label": tr("birthday"),
        "other": tr("Jonas"),
        "word": tr("shipping"),
        "town": tr("Porto"),
        "org": tr("Halden Studio"),
        "month": tr("December"),
        "days": "64",
        "rhythm": "45",
        "count": "3",
        "capacity": "5",
        "talks": "6",
    }
