"""One client in the choosing session: what the writer wrote, and where they shall stand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.circle import Circle
from relbook.journal.client import Closeness
from relbook.journal.excerpt import spoken
from relbook.journal.rituals import choosing
from relbook.journal.rituals.choosing import Candidate, Stand, Verdict
from relbook.store import clients, looks
from relbook.store.looks import Leaf
from relbook.ui.desk import Desk
from relbook.ui.rituals import choosing_words as words
from relbook.ui.rituals.page import RitualPage
from relbook.ui.shared import near_words, wording
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.flow import Flow
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.person import CircleMark, Face
from relbook.ui.shared.sheet_frame import Rule
from relbook.ui.shared.theme import theme

WHY, KIND, MOVES = 4, 3, 3
"""How many lines of each a page has room for."""


class LeafPage(RitualPage):
    """A client as the writer knows them, and the ways to decide; nothing here weighs anybody."""

    decided = Signal(object, object, object)  # this page, the Verdict and the Stand
    later = Signal(object)  # this page

    def __init__(self, desk: Desk, one: Candidate) -> None:
        super().__init__()
        self._desk, self.one = desk, one
        self.leaf: Leaf | None = None
        self.face, self.mark = Face(theme().px(56)), CircleMark()
        self.name = Label(one.client.name, "title")
        self.beneath = Paragraph(role="small", tone="text2")
        self.strip = {key: Label(role="strong") for key in ("circle", "rhythm", "talk", "wish")}
        self.why_head = Label(role="caption_strong", tone="text2")
        self.why = Paragraph(role="read_small", max_lines=WHY)
        self.kind_head = Label(role="caption_strong", tone="text2")
        self.kind_words = Paragraph(role="read_small", max_lines=KIND, italic=True)
        self.past = Paragraph(role="caption", tone="text2")
        self.question = Paragraph(role="prompt")
        self.because = Paragraph(role="caption", tone="text2")
        self.closer, self.lighter = Button(""), Button("")
        self.not_now = Button(self.tr("Not now"), variant="link")
        self.circles: dict[Circle, Button] = {circle: Button("", variant="choice") for circle in Circle}
        self.wishes = {wish: Button(near_words.closeness(wish), variant="choice") for wish in Closeness}
        self._build()
        self._wire()
        self.look()

    @property
    def stand(self) -> Stand:
        """Where the client stands now."""
        client = self.leaf.line.client if self.leaf else self.one.client
        return Stand(client.circle, client.closeness)

    @property
    def first_name(self) -> str:
        """How the client is called."""
        return (self.leaf.line.client if self.leaf else self.one.client).first

    def first(self) -> QWidget | None:
        return self.closer

    def look(self) -> None:
        """Read the client again: a handful of queries."""
        today, key = self._desk.today(), self.one.client.id
        if key not in clients.some([key]):
            self.setEnabled(False)  # deleted meanwhile
            return
        leaf = self.leaf = looks.leaf(key, today)
        rules, client = clients.circle_rules(), leaf.line.client
        self.face.show_person(client.id, client.initials, leaf.line.passed(today, rules))
        self.name.setText(client.name)
        known = near_words.known_for(leaf.since, today) if leaf.since and leaf.since <= today else ""
        role = ", ".join(filter(None, (client.role, client.company)))
        said = " · ".join(filter(None, (role, self.tr("known {since}").format(since=known) if known else "")))
        self.beneath.set_text(said)
        self.beneath.setVisible(bool(said))
        self._show_strip(leaf)
        self._show_words(leaf)
        self.question.set_text(words.asked(client, choosing.why(self.one, today)))
        decided = looks.decided(key, today)
        self.because.set_text(words.decided_today() if decided else words.because(self.one, today))
        self._show_ways(leaf)

    def _show_strip(self, leaf: Leaf) -> None:
        today, client, rules = self._desk.today(), leaf.line.client, clients.circle_rules()
        self.mark.show_circle(client.circle)
        talk = leaf.line.last_contact
        ago = wording.ago(leaf.line.days_since(today) or 0)
        shown = {
            "circle": words.circle(client.circle, leaf.there, rules),
            "rhythm": wording.rhythm(leaf.line.rhythm_days(rules)),
            "talk": ago if talk else self.tr("none yet"),
            "wish": near_words.closeness(client.closeness),
        }
        for key, value in shown.items():
            self.strip[key].setText(value)

    def _show_words(self, leaf: Leaf) -> None:
        today, first = self._desk.today(), leaf.line.client.first
        self.why_head.setText(self.tr("Why {name}").format(name=first))
        self.why.set_text("\n".join(leaf.why[:WHY]))
        for part in (self.why_head, self.why):
            part.setVisible(bool(leaf.why))
        kind = leaf.kind_words
        if kind is not None:
            day = wording.day_short(kind.day, today)
            self.kind_head.setText(self.tr("Kind words, {day}").format(day=day))
            self.kind_words.set_text(spoken(kind.body))
        for part in (self.kind_head, self.kind_words):
            part.setVisible(kind is not None)
        told = [
            self.tr("{day}: {change}").format(
                day=wording.day_short(move.day, today), change=near_words.change(move)
            )
            for move in leaf.moves[:MOVES]
        ]
        self.past.set_text("\n".join(told))
        self.past.setVisible(bool(told))

    def _show_ways(self, leaf: Leaf) -> None:
        stand, rules = self.stand, clients.circle_rules()
        nearer, lighter = (choosing.after(stand, it) for it in (Verdict.CLOSER, Verdict.LIGHTER))
        self.closer.setText(words.nearer(stand, nearer))
        self.lighter.setText(words.lighter(stand, lighter))
        for button in (self.closer, self.lighter):
            button.setVisible(stand.circle is not None)
        for circle, button in self.circles.items():
            button.setText(words.circle(circle, leaf.there, rules))
            button.setChecked(circle is stand.circle)
        for wish, button in self.wishes.items():
            button.setChecked(wish is stand.closeness)
        for ways in (self.circles, self.wishes):
            for button in ways.values():
                button.setEnabled(not self._desk.read_only)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._head())
        column.addSpacing(12)
        column.addLayout(self._facts())
        for part, above in ((self.why_head, 12), (self.why, 0), (self.kind_head, 8), (self.kind_words, 0)):
            column.addSpacing(above)
            column.addWidget(part)
        column.addSpacing(8)
        column.addWidget(self.past)
        column.addSpacing(8)
        column.addWidget(Rule())
        column.addSpacing(12)
        asked = QHBoxLayout()
        asked.setSpacing(16)
        asked.addWidget(self.question, 1)
        asked.addWidget(self.not_now, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(asked)
        column.addWidget(self.because)
        column.addSpacing(8)
        column.addLayout(self._ways())
        column.addSpacing(8)
        column.addLayout(self._row(self.tr("Circle"), list(self.circles.values())))
        column.addSpacing(4)
        column.addLayout(self._row(self.tr("Wish"), list(self.wishes.values())))
        column.addStretch(1)

    def _head(self) -> QHBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self.name)
        lines.addWidget(self.beneath)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.face, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(lines, 1)
        return head

    def _facts(self) -> QGridLayout:
        names = (self.tr("Circle"), self.tr("Rhythm"), self.tr("Last talk"), self.tr("Your wish"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        for column, (name, key) in enumerate(zip(names, self.strip, strict=True)):
            grid.addWidget(Label(name, "caption", "text2"), 0, column)
            cell = QHBoxLayout()
            cell.setSpacing(6)
            if key == "circle":
                cell.addWidget(self.mark)
            cell.addWidget(self.strip[key], 1)
            grid.addLayout(cell, 1, column)
            grid.setColumnStretch(column, 1)
        return grid

    def _ways(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.closer)
        row.addWidget(self.lighter)
        row.addStretch(1)
        return row

    def _row(self, name: str, buttons: list[Button]) -> QHBoxLayout:
        flow = Flow()
        for button in buttons:
            button.setCheckable(True)
            flow.addWidget(button)
        label = Label(name, "caption", "text2")
        label.setMinimumWidth(theme().px(56))
        label.setMinimumHeight(buttons[0].sizeHint().height())
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(flow, 1)
        return row

    def _wire(self) -> None:
        self.closer.clicked.connect(self._on_closer)
        self.lighter.clicked.connect(self._on_lighter)
        self.not_now.clicked.connect(self._on_later)
        for button in (*self.circles.values(), *self.wishes.values()):
            button.clicked.connect(self._on_chosen)

    def _on_closer(self) -> None:
        self._say(Verdict.CLOSER, choosing.after(self.stand, Verdict.CLOSER))

    def _on_lighter(self) -> None:
        self._say(Verdict.LIGHTER, choosing.after(self.stand, Verdict.LIGHTER))

    def _on_chosen(self) -> None:
        button, stand = self.sender(), self.stand
        circle = next((one for one, it in self.circles.items() if it is button), stand.circle)
        wish = next((one for one, it in self.wishes.items() if it is button), stand.closeness)
        self._say(Verdict.PLACE, Stand(circle, wish))

    def _on_later(self) -> None:
        self.later.emit(self)

    def _say(self, verdict: Verdict, stand: Stand) -> None:
        if self.leaf is not None:
            self._show_ways(self.leaf)  # until it is kept, what is chosen is what is on file
        self.decided.emit(self, verdict, stand)
