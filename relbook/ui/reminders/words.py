"""The reminder of the day in words: what is counted, and nobody's name."""

from relbook.journal.digest import Digest
from relbook.ui.shared import wording
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr


def sentence(digest: Digest) -> str:
    """The day in one sentence: "1 promise is due today, 2 talks are planned."; empty on an empty day."""
    parts = [
        (one if count == 1 else many).format(count=figure(count))
        for count, one, many in (
            (digest.due, tr("1 promise is due today"), tr("{count} promises are due today")),
            (digest.talks, tr("1 talk is planned"), tr("{count} talks are planned")),
            (digest.days, tr("1 day that matters is near"), tr("{count} days that matter are near")),
            (
                digest.writes,
                tr("1 person would be good to write to"),
                tr("{count} people would be good to write to"),
            ),
        )
        if count
    ]
    return ", ".join(parts) + "." if parts else ""


def on_desktop(digest: Digest) -> str:
    """The same for a screen that others may see: numbers, and aliases where there are any; never a name."""
    said = sentence(digest)
    if not digest.aliases:
        return said
    aliases = wording.listed(list(digest.aliases))
    return said + " " + tr("Among them: {aliases}.").format(aliases=aliases)
