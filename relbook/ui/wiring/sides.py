"""The list of clients at the left, the reflection at the right, and moving between panes."""

from collections.abc import Callable

from relbook.ui.parts import Parts


def join(parts: Parts) -> None:
    """Lay the wires of both sides."""
    rooms, sheets, doing, journey = parts.rooms, parts.sheets, parts.doing, parts.journey
    side, reflection = rooms.side, rooms.reflection
    side.chosen.connect(journey.go_client)
    side.went.connect(journey.go)
    side.find_asked.connect(sheets.palette.open)
    side.add_asked.connect(doing.add_client)
    side.menu_asked.connect(parts.menus.show_all)
    side.person_menu_asked.connect(parts.menus.show_person)
    side.order_changed.connect(parts.look.keep_order)
    parts.frame.folded.connect(parts.look.fold_side)
    sheets.merge.merged.connect(journey.go_client)
    for alike in (sheets.person.first.alike, sheets.person.reach.alike):
        alike.open_asked.connect(sheets.person.close_sheet)
        alike.open_asked.connect(journey.go_client)
    reflection.fold_asked.connect(doing.fold_reflection)
    reflection.entry_chosen.connect(journey.show_entry)
    reflection.asking_changed.connect(parts.look.light_lamp)
    rooms.rail.opened.connect(doing.toggle_reflection)
    rooms.rail.history_asked.connect(doing.show_reflections)
    rooms.kindness.note_asked.connect(doing.note_kindness)


def acts(parts: Parts) -> dict[str, Callable[[], object]]:
    """What the actions of both sides do."""
    doing, journey = parts.doing, parts.journey
    return {
        "add_client": doing.add_client,
        "edit_client": doing.edit_client,
        "circle": parts.menus.show_circles_here,
        "merge": parts.menus.merge_here,
        "sieve": parts.rooms.side.show_sieve,
        "bin": parts.sheets.bin.open,
        "reflect": doing.toggle_reflection,
        "another": parts.rooms.reflection.another,
        "clients": parts.rooms.side.focus_list,
        "previous": journey.previous_client,
        "next": journey.next_client,
        "next_pane": doing.next_pane,
        "previous_pane": doing.previous_pane,
    }
