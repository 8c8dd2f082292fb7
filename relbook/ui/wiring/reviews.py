"""The reviews: the line that offers one, the acts that open them, and what their links lead to."""

from collections.abc import Callable
from functools import partial

from relbook.ui.parts import Parts


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of the reviews."""
    sheets, review = parts.sheets, parts.laying.review
    parts.rooms.when_made("review_offer", partial(_offer, parts))
    for name in ("week", "quarter", "year"):
        sheets.when_made(name, partial(_join, parts, name))
    return {
        "review_week": partial(review, "week"),
        "review_quarter": partial(review, "quarter"),
        "review_year": partial(review, "year"),
    }


def _offer(parts: Parts) -> None:
    parts.rooms.review_offer.review_asked.connect(parts.laying.review)


def _join(parts: Parts, name: str) -> None:
    sheets = parts.sheets
    sheet = sheets.week if name == "week" else sheets.quarter if name == "quarter" else sheets.year
    sheet.closed.connect(parts.rooms.review_offer.look_again)
    sheet.promise_chosen.connect(parts.journey.go_promise)
    sheet.message_asked.connect(parts.laying.message)
    laying = parts.laying
    sheet.ways.update(choose=laying.choose, gathering=laying.plan_gathering, letter=laying.letter)
