"""Before anything else: other programs of the same user may not look into this one, nor be left a dump of it.

Without this a program of the same user can open `/proc/PID/mem` of a running relbook; with it, it is
refused (RELIABILITY.md, section 2). Somebody who is root, or a keylogger, is not kept out.
"""

import ctypes
import os
import sys
from contextlib import suppress

if sys.platform != "win32":
    import resource

PRIVATE_UMASK = 0o077
"""Files for their owner alone: the usual mask lets everybody read a new one."""

PR_SET_DUMPABLE = 4
"""From `linux/prctl.h`. A process that replaces itself is dumpable again, and says this anew."""


def harden() -> None:
    """Close this process as far as the system lets us; safe to call more than once."""
    os.umask(PRIVATE_UMASK)
    _leave_no_core()
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):  # another libc: less is closed, nothing is broken
            ctypes.CDLL(None, use_errno=True).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)


def _leave_no_core() -> None:
    """A crash writes the memory down nowhere."""
    if sys.platform != "win32":
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
