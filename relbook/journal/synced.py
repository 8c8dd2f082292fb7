"""Which program keeps a folder in step with other machines, told by the marks it leaves on the disk.

A journal may lie in such a folder as long as it is open on one machine at a time: nothing but a name or
a mark is looked at, and nobody is asked.
"""

from collections.abc import Iterable, Sequence
from enum import StrEnum


class Service(StrEnum):
    """A program that keeps folders in step, by the name its makers gave it."""

    DROPBOX = "Dropbox"
    ONEDRIVE = "OneDrive"
    ICLOUD = "iCloud Drive"
    NEXTCLOUD = "Nextcloud"
    GOOGLE = "Google Drive"
    SYNCTHING = "Syncthing"
    RESILIO = "Resilio Sync"


_MARKS: dict[str, Service] = {
    ".dropbox": Service.DROPBOX,
    ".dropbox.cache": Service.DROPBOX,
    ".849c9593-d756-4e56-8d6e-42412f2a707b": Service.ONEDRIVE,
    ".nextcloudsync.log": Service.NEXTCLOUD,
    ".owncloudsync.log": Service.NEXTCLOUD,
    ".tmp.driveupload": Service.GOOGLE,
    ".tmp.drivedownload": Service.GOOGLE,
    ".stfolder": Service.SYNCTHING,
    ".stversions": Service.SYNCTHING,
    "rslsync.id": Service.RESILIO,
}
"""What lies in the uppermost folder that such a program keeps."""

_CLOUD_STORAGE: dict[str, Service] = {
    "dropbox": Service.DROPBOX,
    "onedrive": Service.ONEDRIVE,
    "googledrive": Service.GOOGLE,
    "icloud": Service.ICLOUD,
    "nextcloud": Service.NEXTCLOUD,
}
"""How the folders begin that macOS keeps for them below Library/CloudStorage."""


def by_marks(names: Iterable[str]) -> Service | None:
    """Who left a mark in a folder that holds these names."""
    for name in names:
        mark = name.casefold()
        if mark in _MARKS:
            return _MARKS[mark]
        if mark.startswith((".sync_", "._sync_")) and mark.endswith((".db", ".db-wal", ".db-shm")):
            return Service.NEXTCLOUD
    return None


def by_place(parts: Sequence[str], home: Sequence[str]) -> Service | None:
    """Whose a folder is by where it lies: `parts` from the root on, `home` that of the writer."""
    below = [part.casefold() for part in parts]
    for at, part in enumerate(below):
        after = below[at + 1] if at + 1 < len(below) else ""
        if (part, after) == ("library", "mobile documents"):
            return Service.ICLOUD
        if (part, after) == ("library", "cloudstorage") and at + 2 < len(below):
            return _of_cloud_storage(below[at + 2])
    at = len(home)
    if list(parts[:at]) == list(home) and len(below) > at:
        if below[at] == "iclouddrive":
            return Service.ICLOUD
        if below[at] == "onedrive" or below[at].startswith("onedrive - "):
            return Service.ONEDRIVE
    return None


def _of_cloud_storage(folder: str) -> Service | None:
    return next((whose for begins, whose in _CLOUD_STORAGE.items() if folder.startswith(begins)), None)
