"""What is laid over the window."""

from collections.abc import Callable
from functools import partial

from relbook.ui.parts import Parts


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Say what joins each sheet to the rest once it is made."""
    laying, doing = parts.laying, parts.doing
    wires = {
        "brief": _brief,
        "quick": _quick,
        "export": _export,
        "palette": _palette,
        "person": _person,
        "house": _house,
        "merge": _merge,
        "preferences": _preferences,
        "rebinding": _rebinding,
    }
    for name, wire in wires.items():
        parts.sheets.when_made(name, partial(wire, parts))
    return {
        "brief": doing.show_brief,
        "print": doing.print_brief,
        "find": laying.find,
        "export": doing.show_export,
        "import": laying.bring_in,
        "preferences": laying.settings,
        "guide": laying.guide,
        "keys": laying.keys,
        "own_keys": laying.own_keys,
        "licences": laying.licences,
        "bin": laying.bin,
    }


def _brief(parts: Parts) -> None:
    brief, doing = parts.sheets.brief, parts.doing
    brief.note_asked.connect(doing.note_talk)
    brief.tab_chosen.connect(doing.show_tab_of_brief)
    brief.entry_chosen.connect(doing.show_entry_of_brief)


def _quick(parts: Parts) -> None:
    parts.sheets.quick.kept.connect(parts.news.on_written)


def _export(parts: Parts) -> None:
    parts.sheets.export.exported.connect(parts.news.on_exported)


def _palette(parts: Parts) -> None:
    palette, journey = parts.sheets.palette, parts.journey
    palette.client_chosen.connect(journey.go_client)
    palette.words_chosen.connect(journey.go_search)
    palette.tag_chosen.connect(journey.go_tag)
    palette.house_chosen.connect(parts.laying.house)


def _person(parts: Parts) -> None:
    person, journey = parts.sheets.person, parts.journey
    person.kept.connect(journey.go_client)
    person.promise_chosen.connect(journey.go_promise)
    for alike in (person.first.alike, person.reach.alike):
        alike.open_asked.connect(person.leave_sheet)
        alike.open_asked.connect(journey.go_client)


def _house(parts: Parts) -> None:
    house, journey = parts.sheets.house, parts.journey
    house.client_chosen.connect(journey.go_client)
    house.entry_chosen.connect(journey.show_entry)


def _merge(parts: Parts) -> None:
    parts.sheets.merge.begun.connect(parts.doing.shut_page)
    parts.sheets.merge.merged.connect(parts.journey.go_client)


def _rebinding(parts: Parts) -> None:
    parts.sheets.rebinding.set_actions(parts.menus.actions)
    parts.sheets.rebinding.refused.connect(parts.desk.failed)


def _preferences(parts: Parts) -> None:
    parts.sheets.preferences.order_changed.connect(parts.look.order_clients)
    parts.sheets.preferences.about.licences_wanted.connect(parts.laying.licences)
