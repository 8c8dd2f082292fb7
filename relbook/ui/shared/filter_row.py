"""What is asked of a timeline or an export: a quiet row of chips that go away again."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from relbook.journal.client import Who
from relbook.journal.entry import Kind
from relbook.journal.reach import Lift, Reach
from relbook.journal.selection import EVERYTHING, Selection
from relbook.store import clients, entries
from relbook.ui.shared import wording
from relbook.ui.shared.alphabet import in_alphabet
from relbook.ui.shared.background import Background
from relbook.ui.shared.between_days import BetweenDays
from relbook.ui.shared.filter_chip import FilterChip
from relbook.ui.shared.flow import Flow
from relbook.ui.shared.later import Later

BETWEEN = "between"
HALF_YEAR = timedelta(days=183)
MONTH = timedelta(days=30)

Span = tuple[date | None, date | None]


class FilterRow(QWidget):
    """What is asked of the timeline in view; `changed` says that it is something else now.

    What there is to choose from is read on the worker where there is one; `offered` says that it is there.

    `beside` are parts of a selection that something else asks: client_id, or since for the days.
    """

    changed = Signal()
    offered = Signal()

    def __init__(
        self,
        background: Background | None = None,
        parent: QWidget | None = None,
        *,
        beside: Collection[str] = (),
    ) -> None:
        super().__init__(parent)
        self._choices = Later(background, self)
        self._choices.came.connect(self._on_choices)
        self._beside = beside
        self.asked: Selection = EVERYTHING
        self.person = FilterChip("user", self.tr("Anyone"))
        self.kind = FilterChip("stack-simple", self.tr("Any kind"))
        self.tag = FilterChip("tag", self.tr("Any tag"))
        self.when = FilterChip("calendar-blank", self.tr("Any time"))
        self.days = BetweenDays()
        self.lift = FilterChip("plant", self.tr("Any energy"))
        self.reach = FilterChip("shield-check", self.tr("Shareable or not"))
        self.landmarks = FilterChip("flag-pennant", self.tr("With or without landmarks"))
        self.promises = FilterChip("check-square", self.tr("With or without promises"))
        self._name()
        self._build()

    @property
    def asks(self) -> bool:
        """Whether anything is asked."""
        return self.asked != EVERYTHING

    def over(self, whole: Selection) -> Selection:
        """A timeline with what is asked of it."""
        return replace(
            self.asked,
            client_id=whole.client_id or self.asked.client_id,
            inbox=whole.inbox,
            tag=self.asked.tag or whole.tag,
        )

    def offer(self, whole: Selection, today: date) -> None:
        """See what there is to choose from in this timeline."""
        self._today = today
        everybody = not whole.client_id and not whole.inbox and "client_id" not in self._beside
        self.person.setHidden(not everybody)
        self.when.set_choices(
            [
                (self.tr("Last 30 days"), (today - MONTH, None), ""),
                (self.tr("Last 6 months"), (today - HALF_YEAR, None), ""),
                (self.tr("This year"), (today.replace(month=1, day=1), None), ""),
                (self.tr("Between two days"), BETWEEN, ""),
            ]
        )
        self._choices.ask(partial(_to_choose, everybody=everybody, tags=not whole.tag))

    def _on_choices(self, found: tuple[list[Who], list[str]] | None) -> None:
        people, tags = found or ([], [])
        names = in_alphabet(people, lambda who: who.name)
        self.person.set_choices([(who.name, who.id, "") for who in names])
        self.tag.set_choices([(f"#{tag}", tag, "") for tag in tags])
        self.tag.setHidden(not tags)
        self.offered.emit()

    def clear(self) -> None:
        """Ask nothing any more, without saying so."""
        self.asked = EVERYTHING
        self._choices.drop()
        for chip in self._chips:
            chip.choose(None)
        self.days.hide()

    def focus_first(self) -> None:
        """Give the keyboard to the first chip."""
        first = self.person if not self.person.isHidden() else self.kind
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _name(self) -> None:
        self.kind.set_choices([(wording.kind(kind), str(kind), wording.kind_look(kind)[0]) for kind in Kind])
        self.lift.set_choices(
            [
                (self.tr("Gave energy"), Lift.GAVE.value, ""),
                (self.tr("Neither gave nor took"), Lift.EVEN.value, ""),
                (self.tr("Took energy"), Lift.TOOK.value, ""),
            ]
        )
        self.reach.set_choices(
            [
                (self.tr("Shareable"), Reach.OPEN.value, ""),
                (self.tr("Private"), Reach.PRIVATE.value, ""),
                (self.tr("With a secret line"), Reach.SECRET.value, ""),
            ]
        )
        self.landmarks.set_choices([(self.tr("Landmarks"), True, "")])
        self.promises.set_choices([(self.tr("With promises"), True, "")])

    def _build(self) -> None:
        row = Flow(self)
        row.setContentsMargins(0, 10, 0, 10)
        self._parts = {
            self.person: "client_id",
            self.kind: "kinds",
            self.tag: "tag",
            self.when: "",
            self.lift: "lift",
            self.reach: "reach",
            self.landmarks: "landmarks",
            self.promises: "promises",
        }
        self._chips = tuple(self._parts)
        self._today = date.min
        for chip in self._chips:
            row.addWidget(chip)
            chip.setHidden((self._parts[chip] or "since") in self._beside)
            chip.chosen.connect(self._on_chosen)
            if chip is self.when:
                row.addWidget(self.days)
        self.days.changed.connect(self._on_days)
        self.days.hide()

    def _on_chosen(self, value: Any) -> None:
        chip = next(chip for chip in self._chips if chip is self.sender())
        part = self._parts[chip]
        if not part:
            self._on_when(value)
            return
        if part == "kinds":
            value = (value,) if value else ()
        self.asked = replace(self.asked, **{part: value or getattr(EVERYTHING, part)})
        self.changed.emit()

    def _on_when(self, value: Span | str | None) -> None:
        between = value == BETWEEN
        self.days.setVisible(between)
        if between:
            self.days.begin(self._today)
            self.days.first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        first, last = value if isinstance(value, tuple) else (None, None)
        self._on_days(first, last)

    def _on_days(self, first: date | None, last: date | None) -> None:
        asked = replace(self.asked, since=first, until=last)
        if asked != self.asked:
            self.asked = asked
            self.changed.emit()


def _to_choose(*, everybody: bool, tags: bool) -> tuple[list[Who], list[str]]:
    """Whom and which tags one can choose: with a million entries it can take 70 ms."""
    return clients.names() if everybody else [], entries.tags_in_use() if tags else []
