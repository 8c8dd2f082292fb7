"""A window that is narrow folds its panes, from its first picture on."""

from relbook.app import Session
from relbook.ui.shared import settings as remembered
from relbook.ui.window import MainWindow


def test_a_window_that_is_narrow_before_its_wires_are_laid_has_a_rail_of_faces(session: Session) -> None:
    window = session.screen
    assert isinstance(window, MainWindow)
    window.resize(820, 640)
    assert not window.is_joined
    assert window.rooms.side.rail_find.isVisible()
    assert window.rooms.side.head.isHidden()
    window.filling.settle()
    window.resize(1100, 700)
    assert window.rooms.side.rail_find.isHidden()
    assert window.rooms.side.head.isVisible()


def test_the_sides_are_as_wide_at_the_next_start(session: Session) -> None:
    window = session.screen
    assert isinstance(window, MainWindow)
    window.resize(1440, 900)
    window.frame.splitter.moveSplitter(320, 1)
    window.put_away()
    assert session.settings.get(remembered.PANES).startswith("320 ")
    window.actions_by_name["lay_out"].trigger()
    assert window.frame.widths().startswith("284 ")
