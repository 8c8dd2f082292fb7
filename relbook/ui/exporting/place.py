"""Where exports go on this machine, and how that is said."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from relbook.ui.shared import settings as remembered
from relbook.ui.shared.settings import Settings


def shown_folder(folder: Path) -> str:
    """A folder as one says it: below the home, with air between the names."""
    home = Path.home()
    parts = folder.relative_to(home).parts if folder.is_relative_to(home) else folder.parts
    parts = parts[-3:] if len(parts) > 3 else parts
    said = " / ".join(name for part in parts if (name := part.strip("/\\")))
    return f"/ {said}".rstrip() if parts[:1] == ("/",) else said


def folder_of(settings: Settings) -> Path:
    """The folder that was chosen last, else one among the documents."""
    chosen = settings.get(remembered.EXPORT_FOLDER)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(chosen) if chosen else Path(documents) / "relbook export"


def near(folder: Path) -> Path:
    """The nearest folder that is there."""
    return next((place for place in (folder, *folder.parents) if place.is_dir()), Path.home())
