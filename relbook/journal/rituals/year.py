"""The pages of the yearly review: each near tie, why it matters, and what comes next."""

from datetime import date

from relbook.journal.frozen import frozen
from relbook.journal.insights.span import Span
from relbook.journal.rituals.ritual import Step
from relbook.journal.rituals.telling import Row, Told, counted


@frozen
class Tie:
    """A year with a client who stands near (P03): talks, the last of them, and what was a landmark."""

    client_id: str
    first: str
    since: date | None = None
    talks: int = 0
    last: date | None = None
    landmarks: tuple[Row, ...] = ()


@frozen
class Year:
    """What the journal knows of a year.

    `reasons` is why the writer wanted closer ties (P50), `wishes` what clients wished for and, in
    their words, how it ended (P16); `helped` whose life became easier (P47), `kind` the kind words
    received (P10).
    """

    span: Span
    ties: tuple[Tie, ...] = ()
    reasons: tuple[str, ...] = ()
    wishes: tuple[Row, ...] = ()
    helped: tuple[Row, ...] = ()
    kind: tuple[Row, ...] = ()
    intended: str = ""
    intended_on: date | None = None


TIE = "tie:"
"""How the key of the page about a client begins; the client's own key follows."""


def steps(year: Year) -> list[Step]:
    """The pages there are."""
    before = (Told("intended", text=year.intended, day=year.intended_on),) if year.intended else ()
    reasons = tuple(Told("reason", text=line) for line in year.reasons)
    pages = [
        *(Step(f"{TIE}{tie.client_id}", _tie(tie)) for tie in year.ties),
        Step("why", before + reasons),
        Step("wishes", counted("wished", year.wishes)),
        Step("helped", counted("helped", year.helped)),
        Step("kind", counted("kind words", year.kind)),
        Step("letter", ()),
        Step("next", ()),
    ]
    return [page for page in pages if page.material or page.key not in ("wishes", "kind")]


def _tie(tie: Tie) -> tuple[Told, ...]:
    """Whom the page is about comes first; its question names them."""
    told = [Told("tie", (Row(tie.first, client_id=tie.client_id),), day=tie.since)]
    if tie.talks:
        told.append(Told("tie talks", number=tie.talks, day=tie.last))
    return (*told, *counted("landmarks", tie.landmarks))
