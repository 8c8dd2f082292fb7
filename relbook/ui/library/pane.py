"""The room with the questions the book knows: read, write, change them, let them rest."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from relbook.journal.client import Client
from relbook.journal.flaws import faults
from relbook.journal.prompt import Prompt
from relbook.store import clients
from relbook.store.trying import Tried
from relbook.ui.desk import Desk
from relbook.ui.library import shelf
from relbook.ui.library.dry import DryRun, tried_on
from relbook.ui.library.keeping import Keeping
from relbook.ui.library.rows import FamilyRow, PromptRow
from relbook.ui.library.shelf import ALL
from relbook.ui.library.stage import Stage
from relbook.ui.shared.background import Background
from relbook.ui.shared.figures import figure
from relbook.ui.shared.icons import icon
from relbook.ui.shared.portions import portion
from relbook.ui.shared.rows import VALUE


class PromptsPane(Stage):
    """Shows a family of prompts and one of them; `key` is that prompt's id."""

    try_asked = Signal(str, object)  # a client's key, the Asked to try on them
    export_asked = Signal(str)  # the id of a prompt; empty is a whole pack
    bring_asked = Signal()

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.key = ""
        self._looking = False
        self._tried: Tried | None = None
        self.dry = DryRun(desk, background, self)
        self._who: Client | None = None
        portion(self._begin)
        portion(self.look_ahead)
        portion(self.prepare)

    def look(self) -> None:
        self.shelf = shelf.read(self.desk.library())
        self._who = self._somebody()
        self._looking = True
        self._show_families()
        self._show_prompts(stay=True)
        self._looking = False
        self._show_prompt()

    def new_prompt(self) -> None:
        """Begin a prompt of one's own, in the family in view."""
        self.keeping.flush()
        family = self._family()
        made = self.keeping.begin(self.shelf.library, "" if family == ALL else family)
        self._turn_to(made.id)
        self.page.editor.question.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> None:
        """Settle what is being written: before leaving, locking or closing."""
        self.keeping.flush()

    def focus_list(self) -> None:
        """Go back to the list."""
        self.prompt_list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._try()

    def hideEvent(self, event: QHideEvent) -> None:
        self.keeping.flush()
        self.dry.about(None)
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.prompt_list.hasFocus():
            self.focus_list()
        else:
            super().keyPressEvent(event)

    def _begin(self) -> None:
        """Show the families, once all is there, and turn to the whole library."""
        self.shelf = shelf.read(self.desk.library())
        self.keeping = Keeping(self.desk, self.page.editor, self)
        self._show_families()
        self.family_list.setCurrentIndex(self.families.index(0))
        self._connect()

    def _connect(self) -> None:
        self.family_list.selectionModel().currentChanged.connect(self._on_family)
        self.prompt_list.selectionModel().currentChanged.connect(self._on_prompt)
        self.prompt_list.entered.connect(self._on_entered)
        self.prompt_list.deleted.connect(self._on_delete)
        self.choice.currentIndexChanged.connect(self._on_choice)
        self.filter.textChanged.connect(self._on_filter)
        self.new.clicked.connect(self.new_prompt)
        editor, foot = self.page.editor, self.page.foot
        editor.escaped.connect(self.focus_list)
        editor.switched.connect(self._on_switched)
        editor.typed.connect(self._on_typed)
        self.keeping.put_down.connect(self.look)
        self.dry.found.connect(self._show_asked)
        self.page.tried.connect(self._on_tried)
        foot.tried.connect(self._on_try)
        foot.doubled.connect(self._on_double)
        foot.restored.connect(self._on_take_away)
        foot.deleted.connect(self._on_delete)
        foot.exported.connect(self._on_export)
        foot.all_exported.connect(self._on_export_all)
        foot.brought.connect(self.bring_asked)

    # -- showing --

    def _show_families(self) -> None:
        rows, library = self.shelf.families(), self.shelf.library
        self.page.editor.offer(library)
        self.families.show(rows)
        if [self.choice.itemData(at) for at in range(self.choice.count())] != [row.id for row in rows]:
            here = self._family()
            self.choice.blockSignals(True)  # noqa: FBT003
            self.choice.clear()
            for row in rows:
                self.choice.addItem(icon(row.icon), row.name, row.id)
            self.choice.setCurrentIndex(max(0, self.choice.findData(here)))
            self.choice.blockSignals(False)  # noqa: FBT003
        count = len(self.desk.shipped().prompts)
        said = self.tr(
            "Questions worth asking yourself. {count} come with the book; add, change or rest any of them."
        )
        self.count.set_text(said.format(count=figure(count)))

    def _show_prompts(self, *, stay: bool = False) -> None:
        """Show the family in view; with `stay` the prompt in the form stays, wherever it is listed now."""
        self.prompts.show(self.shelf.of_family(self._family(), self.filter.text()))
        if self.prompts.row_of(self.key) < 0 and not (stay and self.shelf.prompt(self.key)):
            self.key = self.prompts.values[0].id if self.prompts.values else self.key
        row = self.prompts.row_of(self.key)
        self.prompt_list.setCurrentIndex(self.prompts.index(row) if row >= 0 else QModelIndex())

    def _show_prompt(self) -> None:
        self.keeping.show_prompt(self.shelf, self.key)
        self.page.foot.show_state(self.shelf, self.key)
        self._show_asked(None)
        self._try()

    def _try(self) -> None:
        """Ask of whom the prompt in the form would be asked today, while it is in view."""
        prompt = self.shelf.prompt(self.key)
        ready = prompt is not None and self.key in self.shelf.library.by_id and not faults(prompt)
        self.dry.about(prompt if ready and self.isVisible() else None)

    def _show_asked(self, found: list[Tried] | None) -> None:
        prompt = self.shelf.prompt(self.key)
        if prompt is None:
            return
        somebody = self._who
        self._tried = found[0] if found else self._on_somebody(prompt, somebody)
        self.page.show_asked(prompt, found, somebody)
        who = self._tried.client if self._tried else somebody
        name = who.first if who else ""
        missing = "" if self._tried else self.tr("Today nothing fills its words.")
        self.page.foot.show_client(name or (self.tr("Today") if self._tried else ""), missing)

    def _on_somebody(self, prompt: Prompt, somebody: Client | None) -> Tried | None:
        return None if faults(prompt) else tried_on(prompt, somebody)

    def _somebody(self) -> Client | None:
        """Whom the example is about where the prompt would be asked of nobody today: the first client."""
        first = [who.id for who in clients.names()[:1]]
        return next(iter(clients.some(first).values()), None)

    def _family(self) -> str:
        row: FamilyRow | None = self.family_list.currentIndex().data(VALUE)
        return row.id if row is not None else ALL

    def _turn_to(self, key: str) -> None:
        """Show this prompt, among all of them where the family in view does not hold it."""
        self.filter.clear()
        self.key = key
        self.look()
        if self.prompts.row_of(key) < 0:
            self.family_list.setCurrentIndex(self.families.index(0))
            self.key = key
            self.look()

    # -- what is done --

    def _on_family(self, index: QModelIndex) -> None:
        if self._looking or not index.isValid():
            return
        self.keeping.flush()
        self.choice.setCurrentIndex(index.row())
        self.key = ""
        self._looking = True
        self._show_prompts()
        self._looking = False
        self.prompt_list.scrollToTop()
        self._show_prompt()

    def _on_choice(self, row: int) -> None:
        self.family_list.setCurrentIndex(self.families.index(row))

    def _on_filter(self) -> None:
        self.keeping.flush()
        self._looking = True
        self._show_prompts()
        self._looking = False
        self._show_prompt()

    def _on_prompt(self, index: QModelIndex) -> None:
        row: PromptRow | None = index.data(VALUE) if index.isValid() else None
        if self._looking or row is None or row.id == self.key:
            return
        self.keeping.flush()
        self.key = row.id
        self.prompt_list.setCurrentIndex(self.prompts.index(self.prompts.row_of(row.id)))
        self._show_prompt()

    def _on_entered(self) -> None:
        self.page.editor.question.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_typed(self) -> None:
        self.page.preview.show_prompt(self.page.editor.prompt, self._named())

    def _named(self) -> str:
        return self._who.first if self._who else self.tr("your client")

    def _on_switched(self, on: bool) -> None:  # noqa: FBT001 - Qt's own
        self.keeping.switch(self.key, on=on)

    def _on_delete(self) -> None:
        if self.shelf.is_own(self.key):
            self._on_take_away()

    def _on_take_away(self) -> None:
        self.keeping.take_away(self.shelf, self.key)

    def _on_double(self) -> None:
        key = self.keeping.double()
        if key:
            self._turn_to(key)

    def _on_try(self) -> None:
        if self._tried is not None:
            self._on_tried(self._tried)

    def _on_tried(self, tried: Tried) -> None:
        self.keeping.flush()
        self.try_asked.emit(tried.client.id if tried.client else "", tried.asked)

    def _on_export(self) -> None:
        self.export_asked.emit(self.key)

    def _on_export_all(self) -> None:
        self.export_asked.emit("")
