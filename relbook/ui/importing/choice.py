"""What something that came in is, chosen in a row of its own."""

from PySide6.QtWidgets import QSizePolicy

from relbook.ui.shared.select import Select


class Choice(Select):
    """One of many, as wide as its row leaves room."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaxVisibleItems(14)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
