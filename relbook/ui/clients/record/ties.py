"""Who brought whom: ties to other clients, told from both ends, and a small tree of them."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.errors import AmbiguousNameError, NobodyError
from relbook.journal.client import Who
from relbook.journal.link import THANKS_WITHIN, Link, LinkKind, paths
from relbook.journal.record import Record
from relbook.store import clients, links
from relbook.ui.clients.record import words
from relbook.ui.clients.record.page import complete
from relbook.ui.clients.record.rows import Row, RowsPage
from relbook.ui.shared.field import Field
from relbook.ui.shared.language import tr
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.select import Select
from relbook.ui.shared.tick import Tick

WAYS = (
    (LinkKind.INTRODUCED, False),
    (LinkKind.INTRODUCED, True),
    (LinkKind.REFERRED, False),
    (LinkKind.REFERRED, True),
    (LinkKind.WORKS_WITH, True),
)
"""Every tie as it reads from this client's end: its kind, and whether it starts here."""


class TieRow(Row):
    """How they are tied, and to whom."""

    def __init__(self, me: Who, names: list[str], link: Link | None = None) -> None:
        super().__init__(tr("Take this tie away"))
        self.link = link
        self._me = me
        self.kind = Select()
        for kind, from_me in WAYS:
            self.kind.addItem(words.tie(kind, from_me=from_me), (kind.value, from_me))
        self.kind.setAccessibleName(tr("How they are tied"))
        self.other = Field()
        self.other.setPlaceholderText(tr("The other client’s name"))
        self.other.setAccessibleName(tr("The other client"))
        complete(self.other, names)
        if link is not None:
            from_me = link.kind.mutual or link.source.id == me.id
            self.kind.setCurrentIndex(WAYS.index((link.kind, from_me)))
            self.other.setText(link.other(me.id).name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.line((self.kind, 2), (self.other, 3), (self.remove, 0)))
        self.kind.currentIndexChanged.connect(self.changed)
        self.other.editingFinished.connect(self.changed)

    def first_field(self) -> QWidget:
        return self.other

    def now(self) -> Link | None:
        """The tie that the row says; None when it names nobody.

        Raises:
            NobodyError: No client is called so.
            AmbiguousNameError: Several are.
        """
        kind, from_me = WAYS[self.kind.currentIndex()]
        name = self.other.text().strip()
        if not name:
            return None
        if self.link is not None and name == self.link.other(self._me.id).name:
            known = self.link
            mine = known.kind.mutual or known.source.id == self._me.id
            if (known.kind, mine) == (kind, from_me):
                return known
            other = known.other(self._me.id)
        else:
            found = clients.find(name)
            other = Who(found.id, found.name, found.first)
        if other.id == self._me.id:
            raise NobodyError(name)
        ends = (self._me, other) if from_me else (other, self._me)
        return Link("", kind, *ends)


class TiesPage(RowsPage):
    """Ties, and the lines of introductions that run through this client."""

    def __init__(self) -> None:
        beneath = tr("Each tie shows on the other client’s page too.")
        super().__init__(tr("Ties"), beneath, tr("Add a tie"))
        self.thank = Tick("")
        self.thank.hide()
        self.tree = Paragraph(role="read_small", tone="text")
        self.tree.hide()
        self._me = Who("", "", "")
        self._names: list[str] = []
        self._known: tuple[Link, ...] = ()
        self.column.addWidget(self.thank)
        self.column.addSpacing(8)
        self.column.addWidget(self.tree)
        self.close_column()
        self.changed.connect(self._on_changed)

    def new_row(self) -> TieRow:
        return TieRow(self._me, self._names)

    def show_record(self, record: Record, today: date) -> None:
        super().show_record(record, today)
        client = record.client
        self._me = Who(client.id, client.name, client.first if client.name else "")
        self._names = [who.name for who in clients.names() if who.id != client.id]
        self._known = record.links
        self.thank.setChecked(True)
        self.clear()
        for link in record.links:
            self.put(TieRow(self._me, self._names, link))
        lines = paths(links.everyone(), client.id) if record.links else []
        self.tree.set_text("\n".join(" → ".join(who.first for who in line) for line in lines))
        self.tree.setHidden(not lines)

    def read(self, record: Record) -> Record:
        return replace(record, links=tuple(self._links()))

    def thanks(self, first: str) -> dict[str, str]:
        """Promises to thank whoever newly brought this client, who is called `first`, if ticked."""
        if not self.thank.isChecked():
            return {}
        said = tr("Thank {introducer} for introducing {name}")
        return {
            who.id: said.format(introducer=who.first, name=first) for who in self._bringers(self._links())
        }

    def _links(self) -> list[Link]:
        found = []
        for row in self.rows:
            assert isinstance(row, TieRow)
            self.asking = row.other
            link = row.now()
            if link is not None:
                found.append(link)
        return found

    def _bringers(self, found: list[Link]) -> list[Who]:
        """Who is newly said to have brought this client."""
        before = {link.source.id for link in self._known if link.target.id == self._me.id}
        new = [link.source for link in found if not link.id and not link.kind.mutual]
        return [who for who in new if who.id != self._me.id and who.id not in before]

    def _on_changed(self) -> None:
        try:
            new = self._bringers(self._links())
        except (NobodyError, AmbiguousNameError):  # still being typed
            new = []
        self.asking = None
        self.thank.setHidden(not new)
        if new:
            said = tr("Promise to thank {name} within {days} days")
            self.thank.rename(said.format(name=new[0].first, days=THANKS_WITHIN))
