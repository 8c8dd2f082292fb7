"""What is said once the whole book is another one: what became of what was there."""

from relbook.store.keeping import Kept
from relbook.ui.shared.language import tr


def put_back(kept: Kept) -> str:
    """That the book is as it was then, and where what it was before is kept."""
    said = [tr("The book is as it was then.")]
    if kept.backup is not None:
        said.append(tr("What it was before is kept among the backups."))
    if kept.aside:
        said.append(tr("What was there could not be opened and is kept as it is beside the book."))
    if kept.faltered:
        said.append(tr("Its disk had to be asked twice: nothing is damaged, but have an eye on that disk."))
    return " ".join(said)
