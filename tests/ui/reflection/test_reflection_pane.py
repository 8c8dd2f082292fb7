"""One question a day: asked, answered, put off, taken back."""

from datetime import date, datetime, time, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from relbook.journal.asking import OFFERED
from relbook.journal.circle import Circle
from relbook.journal.entry import Kind, Tier
from relbook.journal.fact import FactKind
from relbook.journal.history import Reply
from relbook.journal.library import Library
from relbook.journal.prompt import Product
from relbook.journal.tact import PROFESSIONAL
from relbook.store import askings, clients, drafts, entries, facts, meetings, questions
from relbook.store.database import Journal
from relbook.ui.desk import Desk
from relbook.ui.reflection.pane import ReflectionPane
from relbook.ui.reflection.rail import ReflectionRail
from relbook.ui.shared.background import Background
from relbook.ui.shared.controls import Label
from relbook.ui.shared.later import Later
from relbook.ui.shared.questions import shipped as library
from relbook.ui.shared.theme import theme

NOW = datetime(2026, 11, 25, 14, 20)
TODAY = NOW.date()


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def talk(client: str, days: int) -> str:
    return entries.add("We talked.", day=ago(days), today=TODAY, kind=Kind.CALL, clients=[client]).row_id


@pytest.fixture
def marta(journal: Journal) -> str:
    """Somebody known well enough to be asked about."""
    key = clients.add("Marta Reyes", circle=Circle.CLOSE, since=date(2021, 3, 1)).row_id
    for days in (12, 30, 60, 90, 120, 150):
        talk(key, days)
    return key


@pytest.fixture
def only_worry() -> Library:
    """A library that asks for a worry, then for two other things that become facts."""
    whole = library()
    kept = [one for one in whole.raised_by({"unknown"}).prompts if one.product is Product.FACT]
    worry_first = sorted(kept, key=lambda one: one.kind != FactKind.WORRY)
    return Library(
        tuple(worry_first[:1]),
        whole.principles,
        whole.families,
        whole.seeds,
        whole.months,
        whole.near,
        whole.on,
    )


def opened(qtbot: QtBot, desk: Desk, questions: Library, client: str, width: int = 344) -> ReflectionPane:
    desk.shipped = lambda: questions
    pane = ReflectionPane(desk)
    qtbot.addWidget(pane)
    pane.resize(width, 900)
    pane.show_client(client)
    pane.show()
    return pane


@pytest.fixture
def pane(qtbot: QtBot, desk: Desk, marta: str) -> ReflectionPane:
    return opened(qtbot, desk, library(), marta)


def question(pane: ReflectionPane) -> str:
    return pane.card.question.text if pane.card.question.isVisible() else ""


def write(qtbot: QtBot, pane: ReflectionPane, words: str) -> None:
    pane.focus_answer()
    qtbot.keyClicks(pane.card.field, words)


def test_the_card_says_what_is_asked_why_and_where_it_comes_from(pane: ReflectionPane) -> None:
    card = pane.card
    assert question(pane).endswith("?")
    assert card.why.reason.text
    assert card.principle.text()
    assert card.source.text
    assert card.field.accessibleName() == question(pane)
    assert "minute" in card.minutes.text()


def test_an_answer_becomes_a_private_reflection_and_a_fact_and_undo_takes_both_back(
    qtbot: QtBot, desk: Desk, marta: str, only_worry: Library
) -> None:
    pane = opened(qtbot, desk, only_worry, marta)
    asked = question(pane)
    assert not pane.card.keep.isEnabled()
    write(qtbot, pane, "Payroll in January")
    assert pane.card.keep.isEnabled()
    qtbot.mouseClick(pane.card.keep, Qt.MouseButton.LeftButton)

    (entry,) = askings.answers(marta)
    assert (entry.text, entry.question, entry.tier) == ("Payroll in January", asked, Tier.PRIVATE)
    assert [(fact.kind, fact.text) for fact in facts.of_client(marta)] == [
        (FactKind.WORRY, "Payroll in January")
    ]
    assert question(pane) == ""
    assert pane.card.answered.answer.text == "Payroll in January"
    assert pane.card.answered.isVisible() and not pane.card.nothing.isVisible()
    assert [row.entry.id for row in pane.earlier.rows] == [entry.id]

    assert desk.history.label == "Kept. You know something more about Marta."
    desk.undo()
    assert not askings.answers(marta) and not facts.of_client(marta)
    assert (question(pane), pane.card.text) == (asked, "Payroll in January")

    desk.redo()
    assert len(askings.answers(marta)) == len(facts.of_client(marta)) == 1
    assert question(pane) == ""


def test_control_and_enter_keep_and_tab_moves_on(qtbot: QtBot, pane: ReflectionPane, marta: str) -> None:
    write(qtbot, pane, "A line.")
    qtbot.keyClick(pane.card.field, Qt.Key.Key_Return)
    qtbot.keyClicks(pane.card.field, "Another.")
    qtbot.keyClick(pane.card.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [entry.text for entry in askings.answers(marta)] == ["A line.\nAnother."]


def test_nothing_is_kept_before_a_letter_is_written(qtbot: QtBot, pane: ReflectionPane, marta: str) -> None:
    write(qtbot, pane, " ?")
    qtbot.keyClick(pane.card.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert askings.answers(marta) == []


def test_the_card_is_the_same_all_day(qtbot: QtBot, desk: Desk, pane: ReflectionPane, marta: str) -> None:
    first = question(pane)
    pane.show_client("")
    pane.show_client(marta)
    assert question(pane) == first
    desk.perform(partial(clients.amend, marta, town="Porto"))
    assert question(pane) == first
    assert question(opened(qtbot, desk, library(), marta)) == first


def test_the_question_does_not_change_under_the_writer(
    qtbot: QtBot, desk: Desk, marta: str, only_worry: Library
) -> None:
    pane = opened(qtbot, desk, only_worry, marta)
    asked = question(pane)
    write(qtbot, pane, "Perhaps")
    desk.perform(partial(facts.add, marta, FactKind.WORRY, "Payroll", as_of=TODAY))
    assert (question(pane), pane.card.text) == (asked, "Perhaps")


def test_another_offers_two_more_and_then_no_other(pane: ReflectionPane, marta: str) -> None:
    seen = [question(pane)]
    for _ in range(OFFERED - 1):
        assert pane.card.another.isEnabled()
        pane.another()
        seen.append(question(pane))
    assert len(set(seen)) == OFFERED
    assert not pane.card.another.isEnabled()
    pane.another()
    assert question(pane) == seen[-1]
    assert len(askings.history(marta).on(TODAY, Reply.SKIPPED)) == OFFERED - 1


def test_words_go_along_to_another_question(qtbot: QtBot, pane: ReflectionPane) -> None:
    first = question(pane)
    write(qtbot, pane, "Not this")
    pane.another()
    assert question(pane) != first
    assert pane.card.text == "Not this"


def test_not_today_hides_the_card_until_tomorrow(
    qtbot: QtBot, pane: ReflectionPane, desk: Desk, marta: str
) -> None:
    qtbot.mouseClick(pane.card.later, Qt.MouseButton.LeftButton)
    assert question(pane) == ""
    tomorrow = opened(qtbot, Desk(lambda: NOW + timedelta(days=1)), library(), marta)
    assert question(tomorrow)
    desk.undo()
    assert question(pane)


def test_never_is_never(qtbot: QtBot, pane: ReflectionPane, marta: str) -> None:
    first = question(pane)
    pane.card.never_asked.emit()
    assert question(pane) != first
    assert askings.history(marta).on(TODAY, Reply.NEVER)


def test_what_is_not_known_is_asked_in_the_next_brief(
    qtbot: QtBot, desk: Desk, marta: str, only_worry: Library
) -> None:
    pane = opened(qtbot, desk, only_worry, marta)
    pane.card.unknown.emit()
    assert [one.text for one in questions.waiting(marta)] == [only_worry.prompts[0].aloud]
    assert question(pane) == ""


def test_an_unfinished_answer_is_there_again_with_its_question(
    qtbot: QtBot, desk: Desk, pane: ReflectionPane, marta: str
) -> None:
    asked = question(pane)
    write(qtbot, pane, "Half a thou")
    qtbot.waitUntil(lambda: drafts.get(f"reflect:{marta}") is not None)
    again = opened(qtbot, Desk(lambda: NOW + timedelta(days=3)), library(), marta)
    assert (question(again), again.card.text) == (asked, "Half a thou")


def test_leaving_a_client_puts_the_words_down_first(
    qtbot: QtBot, pane: ReflectionPane, marta: str, ada: str
) -> None:
    write(qtbot, pane, "Half a thou")
    pane.show_client(ada)
    assert pane.card.text == ""
    pane.show_client(marta)
    assert pane.card.text == "Half a thou"
    pane.card.field.selectAll()
    qtbot.keyClick(pane.card.field, Qt.Key.Key_Backspace)
    pane.hide()
    assert drafts.get(f"reflect:{marta}") is None


def test_a_kept_answer_leaves_no_draft(qtbot: QtBot, pane: ReflectionPane, marta: str) -> None:
    write(qtbot, pane, "Done thinking")
    pane.flush()
    assert drafts.get(f"reflect:{marta}")
    pane.card.kept.emit(pane.card.text)
    assert drafts.get(f"reflect:{marta}") is None


def test_words_stay_where_they_are_when_they_cannot_be_kept(
    qtbot: QtBot, desk: Desk, pane: ReflectionPane, journal: Journal, marta: str
) -> None:
    write(qtbot, pane, "Precious")
    pane.flush()
    journal.execute_sql("PRAGMA query_only = 1")
    with qtbot.waitSignal(desk.failed):
        pane.card.kept.emit(pane.card.text)
    journal.execute_sql("PRAGMA query_only = 0")
    assert pane.card.text == "Precious"
    assert askings.answers(marta) == []


def test_the_professional_circle_is_asked_about_the_work_only(
    qtbot: QtBot, desk: Desk, pane: ReflectionPane, marta: str
) -> None:
    clients.place_in(marta, Circle.PROFESSIONAL)
    meetings.plan([marta], TODAY, time(15))
    cool = opened(qtbot, desk, library(), marta)
    for _ in range(3):
        cool.another()
    asked = [library().by_id[one.prompt_id] for one in askings.history(marta).askings]
    assert asked
    assert {prompt.lead for prompt in asked} <= PROFESSIONAL


def test_somebody_new_is_asked_about_gently(qtbot: QtBot, desk: Desk, ada: str) -> None:
    pane = opened(qtbot, desk, library(), ada)
    assert not pane.card.nothing.isVisible()
    assert pane.empty.isVisible()
    assert not pane.earlier.isVisible()


def test_a_client_who_is_gone_leaves_nothing_to_ask(qtbot: QtBot, desk: Desk, marta: str) -> None:
    clients.remove(marta)
    pane = opened(qtbot, desk, library(), marta)
    assert pane.card.nothing.isVisible()


def test_past_answers_lead_to_their_entries_and_all_of_them_can_be_seen(
    qtbot: QtBot, desk: Desk, marta: str
) -> None:
    for number in range(5):
        entries.add(
            f"Answer {number}", day=ago(number), today=TODAY, kind=Kind.REFLECTION, clients=[marta],
            tier=Tier.PRIVATE, question=f"Question {number}?",
        )  # fmt: skip
    pane = opened(qtbot, desk, library(), marta)
    assert pane.earlier.heading.text() == "Earlier, about Marta"
    assert pane.earlier.all.text() == "All 5"
    assert pane.earlier.all.accessibleName() == "All earlier answers"
    assert len(pane.earlier.rows) == 3
    with qtbot.waitSignal(pane.entry_chosen) as news:
        qtbot.keyClick(pane.earlier.rows[0], Qt.Key.Key_Space)
    assert news.args == [askings.answers(marta)[0].id]
    qtbot.mouseClick(pane.earlier.all, Qt.MouseButton.LeftButton)
    assert len(pane.earlier.rows) == 5
    qtbot.mouseClick(pane.history, Qt.MouseButton.LeftButton)
    assert len(pane.earlier.rows) == 3
    pane.show_history()
    assert len(pane.earlier.rows) == 5
    assert not pane.earlier.all.isVisible()
    assert pane.history.isChecked()


def test_what_was_answered_last_time_stands_beside_the_same_question(
    qtbot: QtBot, desk: Desk, marta: str, only_worry: Library
) -> None:
    pane = opened(qtbot, desk, only_worry, marta)
    write(qtbot, pane, "Nothing that I know of")
    pane.card.kept.emit(pane.card.text)
    facts.close(facts.of_client(marta)[0].id, TODAY)
    later = opened(qtbot, Desk(lambda: NOW + timedelta(days=200)), only_worry, marta)
    assert question(later)
    assert later.card.last.reason.text == "25 Nov 2026: Nothing that I know of"


def test_today_asks_the_best_question_over_everybody(qtbot: QtBot, desk: Desk, marta: str) -> None:
    pane = opened(qtbot, desk, library(), "")
    below, foot = Label("Kindnesses"), Label("Care")
    pane.leaf.below.column.addWidget(below)
    pane.leaf.foot.column.addWidget(foot)
    assert question(pane)
    qtbot.waitUntil(below.isVisible)
    pane.look()
    assert not pane.empty.isVisible()
    write(qtbot, pane, "Everybody, really")
    pane.card.kept.emit(pane.card.text)
    assert [entry.text for entry in askings.answers(marta)] == ["Everybody, really"]
    pane.show_client(marta)
    assert not below.isVisible() and not foot.isVisible()


@pytest.mark.parametrize("width", [300, 344, 440])
@pytest.mark.parametrize("zoom", [0.85, 1.0, 1.5])
def test_every_question_fits_its_card(qtbot: QtBot, desk: Desk, marta: str, width: int, zoom: float) -> None:
    theme().choose(zoom=zoom)
    pane = opened(qtbot, desk, library(), marta, width)
    for _ in range(3):
        qtbot.waitUntil(lambda: pane.card.height() >= pane.card.heightForWidth(pane.card.width()))
        for button in (pane.card.keep, pane.card.another, pane.card.later, pane.card.more):
            assert pane.card.rect().contains(button.geometry())
        pane.another()


def test_the_answer_grows_with_its_lines(qtbot: QtBot, pane: ReflectionPane) -> None:
    three = pane.card.field.height()
    write(qtbot, pane, "One")
    for _ in range(4):
        qtbot.keyClick(pane.card.field, Qt.Key.Key_Return)
    assert pane.card.field.height() > three
    theme_line = pane.card.field.document().size().height() / 5
    assert theme_line == pytest.approx(theme().px(28), abs=1)


def test_the_pane_can_be_folded_and_the_rail_opens_it(qtbot: QtBot, pane: ReflectionPane) -> None:
    with qtbot.waitSignal(pane.fold_asked):
        qtbot.mouseClick(pane.fold, Qt.MouseButton.LeftButton)
    rail = ReflectionRail()
    qtbot.addWidget(rail)
    rail.show()
    rail.light(lit=False)
    assert rail.width() >= 48
    with qtbot.waitSignal(rail.opened):
        qtbot.keyClick(rail.lamp, Qt.Key.Key_Space)
    with qtbot.waitSignal(rail.history_asked):
        qtbot.mouseClick(rail.history, Qt.MouseButton.LeftButton)


def test_whether_there_is_something_to_ask_is_news(qtbot: QtBot, pane: ReflectionPane) -> None:
    with qtbot.waitSignal(pane.asking_changed) as news:
        pane.card.put_off.emit()
    assert news.args == [False]


def test_everything_can_be_reached_and_has_a_name(qtbot: QtBot, pane: ReflectionPane) -> None:
    for part in (pane.card.field, pane.card.keep, pane.card.another, pane.card.later, pane.card.more):
        assert part.accessibleName()
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus
    pane.card.field.setFocus()
    qtbot.keyClicks(pane.card.field, "x")
    qtbot.keyClick(pane.card.field, Qt.Key.Key_Tab)
    assert pane.card.text == "x"


def test_out_of_view_the_pane_comes_back_with_what_is_asked_then_and_says_nothing_before(
    qtbot: QtBot, desk: Desk, marta: str, ada: str, worker: Background
) -> None:
    desk.shipped = library
    pane = ReflectionPane(desk, worker)
    qtbot.addWidget(pane)
    for client in (marta, ada):
        pane.hide()
        pane.show_client(client)
        pane.show()
        assert not pane.leaf.isVisible()
        qtbot.waitUntil(pane.leaf.isVisible)
        assert pane.card.question.text
    pane.show_client(marta)
    assert pane.leaf.isVisible(), "in view what stands there stays until the next is known"


def test_what_was_answered_before_follows_a_turn_after_the_question_where_it_stands_there(
    qtbot: QtBot, pane: ReflectionPane, marta: str, ada: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Later, "at_once", False)
    for whose in (marta, ada):
        entries.add("Words.", day=TODAY, today=TODAY, kind=Kind.REFLECTION, clients=[whose], question="Who?")
    pane.look()
    assert pane.earlier.rows == []
    qtbot.waitUntil(lambda: len(pane.earlier.rows) == 1)
    pane.show_client(ada)  # another client's never stand below the question about this one
    assert [row.entry.id for row in pane.earlier.rows] == [askings.answers(ada)[0].id]
