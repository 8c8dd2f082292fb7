"""Asking for a printer; Qt looks for printers on the network, so only when somebody prints."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from relbook.ui.shared.press import prepare

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog


def open_dialog(dialog: "QPrintDialog") -> None:
    """Show the question; a print dialog hides the plain `open` of every dialog behind one of its own."""
    QDialog.open(dialog)


def printer_dialog(parent: QWidget) -> "QPrintDialog":
    """The system's question for a printer, to be opened; its printer takes whole pages."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # asks the network for printers: only now

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    prepare(printer)
    dialog = QPrintDialog(printer, parent)
    dialog.printer_chosen = printer  # type: ignore[attr-defined]  # the dialog does not keep it alive
    return dialog
