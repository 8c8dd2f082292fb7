"""The form that is open on the page: at most one, kept by one write, put away without a trace."""

from PySide6.QtCore import QObject, Qt, Signal

from relbook.journal.fact import Fact
from relbook.ui.knowing.acts import Acts
from relbook.ui.knowing.adding import Learned
from relbook.ui.knowing.form import Answer, FactForm
from relbook.ui.knowing.gap import GapBox
from relbook.ui.knowing.page import KnownPage
from relbook.ui.knowing.row import FactBox, FactRow
from relbook.ui.shared import wording


class OpenForm(QObject):
    """Opens a form under what it asks about, and carries out what is said in it."""

    left = Signal()  # kept or cancelled: the page may be made anew

    def __init__(self, acts: Acts, parent: QObject) -> None:
        super().__init__(parent)
        self._acts = acts
        self.form: FactForm | None = None
        self._page: KnownPage | None = None
        self._place: FactRow | GapBox | None = None
        self._verb = ""

    def ask(self, page: KnownPage, verb: str, place: FactRow | GapBox) -> FactForm:
        """Open the form of a verb: know, reword, changed or close; in the map, below all three boxes."""
        self.forget()
        form = self._form(verb, place)
        self.form, self._page, self._place, self._verb = form, page, place, verb
        form.kept.connect(self._on_kept)
        form.unsure.connect(self._on_unsure)
        form.left.connect(self._on_left)
        if isinstance(place, FactRow) and not isinstance(place, FactBox):
            place.under.addWidget(form)
        else:
            page.open_under_map(form)
            form.speak_of(place.shown.fact.text if isinstance(place, FactBox) else "")
        form.show()
        form.field.setFocus(Qt.FocusReason.OtherFocusReason)
        form.field.selectAll()
        return form

    @property
    def typed(self) -> str:
        """What is written in the form and not kept."""
        return self.form.field.text() if self.form is not None and self.form.touched else ""

    def forget(self) -> None:
        """Put the form away with what was said in it."""
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
        if self._page is not None:
            self._page.open_under_map(None)
        self.form = self._page = self._place = None

    def make_way(self) -> None:
        """Put a form away in which nothing was written."""
        if self.form is not None and not self.form.touched:
            self.forget()

    def _form(self, verb: str, place: FactRow | GapBox) -> FactForm:
        name = self._acts.name
        if isinstance(place, GapBox):
            said = self.tr("{kind}: what do you know?").format(kind=wording.fact(place.kind))
            return FactForm(said, name)
        fact = place.shown.fact
        if verb == "reword":
            return FactForm(self.tr("In other words"), name, fact.text)
        if verb == "changed":
            return FactForm(self.tr("What is it now?"), name)
        form = FactForm(self.tr("How did it end?"), name)
        form.close_fact(fact.kind)
        return form

    def _on_kept(self, answer: Answer) -> None:
        """Keep what was said; when that fails, the form and its words stay."""
        place = self._place
        if isinstance(place, GapBox):
            done = self._acts.learn(Learned(answer.words, place.kind))
        else:
            done = place is not None and self._keep(place.shown.fact, answer)
        if done:
            self._on_left()

    def _keep(self, fact: Fact, answer: Answer) -> bool:
        match self._verb:
            case "reword":
                return self._acts.reword(fact, answer.words)
            case "changed":
                return self._acts.change(fact, answer.words)
        return self._acts.close(fact, answer)

    def _on_unsure(self) -> None:
        if isinstance(self._place, FactRow) and self._acts.ask_whether_solved(self._place.shown.fact):
            self._on_left()

    def _on_left(self) -> None:
        """Give the keyboard back to where the form was opened from."""
        place = self._place
        self.forget()
        if place is not None:
            place.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.left.emit()
