"""The line below an answer: what it becomes, by which day, and what still has to be said."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from relbook.journal.answer import Thing
from relbook.journal.asking import Asked
from relbook.journal.circle import Circle
from relbook.journal.client import Closeness
from relbook.journal.entry import Kind, Tier
from relbook.journal.fact import FactKind, Standing
from relbook.journal.history import Reply
from relbook.journal.prompt import Product, Prompt, When
from relbook.journal.trigger import Urgency
from relbook.store import askings, clients, entries, facts, meetings, promises
from relbook.store.database import Journal
from relbook.ui.desk import Desk
from relbook.ui.reflection.becoming import Becoming
from relbook.ui.reflection.pane import ReflectionPane
from relbook.ui.shared.crowded import CrowdedSheet

NOW = datetime(2026, 11, 25, 14, 20)
TODAY = NOW.date()
FRIDAY = date(2026, 11, 27)
PROMPT = Prompt(
    "step", "What would be one step?", "Why.", ("P41",), ("S3",), (When("silence"),), Product.PROMISE
)
ASKED = Asked(PROMPT, PROMPT.text, PROMPT.why, Urgency.SEASON, "", "silence")


@pytest.fixture
def line(qtbot: QtBot, desk: Desk, ada: str) -> Becoming:
    """The line below an answer that asks for a promise to Ada."""
    line = Becoming(desk)
    qtbot.addWidget(line)
    line.ask(ASKED, "Ada")
    line.show()
    line.take("")
    return line


@pytest.fixture
def pane(qtbot: QtBot, desk: Desk, journal: Journal) -> ReflectionPane:
    """The room, turned to somebody met often enough to be asked about."""
    key = clients.add("Marta Reyes", circle=Circle.STEADY, since=date(2021, 3, 1)).row_id
    for days in (12, 30, 60, 90, 120, 150):
        day = TODAY - timedelta(days)
        entries.add("We talked.", day=day, today=TODAY, kind=Kind.CALL, clients=[key])
    pane = ReflectionPane(desk)
    qtbot.addWidget(pane)
    pane.resize(344, 900)
    pane.show_client(key)
    pane.show()
    return pane


def write(qtbot: QtBot, pane: ReflectionPane, words: str) -> None:
    pane.focus_answer()
    qtbot.keyClicks(pane.card.field, words)


def chosen(line: Becoming) -> Thing:
    return line.said.thing


def chosen_day(line: Becoming) -> date | None:
    return line.said.day


def test_nothing_is_shown_before_something_is_written(line: Becoming) -> None:
    assert not line.isVisible()
    line.take("Send the deck @fri")
    assert line.isVisible()
    assert (line.what.text(), line.when.text()) == ("a promise to Ada", "Fri 27 Nov")
    line.take("Send the deck")
    assert line.when.text() == "no day yet"
    line.take("")
    assert not line.isVisible()


def test_a_day_is_typed_and_taken_away_again(qtbot: QtBot, line: Becoming) -> None:
    line.take("Send the deck")
    qtbot.keyClick(line.when, Qt.Key.Key_Down)
    assert line.day.isVisible() and not line.when.isVisible()
    qtbot.keyClicks(line.day.field, "frday")
    qtbot.keyClick(line.day.field, Qt.Key.Key_Return)
    assert line.day.isVisible() and not line.said.day
    line.day.field.setText("@fri")
    assert line.day.understood.text == "Friday, 27 November"
    qtbot.keyClick(line.day.field, Qt.Key.Key_Return)
    assert not line.day.isVisible()
    assert chosen_day(line) == FRIDAY
    assert line.when.text() == "Fri 27 Nov"
    line.when.click()
    qtbot.keyClick(line.day.field, Qt.Key.Key_Escape)
    assert chosen_day(line) == FRIDAY
    line.when.click()
    line.day.field.clear()
    qtbot.keyClick(line.day.field, Qt.Key.Key_Return)
    assert chosen_day(line) is None


def test_the_menu_has_every_thing_and_ticks_what_is_chosen(line: Becoming) -> None:
    line.take("Payroll")
    menu = line.menu()
    below = menu.findChild(QMenu)
    assert below is not None
    first = menu.actions()[0]
    assert (first.text(), first.isChecked()) == ("A promise to Ada", True)
    worry = next(action for action in below.actions() if action.data() == (Thing.FACT, FactKind.WORRY))
    worry.trigger()
    assert (line.said.thing, line.said.kind) == (Thing.FACT, FactKind.WORRY)
    assert line.what.text() == "something I know: worry"
    assert not line.when.isVisible()
    assert line.what.accessibleName() == "Becomes something I know: worry"
    menu.deleteLater()


def test_what_lacks_something_says_so(qtbot: QtBot, line: Becoming) -> None:
    line.take("Lunch")
    line.choose(Thing.TALK)
    assert line.day.isVisible()
    assert line.note.text == "Without a day it stays a reflection."
    line.choose(Thing.CIRCLE)
    assert line.note.text == "Until you choose, it stays a reflection."
    close = line.circles.buttons[0]
    qtbot.keyClick(close, Qt.Key.Key_Space)
    assert (line.said.circle, line.note.isVisible()) == (Circle.CLOSE, False)
    qtbot.keyClick(close, Qt.Key.Key_Space)
    assert line.said.circle is None
    line.choose(Thing.CLOSENESS)
    qtbot.mouseClick(line.nearness.buttons[0], Qt.MouseButton.LeftButton)
    assert line.said.closeness is Closeness.WARMER


def test_lines_speak_for_themselves(line: Becoming) -> None:
    line.take("[] Send the deck @fri")
    assert line.what.text() == "what its lines say"
    assert not line.what.isEnabled()


def test_another_question_forgets_what_was_chosen(line: Becoming) -> None:
    line.take("Payroll")
    line.choose(Thing.QUESTION)
    line.ask(ASKED, "Ada")
    assert chosen(line) is Thing.QUESTION
    line.ask(replace(ASKED, prompt=replace(PROMPT, id="other")), "Ada")
    assert chosen(line) is Thing.PROMISE


def test_about_nobody_there_is_only_how_one_is_where_that_is_asked(line: Becoming) -> None:
    line.ask(replace(ASKED, prompt=replace(PROMPT, id="own")), "")
    line.take("Well enough")
    assert not line.isVisible()
    line.ask(replace(ASKED, prompt=replace(PROMPT, product=Product.ENTRY, kind=Kind.ENERGY.value)), "")
    assert line.feeling.isVisible() and not line.what.isVisible()
    line.feeling.buttons[1].click()
    assert line.said.energy == 1


def test_keeping_makes_the_thing_says_so_and_shows_what_was_answered(
    qtbot: QtBot, desk: Desk, pane: ReflectionPane
) -> None:
    write(qtbot, pane, "Send the deck @fri")
    pane.card.becoming.choose(Thing.PROMISE)
    pane.card.keep.click()
    assert desk.history.label == "Kept. A promise to Marta for Fri 27 Nov."
    (promise,) = promises.of_client(pane.client_id)
    assert (promise.text, promise.due) == ("Send the deck", FRIDAY)
    shown = pane.card.answered
    assert shown.isVisible() and shown.made.text == "A promise to Marta, Fri 27 Nov"
    with qtbot.waitSignal(pane.entry_chosen) as news:
        shown.open.click()
    assert news.args == [promise.entry_id]
    desk.undo()
    assert promises.of_client(pane.client_id) == []
    assert pane.card.text == "Send the deck @fri"
    assert pane.card.becoming.said.thing is Thing.PROMISE


def test_a_full_circle_asks_who_would_move_and_keeps_the_words_until_then(
    qtbot: QtBot, desk: Desk, pane: ReflectionPane
) -> None:
    for number in range(5):
        clients.add(f"Near {number}", circle=Circle.CLOSE)
    write(qtbot, pane, "Closer")
    pane.card.becoming.choose(Thing.CIRCLE)
    pane.card.becoming.circles.buttons[0].click()
    pane.card.keep.click()
    sheet = pane.window().findChild(CrowdedSheet)
    assert sheet is not None
    assert askings.answers(pane.client_id) == []
    sheet.keep_all.click()
    assert clients.get(pane.client_id).circle is Circle.CLOSE
    assert [one.text for one in askings.answers(pane.client_id)] == ["Closer"]
    desk.undo()
    assert clients.get(pane.client_id).circle is Circle.STEADY


def test_a_talk_is_planned_from_an_answer(qtbot: QtBot, desk: Desk, pane: ReflectionPane) -> None:
    write(qtbot, pane, "Lunch by the river @fri")
    pane.card.becoming.choose(Thing.TALK)
    pane.card.keep.click()
    planned = meetings.next_of(pane.client_id, TODAY)
    assert planned is not None and planned.day == FRIDAY
    assert desk.history.label == "Kept. A talk with Marta on Fri 27 Nov."


def test_what_is_known_can_be_said_to_hold_or_to_be_over(
    qtbot: QtBot, desk: Desk, pane: ReflectionPane
) -> None:
    asked = pane.deeds.asked
    assert asked is not None
    known = facts.add(pane.client_id, FactKind.WORRY, "Payroll", as_of=date(2026, 3, 1)).row_id
    pane.deeds.fact = facts.get(known)
    pane.deeds.over("It was paid.")
    assert facts.get(known).standing is Standing.CLOSED
    assert [one.text for one in askings.answers(pane.client_id)] == ["It was paid."]
    desk.undo()
    pane.deeds.asked, pane.deeds.fact = asked, facts.get(known)
    pane.card.holding.still.emit()
    assert facts.get(known).as_of == TODAY
    assert desk.history.label == "Kept. Still true today."
    assert not pane.card.question.isVisible()


def test_after_the_second_time_passed_over_less_is_offered(
    qtbot: QtBot, desk: Desk, pane: ReflectionPane
) -> None:
    asked = pane.deeds.asked
    assert asked is not None
    askings.skip(asked.prompt.id, pane.client_id, TODAY - timedelta(70))
    assert not pane.card.less.isVisible()
    pane.another()
    assert pane.card.less.isVisible() and asked.text in pane.card.less.words.text
    pane.card.less.yes.click()
    assert not pane.card.less.isVisible()
    assert askings.history(pane.client_id).seldom(asked.prompt.id)
    desk.undo()
    pane._tiresome.passed_over(asked, pane.client_id)
    pane.card.less.no.click()
    assert [one.reply for one in askings.history(pane.client_id).of(asked.prompt.id)][-1] is Reply.KEEP


def test_the_menu_can_ask_less_put_off_and_say_why(pane: ReflectionPane) -> None:
    asked = pane.deeds.asked
    assert asked is not None
    pane.card.menu.why.trigger()
    assert pane.card.because.isVisible() and pane.card.because.idea.text and pane.card.because.source.text
    pane.card.menu.why.trigger()
    assert not pane.card.because.isVisible()
    pane.card.menu.less.trigger()
    assert askings.history(pane.client_id).seldom(asked.prompt.id)
    pane.card.menu.later.trigger()
    assert not pane.card.question.isVisible()


def test_below_an_earlier_answer_it_is_asked_whether_what_it_made_still_holds(
    qtbot: QtBot, desk: Desk, pane: ReflectionPane
) -> None:
    worry = replace(ASKED, prompt=replace(PROMPT, product=Product.FACT, kind="worry"))
    askings.answer(worry, pane.client_id, "Payroll", TODAY - timedelta(300))
    askings.answer(worry, pane.client_id, "The move", TODAY - timedelta(2))
    pane.look()
    (aging,) = pane.earlier.aging
    assert (aging.row, aging.fact.text) == (pane.earlier.rows[1], "Payroll")
    assert aging.yes.accessibleName() == "Still true: Payroll"
    aging.yes.click()
    assert pane.earlier.aging == []
    assert desk.history.label == "Still true today."
    desk.undo()
    pane.earlier.aging[0].no.click()
    assert facts.get(aging.fact.id).standing is Standing.CLOSED
    assert pane.earlier.aging == []


def test_a_prompt_that_wants_to_leave_says_so_below_the_answer(line: Becoming, ada: str) -> None:
    line.ask(replace(ASKED, prompt=replace(PROMPT, id="open", tier=Tier.SHAREABLE)), "Ada")
    line.take("Anybody may know")
    assert line.note.text == "This answer is a note, and may leave with exports."
    assert line._asked is not None
    key = askings.keep(line._asked, ada, line.said, TODAY).row_id
    assert (entries.get(key).kind, entries.get(key).tier) == (Kind.NOTE, Tier.SHAREABLE)


def test_the_keyboard_stays_where_it_was_when_another_question_comes(
    qtbot: QtBot, pane: ReflectionPane
) -> None:
    pane.focus_answer()
    pane.another()
    assert pane.card.field.hasFocus()
    pane.card.another.setFocus()
    qtbot.keyClick(pane.card.another, Qt.Key.Key_Space)
    assert pane.card.focused() is not None or not pane.card.another.isEnabled()
