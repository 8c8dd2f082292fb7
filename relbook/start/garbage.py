"""When Python goes through its objects for garbage: between two events of the window's thread.

By itself it does so wherever one object more is made: in the middle of a painting, or on a worker. A page
that only its own parts hold is garbage while Qt still paints it, and is deleted under the painter;
and widgets die on the thread that finds them: PySide waits for the window's with Qt's own classes alone.
"""

import gc

EVERY_MS = 1_000
"""How often it is looked whether there is enough to go through, in milliseconds; that takes a microsecond."""


def go_through() -> None:
    """Go through the generations that are due, as Python would have done by itself."""
    filled = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [generation for generation, (count, limit) in enumerate(filled) if count > limit]
    if due:
        gc.collect(due[-1])
