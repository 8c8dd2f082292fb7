"""A field for what nobody should read over a shoulder, with an eye that shows it."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from relbook.ui.shared.controls import IconButton
from relbook.ui.shared.theme import theme


class SecretEdit(QLineEdit):
    """A tall field whose letters are dots until the eye is pressed; nothing of it is ever completed."""

    def __init__(self, name: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.eye = IconButton("eye", self.tr("Show the passphrase"), key, parent=self)
        self._inside = QHBoxLayout(self)
        self._inside.setContentsMargins(6, 0, 6, 0)
        self._inside.addStretch(1)
        self._inside.addWidget(self.eye)
        self.eye.clicked.connect(self.turn)
        self._measure()

    def turn(self) -> None:
        """Show the letters, or hide them again."""
        self.show_letters(shown=self.echoMode() == QLineEdit.EchoMode.Password)

    def show_letters(self, *, shown: bool) -> None:
        """Whether the letters can be read."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.eye.set_icon("eye-slash" if shown else "eye")
        self.eye.say(self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase"))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme().px(44))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), theme().px(44))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        measured = (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange)
        if event.type() in measured and hasattr(self, "_inside"):
            self._measure()

    def _measure(self) -> None:
        eye = theme().px(34)  # Qt mirrors the layout, not these
        self.setTextMargins(eye if self.isRightToLeft() else 4, 0, 4 if self.isRightToLeft() else eye, 0)
