"""The list of clients at the left, the reflection at the right, and moving between panes."""

from collections.abc import Callable
from functools import partial

from relbook.ui.parts import Parts


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of both sides."""
    rooms, doing, journey = parts.rooms, parts.doing, parts.journey
    side = rooms.side
    side.chosen.connect(journey.go_client)
    side.went.connect(journey.go)
    side.find_asked.connect(parts.laying.find)
    side.add_asked.connect(doing.add_client)
    side.menu_asked.connect(parts.menus.show_all)
    side.person_menu_asked.connect(parts.menus.show_person)
    side.order_changed.connect(parts.look.keep_order)
    rooms.when_made("reflection", partial(_reflection, parts))
    for name in ("gesture", "kindness", "care"):
        rooms.when_made(name, partial(_of_nobody, parts, name))
    rooms.rail.opened.connect(doing.toggle_reflection)
    rooms.rail.history_asked.connect(doing.show_reflections)
    return {
        "add_client": doing.add_client,
        "edit_client": doing.edit_client,
        "circle": parts.menus.show_circles_here,
        "merge": parts.menus.merge_here,
        "sieve": side.show_sieve,
        "reflect": doing.toggle_reflection,
        "another": rooms.act("reflection", "another"),
        "clients": side.focus_list,
        "previous": journey.previous_client,
        "next": journey.next_client,
        "next_pane": doing.next_pane,
        "previous_pane": doing.previous_pane,
    }


def _reflection(parts: Parts) -> None:
    reflection, journey = parts.rooms.reflection, parts.journey
    reflection.fold_asked.connect(parts.doing.fold_reflection)
    reflection.entry_chosen.connect(journey.show_entry)
    reflection.client_chosen.connect(journey.go_client)
    reflection.asking_changed.connect(parts.look.light_lamp)
    if journey.client_id:
        reflection.show_client(journey.client_id)


def _of_nobody(parts: Parts, name: str) -> None:
    """It stands beside Today, and beside whatever else is about nobody in particular."""
    room = getattr(parts.rooms, name)
    room.setVisible(not parts.journey.client_id)
    if name == "kindness":
        room.note_asked.connect(parts.doing.note_kindness)
