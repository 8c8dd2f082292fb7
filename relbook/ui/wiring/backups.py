"""The backups: how they stand, in the foot of the side and the settings, and what failed, above the page."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from relbook.errors import RelbookError
from relbook.journal.backup import Shelf
from relbook.store.edit import Edit
from relbook.store.renewing import Renewed
from relbook.ui.parts import Parts
from relbook.ui.shared import backup_words, error_words
from relbook.ui.shared import settings as remembered


class BackedUp(QObject):
    """Tells how the backups stand wherever that is shown."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.news)
        self._parts = parts

    def on_changed(self, edit: Edit) -> None:
        """Something was written, however early: the keeper is there to see it."""
        if not self._parts.rooms.is_made("keeper"):
            self._parts.rooms.keeper.note(edit)

    def on_looked(self, shelf: Shelf) -> None:
        """Say it in the foot: how old, and that one can be made where it is time."""
        now = self._parts.desk.now()
        said, offer = backup_words.backed(shelf, now)
        said = " ".join(filter(None, (said, backup_words.second_is_old(shelf, now))))
        foot = self._parts.rooms.side.foot
        foot.say("backed", said)
        foot.offer_backup(offered=offer and not self._parts.desk.read_only)
        if self._parts.sheets.shows("preferences"):
            self.on_settings_shown()

    def on_made(self) -> None:
        """Say that it is done, where somebody asked for it."""
        self._parts.news.toast.say(self.tr("Backed up, opened and checked."), undo=False)

    def on_failed(self, error: RelbookError) -> None:
        """Say what happened, what is safe, and offer to try again."""
        keeper = self._parts.rooms.keeper
        words, again = error_words.of_error(error), self.tr("Back up now")
        self._parts.news.banner.say(words, risk=True, action=again, act=keeper.back_up_now)

    def on_second_failed(self, error: RelbookError) -> None:
        """Beside the book the backup is there; in the second place it is not."""
        said = self.tr("Your backup is made. In the second place it did not finish; it is tried again later.")
        self._parts.news.banner.say(said)

    def on_renewed(self, found: Renewed) -> None:
        """Say what became of copies under an earlier passphrase; what stays so is said once."""
        settings, left = self._parts.settings, len(found.left)
        if left and left != settings.get(remembered.SECOND_BEHIND):
            self._parts.news.banner.say(backup_words.renewed(found))
        elif found.count and not left:
            self.say(backup_words.renewed(found))
        settings.put(remembered.SECOND_BEHIND, left)

    def join_sheet(self) -> None:
        """The sheet of the backups was opened for the first time."""
        self._parts.sheets.backups.nothing_came.connect(self.say)

    def say(self, words: str) -> None:
        """Say something in passing that nobody would undo."""
        self._parts.news.toast.say(words, undo=False)

    def join_settings(self) -> None:
        """The settings were opened for the first time."""
        part, keeper = self._parts.sheets.preferences.backups, self._parts.rooms.keeper
        part.open_asked.connect(self._parts.laying.backups)
        part.now_asked.connect(keeper.back_up_now)
        part.place_chosen.connect(keeper.choose_place)
        self.on_settings_shown()

    def on_settings_shown(self) -> None:
        """Show it in the settings."""
        self._parts.sheets.preferences.backups.look(self._parts.rooms.keeper.shelf, self._parts.desk.now())


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of the backups."""
    backed = BackedUp(parts)
    parts.desk.changed.connect(backed.on_changed)
    parts.rooms.when_made("keeper", partial(_keeper, parts, backed))
    parts.sheets.when_made("preferences", backed.join_settings)
    parts.sheets.when_made("backups", backed.join_sheet)
    return {"backups": parts.laying.backups, "back_up": parts.rooms.act("keeper", "back_up_now")}


def _keeper(parts: Parts, backed: BackedUp) -> None:
    keeper = parts.rooms.keeper
    keeper.setParent(parts.news)
    keeper.looked.connect(backed.on_looked)
    keeper.made.connect(backed.on_made)
    keeper.failed.connect(backed.on_failed)
    keeper.second_failed.connect(backed.on_second_failed)
    keeper.renewed.connect(backed.on_renewed)
    parts.rooms.side.foot.back_up.clicked.connect(keeper.back_up_now)
    keeper.start(parts.settings)
