"""The one door to resources/: fonts, icons, questions, words of other languages, colours."""

from functools import cache
from pathlib import Path, PurePosixPath

HERE = Path(__file__).resolve().parent


@cache
def root() -> Path:
    """Find the folder: within the package once installed or bundled, beside it in a checkout."""
    return next(place for place in (HERE / "resources", HERE.parent / "resources") if place.is_dir())


def path(name: str) -> Path:
    """Find one resource by its name below the folder.

    Raises:
        ValueError: The name points out of the folder; it cannot have come from us.

    >>> path("icons/relbook.svg").is_file()
    True
    """
    parts = PurePosixPath(name)
    if parts.is_absolute() or ".." in parts.parts or "\\" in name or ":" in name:
        raise ValueError(f"not a resource: {name}")
    return root() / parts


def text(name: str) -> str:
    """Read one resource whole."""
    return path(name).read_text("utf-8")
