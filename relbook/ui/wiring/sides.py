"""The list of clients at the left, the reflection at the right, and moving between panes."""

from collections.abc import Callable

from relbook.ui.parts import Parts


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of both sides."""
    rooms, doing, journey = parts.rooms, parts.doing, parts.journey
    side, reflection = rooms.side, rooms.reflection
    side.chosen.connect(journey.go_client)
    side.went.connect(journey.go)
    side.find_asked.connect(parts.laying.find)
    side.add_asked.connect(doing.add_client)
    side.menu_asked.connect(parts.menus.show_all)
    side.person_menu_asked.connect(parts.menus.show_person)
    side.order_changed.connect(parts.look.keep_order)
    parts.frame.folded.connect(parts.look.fold_side)
    reflection.fold_asked.connect(doing.fold_reflection)
    reflection.entry_chosen.connect(journey.show_entry)
    reflection.client_chosen.connect(journey.go_client)
    reflection.asking_changed.connect(parts.look.light_lamp)
    rooms.rail.opened.connect(doing.toggle_reflection)
    rooms.rail.history_asked.connect(doing.show_reflections)
    rooms.kindness.note_asked.connect(doing.note_kindness)
    return {
        "add_client": doing.add_client,
        "edit_client": doing.edit_client,
        "circle": parts.menus.show_circles_here,
        "merge": parts.menus.merge_here,
        "sieve": side.show_sieve,
        "reflect": doing.toggle_reflection,
        "another": reflection.another,
        "clients": side.focus_list,
        "previous": journey.previous_client,
        "next": journey.next_client,
        "next_pane": doing.next_pane,
        "previous_pane": doing.previous_pane,
    }
