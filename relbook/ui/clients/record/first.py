"""The first page: the name is the one thing that is needed."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QLineEdit

from relbook.journal.circle import Circle
from relbook.journal.record import Record
from relbook.journal.role import present
from relbook.store import clients, organisations
from relbook.ui.clients.record.page import Page, complete
from relbook.ui.shared import wording
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.select import Select
from relbook.ui.shared.wording import tr


class FirstPage(Page):
    """Name, company and circle; the company is read by the work page, where the roles are."""

    def __init__(self) -> None:
        super().__init__(tr("First page"))
        self.name, self.company = QLineEdit(), QLineEdit()
        self.circle = Select()
        for circle in (None, *Circle):
            self.circle.addItem(wording.circle(circle), circle)
        self.hint = Paragraph(role="caption", tone="honey_text")
        self._client_id = ""
        self._form = self.form(
            (
                (tr("&Name"), self.name),
                ("", self.hint),
                (tr("C&ompany"), self.company),
                (tr("&Circle"), self.circle),
            )
        )
        self.close_column()
        self.name.textChanged.connect(self._on_name)

    def show_record(self, record: Record, today: date) -> None:
        super().show_record(record, today)
        self._client_id = record.client.id
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
        name = self.name.text().strip()
        same = [client for client in clients.alike(name) if client.id != self._client_id]
        said = tr("There is already a {name} here.").format(name=same[0].name) if same else ""
        self.hint.set_text(said)
        self._form.setRowVisible(self.hint, bool(said))
