"""What a process takes of the memory."""

import sys
from pathlib import Path


def resident() -> float:
    """What is resident of this process now, in MB (2²⁰ bytes); where nobody says, what was at most."""
    if sys.platform == "linux":
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
        return pages * 4096 / 2**20
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 2**20 if sys.platform == "darwin" else most / 2**10
