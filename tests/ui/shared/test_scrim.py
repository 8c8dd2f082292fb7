"""What lies between a sheet and its window dims it once."""

from PySide6.QtWidgets import QWidget

from relbook.ui.shared.sheet import Sheet


def test_a_sheet_over_a_sheet_dims_the_window_no_further(window: QWidget) -> None:
    first, second = Sheet(window, "One", (500, 400)), Sheet(window, "Two", (200, 100))

    def seen(x: int, y: int) -> int:
        return window.grab().toImage().pixelColor(x, y).lightness()

    bright = seen(5, 5)
    first.open()
    dimmed, paper = seen(5, 5), seen(320, 400)
    assert dimmed < bright
    second.open()
    assert seen(5, 5) == dimmed
    assert seen(320, 400) < paper  # what lies below it is dimmed as well
    second.close_sheet()
    assert (seen(5, 5), seen(320, 400)) == (dimmed, paper)
