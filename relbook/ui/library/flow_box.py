"""A widget for what stands side by side and goes on below."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from relbook.ui.shared.flow import Flow


class FlowBox(QWidget):
    """Widgets side by side, as high as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.flow = Flow(self, gap=8)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
