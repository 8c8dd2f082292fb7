"""What I know: the needs map, the groups, and everything that is done with one fact."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from relbook.journal.entry import Tier
from relbook.journal.fact import Care, Fact, FactKind, Standing
from relbook.journal.selection import Selection
from relbook.store import clients, entries, facts, promises, questions
from relbook.store.edit import write
from relbook.ui.desk import Desk
from relbook.ui.knowing.asking import AskRow
from relbook.ui.knowing.gap import GapBox
from relbook.ui.knowing.page import KnownPage, Place
from relbook.ui.knowing.pane import KnowingPane
from relbook.ui.knowing.row import FactBox, FactRow
from relbook.ui.knowing.section import Section
from relbook.ui.shared.theme import theme

TODAY = date(2026, 11, 25)

Learn = Callable[..., str]


@pytest.fixture
def pane(qtbot: QtBot, desk: Desk, ada: str) -> KnowingPane:
    pane = KnowingPane(desk)
    qtbot.addWidget(pane)
    pane.resize(740, 700)
    pane.show_client(ada)
    pane.show()
    qtbot.waitExposed(pane)
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    return pane


@pytest.fixture
def learn(ada: str, desk: Desk) -> Learn:
    def learn(text: str, kind: FactKind = FactKind.WORRY, days: int = 0, *, mine: bool = False) -> str:
        as_of = TODAY - timedelta(days=days)
        edit = desk.perform(lambda: facts.add(ada, kind, text, as_of=as_of, mine=mine))
        assert edit is not None
        return edit.row_id

    return learn


def page(pane: KnowingPane) -> KnownPage:
    assert pane.page is not None
    return pane.page


def place(pane: KnowingPane, key: str) -> Place:
    found = page(pane).place_of(key)
    assert found is not None
    return found


def row(pane: KnowingPane, key: str) -> FactRow:
    found = place(pane, key)
    assert isinstance(found, FactRow)
    return found


def gap(pane: KnowingPane, kind: FactKind) -> GapBox:
    found = place(pane, kind.value)
    assert isinstance(found, GapBox)
    return found


def press(qtbot: QtBot, pane: KnowingPane, key: str, button: Qt.Key) -> None:
    line = place(pane, key).line
    line.setFocus()
    qtbot.keyClick(line, button)


def say(qtbot: QtBot, pane: KnowingPane, words: str) -> None:
    """Fill the open form in and keep it."""
    assert pane.form is not None
    pane.form.field.setText(words)
    qtbot.keyClick(pane.form.field, Qt.Key.Key_Return)


def sections(pane: KnowingPane) -> dict[str, list[str]]:
    found = {}
    for section in page(pane).findChildren(Section):
        mine = [one for one in page(pane).places if section.isAncestorOf(one)]
        found[section.name] = [one.line.key for one in mine]
    return found


def focused(pane: KnowingPane) -> str:
    here = QApplication.focusWidget()
    return next((one.line.key for one in page(pane).places if one.line is here), "")


def test_nothing_is_known_and_every_slot_says_so_with_a_question(pane: KnowingPane) -> None:
    assert [type(one) for one in page(pane).places] == [GapBox, GapBox, GapBox]
    for kind in (FactKind.WORRY, FactKind.CHALLENGE, FactKind.WISH):
        name = gap(pane, kind).line.accessibleName()
        assert "not known yet" in name
        assert name.endswith("?")


def test_what_is_not_known_can_be_asked_next_time(qtbot: QtBot, pane: KnowingPane, ada: str) -> None:
    question = gap(pane, FactKind.WISH).question
    qtbot.mouseClick(gap(pane, FactKind.WISH).ask, Qt.MouseButton.LeftButton)
    assert [one.text for one in questions.waiting(ada)] == [question]
    assert sections(pane) == {"asking": [question]}


def test_what_is_known_is_written_in_its_slot(qtbot: QtBot, pane: KnowingPane, ada: str) -> None:
    qtbot.mouseClick(gap(pane, FactKind.WORRY).know, Qt.MouseButton.LeftButton)
    say(qtbot, pane, "January payroll")
    fact = facts.of_client(ada)[0]
    assert (fact.kind, fact.text, fact.as_of) == (FactKind.WORRY, "January payroll", TODAY)
    assert isinstance(place(pane, fact.id), FactBox)
    assert pane.form is None
    pane.desk.undo()
    assert gap(pane, FactKind.WORRY)


def test_under_the_mouse_a_box_takes_an_edge_and_keeps_its_tint(
    qtbot: QtBot, pane: KnowingPane, learn: Learn
) -> None:
    boxes = [place(pane, learn("January payroll")), gap(pane, FactKind.WISH)]
    for box, hue in zip(boxes, ("teal", "honey"), strict=True):
        assert isinstance(box, FactBox | GapBox)
        box.line.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
        seen, line = box.grab().toImage(), box.line.geometry()
        assert seen.pixelColor(line.right() - 2, line.center().y()) == theme().color(f"{hue}_tint")
        along = {seen.pixelColor(x, 0).name() for x in range(20, seen.width() - 20)}
        assert along == {theme().hex(hue)}


def test_facts_stand_in_their_groups(pane: KnowingPane, learn: Learn) -> None:
    learn("payroll")
    for text, kind in (
        ("an older worry", FactKind.WORRY),
        ("to be recognised", FactKind.NEED),
        ("no calls at night", FactKind.BOUNDARY),
        ("voice notes", FactKind.PREFERENCE),
        ("candour", FactKind.VALUE),
        ("two boys", FactKind.PERSONAL),
        ("the laugh", FactKind.LIKE),
        ("late or unfinished", FactKind.DIFFERENCE),
        ("the fair in the rain", FactKind.SHARED),
    ):
        learn(text, kind, days=3)
    learn("my move to Porto", FactKind.PERSONAL, mine=True)
    learn("no weekends", FactKind.BOUNDARY, mine=True)
    assert sections(pane) == {
        "mind": ["to be recognised", "an older worry"],
        "bounds": ["no weekends", "voice notes", "no calls at night"],
        "ground": ["candour"],
        "world": ["two boys"],
        "liked": ["the laugh"],
        "differences": ["late or unfinished"],
        "shared": ["the fair in the rain"],
        "told": ["my move to Porto"],
    }


def test_a_fact_is_one_sentence_to_who_listens(pane: KnowingPane, learn: Learn) -> None:
    key = learn("January payroll.", days=95)
    assert row(pane, key).line.accessibleName() == (
        "Worry: January payroll, as of 22 Aug, 95 days, maybe no longer true"
    )
    assert row(pane, key).line.accessibleDescription() == "Worry: asked about again after 90 days."
    ours = learn("no weekends", FactKind.BOUNDARY, mine=True)
    assert row(pane, ours).line.accessibleName() == "Your boundary: no weekends, as of 25 Nov"


def test_still_true_takes_the_doubt_away(qtbot: QtBot, pane: KnowingPane, learn: Learn) -> None:
    key = learn("payroll", days=95)
    qtbot.mouseClick(row(pane, key).still, Qt.MouseButton.LeftButton)
    assert facts.get(key).as_of == TODAY
    assert not row(pane, key).shown.doubt
    pane.desk.undo()
    assert row(pane, key).shown.doubt == "95 days, maybe no longer true"


def test_it_has_changed_and_what_it_was_is_there_on_demand(
    qtbot: QtBot, pane: KnowingPane, ada: str, learn: Learn
) -> None:
    key = learn("voice notes", FactKind.PREFERENCE, days=30)
    press(qtbot, pane, key, Qt.Key.Key_N)
    say(qtbot, pane, "mail before noon")
    assert sections(pane) == {"bounds": ["mail before noon"]}
    now = next(fact for fact in facts.of_client(ada) if fact.supersedes == key)
    press(qtbot, pane, now.id, Qt.Key.Key_H)
    assert [one.text for one in row(pane, now.id).earlier] == ["before: voice notes, as of 26 Oct"]
    press(qtbot, pane, now.id, Qt.Key.Key_H)
    assert row(pane, now.id).earlier == []
    pane.desk.undo()
    assert sections(pane) == {"bounds": ["voice notes"]}


def test_an_ending_is_kept_as_a_note_with_a_promise_all_in_one_step(
    qtbot: QtBot, pane: KnowingPane, ada: str, learn: Learn
) -> None:
    key = learn("payroll")
    press(qtbot, pane, key, Qt.Key.Key_X)
    assert pane.form is not None
    pane.form.field.setText("They paid")
    pane.form.note.setChecked(True)
    pane.form.congratulate.setChecked(True)
    qtbot.mouseClick(pane.form.keep, Qt.MouseButton.LeftButton)
    fact = facts.get(key)
    assert (fact.standing, fact.ending) == (Standing.CLOSED, "They paid")
    notes = entries.window(Selection(client_id=ada))
    assert [note.entry.text for note in notes] == ["Worry: payroll\n\nThey paid"]
    assert [one.text for one in promises.of_client(ada)] == ["Congratulate Ada: They paid"]
    assert sections(pane) == {"over": ["payroll"]}
    assert "They paid" in row(pane, key).line.accessibleName()
    pane.desk.undo()
    assert entries.window(Selection(client_id=ada)) == []
    assert promises.of_client(ada) == []
    assert facts.get(key).standing is Standing.KNOWN


def test_a_challenge_is_solved_when_the_client_says_so(
    qtbot: QtBot, pane: KnowingPane, ada: str, learn: Learn
) -> None:
    key = learn("the till crashes", FactKind.CHALLENGE, days=12)
    assert "open for 12 days" in row(pane, key).line.accessibleName()
    press(qtbot, pane, key, Qt.Key.Key_X)
    assert pane.form is not None
    assert pane.form.confirmed.text() == "Ada has confirmed that it works"
    assert pane.form.keep.text() == "Ask Ada next time"
    qtbot.mouseClick(pane.form.keep, Qt.MouseButton.LeftButton)
    assert facts.get(key).standing is Standing.KNOWN
    assert [one.text for one in questions.waiting(ada)] == ["Does it work now: the till crashes?"]
    press(qtbot, pane, key, Qt.Key.Key_X)
    pane.form.confirmed.setChecked(True)
    assert pane.form.keep.text() == "Close it"
    qtbot.keyClick(pane.form.field, Qt.Key.Key_Return)
    assert facts.get(key).standing is Standing.CLOSED


def test_a_challenge_may_also_stop_to_matter(qtbot: QtBot, pane: KnowingPane, learn: Learn) -> None:
    key = learn("the till crashes", FactKind.CHALLENGE)
    press(qtbot, pane, key, Qt.Key.Key_X)
    assert pane.form is not None
    qtbot.mouseClick(pane.form.over, Qt.MouseButton.LeftButton)
    assert facts.get(key).standing is Standing.CLOSED


def test_what_was_closed_holds_again(qtbot: QtBot, pane: KnowingPane, learn: Learn) -> None:
    key = learn("candour", FactKind.VALUE)
    press(qtbot, pane, key, Qt.Key.Key_X)
    say(qtbot, pane, "")
    assert sections(pane) == {"over": ["candour"]}
    press(qtbot, pane, key, Qt.Key.Key_C)
    assert sections(pane) == {"ground": ["candour"]}


def test_other_words_and_leaving_the_form(qtbot: QtBot, pane: KnowingPane, learn: Learn) -> None:
    key = learn("candor", FactKind.VALUE)
    press(qtbot, pane, key, Qt.Key.Key_Return)
    assert pane.form is not None
    qtbot.keyClick(pane.form.field, Qt.Key.Key_Escape)
    assert pane.form is None
    assert focused(pane) == "candor"
    press(qtbot, pane, key, Qt.Key.Key_Return)
    say(qtbot, pane, "candour")
    assert facts.get(key).text == "candour"
    assert focused(pane) == "candour"


def test_a_form_waits_while_other_things_change(qtbot: QtBot, pane: KnowingPane, learn: Learn) -> None:
    key = learn("candor", FactKind.VALUE)
    press(qtbot, pane, key, Qt.Key.Key_E)
    assert pane.form is not None
    pane.form.field.setText("half a wo")
    learn("two boys", FactKind.PERSONAL)
    assert pane.form.field.text() == "half a wo"
    qtbot.keyClick(pane.form.field, Qt.Key.Key_Escape)
    assert sections(pane) == {"ground": ["candor"], "world": ["two boys"]}


def test_pinned_and_binned_by_key(qtbot: QtBot, pane: KnowingPane, learn: Learn) -> None:
    key, other = learn("candour", FactKind.VALUE, days=4), learn("thrift", FactKind.VALUE)
    press(qtbot, pane, key, Qt.Key.Key_P)
    assert facts.get(key).pinned
    assert sections(pane) == {"ground": ["candour", "thrift"]}
    press(qtbot, pane, other, Qt.Key.Key_Delete)
    assert sections(pane) == {"ground": ["candour"]}
    assert focused(pane) == "candour"


def test_the_arrows_walk_up_and_down_and_tab_finds_the_last_one(
    qtbot: QtBot, pane: KnowingPane, learn: Learn
) -> None:
    key = learn("payroll")
    for text in ("candour", "thrift"):
        learn(text, FactKind.VALUE)
    line = place(pane, key).line
    line.setFocus()
    walked = []
    for button in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End):
        qtbot.keyClick(QApplication.focusWidget(), button)
        walked.append(focused(pane))
    assert walked[2:] == ["thrift", gap(pane, FactKind.WISH).line.key, "candour"]
    by_tab = [stop for stop in page(pane).stops if stop.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert [stop.key for stop in by_tab] == ["candour"]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Home)
    assert focused(pane) == "payroll"


def choose(pane: KnowingPane, fact_id: str, words: str) -> None:
    """Choose from the menu of a fact."""
    menu = pane.menu_of(row(pane, fact_id))
    actions = [*menu.actions(), *(act for sub in menu.findChildren(QMenu) for act in sub.actions())]
    next(action for action in actions if action.text().split("\t")[0] == words).trigger()
    menu.deleteLater()


def test_the_menu_does_what_is_rarer(qtbot: QtBot, pane: KnowingPane, learn: Learn) -> None:
    key = learn("late or unfinished", FactKind.DIFFERENCE)
    choose(pane, key, "Sensitive: stays with you")
    choose(pane, key, "handle lightly")
    fact = facts.get(key)
    assert (fact.sensitive, fact.care) == (True, Care.CAREFUL)
    said = row(pane, key).line.accessibleName()
    assert said.endswith("handle lightly, sensitive, stays with you")
    choose(pane, key, "You told Ada")
    assert facts.get(key).mine
    assert sections(pane) == {"told": ["late or unfinished"]}
    choose(pane, key, "Move to the bin")
    assert sections(pane) == {}


def test_a_typed_fact_leads_back_to_its_line(qtbot: QtBot, pane: KnowingPane, desk: Desk, ada: str) -> None:
    note = entries.add("Talk\n!worry payroll\n? how is Ines", day=TODAY, today=TODAY, clients=[ada]).row_id
    desk.perform(lambda: entries.amend(note, tier=Tier.PRIVATE))
    fact, question = facts.of_client(ada)[0], questions.waiting(ada)[0]
    spy = QSignalSpy(pane.source_chosen)
    qtbot.mouseClick(row(pane, fact.id).source, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(row(pane, fact.id).line, Qt.MouseButton.LeftButton)
    press(qtbot, pane, question.id, Qt.Key.Key_O)
    assert [spy.at(number) for number in range(spy.count())] == [
        [note, fact.id],
        [note, fact.id],
        [note, question.id],
    ]


def test_a_question_is_ticked_or_taken_off(qtbot: QtBot, pane: KnowingPane, ada: str) -> None:
    pane.add.field.setText("? how is Ines")
    qtbot.keyClick(pane.add.field, Qt.Key.Key_Return)
    pane.add.kind.setCurrentIndex(pane.add.kind.count() - 1)
    pane.add.field.setText("and the dog")
    qtbot.keyClick(pane.add.field, Qt.Key.Key_Return)
    ines, dog = questions.waiting(ada)
    assert sections(pane) == {"asking": ["how is Ines", "and the dog"]}
    press(qtbot, pane, ines.id, Qt.Key.Key_Space)
    assert [one.id for one in questions.waiting(ada)] == [dog.id]
    found = place(pane, dog.id)
    assert isinstance(found, AskRow)
    qtbot.mouseClick(found.drop, Qt.MouseButton.LeftButton)
    assert questions.waiting(ada) == []


@pytest.mark.parametrize(
    ("typed", "kind", "text"),
    [
        ("!wish a garden", FactKind.WISH, "a garden"),
        ("!style slow mornings", FactKind.WORK_STYLE, "slow mornings"),
        ("plain words", FactKind.WORRY, "plain words"),
        ("!nonsense words", FactKind.WORRY, "!nonsense words"),
    ],
)
def test_the_field_reads_the_line_syntax_and_the_list_follows(
    qtbot: QtBot, pane: KnowingPane, ada: str, typed: str, kind: FactKind, text: str
) -> None:
    qtbot.keyClicks(pane.add.field, typed)
    assert pane.add.what().kind is kind
    qtbot.keyClick(pane.add.field, Qt.Key.Key_Return)
    found: list[Fact] = facts.of_client(ada)
    assert [(fact.kind, fact.text, fact.mine) for fact in found] == [(kind, text, False)]
    assert pane.add.field.text() == ""
    assert not pane.add.keep.isEnabled()


def test_nothing_typed_is_nothing_kept(qtbot: QtBot, pane: KnowingPane, ada: str) -> None:
    pane.add.field.setText("  ")
    qtbot.keyClick(pane.add.field, Qt.Key.Key_Return)
    assert facts.of_client(ada) == []
    pane.add.field.setText("never mind")
    qtbot.keyClick(pane.add.field, Qt.Key.Key_Escape)
    assert pane.add.field.text() == ""


def test_last_year_s_wish_is_offered_again(qtbot: QtBot, pane: KnowingPane, learn: Learn) -> None:
    key = learn("a second shop", FactKind.WISH, days=400)
    box = gap(pane, FactKind.WISH)
    assert "In 2025: a second shop" in box.line.accessibleName()
    assert sections(pane) == {}
    qtbot.mouseClick(box.still, Qt.MouseButton.LeftButton)
    assert isinstance(place(pane, key), FactBox)


def test_a_client_with_thousands_of_facts_shows_the_first_and_the_way_to_more(
    qtbot: QtBot, pane: KnowingPane, desk: Desk, ada: str
) -> None:
    def many() -> str:
        for number in range(4000):
            facts.add(ada, FactKind.PERSONAL, f"fact {number}", as_of=TODAY)
        return ada

    desk.perform(write(many))
    assert len(page(pane).places) == 3 + 5
    more = next(one for one in page(pane).findChildren(Section) if one.name == "world").more
    assert more.text().replace(",", "") == "Show 3995 more"
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert len(page(pane).places) == 3 + 55


def test_the_page_folds_into_one_column(qtbot: QtBot, pane: KnowingPane, learn: Learn) -> None:
    keys = [learn("payroll"), learn("a lease", FactKind.CHALLENGE)]
    one, two = (row(pane, key).mapToGlobal(row(pane, key).rect().topLeft()) for key in keys)
    assert one.y() == two.y()
    pane.resize(480, 700)
    qtbot.wait(20)
    one, two = (row(pane, key).mapToGlobal(row(pane, key).rect().topLeft()) for key in keys)
    assert one.x() == two.x()


def test_turning_to_somebody_else_puts_the_form_away(qtbot: QtBot, pane: KnowingPane, learn: Learn) -> None:
    press(qtbot, pane, learn("payroll"), Qt.Key.Key_E)
    pane.show_client(clients.add("Grace Hopper").row_id)
    assert pane.form is None
    assert [type(one) for one in page(pane).places] == [GapBox, GapBox, GapBox]
    assert "Grace" in pane.add.field.placeholderText()


def test_a_form_in_which_nothing_was_written_makes_way(qtbot: QtBot, pane: KnowingPane, learn: Learn) -> None:
    one, two = learn("candour", FactKind.VALUE), learn("thrift", FactKind.VALUE)
    press(qtbot, pane, one, Qt.Key.Key_E)
    press(qtbot, pane, two, Qt.Key.Key_P)
    assert pane.form is None
    assert facts.get(two).pinned
    assert sections(pane) == {"ground": ["thrift", "candour"]}


def test_a_menu_of_another_fact_leaves_the_open_form_to_its_own(
    qtbot: QtBot, pane: KnowingPane, learn: Learn
) -> None:
    one, two = learn("candor", FactKind.VALUE), learn("thrift", FactKind.VALUE)
    press(qtbot, pane, one, Qt.Key.Key_E)
    assert pane.form is not None
    pane.form.field.setText("candour")
    choose(pane, two, "Good to remember")
    qtbot.keyClick(pane.form.field, Qt.Key.Key_Return)
    assert (facts.get(one).text, facts.get(two).text) == ("candour", "thrift")


def test_a_fact_is_found_however_far_down_it_stands(pane: KnowingPane, learn: Learn) -> None:
    keys = [learn(f"fact {days}", FactKind.PERSONAL, days=days) for days in range(9)]
    assert page(pane).place_of(keys[8]) is None
    pane.show_fact(keys[8])
    assert focused(pane) == "fact 8"
    pane.show_fact("nothing")
    assert focused(pane) == "fact 8"


def test_at_another_text_size_the_page_is_made_anew(pane: KnowingPane, learn: Learn) -> None:
    key = learn("payroll")
    before = row(pane, key).line.height()
    theme().choose(zoom=1.5)
    assert row(pane, key).line.heightForWidth(300) > before
