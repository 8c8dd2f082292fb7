"""The settings: how it looks on this computer, the circles of this journal, and where it lies."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.roster import Order
from relbook.store.database import here
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.preferences.about import About
from relbook.ui.preferences.backups import BackupPart
from relbook.ui.preferences.circles import CircleTable
from relbook.ui.preferences.colours import ColoursChoice
from relbook.ui.preferences.former import FormerChoice
from relbook.ui.preferences.language import LanguageChoice
from relbook.ui.preferences.line import line
from relbook.ui.preferences.locking import LockChoice
from relbook.ui.preferences.look import ALWAYS_MOVING, ALWAYS_STILL, apply
from relbook.ui.preferences.own_time import OwnTime
from relbook.ui.preferences.privacy import Privacy
from relbook.ui.preferences.reminders import Reminders
from relbook.ui.preferences.reviews import ReviewChoice
from relbook.ui.preferences.segments import Segments
from relbook.ui.preferences.signals import SignalsTable
from relbook.ui.preferences.spelling import SpellingChoice
from relbook.ui.shared import settings as remembered
from relbook.ui.shared.background import Background
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.edges import edges
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.portions import portion
from relbook.ui.shared.reasons import Reasons
from relbook.ui.shared.scrolled import Scrolling
from relbook.ui.shared.select import Select
from relbook.ui.shared.settings import Setting, Settings
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import Rule, SheetHead
from relbook.ui.shared.theme import Light
from relbook.ui.shared.tokens import tokens

T = TypeVar("T")


class PreferencesSheet(Sheet):
    """Every change takes effect at once; there is nothing to confirm."""

    order_changed = Signal(str)

    def __init__(self, settings: Settings, desk: Desk, background: Background, window: QWidget) -> None:
        super().__init__(window, self.tr("Settings"), (700, 760))
        self._settings, self._desk, self._background = settings, desk, background
        apply(settings)
        self.head = SheetHead(self.tr("Settings"), self.tr("They take effect at once."))
        self.head.close_button.clicked.connect(self.leave_sheet)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(edges(32, 18, 28, 24))
        column.setSpacing(12)
        self.column.addWidget(self.head)
        self.column.addWidget(Rule())
        self.column.addWidget(Scrolling(inside), 1)
        for add in (
            *(self._add_look, self._add_words, self._add_clients, self._add_own, self._add_signals),
            *(self._add_reminders, self._add_backups, self._add_privacy, self._add_book),
        ):
            portion(partial(add, column))
        desk.changed.connect(self._on_changed)

    def open(self) -> None:
        portion(self._look)
        portion(super().open)

    def first_focus(self) -> QWidget:
        return self.light

    def _add_look(self, column: QBoxLayout) -> None:
        system = self.tr("As the system")
        self.light = Segments(
            self.tr("Light"),
            [(system, "system"), (self.tr("Light"), "light"), (self.tr("Dark"), "dark")],
        )
        self.colours = ColoursChoice()
        zooms = [(self.tr("{percent} %").format(percent=round(zoom * 100)), zoom) for zoom in tokens().zooms]
        self.zoom = Segments(self.tr("Text size"), zooms)
        self.reading = Segments(
            self.tr("Letters of your notes"),
            [(self.tr("Serif"), "serif"), (self.tr("Sans"), "sans"), (self.tr("System"), "system")],
        )
        self.motion = Segments(
            self.tr("Motion"),
            [
                (system, "system"),
                (self.tr("Always still"), ALWAYS_STILL),
                (self.tr("Always moving"), ALWAYS_MOVING),
            ],
        )
        column.addWidget(Label(self.tr("How it looks here"), "head"))
        for words, control, chosen in (
            (self.tr("Light or dark"), self.light, self._on_light),
            (self.tr("Colours"), self.colours, self._on_colours),
            (self.tr("Text size"), self.zoom, self._on_zoom),
            (self.tr("Letters of your notes"), self.reading, self._on_reading),
            (self.tr("Motion"), self.motion, self._on_motion),
        ):
            column.addLayout(line(words, control))
            control.chosen.connect(chosen)

    def _add_words(self, column: QBoxLayout) -> None:
        self.language = LanguageChoice(self._settings)
        self.spelling = SpellingChoice(self._settings, self._desk, self._background)
        column.addWidget(self.language)
        column.addWidget(self.spelling)
        column.addSpacing(10)

    def _add_clients(self, column: QBoxLayout) -> None:
        self.order = Select()
        self.order.setAccessibleName(self.tr("Order of the list of clients"))
        orders = {
            Order.RHYTHM: self.tr("By rhythm"),
            Order.NAME: self.tr("By name"),
            Order.TALK: self.tr("By last talk"),
            Order.MEETING: self.tr("By next meeting"),
        }
        for order, words in orders.items():
            self.order.addItem(words, order.value)
        self.order.currentIndexChanged.connect(self._on_order)
        self.circles, self.former = CircleTable(self._desk), FormerChoice(self._desk)
        column.addWidget(Label(self.tr("Clients"), "head"))
        column.addLayout(line(self.tr("Order of the list"), self.order))
        column.addSpacing(4)
        column.addWidget(Label(self.tr("Circles of this book"), "ui"))
        column.addWidget(self.circles)
        column.addSpacing(4)
        column.addWidget(self.former)
        column.addSpacing(10)

    def _add_own(self, column: QBoxLayout) -> None:
        self.own_time, self.reasons = OwnTime(self._desk), Reasons(self._desk)
        column.addWidget(Label(self.tr("Your own time"), "head"))
        column.addWidget(self.own_time)
        column.addSpacing(10)
        column.addWidget(Label(self.tr("Why this book"), "head"))
        column.addWidget(self.reasons)
        column.addSpacing(10)

    def _add_signals(self, column: QBoxLayout) -> None:
        self.signals = SignalsTable(self._desk)
        column.addWidget(Label(self.tr("Worth noticing"), "head"))
        words = self.tr("What may be said about a client, one thing at a time, and the rule behind it.")
        column.addWidget(Paragraph(words, "small", "text2"))
        column.addWidget(self.signals)
        column.addSpacing(10)

    def _add_reminders(self, column: QBoxLayout) -> None:
        self.reminders, self.reviews = Reminders(self._settings), ReviewChoice(self._desk)
        column.addWidget(Label(self.tr("Reminders"), "head"))
        column.addWidget(self.reminders)
        column.addSpacing(10)
        column.addWidget(Label(self.tr("Reviews"), "head"))
        words = self.tr("A line on Today when a look back is due. After a few days it goes by itself.")
        column.addWidget(Paragraph(words, "small", "text2"))
        column.addWidget(self.reviews)
        column.addSpacing(10)

    def _add_backups(self, column: QBoxLayout) -> None:
        self.backups = BackupPart()
        column.addWidget(Label(self.tr("Backups"), "head"))
        column.addWidget(self.backups)
        column.addSpacing(10)

    def _add_privacy(self, column: QBoxLayout) -> None:
        self.privacy = Privacy(self._settings, self._background)
        self.locking = LockChoice(self._settings)
        column.addWidget(Label(self.tr("Privacy"), "head"))
        column.addWidget(self.privacy)
        column.addWidget(self.locking)
        column.addSpacing(10)

    def _add_book(self, column: QBoxLayout) -> None:
        self.where, self.about = Paragraph(role="ui"), About()
        self.folder = Button(self.tr("Show in folder"), icon_name="folder-open")
        self.folder.clicked.connect(self._on_folder)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.where, 1)
        row.addWidget(self.folder, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(Label(self.tr("This book"), "head"))
        column.addLayout(row)
        column.addWidget(self.about)
        column.addStretch(1)

    def _look(self) -> None:
        """Show what is remembered; keys and other rooms change it too."""
        settings = self._settings
        self.light.show_value(Light(settings.get(remembered.LIGHT)).value)
        self.colours.show_value(settings.get(remembered.COLOURS))
        self.zoom.show_value(min(tokens().zooms, key=_far_from(settings.get(remembered.ZOOM))))
        self.reading.show_value(settings.get(remembered.READING))
        self.motion.show_value(settings.get(remembered.STILL))
        self.language.look()
        self.spelling.look()
        self.order.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.order.setCurrentIndex(max(0, self.order.findData(settings.get(remembered.ORDER))))
        self.order.blockSignals(False)  # noqa: FBT003 - Qt's own
        path = str(here())
        self.where.set_text(path)
        self.folder.setVisible(bool(path))
        self.circles.look()
        self.former.look()
        self.signals.look()
        self.reminders.look()
        self.reviews.look()
        self.privacy.look()
        self.locking.look()
        self._look_own()

    def _keep(self, setting: Setting[T], value: T) -> None:
        self._settings.put(setting, value)
        self._settings.save()
        apply(self._settings)
        self.place()

    def _on_light(self, value: str) -> None:
        self._keep(remembered.LIGHT, value)

    def _on_colours(self, value: str) -> None:
        self._keep(remembered.COLOURS, value)

    def _on_zoom(self, value: float) -> None:
        self._keep(remembered.ZOOM, value)

    def _on_reading(self, value: str) -> None:
        self._keep(remembered.READING, value)

    def _on_motion(self, value: str) -> None:
        self._keep(remembered.STILL, value)

    def _on_order(self) -> None:
        order = str(self.order.currentData())
        self._keep(remembered.ORDER, order)
        self.order_changed.emit(order)

    def _on_folder(self) -> None:
        folder = Path(self.where.text).parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _on_changed(self, edit: Edit) -> None:
        if self.isVisible() and "circle" in edit.kinds:
            self.circles.look()
        if self.isVisible() and edit.kinds & {"setting", "asking"}:
            self.signals.look()
        if self.isVisible() and "setting" in edit.kinds:
            self._look_own()

    def _look_own(self) -> None:
        self.own_time.look()
        self.reasons.look()


def _far_from(zoom: float) -> Callable[[float], float]:
    def distance(other: float) -> float:
        return abs(other - zoom)

    return distance
