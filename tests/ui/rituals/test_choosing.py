"""The choosing session on its sheet: one client a page, every choice kept at once."""

from PySide6.QtWidgets import QWidget

from relbook.journal.circle import Circle
from relbook.journal.client import Closeness, State
from relbook.journal.rituals.choosing import PORTION
from relbook.journal.rituals.review import Wanted
from relbook.journal.selection import EVERYTHING
from relbook.store import clients, entries, looks, own_time, reviews
from relbook.ui.desk import Desk
from relbook.ui.rituals.choosing import ChoosingSheet, EndPage, ReasonsPage
from relbook.ui.rituals.choosing_offer import ChoosingOffer
from relbook.ui.rituals.leaf import LeafPage
from relbook.ui.rituals.offer import Offers, ReviewOffer
from relbook.ui.shared.crowded import CrowdedSheet
from tests.ui.conftest import NOW

TODAY = NOW.date()


def open_over(window: QWidget, desk: Desk) -> ChoosingSheet:
    sheet = ChoosingSheet(desk, window)
    sheet.open()
    return sheet


def leaf(sheet: ChoosingSheet) -> LeafPage:
    assert isinstance(sheet.current, LeafPage)
    return sheet.current


def test_nobody_waits_and_nothing_is_kept(window: QWidget, desk: Desk) -> None:
    sheet = open_over(window, desk)
    assert isinstance(sheet.current, ReasonsPage)
    assert "Nobody waits" in sheet.current.waiting.text
    sheet.next.click()
    assert not sheet.isVisible()
    assert looks.session(TODAY).ended is None


def test_each_choice_is_kept_and_undone_by_itself(window: QWidget, desk: Desk) -> None:
    ada, ben = (clients.add(name).row_id for name in ("Ada", "Ben"))
    sheet = open_over(window, desk)
    sheet.next.click()
    assert leaf(sheet).name.text() == "Ada"
    assert sheet.next.text() == "Leave without a circle"
    assert not leaf(sheet).closer.isVisible()
    leaf(sheet).circles[Circle.GROWING].click()
    assert clients.get(ada).circle is Circle.GROWING
    assert leaf(sheet).name.text() == "Ben"
    leaf(sheet).circles[Circle.STEADY].click()
    assert isinstance(sheet.current, EndPage)
    assert sheet.current.moved.text.splitlines() == [
        "Ada: from no circle to Growing",
        "Ben: from no circle to Steady",
    ]
    desk.undo()
    assert (clients.get(ada).circle, clients.get(ben).circle) == (Circle.GROWING, None)
    assert sheet.current.moved.text == "Ada: from no circle to Growing"


def test_closer_and_lighter_lead_a_ring_in_and_out_and_a_wish_where_there_is_none(
    window: QWidget, desk: Desk
) -> None:
    keys = [clients.add(name, circle=Circle.GROWING).row_id for name in ("Ada", "Ben")]
    keys.append(clients.add("Cy", circle=Circle.CLOSE).row_id)
    desk._clock = lambda: NOW.replace(year=NOW.year + 1)
    sheet = open_over(window, desk)
    sheet.next.click()
    assert (leaf(sheet).closer.text(), leaf(sheet).lighter.text()) == ("Closer: Close", "Lighter: Steady")
    leaf(sheet).closer.click()
    leaf(sheet).lighter.click()
    assert leaf(sheet).closer.text() == "Closer: as a wish"
    leaf(sheet).closer.click()
    assert [clients.get(key).circle for key in keys] == [Circle.CLOSE, Circle.STEADY, Circle.CLOSE]
    assert clients.get(keys[2]).closeness is Closeness.WARMER


def test_keep_skip_and_not_now(window: QWidget, desk: Desk) -> None:
    for name in ("Ada", "Ben", "Cy"):
        clients.add(name)
    sheet = open_over(window, desk)
    sheet.next.click()
    sheet.next.click()  # leaves Ada without a circle
    sheet.foot.skip.click()
    leaf(sheet).not_now.click()
    assert isinstance(sheet.current, EndPage)
    assert [one.client.name for one in looks.session(TODAY).waiting] == ["Ben"]
    assert sheet.current.more.text() == "Go on with one more"
    sheet.current.more.click()
    assert leaf(sheet).name.text() == "Ben"


def test_a_full_circle_asks_who_would_be_moved(window: QWidget, desk: Desk) -> None:
    for name in ("B", "C", "D", "E", "F"):
        clients.add(name, circle=Circle.CLOSE)
    ada = clients.add("Ada").row_id
    sheet = open_over(window, desk)
    sheet.next.click()
    leaf(sheet).circles[Circle.CLOSE].click()
    (asked,) = window.findChildren(CrowdedSheet)
    assert clients.get(ada).circle is None
    assert not leaf(sheet).circles[Circle.CLOSE].isChecked()
    asked.close_sheet()
    assert leaf(sheet).name.text() == "Ada"  # nothing was decided
    leaf(sheet).circles[Circle.CLOSE].click()
    asked = next(one for one in window.findChildren(CrowdedSheet) if one.isVisible())
    asked.people[0].click()
    asked.move_them.click()
    assert clients.get(ada).circle is Circle.CLOSE
    assert isinstance(sheet.current, EndPage)
    assert "B: from Close to Growing" in sheet.current.moved.text
    desk.undo()
    assert looks.shifts(TODAY) == []


def test_left_in_the_middle_it_goes_on_with_whom_it_was_at(window: QWidget, desk: Desk) -> None:
    for number in range(PORTION + 3):
        clients.add(f"Client {number:02}")
    sheet = open_over(window, desk)
    assert len(sheet.shown) == PORTION + 2
    sheet.next.click()
    sheet.next.click()
    at = leaf(sheet).name.text()
    sheet.close_sheet()
    again = open_over(window, desk)
    assert leaf(again).name.text() == at
    assert len(again.shown) == PORTION + 1


def test_the_end_keeps_what_moved_with_a_line_of_ones_own(window: QWidget, desk: Desk) -> None:
    own_time.keep_reasons(("Depth",))
    clients.add("Ada")
    sheet = open_over(window, desk)
    sheet.next.click()
    leaf(sheet).circles[Circle.CLOSE].click()
    assert isinstance(sheet.current, EndPage)
    sheet.current.put("Fewer, and for longer.")
    sheet.next.click()
    assert not sheet.isVisible()
    (page,) = entries.window(EVERYTHING, limit=10)
    assert "Fewer, and for longer." in page.entry.text
    assert "- Ada: from no circle to Close" in page.entry.text
    assert looks.session(TODAY).ended == TODAY


def test_former_clients_are_asked_about_lightly(window: QWidget, desk: Desk) -> None:
    clients.add("Ada", state=State.FORMER, circle=Circle.RESTING)
    desk._clock = lambda: NOW.replace(year=NOW.year + 2)
    sheet = open_over(window, desk)
    sheet.next.click()
    assert leaf(sheet).question.text.startswith("The work with Ada is over.")


def test_today_offers_it_when_it_is_time_and_can_put_it_off(window: QWidget, desk: Desk) -> None:
    clients.add("Ada")
    offer = ChoosingOffer(desk)
    review = ReviewOffer(desk)
    beside = Offers(review, offer)
    beside.setParent(window)
    beside.show()
    assert not offer.begin.isVisible()  # the book is young
    later = NOW.replace(year=NOW.year + 1, month=6, day=16)
    desk._clock = lambda: later
    offer.look_again()
    assert offer.begin.isVisible()
    assert "1 to look at" in offer.said.text
    offer.later.click()
    assert not offer.begin.isVisible()
    desk.undo()
    assert offer.begin.isVisible()
    entries.add("A talk", day=TODAY, today=TODAY)
    reviews.keep_wanted(Wanted(weekday=later.weekday()))
    desk._clock = lambda: later.replace(hour=18)
    for one in (offer, review):
        one.look_again()
    assert review.begin.isVisible()
    assert not offer.begin.isVisible()  # one thing at a time


def test_turned_back_to_a_page_says_it_was_looked_at_and_can_be_chosen_anew(
    window: QWidget, desk: Desk
) -> None:
    ada = clients.add("Ada").row_id
    clients.add("Ben")
    sheet = open_over(window, desk)
    sheet.next.click()
    assert leaf(sheet).because.text == "Comes up because no circle is chosen yet."
    leaf(sheet).circles[Circle.GROWING].click()
    sheet.foot.back.click()
    assert leaf(sheet).because.text == "Looked at today. You can still choose otherwise."
    assert sheet.next.text() == "Next"
    leaf(sheet).circles[Circle.STEADY].click()
    assert clients.get(ada).circle is Circle.STEADY
    assert leaf(sheet).name.text() == "Ben"
    assert looks.session(TODAY).seen == 1
