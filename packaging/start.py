"""Where the bundle starts: the command line, which opens the window when it is given no verb."""

import os
import sys


def leave_no_trace_of_the_bundle() -> None:
    """Let whatever is started from here be a program like any other.

    So that its own libraries are found first, the bundle began with their folder in LD_LIBRARY_PATH. They
    are loaded by now; a browser that opens an address, or the fresh start that shows the lock, would
    load them too.
    """
    for name in [name for name in os.environ if name.startswith("_PYI_")]:
        del os.environ[name]
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before:
        os.environ["LD_LIBRARY_PATH"] = before
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)


if __name__ == "__main__":
    leave_no_trace_of_the_bundle()
    from relbook.cli import main

    sys.exit(main())
