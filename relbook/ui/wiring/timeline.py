"""A journal in the middle: its header, its entries, its composer."""

from collections.abc import Callable
from functools import partial

from relbook.ui.parts import Parts


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of the timeline."""
    doing = parts.doing
    parts.rooms.when_made("timeline", partial(_timeline, parts))
    return {
        "write": doing.write,
        "call": doing.log_call,
        "promise": doing.new_promise,
        "attach": doing.attach,
        "undo": doing.undo,
        "redo": doing.redo,
        "search": doing.show_search,
        "filter": doing.show_filters,
        "go_day": doing.go_to_day,
        "dense": parts.rooms.act("timeline", "swap_lines"),
    }


def _timeline(parts: Parts) -> None:
    timeline, composer = parts.rooms.timeline, parts.rooms.composer
    doing, journey, laying = parts.doing, parts.journey, parts.laying
    timeline.brief_asked.connect(doing.show_brief)
    timeline.call_asked.connect(doing.log_call)
    timeline.promise_asked.connect(doing.new_promise)
    timeline.export_asked.connect(doing.show_export)
    timeline.person_menu_asked.connect(parts.menus.show_person_here)
    timeline.edit_asked.connect(composer.open_entry)
    timeline.tag_for.connect(doing.tag_in)
    timeline.about_asked.connect(composer.open_about)
    timeline.promise_for.connect(doing.promise_in)
    timeline.file_for.connect(parts.menus.show_filing)
    timeline.client_chosen.connect(journey.go_client)
    timeline.company_asked.connect(laying.house_named)
    timeline.tag_chosen.connect(journey.go_tag)
    timeline.file_acts.opened.connect(parts.opening.open)
    timeline.find_asked.connect(doing.show_search)
    timeline.versions_asked.connect(laying.versions)
    timeline.meeting_chosen.connect(laying.planned)
    timeline.record_asked.connect(laying.person)
    timeline.write_asked.connect(doing.write)
    timeline.import_asked.connect(laying.bring_in)
    composer.pad.foreseen.connect(timeline.view.foresee)
    composer.kept.connect(parts.news.on_written)
    composer.height_changed.connect(timeline.stage.make_room)
    parts.look.show_timeline()
    timeline.dense_chosen.connect(parts.look.keep_lines)
    timeline.year_chosen.connect(parts.look.keep_year)
