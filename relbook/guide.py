"""The guide: eight short pages for whoever keeps a book, in every language they were written in."""

from dataclasses import dataclass
from pathlib import PurePosixPath

from relbook import assets

TOPICS = ("start", "write", "talk", "reflect", "promises", "find", "carry", "safety")
"""The pages in the order in which they are read; each is a file of that name below `resources/help`."""

ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Page:
    """One page: `title` is its first line, `text` the Markdown below it.

    Links in the text lead to other pages only, as `TOPIC.md`.
    """

    topic: str
    title: str
    text: str


def languages() -> tuple[str, ...]:
    """The codes (ISO 639) of all the guide is written in, English first."""
    others = sorted(place.name for place in assets.path("help").iterdir() if place.is_dir())
    return (ENGLISH, *others)


def pages(language: str = ENGLISH) -> list[Page]:
    """Every page in a language; one that is not written in it comes in English."""
    return [_page(topic, language) for topic in TOPICS]


def named(words: str, language: str = ENGLISH) -> Page | None:
    """The page of that topic, or the first with a title that says these words.

    >>> named("talk").topic
    'talk'
    >>> named("ONCE more") is None
    True
    """
    wanted = words.casefold()
    known = pages(language)
    by_topic = (page for page in known if page.topic == wanted)
    return next(by_topic, None) or next((page for page in known if wanted in page.title.casefold()), None)


def topic_of(link: str) -> str:
    """The topic a link leads to; empty where it leads to no page.

    >>> topic_of("promises.md"), topic_of("https://example.org/promises.md")
    ('promises', '')
    """
    place = PurePosixPath(link)
    return place.stem if link == f"{place.stem}.md" and place.stem in TOPICS else ""


def _page(topic: str, language: str) -> Page:
    own = f"help/{language}/{topic}.md"
    name = own if language != ENGLISH and assets.path(own).is_file() else f"help/{topic}.md"
    head, _, text = assets.text(name).partition("\n")
    return Page(topic, head.removeprefix("# ").strip(), text.strip())
