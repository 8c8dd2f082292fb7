"""What strace saw a program make, change or remove: one path a line of what succeeded."""

import re
from pathlib import Path

CALLS = (
    "open,openat,creat,truncate,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,"
    "unlink,unlinkat,rmdir,mknod,mknodat,chmod,fchmodat,utimensat"
)
"""The calls that name what they change, to be watched with `-y`, so that a folder is said with its path."""

_CALL = re.compile(r"^\d+ +(?:<\.\.\. )?(\w+)(?:\(| resumed>)(.*)$")
_QUOTED = re.compile(r'(?:(?:AT_FDCWD|\d+)<([^>]*)>, )?"((?:[^"\\]|\\.)*)"')
_FREE = ("/dev/", "/proc/")


def written(calls: Path) -> set[Path]:
    """Every place that something was written to; a call that was interrupted counts as one that succeeded."""
    found = set()
    for line in calls.read_text("utf-8", "replace").splitlines():
        call = _CALL.match(line)
        if call is None or re.search(r"= -1 \w+", line):
            continue
        name, said = call.groups()
        if name in {"open", "openat"} and not re.search(r"O_(CREAT|WRONLY|RDWR|TMPFILE|TRUNC)", said):
            continue
        for folder, path in _QUOTED.findall(said):
            found.add(Path(folder or "/") / path)
    return {path for path in found if not str(path).startswith(_FREE)}
