"""Words of a heading as they stand within a sentence: other languages change more than the first letter."""

from relbook.journal.circle import Circle
from relbook.journal.entry import Kind
from relbook.journal.fact import FactKind
from relbook.ui.shared.language import tr


def kind(value: str) -> str:
    """What a kind of entry is called, in the middle of a sentence."""
    names: dict[str, str] = {
        Kind.MEETING: tr("meeting", "within a line"),
        Kind.CALL: tr("call", "within a line"),
        Kind.MESSAGE: tr("message", "within a line"),
        Kind.IN_PERSON: tr("coffee", "within a line"),
        Kind.NOTE: tr("note", "within a line"),
        Kind.CONFLICT: tr("conflict", "within a line"),
        Kind.NEGOTIATION: tr("negotiation", "within a line"),
        Kind.APPRECIATION_GIVEN: tr("gesture", "within a line"),
        Kind.APPRECIATION_RECEIVED: tr("kind words", "within a line"),
        Kind.FAVOUR_GIVEN: tr("favour given", "within a line"),
        Kind.FAVOUR_ASKED: tr("favour asked", "within a line"),
        Kind.REPAIR: tr("mistake and repair", "within a line"),
        Kind.SHARED: tr("shared experience", "within a line"),
        Kind.MILESTONE: tr("milestone", "within a line"),
        Kind.REFLECTION: tr("reflection", "within a line"),
        Kind.ENERGY: tr("energy check", "within a line"),
        Kind.TRUTH: tr("not said yet", "within a line"),
        Kind.EXTRA: tr("extra mile", "within a line"),
        Kind.DIFFERENCE: tr("difference made", "within a line"),
    }
    return names.get(value, value)


def fact(value: FactKind) -> str:
    """What a kind of fact is called, in the middle of a sentence."""
    return {
        FactKind.WORRY: tr("worry", "within a line"),
        FactKind.CHALLENGE: tr("challenge", "within a line"),
        FactKind.WISH: tr("wish", "within a line"),
        FactKind.NEED: tr("need", "within a line"),
        FactKind.VALUE: tr("value", "within a line"),
        FactKind.DIFFERENCE: tr("seen differently", "within a line"),
        FactKind.PREFERENCE: tr("preference", "within a line"),
        FactKind.BOUNDARY: tr("boundary", "within a line"),
        FactKind.PERSONAL: tr("personal", "within a line"),
        FactKind.WORK_STYLE: tr("work style", "within a line"),
        FactKind.LIKE: tr("what I like", "within a line"),
        FactKind.SHARED: tr("shared", "within a line"),
    }[value]


def circle(value: Circle | None) -> str:
    """What a circle is called, in the middle of a sentence; English keeps its capital, as a name."""
    names = {
        Circle.CLOSE: tr("Close", "circle, within a line"),
        Circle.GROWING: tr("Growing", "circle, within a line"),
        Circle.STEADY: tr("Steady", "circle, within a line"),
        Circle.RESTING: tr("Resting", "circle, within a line"),
        Circle.PROFESSIONAL: tr("Professional", "circle, within a line"),
    }
    return names[value] if value else tr("no circle")
