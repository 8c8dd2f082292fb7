"""An entry is printed from its menu, as long as it may leave at all."""

from relbook.store import entries
from relbook.ui.timeline.entry_menu import EntryMenu
from relbook.ui.window import MainWindow
from tests.store.shelf import TODAY


def test_only_an_entry_that_may_leave_offers_paper(window: MainWindow, marta: str) -> None:
    offered = {}
    for kind in ("call", "reflection"):
        key = entries.add("Tea\nWith cake.", day=TODAY, today=TODAY, kind=kind, clients=[marta]).row_id
        menu = EntryMenu(entries.page(key), window)
        offered[kind] = "print" in {action.data() for action in menu.actions()}
        menu.close()
    assert offered == {"call": True, "reflection": False}
    assert window.rooms.timeline.acts.does("print") is not None
