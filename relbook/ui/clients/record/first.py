"""The first page: the name is the one thing that is needed."""

from dataclasses import replace
from datetime import date

from relbook.journal.circle import Circle
from relbook.journal.record import Record
from relbook.journal.role import present
from relbook.store import organisations
from relbook.ui.clients.alike import Alike
from relbook.ui.clients.record.page import Page, complete
from relbook.ui.shared import wording
from relbook.ui.shared.field import Field
from relbook.ui.shared.language import tr
from relbook.ui.shared.select import Select


class FirstPage(Page):
    """Name, company and circle; the company is read by the work page, where the roles are."""

    def __init__(self) -> None:
        super().__init__(tr("First page"))
        self.name, self.company = Field(), Field()
        self.circle = Select()
        for circle in (None, *Circle):
            self.circle.addItem(wording.circle(circle), circle)
        self.alike = Alike()
        self._client_id = self._known_as = ""
        self._form = self.form(
            (
                (tr("&Name"), self.name),
                (tr("On file already"), self.alike),
                (tr("C&ompany"), self.company),
                (tr("&Circle"), self.circle),
            )
        )
        self.close_column()
        self.name.textChanged.connect(self._on_name)
        self.alike.came.connect(self._on_alike)
        self._on_alike()

    def show_record(self, record: Record, today: date) -> None:
        super().show_record(record, today)
        self._client_id, self._known_as = record.client.id, record.client.name
        now = present(record.roles)
        self.name.setText(record.client.name)
        self.company.setText(now.organisation if now else "")
        self.circle.setCurrentIndex(max(0, self.circle.findData(record.client.circle)))
        complete(self.company, [one.name for one in organisations.everyone()])
        self._on_name()

    def read(self, record: Record) -> Record:
        name = " ".join(self.name.text().split())
        circle = Circle(chosen) if (chosen := self.circle.currentData()) else None
        return replace(record, client=replace(record.client, name=name, circle=circle))

    def _on_name(self) -> None:
        """Who may be the same is named; somebody known keeps their own name without a word."""
        name = self.name.text().strip()
        if name == self._known_as:
            self.alike.forget()
        else:
            self.alike.ask(name, without=self._client_id)

    def _on_alike(self) -> None:
        self._form.setRowVisible(self.alike, bool(self.alike.found))
