"""The system's question for a printer."""

from PySide6.QtWidgets import QWidget

from relbook.ui.shared.printing import open_dialog, printer_dialog


def test_the_question_for_a_printer_opens_and_can_be_left(window: QWidget) -> None:
    dialog = printer_dialog(window)
    open_dialog(dialog)
    assert dialog.isVisible() and dialog.isModal()
    dialog.reject()
    assert not dialog.isVisible()
    dialog.deleteLater()
