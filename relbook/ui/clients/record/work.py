"""Where a client works and worked, with a change of jobs as one act."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.errors import BadDateError
from relbook.journal.client import Role
from relbook.journal.dates import tidy_range
from relbook.journal.record import Record
from relbook.journal.role import in_order, moved, present
from relbook.store import organisations
from relbook.ui.clients.record.page import complete, day_field, typed
from relbook.ui.clients.record.rows import Row, RowsPage
from relbook.ui.shared import error_words
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.field import Field
from relbook.ui.shared.language import tr


class RoleRow(Row):
    """What they are there, where, and from when to when."""

    def __init__(self, role: Role, firms: list[str]) -> None:
        super().__init__(tr("Take this role away"))
        self.role = role
        self.title = Field(role.title)
        self.title.setPlaceholderText(tr("Head of design"))
        self.title.setAccessibleName(tr("Role"))
        self.firm = Field(role.organisation)
        self.firm.setPlaceholderText(tr("Where"))
        self.firm.setAccessibleName(tr("Organisation"))
        complete(self.firm, firms)
        self.since = day_field(tr("1 Mar 2021"))
        self.since.setText(typed(role.since))
        self.since.setAccessibleName(tr("From"))
        self.until = day_field(tr("still there"))
        self.until.setText(typed(role.until))
        self.until.setAccessibleName(tr("To"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        column.addLayout(self.line((self.title, 1), (self.firm, 1), (self.remove, 0)))
        days = self.line((_word(tr("from")), 0), (self.since, 1), (_word(tr("to")), 0), (self.until, 1))
        days.addSpacing(self.remove.width() + days.spacing())
        column.addLayout(days)

    def first_field(self) -> QWidget:
        return self.title


class WorkPage(RowsPage):
    """Every role, the present first."""

    def __init__(self) -> None:
        beneath = tr("What was stays: a change of jobs ends the present role and keeps the history.")
        super().__init__(tr("Work"), beneath, tr("Add a role"))
        self.switch = Button(tr("Changed jobs"), icon_name="sign-out")
        self.switch.clicked.connect(self._on_switch)
        self.foot.insertWidget(0, self.switch)
        self._firms: list[str] = []
        self._client_id = ""
        self.close_column()

    def new_row(self) -> RoleRow:
        return RoleRow(Role("", self._client_id, "", ""), self._firms)

    def show_record(self, record: Record, today: date) -> None:
        super().show_record(record, today)
        self._client_id = record.client.id
        self._firms = [one.name for one in organisations.everyone()]
        self._show_roles(record.roles)

    def read(self, record: Record) -> Record:
        return replace(record, roles=self.roles())

    def roles(self) -> tuple[Role, ...]:
        """The roles that the rows say, the present first.

        Raises:
            BadDateError: A day is none.
        """
        found = []
        for row in self.rows:
            assert isinstance(row, RoleRow)
            role = self._role(row)
            if role.title or role.organisation:
                found.append(role)
        return tuple(in_order(found))

    def name_present(self, company: str) -> None:
        """Follow the first page, where today's company may have been put right."""
        now = present([row.role for row in self.rows if isinstance(row, RoleRow)])
        for row in self.rows:
            if isinstance(row, RoleRow) and now is row.role and row.firm.text() != company:
                row.firm.setText(company)
                return
        if now is None and company:
            self.put(RoleRow(Role("", self._client_id, company, ""), self._firms), first=True)

    def present_company(self) -> str:
        """Where the rows say they are today."""
        rows = [row for row in self.rows if isinstance(row, RoleRow) and not row.until.text().strip()]
        now = present([row.role for row in rows])
        row = next((row for row in rows if row.role is now), rows[0] if rows else None)
        return " ".join(row.firm.text().split()) if row else ""

    def _role(self, row: RoleRow) -> Role:
        since, until = tidy_range(self.day_in(row.since), self.day_in(row.until))
        firm, title = " ".join(row.firm.text().split()), " ".join(row.title.text().split())
        return replace(row.role, organisation=firm, title=title, since=since, until=until)

    def _show_roles(self, roles: tuple[Role, ...]) -> None:
        self.clear()
        for role in roles:
            self.put(RoleRow(role, self._firms))
        self.switch.setHidden(present(roles) is None)

    def _on_switch(self) -> None:
        """End what lasts today and begin a row for what is new; all of it can still be changed."""
        self.clear_fault()
        try:
            known = self.roles()
        except BadDateError as error:
            self.blame(error_words.of_error(error))
            return
        self._show_roles(moved(known, Role("", self._client_id, "", "", self.today)))
        self.switch.hide()
        self.rows[0].first_field().setFocus(Qt.FocusReason.OtherFocusReason)


def _word(said: str) -> Label:
    return Label(said, role="small", tone="text2")
