"""The foot of the import sheet: what can be done on each of its pages."""

from enum import Enum, auto

from PySide6.QtWidgets import QHBoxLayout, QWidget

from relbook.ui.shared.controls import Button
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr


class Stage(Enum):
    """Where the sheet stands."""

    BEGIN = auto()
    LOOKING = auto()
    READY = auto()
    COLUMNS = auto()
    TAKING = auto()
    CAME = auto()
    NAMES = auto()


class Foot(QWidget):
    """Beside the matter at its beginning, what the page is for at its end."""

    def __init__(self) -> None:
        super().__init__()
        self.files = Button(tr("Choose files"), icon_name="file-text")
        self.folder = Button(tr("Choose a folder"), icon_name="folder-open")
        self.columns = Button(tr("Columns…"), icon_name="table")
        self.save = Button(tr("Save what was left out"), icon_name="download-simple")
        self.back = Button(tr("Take it back"), icon_name="clock-counter-clockwise")
        self.cancel = Button(tr("Close"), variant="quiet")
        self.start = Button(tr("Import"), variant="primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 12, 24, 16)
        row.setSpacing(8)
        for button in (self.files, self.folder, self.columns, self.save, self.back):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.start)

    def offer(
        self, stage: Stage, *, records: int = 0, rejected: int = 0, columns: bool = False, batch: str = ""
    ) -> None:
        """Offer what this page needs: how many records would come or names were answered, and the rest."""
        quiet = stage in (Stage.LOOKING, Stage.TAKING)
        self.files.setVisible(stage is Stage.BEGIN)
        self.folder.setVisible(stage is Stage.BEGIN)
        self.columns.setVisible(stage is Stage.READY and columns)
        self.save.setVisible(stage in (Stage.READY, Stage.CAME) and rejected > 0)
        self.back.setVisible(stage is Stage.CAME and bool(batch))
        self.cancel.setVisible(not quiet)
        self.cancel.setText(_leaving(stage))
        self.start.setVisible(stage in (Stage.READY, Stage.NAMES) and (records > 0 or stage is Stage.NAMES))
        self.start.setEnabled(records > 0)
        self.start.setText(_starting(stage, records))

    def offer_names(self, count: int) -> None:
        """Names were found in what came: they can be looked at."""
        one, several = tr("Look at 1 name"), tr("Look at {count} names")
        self.start.setText(one if count == 1 else several.format(count=figure(count)))
        self.start.setEnabled(True)
        self.start.setVisible(True)


def _leaving(stage: Stage) -> str:
    return {Stage.READY: tr("Cancel"), Stage.NAMES: tr("Not now")}.get(stage, tr("Close"))


def _starting(stage: Stage, count: int) -> str:
    if stage is Stage.NAMES:
        one, several = tr("Keep 1 answer"), tr("Keep {count} answers")
        return one if count == 1 else several.format(count=figure(count)) if count else tr("Keep the answers")
    one, several = tr("Import 1 record"), tr("Import {count} records")
    return one if count == 1 else several.format(count=figure(count))
