"""What relbook carries that others made: each work, its terms, and the whole text of them.

Python libraries tell theirs by their own metadata, so that a newer one tells its own, and what was
built into it (PEP 770). Everything else, and what a library leaves unsaid, stands in
`resources/licences/works.toml`. The packaged program adds what it carries of the system it was made on
(`resources/licences/carried`).
"""

import json
import platform
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageMetadata, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from relbook import assets

_TEXTS = re.compile(r"\.dist-info/(.*/)?(licen[cs]es?|copying|notice|authors)[^/]*$", re.IGNORECASE)
_BILLS = re.compile(r"\.dist-info/sboms/[^/]*\.cyclonedx\.json$")
_SOURCES = ("source", "source code", "repository", "homepage", "home")
_REQUIRED = re.compile(r"[A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Work:
    """One work: `licence` by its name at spdx.org, `source` where it comes from.

    `version` is empty where nobody counts. `python` is the library that it is or comes with.
    """

    name: str
    version: str
    licence: str
    by: str
    source: str
    text: str
    python: str = ""


def works() -> list[Work]:
    """Every work there is, those that are no Python library first."""
    said = tomllib.loads(assets.text("licences/works.toml"))
    unsaid = {one["python"]: one for one in said["library"]}
    libraries = (_library(distribution(name), unsaid.get(name, {})) for name in distributions()[1:])
    return [*_others(said["work"]), *libraries, *_carried()]


def distributions() -> list[str]:
    """Every Python library that relbook runs with, by its plain name; itself first."""
    found = ["relbook"]
    for name in found:
        wanted = {_plain(one) for one in distribution(name).requires or () if "extra ==" not in one}
        found += [one for one in sorted(wanted) if one not in found and _is_installed(one)]
    return [found[0], *sorted(found[1:])]


def _others(said: list[dict[str, Any]]) -> Iterator[Work]:
    for one in said:
        if one.get("program") and not getattr(sys, "frozen", False):
            continue
        python = one.get("python", "")
        version = platform.python_version() if one["name"] == "Python" else one.get("version", "")
        if python == "pyside6-essentials":  # they are numbered alike
            version = distribution(python).version
        text = _texts(one["texts"])
        yield Work(one["name"], version, one["licence"], one["by"], one["source"], text, python)


def _library(found: Distribution, unsaid: Mapping[str, Any]) -> Work:
    said = found.metadata
    source = unsaid.get("source") or _told(said, "Home-page") or _homepage(said.get_all("Project-URL") or ())
    licence = unsaid.get("licence") or _told(said, "License-Expression", "License")
    by = _told(said, "Author", "Author-email", "Maintainer")
    own = [file for file in found.files or () if _TEXTS.search(str(file))]
    texts = [Path(str(found.locate_file(file))).read_text("utf-8") for file in own]
    text = "\n\n".join([*texts, *_built_in(found), *([_texts(unsaid["texts"])] if "texts" in unsaid else [])])
    name = said["Name"]
    return Work(name, found.version, licence, _person(by), source, text, _plain(name))


def _built_in(found: Distribution) -> Iterator[str]:
    """The works that a library was built of, each with its terms and where its source is."""
    for file in found.files or ():
        if _BILLS.search(str(file)):
            bill = json.loads(Path(str(found.locate_file(file))).read_text("utf-8"))
            parts = (
                one for one in bill["components"] if one.get("scope") != "excluded"
            )  # what only built it
            lines = sorted(map(_part, parts), key=str.casefold)
            yield "\n".join(["It was built of these works, each under its own terms:\n", *lines])


def _part(said: Mapping[str, Any]) -> str:
    licence = ", ".join(one.get("expression") or one["license"]["id"] for one in said["licenses"])
    links = (one["url"] for one in said.get("externalReferences", ()) if one["type"] == "vcs")
    by = f", by {_person(said['author'])}" if said.get("author") else ""
    return "; ".join([f"- {said['name']} {said['version']}: {licence}{by}", *links])


def _carried() -> Iterator[Work]:
    """What a packaged program took along from its system; nothing anywhere else."""
    folder = assets.path("licences/carried")
    for file in sorted(folder.glob("*.txt")) if folder.is_dir() else ():
        yield Work(
            file.stem, "", "as its text says", "", "https://packages.debian.org", file.read_text("utf-8")
        )


def _told(said: PackageMetadata, *names: str) -> str:
    """The first of these that is told."""
    return next((said[name] for name in names if name in said), "")


def _is_installed(name: str) -> bool:
    """Whether it is here: some are asked for on other systems only."""
    try:
        distribution(name)
    except PackageNotFoundError:
        return False
    return True


def _plain(requirement: str) -> str:
    found = _REQUIRED.match(requirement)
    return re.sub(r"[._-]+", "-", found[0]).lower() if found else ""


def _homepage(links: Iterable[str]) -> str:
    """Where the source is, among what a library links to; else the first of the links."""
    named = {name.lower(): link for name, _, link in (line.partition(", ") for line in links)}
    return next((named[name] for name in _SOURCES if name in named), next(iter(named.values()), ""))


def _person(said: str) -> str:
    """A name without the address behind it.

    >>> _person("Jane Doe <jane@example.org>")
    'Jane Doe'
    """
    names = (part.partition("<")[0].strip(' "') for part in said.split(","))
    return ", ".join(name for name in names if name)


def _texts(names: list[str]) -> str:
    return "\n\n".join(assets.text(name) for name in names)
