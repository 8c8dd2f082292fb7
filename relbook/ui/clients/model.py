"""What a row of the client list says."""

from datetime import date

from PySide6.QtCore import Qt

from relbook.journal.circle import RULES, Circle, CircleRule
from relbook.journal.client import Client, State
from relbook.journal.rhythm import Beat
from relbook.journal.roster import ClientLine
from relbook.ui.shared import wording
from relbook.ui.shared.figures import figure
from relbook.ui.shared.rows import Rows


class ClientRows(Rows[ClientLine]):
    """Clients, one a row."""

    def __init__(self) -> None:
        super().__init__()
        self.today = date.min
        self.rules: dict[Circle, CircleRule] = dict(RULES)

    def text(self, value: ClientLine, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return value.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(value)
        return None

    def _spoken(self, line: ClientLine) -> str:
        """One sentence for a screen reader (design section 10)."""
        who = ", ".join(filter(None, (line.name, line.client.company)))
        parts = [who, self._circle(line.client)]
        if line.client.state is not State.CURRENT:
            parts.append(wording.state(line.client.state))
        if line.client.archived:
            parts.append(self.tr("Off the list"))
        days = line.days_since(self.today)
        if days is None:
            parts.append(self.tr("No talk yet"))
        else:
            parts.append(
                self.tr("Last talk {ago}{beat}").format(ago=wording.ago(days), beat=self._beat(line))
            )
        if line.mine_due:
            parts.append(self.tr("{count} promises due").format(count=figure(line.mine_due)))
        return ". ".join(parts) + "."

    def _circle(self, client: Client) -> str:
        if client.circle is None:
            return wording.circle(None)
        return self.tr("{circle} circle").format(circle=wording.circle(client.circle))

    def _beat(self, line: ClientLine) -> str:
        return {
            Beat.NONE: "",
            Beat.IN_RHYTHM: self.tr(", in rhythm"),
            Beat.NEARLY: self.tr(", nearly due"),
            Beat.PASSED: self.tr(", rhythm passed"),
        }[line.beat(self.today, self.rules)]
