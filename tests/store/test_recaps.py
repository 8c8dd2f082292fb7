"""A recap tells a client what was decided and promised, and nothing of the notes themselves."""

from datetime import datetime, time, timedelta

import pytest

from relbook.errors import MissingError
from relbook.exports.recap import draft, mail
from relbook.journal.client import ContactPoint
from relbook.journal.entry import Kind, Tier
from relbook.journal.fact import FactKind
from relbook.journal.lives.parts import Life, Part, Step
from relbook.journal.promise import Outcome
from relbook.journal.recap import said
from relbook.store import clients, details, facts, meetings, promises, reaching, recaps
from relbook.store.edit import write
from tests.store.shelf import TODAY, note

NOW = datetime.combine(TODAY, time(15, 0))

TALK = """Spring launch, and a quieter worry

She is tired of her partner.
Decided: three invoices instead of one
- We agreed: @[Jonas Ek] leads the launch
The logo stays green #decided
Next step: a call with the printer
decided: keep it from Jonas !secret
!worry payroll in January
? How is her back
[] Send the three invoices @2026-05-08
[] look at the venue?
[] the fee I have in mind !secret
[Marta] intro to the printer @2026-05-11
"""


@pytest.fixture
def marta(journal: object) -> str:
    key = clients.add("Marta Reyes").row_id
    clients.add("Jonas Ek")
    reaching.keep_points(key, (ContactPoint("", key, "mail", "marta@example.org"),))
    return key


def test_decisions_and_steps_may_be_said_in_german_and_spanish(marta: str) -> None:
    said = (
        "Gespräch\n\n- Beschlossen: drei Rechnungen\nVereinbart: Jonas macht es\nNächste Schritte: ein Anruf"
    )
    german = recaps.of_entry(marta, note(said, marta, kind=Kind.CALL), NOW)
    assert german.decisions == ("drei Rechnungen", "Jonas macht es")
    said = (
        "Charla\n\nDecidido: tres facturas\nAcordado: lo lleva Jonas\nPróximos pasos: una llamada #acordado"
    )
    spanish = recaps.of_entry(marta, note(said, marta, kind=Kind.CALL), NOW)
    assert spanish.decisions[:2] == ("tres facturas", "lo lleva Jonas")
    assert len(german.steps) == len(spanish.steps) == 1


def test_a_talk_is_told_in_decisions_promises_and_what_is_next(marta: str) -> None:
    entry = note(TALK, marta, kind=Kind.CALL)
    meetings.plan([marta], TODAY + timedelta(7), time(15, 0), title="Ask about the fee", kind=Kind.CALL)
    found = recaps.of_entry(marta, entry, NOW)
    written = mail(found)
    assert written.subject == "Our call on Monday, 4 May 2026: what we said"
    assert written.to == "marta@example.org"
    assert written.text == (
        "Hello Marta,\n\nhere is what I took away from our call on Monday, 4 May 2026.\n\n"
        "What we decided\n- three invoices instead of one\n- Jonas Ek leads the launch\n"
        "- The logo stays green\n\n"
        "What I will do\n- Send the three invoices, by Friday, 8 May 2026\n"
        "- look at the venue (I will try)\n\n"
        "What you wanted to do\n- intro to the printer, by Monday, 11 May 2026\n\n"
        "Next\n- a call with the printer\n- Call on Monday, 11 May 2026 at 15:00\n\n"
        "If I left something out or heard it differently, tell me.\n"
    )
    assert found.withheld.lines == 2


def test_nothing_private_is_told(marta: str) -> None:
    kept = note(
        "Mine\n\nDecided: kanari\n[] kanari\n[Marta] kanari", marta, tier=Tier.PRIVATE, kind=Kind.CALL
    )
    note("Not said\n\nDecided: kanari\n[] kanari", marta, kind=Kind.TRUTH)
    other = clients.find("Jonas Ek").id
    note("A call with Jonas about @[Marta Reyes]\n\nDecided: kanari\n[] kanari", other, kind=Kind.CALL)
    promises.add(marta, "kanari !secret", mine=True, made=TODAY)
    facts.add(marta, FactKind.WORRY, "kanari", as_of=TODAY)
    for found in (recaps.of_entry(marta, kept, NOW), recaps.of_days(marta, NOW, None)):
        assert "kanari" not in mail(found).whole
        assert found.empty
    assert recaps.of_days(marta, NOW, None).withheld.entries == 2
    with pytest.raises(MissingError):
        recaps.of_entry(other, kept, NOW)


def test_days_tell_what_was_made_and_kept_then(marta: str) -> None:
    long_ago = TODAY - timedelta(90)
    note("Before\n\nDecided: the old way\n[] an old thing", marta, day=long_ago)
    old = promises.add(marta, "the deck.", mine=True, made=long_ago).row_id
    gone = promises.add(marta, "the trip", mine=True, made=TODAY).row_id
    promises.settle(old, Outcome.KEPT, TODAY)
    promises.settle(gone, Outcome.RELEASED, TODAY)
    note("Now\n\nDecided: the new way", marta)
    text = mail(recaps.of_days(marta, NOW, TODAY - timedelta(7))).text
    assert "the new way" in text and "- the deck (done)" in text
    assert "old" not in text and "trip" not in text


def test_terms_are_told_once_they_are_agreed(marta: str) -> None:
    key = note("Fees\n\nwords", marta, kind=Kind.NEGOTIATION)
    parts = ((Part.TERMS.value, "half now, half in June"), (Part.FAIR.value, "kanari"))

    @write
    def agree(life: Life) -> str:
        details.put_down(key, Kind.NEGOTIATION, life)
        return key

    agree(Life(parts))
    assert recaps.of_entry(marta, key, NOW).empty
    agree(Life(parts, ((Step.AGREED, TODAY),)))
    assert recaps.of_entry(marta, key, NOW).decisions == ("half now, half in June",)


def test_a_draft_is_a_mail_with_nothing_but_words_and_address(marta: str) -> None:
    written = mail(recaps.of_entry(marta, note(TALK, marta, kind=Kind.CALL), NOW))
    text = draft(written).decode("ascii")
    head = text.partition("\r\n\r\n")[0]
    assert {line.partition(":")[0] for line in head.split("\r\n") if line[0] != " "} == {
        *("X-Unsent", "Subject", "To", "Content-Type", "Content-Transfer-Encoding", "MIME-Version")
    }
    reaching.keep_points(marta, (ContactPoint("", marta, "mail", "a@b.example\nBcc: c@d.example"),))
    assert b"Bcc" not in draft(mail(recaps.of_days(marta, NOW, None)))


def test_a_line_is_said_without_marks() -> None:
    assert (
        said("@Jonas and a@b.example, see #launch (50% & #2)")
        == "Jonas and a@b.example, see launch (50% & 2)"
    )
