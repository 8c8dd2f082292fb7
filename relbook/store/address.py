"""A file as SQLite is told of it, where it is also told how to open it (https://sqlite.org/uri.html)."""

from pathlib import PurePath


def address(path: PurePath, mode: str) -> str:
    r"""The address of a whole path; `mode` is "ro", "rw" or "rwc".

    Of a network folder of Windows the machine is not the authority, which SQLite lets be nobody: all of it
    is the path.

    >>> from pathlib import PurePosixPath, PureWindowsPath
    >>> address(PurePosixPath("/home/ana/100 % mine?.relbook"), "ro")
    'file:///home/ana/100%20%25%20mine%3F.relbook?mode=ro'
    >>> address(PureWindowsPath(r"C:\Users\Ana\j.relbook"), "rw")
    'file:///C:/Users/Ana/j.relbook?mode=rw'
    >>> address(PureWindowsPath(r"\\studio\books\j.relbook"), "rw")
    'file:////studio/books/j.relbook?mode=rw'
    """
    said = path.as_uri().removeprefix("file:")
    return f"file:{said if said.startswith('///') else f'//{said}'}?mode={mode}"
