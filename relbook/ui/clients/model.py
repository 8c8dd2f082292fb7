"""What a row of the client list says."""

from datetime import date

from PySide6.QtCore import Qt

from relbook.journal.circle import RULES, Circle, CircleRule
from relbook.journal.client import Client, State
from relbook.journal.rhythm import Beat
from relbook.journal.roster import ClientLine
from relbook.ui.shared import within, wording
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
            parts.append(self._spoke(line).format(ago=wording.ago(days)))
        if line.mine_due:
            due = self.tr("1 promise due") if line.mine_due == 1 else self.tr("{count} promises due")
            parts.append(due.format(count=figure(line.mine_due)))
        return ". ".join(parts) + "."

    def _circle(self, client: Client) -> str:
        if client.circle is None:
            return wording.circle(None)
        return self.tr("{circle} circle").format(circle=within.circle(client.circle))

    def _spoke(self, line: ClientLine) -> str:
        return {
            Beat.NONE: self.tr("Last talk {ago}"),
            Beat.IN_RHYTHM: self.tr("Last talk {ago}, in rhythm"),
            Beat.NEARLY: self.tr("Last talk {ago}, nearly due"),
            Beat.PASSED: self.tr("Last talk {ago}, rhythm passed"),
        }[line.beat(self.today, self.rules)]
