"""What is laid over the window."""

from collections.abc import Callable

from relbook.ui.parts import Parts


def join(parts: Parts) -> None:
    """Lay the wires of the sheets."""
    sheets, journey, doing = parts.sheets, parts.journey, parts.doing
    sheets.brief.note_asked.connect(doing.note_talk)
    sheets.brief.tab_chosen.connect(doing.show_tab_of_brief)
    sheets.brief.entry_chosen.connect(doing.show_entry_of_brief)
    sheets.quick.kept.connect(parts.news.on_kept)
    sheets.export.exported.connect(parts.news.on_exported)
    sheets.palette.client_chosen.connect(journey.go_client)
    sheets.palette.words_chosen.connect(journey.go_search)
    sheets.palette.tag_chosen.connect(journey.go_tag)
    sheets.person.kept.connect(journey.go_client)
    sheets.person.promise_chosen.connect(journey.go_promise)
    sheets.house.client_chosen.connect(journey.go_client)
    sheets.house.entry_chosen.connect(journey.show_entry)
    sheets.palette.house_chosen.connect(sheets.house.show_house)
    sheets.preferences.order_changed.connect(parts.look.order_clients)


def acts(parts: Parts) -> dict[str, Callable[[], object]]:
    """What the actions that open a sheet do."""
    sheets, doing = parts.sheets, parts.doing
    return {
        "brief": doing.show_brief,
        "print": doing.print_brief,
        "find": sheets.palette.open,
        "export": doing.show_export,
        "import": sheets.importing.open,
        "preferences": sheets.preferences.open,
        "keys": sheets.keys.open,
    }
