"""Which files beside a journal are other versions of it that a sync program left there.

Such programs cannot merge a journal, so they keep both and rename one. The marks are theirs:
Dropbox and Nextcloud write "(conflicted copy ...)" or "(Ana's conflicted copy ...)", the first in the
language of its user, Syncthing
".sync-conflict-DATE-TIME-DEVICE", ownCloud "_conflict-DATE-TIME", Drive "(1)" or
"[Conflict]". OneDrive puts the name of the machine behind; only such a name is believed as Windows
itself gives, for anybody may call a book "Marta-Lisbon".
"""

import re
from collections.abc import Iterable

from relbook.journal.pattern import late

_MARK = late(
    r"""[ ._-]?(
        \([^()]*(?:conflic|konflik|conflit)[^()]*\) | \(\d+\) | \[conflict[^\[\]]*\]
        | sync-conflict-\d{8}-\d{6}[\w-]* | _?conflict-\d{8}[\w-]*
        | (?:desktop|laptop|win)-(?=\w*\d)(?=\w*[a-z])\w{7,11}
    )""",
    re.IGNORECASE | re.VERBOSE,
)


def conflict_copies(name: str, others: Iterable[str]) -> list[str]:
    """Those of the other file names that are a conflict copy of `name`, in order."""
    stem, dot, ending = name.rpartition(".")
    if not stem:
        stem, dot, ending = name, "", ""
    return sorted(other for other in others if _is_copy(other, stem, f"{dot}{ending}"))


def _is_copy(other: str, stem: str, ending: str) -> bool:
    for whole, end in ((stem + ending, ""), (stem, ending)):
        if other.startswith(whole) and other.endswith(end):
            mark = other[len(whole) : len(other) - len(end)]
            if _MARK.fullmatch(mark):
                return True
    return False
