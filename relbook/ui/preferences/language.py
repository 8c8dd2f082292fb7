"""Which language the window speaks."""

from PySide6.QtWidgets import QWidget

from relbook.ui.preferences.line import line, lines
from relbook.ui.shared import language
from relbook.ui.shared import settings as remembered
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.select import Select
from relbook.ui.shared.settings import Settings


class LanguageChoice(QWidget):
    """The system's language, or one of those that relbook knows, each under its own name."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.which = Select()
        self.which.setAccessibleName(self.tr("Language of the window"))
        self.which.addItem(self.tr("As the system"), language.SYSTEM)
        for code in language.languages():
            self.which.addItem(language.named(code), code)
        self.later = Paragraph(self.tr("It is spoken from the next start on."), "small", "text2")
        lines(self, line(self.tr("Language"), self.which), self.later)
        self.later.hide()
        self.which.activated.connect(self._on_chosen)

    def look(self) -> None:
        """Show what is remembered, and whether something else is spoken until the next start."""
        wanted = self._settings.get(remembered.LANGUAGE)
        self.which.setCurrentIndex(max(0, self.which.findData(wanted)))
        self.later.setVisible(language.wanted(wanted) != language.spoken())

    def _on_chosen(self) -> None:
        self._settings.put(remembered.LANGUAGE, str(self.which.currentData()))
        self._settings.save()
        self.look()
