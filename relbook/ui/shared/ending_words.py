"""What one promises as the work with somebody ends, in words."""

from relbook.journal.ending import Ending
from relbook.ui.shared.language import tr


def promise(ending: Ending, first: str) -> str:
    """What one would promise."""
    return {
        Ending.FINISH: tr("Finish what I still owe {name}"),
        Ending.HAND_OVER: tr("Hand everything over to {name}"),
        Ending.THANK: tr("Thank {name} for the time together"),
        Ending.STAY: tr("Ask {name} whether we stay in touch"),
    }[ending].format(name=first)
