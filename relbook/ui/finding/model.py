"""The rows of what was found."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, Qt

from relbook.journal.fact import FactKind
from relbook.journal.find import Find
from relbook.ui.shared import wording
from relbook.ui.shared.figures import figure
from relbook.ui.shared.rows import Rows


class FindRows(Rows[Find]):
    """Finds in the order of the answer; another answer is another list."""

    def __init__(self) -> None:
        super().__init__()
        self.today = date.min

    def begin(self, finds: Sequence[Find]) -> None:
        """Show the first rows of an answer."""
        self.beginResetModel()
        self._values = list(finds)
        self.endResetModel()

    def append(self, finds: Sequence[Find]) -> None:
        """Show further rows below."""
        if finds:
            first = len(self._values)
            self.beginInsertRows(QModelIndex(), first, first + len(finds) - 1)
            self._values.extend(finds)
            self.endInsertRows()

    def text(self, value: Find, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return value.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._sentence(value)
        return None

    def what(self, find: Find) -> str:
        """What kind of thing it is, in a word or two."""
        match find.sort:
            case "entry":
                return wording.kind(find.kind)
            case "promise" if find.promise and find.promise.mine:
                return self.tr("Promise, yours")
            case "promise":
                name = find.client.first if find.client else ""
                return self.tr("Promise, {name}’s").format(name=name)
            case "fact":
                return wording.fact(FactKind(find.kind))
            case "question":
                return self.tr("To ask")
        return self.tr("Client")

    def date(self, find: Find) -> str:
        """The day at the right edge; a promise says what became of it."""
        if find.promise:
            return wording.due(find.promise, self.today)
        return wording.day_short(find.day, self.today) if find.sort != "client" else ""

    def excerpt(self, find: Find) -> str:
        """The second paragraph of a row."""
        if find.sort in ("entry", "client"):
            return find.excerpt
        if find.context:
            return self.tr("{sort}. From “{heading}”.").format(sort=self.what(find), heading=find.context)
        return f"{self.what(find)}."

    def whose(self, find: Find) -> str:
        """The names of those it is about."""
        if find.client is None:
            return self.tr("Inbox")
        if not find.others:
            return find.client.name
        return self.tr("{name} and {count} more").format(name=find.client.name, count=figure(find.others))

    def places(self, find: Find) -> str:
        """How often the words stand there, when more than once."""
        return self.tr("{count} places").format(count=figure(find.places)) if find.places > 1 else ""

    def _sentence(self, find: Find) -> str:
        parts = (find.title, self.what(find), self.whose(find), self.date(find), self.places(find))
        return ". ".join((*filter(None, parts), self.excerpt(find)))


def look(find: Find, today: date) -> tuple[str, str]:
    """The icon and the hue of a find."""
    match find.sort:
        case "entry":
            return wording.kind_look(find.kind)
        case "promise":
            return "check-square", wording.due_tint(find.promise, today) if find.promise else "stone"
        case "fact":
            return wording.fact_look(FactKind(find.kind))
        case "question":
            return "chat-teardrop-dots", "honey"
    return "user", "ink"
