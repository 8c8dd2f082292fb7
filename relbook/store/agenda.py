"""Ticking off what was asked: the questions whose lines a note of a talk holds."""

from datetime import date

from relbook.journal import agenda
from relbook.store import questions
from relbook.store.edit import change
from relbook.store.index import clients_of
from relbook.store.models import QuestionRow


def tick_off(entry_id: str, text: str, day: date) -> None:
    """Within the write in hand: what this note took over from the brief was asked on its day."""
    if not agenda.has_topics(text):
        return
    for client_id in clients_of(entry_id):
        waiting = [one for one in questions.waiting(client_id) if one.entry_id != entry_id]
        for key in agenda.asked(text, waiting):
            change(QuestionRow, key, asked=day)
