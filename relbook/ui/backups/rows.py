"""The rows of the two lists: backups, and what was found in one."""

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from relbook.journal.frozen import frozen
from relbook.store.peeking import Counts, OldClient, OldEntry
from relbook.ui.backups.errands import Listed
from relbook.ui.desk import Desk
from relbook.ui.shared import backup_words, wording
from relbook.ui.shared.figures import figure, so_many_clients, so_many_entries
from relbook.ui.shared.paint import text_line
from relbook.ui.shared.row_ground import paint_ground, paint_ring
from relbook.ui.shared.rows import VALUE, Index, Rows
from relbook.ui.shared.theme import theme


class BackupRows(Rows[Listed]):
    """Backups, the latest first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def when(self, value: Listed) -> str:
        """When it was made, beginning a line."""
        said = backup_words.when(value.backup.made, self._desk.today())
        return said[:1].upper() + said[1:]

    def holds(self, value: Listed) -> str:
        """What is in it, as far as it can be opened."""
        if value.state == "locked":
            return self.tr("Under an earlier passphrase")
        if value.beside and value.holds is None:
            return self.tr("Another version, which cannot be read")
        if value.holds is None or value.state == "damaged":
            return self.tr("Damaged, kept all the same")
        if value.beside:
            return self.tr("Another version: {holds}").format(holds=_counted(value.holds))
        return _counted(value.holds)

    def about(self, value: Listed) -> str:
        """How large it is, what it was made for or called, where it lies, and when it was last checked."""
        if value.beside:
            return " · ".join((wording.size(value.backup.size), value.backup.name))
        parts = [wording.size(value.backup.size), backup_words.why(value.backup)]
        if value.far:
            parts.append(self.tr("second place"))
        if value.backup.checked is not None and not value.state:
            day = value.backup.checked.astimezone().date()
            parts.append(self.tr("checked {day}").format(day=wording.day_short(day, self._desk.today())))
        return " · ".join(parts)

    def sentence(self, value: Listed) -> str:
        return ". ".join((self.when(value), self.holds(value), self.about(value)))


class BackupCard(QStyledItemDelegate):
    """When, what is in it, and what it was made for."""

    def __init__(self, rows: BackupRows, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(220, theme().px(22) + 2 + sum(theme().line(role) for role in ("ui", "small", "caption")))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        value: Listed = index.data(VALUE)
        box = _box(option)
        paint_ground(painter, option, box)
        inner = box.adjusted(theme().px(12), theme().px(10), -theme().px(12), 0)
        worn = "persimmon_text" if value.state == "damaged" else "text2"
        _stack(
            painter,
            inner,
            option,
            ("ui", "strong", "text", self._rows.when(value)),
            ("small", "small", worn, self._rows.holds(value)),
            ("caption", "caption", "text3", self._rows.about(value)),
        )
        paint_ring(painter, option, box)


@frozen
class Found:
    """A client or an entry in a backup."""

    id: str
    title: str
    beneath: str
    text: str = ""
    client: bool = False


class FoundRows(Rows[Found]):
    """What was found in a backup."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def take(self, found: list[OldClient] | list[OldEntry]) -> None:
        """Show these."""
        self.show([self._found(one) for one in found])

    def sentence(self, value: Found) -> str:
        return ". ".join(filter(None, (value.title, value.beneath)))

    def _found(self, one: OldClient | OldEntry) -> Found:
        if isinstance(one, OldClient):
            said = self.tr("one entry") if one.entries == 1 else self.tr("{count} entries")
            return Found(one.id, one.name, said.format(count=figure(one.entries)), client=True)
        day = wording.day_with_weekday(one.day, self._desk.today())
        parts = [day, wording.kind(one.kind), ", ".join(one.of) or self.tr("Inbox")]
        return Found(one.id, one.heading, " · ".join(parts), one.text)


class FoundCard(QStyledItemDelegate):
    """A name in sans, an entry's first line in serif; beneath it what it is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(220, theme().px(18) + 2 + theme().line("read_small") + theme().line("small"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        value: Found = index.data(VALUE)
        box = _box(option)
        paint_ground(painter, option, box)
        inner = box.adjusted(theme().px(12), theme().px(8), -theme().px(12), 0)
        title = "strong" if value.client else "read_small"
        _stack(
            painter,
            inner,
            option,
            ("read_small", title, "text", value.title),
            ("small", "small", "text2", value.beneath),
        )
        paint_ring(painter, option, box)


def _counted(holds: Counts) -> str:
    return ", ".join((so_many_clients(holds.clients), so_many_entries(holds.entries)))


def _box(option: QStyleOptionViewItem) -> QRectF:
    return QRectF(option.rect).adjusted(2, 1, -2, -1)


def _stack(
    painter: QPainter, box: QRectF, option: QStyleOptionViewItem, *lines: tuple[str, str, str, str]
) -> None:
    """Lines one below another: the role whose height it takes, its role, its tone and its words."""
    right = option.direction == Qt.LayoutDirection.RightToLeft
    align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    top = box.top()
    for step, role, tone, words in lines:
        row = QRectF(box.left(), top, box.width(), theme().line(step))
        text_line(painter, row, words, role, tone, align=align)
        top += theme().line(step)
