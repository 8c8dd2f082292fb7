"""What is to be mended in a prompt, in words, where it is to be mended."""

from PySide6.QtWidgets import QWidget

from relbook.journal.flaws import Fault, Flaw
from relbook.journal.prompt import When
from relbook.ui.library.asked_when import said
from relbook.ui.library.numbers import begin
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr
from relbook.ui.shared.paragraph import Paragraph


class FaultLine(Paragraph):
    """Says what is to be mended in the field above it; there is no line where nothing is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "caption", "persimmon_text", parent=parent)
        self.hide()

    def say(self, fault: Fault | None) -> None:
        """Say this, or nothing."""
        self.set_text(words(fault) if fault else "")
        self.setVisible(fault is not None)


def words(fault: Fault) -> str:
    """One sentence that says what to do."""
    when = said(begin(When(fault.trigger))) if fault.trigger else ""
    sentence = _sentences().get(fault.flaw, tr("This cannot be kept as it stands."))
    if fault.flaw is Flaw.EMPTY and fault.field != "text":
        sentence = tr("Say why.")
    return sentence.format(count=figure(fault.count), slot=f"{{{fault.slot}}}", when=when, name="{name}")


def _sentences() -> dict[Flaw, str]:
    return {
        Flaw.EMPTY: tr("Write the question you would like to be asked."),
        Flaw.NO_QUESTION: tr("It asks nothing yet: one question mark."),
        Flaw.SEVERAL_QUESTIONS: tr("{count} questions in one; keep the better one."),
        Flaw.TOO_LONG: tr("Too long by {count}."),
        Flaw.UNKNOWN_SLOT: tr("Nothing below fills {slot}."),
        Flaw.UNFILLED_SLOT: tr("{slot} stays empty when: {when}."),
        Flaw.BRACE: tr("A brace stands alone; slots look like {name}."),
        Flaw.NOT_PLAIN: tr("It holds characters that cannot be seen."),
        Flaw.NO_TRIGGER: tr("Say when to ask it."),
        Flaw.MIXED: tr("Ask it about a client, or about your own days; not both."),
    }
