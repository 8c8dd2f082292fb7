"""The weekly, the quarterly and the yearly review: one sheet each, made of the same pages."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from relbook.journal.insights.span import Span
from relbook.journal.promise import Promise
from relbook.journal.rituals.review import Review
from relbook.journal.rituals.ritual import Place, Step
from relbook.journal.rituals.telling import Told
from relbook.store import reviewing, reviews
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.rituals.coming import ComingPage
from relbook.ui.rituals.facts import Fact, Facts
from relbook.ui.rituals.page import QuestionPage, RitualPage
from relbook.ui.rituals.sheet import RitualSheet
from relbook.ui.rituals.spoken import SpokenReview
from relbook.ui.shared.background import Background
from relbook.ui.shared.controls import Button

UNFOLDED = frozenset({"silent", "stale", "wished", "kind words", "helped", "landmarks"})
"""The sentences whose rows are what one wants to see: they stand unfolded."""

FEW = 8
"""Up to so many rows stand unfolded."""


class ReviewSheet(RitualSheet):
    """Tells what the book knows of a stretch of days, and asks a question a page."""

    REVIEW = Review.WEEK

    promise_chosen = Signal(object)  # a Promise, to be shown where it was written
    message_asked = Signal(object)  # a Promise, to write to its client about

    def __init__(self, desk: Desk, background: Background, window: QWidget) -> None:
        self.voice = SpokenReview()
        self.ways: dict[str, Callable[[], object]] = {}  # what the links of a page lead to, by name
        self._further = ""
        self._background = background
        self._job: partial[tuple[Span, list[Step]]] | None = None
        self._pages: list[Step] = []
        background.done.connect(self._on_read)
        super().__init__(desk, window, self.voice.title(self.REVIEW))
        self.span = Span(desk.today(), desk.today())

    def begin(self, about: str = "") -> None:
        """Open, and read on the worker what there is to look back on."""
        if self.isVisible():
            return
        self._pages = []
        self._job = partial(reviewing.pages, self.REVIEW, self.desk.now())
        super().begin(about)
        self._background.run(self._job)

    def steps(self) -> Sequence[Step]:
        return self._pages

    def page(self, step: Step) -> RitualPage:
        question = self.question(step)
        if step.key == "coming":
            coming = ComingPage(self.desk, question)
            coming.words_asked.connect(self._on_words)
            coming.message_asked.connect(self._on_message)
            return coming
        told = step.material if isinstance(step.material, tuple) else ()
        facts = [fact for one in told if (fact := self._fact(one))]
        beneath: list[QWidget] = [Facts(facts)] if facts else []
        way = self._way(step.key)
        return QuestionPage(question, self._hint(step.key), [*beneath, *([way] if way else [])])

    def question(self, step: Step) -> str:
        return self.voice.question(self.REVIEW, step)

    def title(self) -> str:
        return self.voice.title(self.REVIEW)

    def entry_title(self) -> str:
        today = self.desk.today()
        return self.voice.heading(self.REVIEW, self.span.first, self.span.last, today)

    def beneath(self) -> str:
        if not self._pages:
            return ""
        today, begun = self.desk.today(), self.place_now.begun
        said = self.tr("{first} to {last}. Leave out what you like; every word waits if you go.")
        if begun < today:  # left on another day: the words are of that day, what is told is of today
            said = self.tr("{first} to {last}. You began on {day}; every word is still there.")
        days = (self.span.first, self.span.last, begun)
        first, last, day = (self.voice.day(one, today) for one in days)
        return said.format(first=first, last=last, day=day)

    def ending(self, place: Place, text: str) -> Callable[[], Edit]:
        return partial(reviews.finish, self.REVIEW, place, text, self.desk.now())

    def _on_read(self, job: object, found: object) -> None:
        if job is self._job and isinstance(found, tuple):
            self.span, self._pages = found
            self._job = None
            self.head.beneath.setText(self.beneath())
            self.arrive()

    def _fact(self, told: Told) -> Fact | None:
        today = self.desk.today()
        said = self.voice.sentence(told, today)
        if not said:
            return None
        rows = [self.voice.row(row, today) for row in told.rows] if self.voice.opens(told) else []
        return Fact(said, rows, unfolded=told.key in UNFOLDED and len(rows) <= FEW)

    def _hint(self, key: str) -> str:
        if key == "minds":
            return self.tr("A line like “[] Call @Marta @fri” becomes a promise.")
        if key == "helped" and self.REVIEW is Review.WEEK:
            return self.tr("Where you name somebody, it is found among the people you helped.")
        return ""

    def _on_words(self, promise: Promise) -> None:
        self.close_sheet()
        self.promise_chosen.emit(promise)

    def _on_message(self, promise: Promise) -> None:
        self.close_sheet()
        self.message_asked.emit(promise)

    def _way(self, key: str) -> Button | None:
        """A link to the ritual that goes further, where there is one."""
        ways = {
            "circles": (self.tr("Choose whom to be near"), "choose"),
            "gathering": (self.tr("Plan a gathering"), "gathering"),
            "letter": (self.tr("Open the yearly letter"), "letter"),
        }
        words, name = ways.get(key, ("", ""))
        if name not in self.ways:
            return None
        self._further = name
        link = Button(words, variant="link")
        link.clicked.connect(self._on_further)
        return link

    def _on_further(self) -> None:
        """Keep the place, and go where the page leads."""
        self.close_sheet()
        self.ways[self._further]()


class WeekSheet(ReviewSheet):
    """About five minutes, at the end of a week."""

    NAME = Review.WEEK.value
    REVIEW = Review.WEEK


class QuarterSheet(ReviewSheet):
    """The work, the ties and what one can carry, four times a year."""

    NAME = Review.QUARTER.value
    REVIEW = Review.QUARTER


class YearSheet(ReviewSheet):
    """Each near tie, why it matters, and what comes next."""

    NAME = Review.YEAR.value
    REVIEW = Review.YEAR
