"""`relbook letter`: the yearly letter, who it is for and who got it; `--csv` and `--markdown` take it out."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from datetime import MAXYEAR, MINYEAR, date
from pathlib import Path

from relbook.exports import letters as press
from relbook.journal.letter import Leaf, Letter, year_of
from relbook.store import clients, letters, outbox
from relbook.verbs import desk, voice
from relbook.verbs.wording import amount


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument(
        "--year",
        type=desk.number(MINYEAR, MAXYEAR),
        metavar="Y",
        help="of which year; this one when not said",
    )
    parser.add_argument("--csv", type=desk.place, metavar="FILE", help="write a table for mail merge")
    parser.add_argument(
        "--markdown", type=desk.place, metavar="DIR", help="write a file for each person into this folder"
    )
    parser.add_argument("--alias", action="store_true", help="with aliases for names, and no addresses")


def run(asked: Namespace) -> int:
    """Show the letter, or write it out."""
    today = date.today()
    year = asked.year or year_of(today)
    with desk.reading(asked):
        letter = letters.of_year(year)
        if asked.csv or asked.markdown:
            return _write(asked, _leaves(letter, alias=asked.alias))
        for line in _lines(letter, today):
            voice.say(line)
    return 0


def _leaves(letter: Letter, *, alias: bool) -> list[Leaf]:
    found = letters.leaves(letter)
    if not alias:
        return found
    people = clients.some(letter.to)
    there = [people[key] for key in letter.to if key in people]
    return [press.under_alias(leaf, who.alias) for leaf, who in zip(found, there, strict=True)]


def _write(asked: Namespace, leaves: list[Leaf]) -> int:
    if not leaves:
        voice.complain("this letter is for nobody yet; choose in the window who gets it")
        return 1
    if asked.csv:
        target = Path(asked.csv).expanduser()
        voice.say(f"{outbox.put_file(target, press.table(leaves)):,} bytes in {target}.")
    if asked.markdown:
        folder = Path(asked.markdown).expanduser()
        members = ((name, (text,)) for name, text in press.files(leaves))
        voice.say(f"{amount(outbox.put_folder(folder, members), 'file')} in {folder}.")
    voice.say("Exported files are not encrypted.")
    return 0


def _lines(letter: Letter, today: date) -> Iterator[str]:
    yield f"Letter of {letter.year}"
    for one in letters.news(letter.year, today):
        yield f"  {one.day}  {one.sort.value}: {one.words}"
    got, last, people = letters.got(letter.year), letters.last_letters(), clients.some(letter.to)
    for key in letter.to:
        if key in people:
            sent = f"got it {got[key]}" if key in got else _before(last.get(key))
            yield f"  {people[key].name}  ({sent})"
    if not letter.to:
        yield "  for nobody yet"


def _before(last: date | None) -> str:
    return f"last letter {last:%Y-%m}" if last else "no letter yet"
