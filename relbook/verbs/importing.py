"""`relbook import PATH...`: bring notes in; a second time brings nothing twice."""

import os
from argparse import ArgumentParser, Namespace
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from relbook.errors import ExportInTheWayError, UnknownColumnError, UnknownFormatError, UnreadableFileError
from relbook.imports import door
from relbook.imports.given import Given, Shape
from relbook.imports.reader import Asked
from relbook.journal.backup import Why
from relbook.journal.parcel import Format, Parcel, Report, Skipped
from relbook.journal.reread import at_hand
from relbook.store import arrivals, backups, naming_strangers, rejected
from relbook.verbs import brought, columns, desk, underway, voice
from relbook.verbs.wording import amount, words

FORMATS = {"json" if form is Format.JSON else form.value.replace(" ", "-"): form for form in door.formats()}


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument(
        "paths", nargs="*", type=desk.place, metavar="PATH", help="files, or a folder of notes"
    )
    parser.add_argument("--as", dest="form", choices=FORMATS, metavar="FORMAT", help=", ".join(FORMATS))
    parser.add_argument("--dry-run", action="store_true", help="say what would come, and bring nothing")
    parser.add_argument(
        "--rejected", type=desk.place, metavar="FILE", help="keep the records that are left out in a new file"
    )
    parser.add_argument("--formats", action="store_true", help="say what can come in")
    parser.add_argument("--json", action="store_true", help="the report as JSON")
    brought.arguments(parser)
    columns.arguments(parser)


def run(asked: Namespace) -> int:
    """Bring each path in, one write a path, and report; or say something of what came before."""
    if asked.formats:
        return _say_formats(asked)
    if brought.asked_for(asked):
        with desk.opened(asked, create=False, shared=brought.writes(asked)):
            return brought.run(asked)
    if not asked.paths:
        voice.complain("Name a file or a folder to bring in, or ask with --list, --undo or --offer.")
        return 2
    if asked.rejected and os.path.lexists(asked.rejected):
        raise ExportInTheWayError(Path(asked.rejected), 1)
    code, done = 0, Done()
    asked.dry_run |= asked.columns
    writes = not asked.dry_run
    with desk.opened(asked, writes=writes, create=writes, shared=writes):
        if not asked.dry_run:
            with underway.shown("Backing up first") as going:
                backups.before(Why.IMPORT, going=going)
        for path in asked.paths:
            code |= _bring_all(Path(path).expanduser(), asked, done)
        if asked.rejected:
            done.keep(Path(asked.rejected).expanduser())
    return code


@dataclass
class Done:
    """What was left out so far, and whether some of it was of a folder or an archive."""

    skipped: list[Skipped] = field(default_factory=list)
    several: bool = False

    def keep(self, target: Path) -> None:
        """Write what was left out, where there is something to keep."""
        if rejected.kept(self.skipped):
            rejected.put(target, self.skipped, several=self.several)


def _say_formats(asked: Namespace) -> int:
    """Every format that is read."""
    if asked.json:
        voice.say_json(sorted(FORMATS))
    else:
        voice.say("What can come in: " + ", ".join(sorted(FORMATS)) + ".")
    return 0


def _bring_all(path: Path, asked: Namespace, done: Done) -> int:
    """Bring in what lies at a path; one that cannot be read stops no other."""
    try:
        laid_out = door.laid_out(path)
    except UnreadableFileError as error:
        voice.complain(words(error))
        return 1
    return max((_bring_in(given, asked, done) for given in laid_out), default=0)


def _bring_in(given: Given, asked: Namespace, done: Done) -> int:
    """Read one thing and say what came of it."""
    today = date.today()
    try:
        with underway.shown("Reading") as going:
            lookup = columns.lookup(asked)
            how = Asked(today, stopped=going.stopped, told=going.told, remembered=lookup)
            parcel = door.read(given, how, FORMATS.get(asked.form or ""))
    except (UnknownColumnError, UnknownFormatError, UnreadableFileError) as error:
        voice.complain(words(error))
        return 1
    if asked.columns and parcel.table is not None:
        columns.say(given.name, parcel.table, as_json=asked.json)
        return 0
    report, batch = _taken(parcel, today, dry=asked.dry_run)
    done.skipped += report.skipped
    done.several |= given.shape is not Shape.FILE
    named = {note.source: note.offered for note in at_hand(parcel.notes) if note.offered}
    if asked.json:
        found = naming_strangers.offered_in(batch, named) if asked.offer and batch else []
        more = {"names": brought.names(found)} if asked.offer else {}
        voice.say_json({"path": given.name, "key": batch, **_numbers(report), **more})
    else:
        _say(given.name, report, would=asked.dry_run)
        if parcel.format is Format.CSV and parcel.table is None:
            voice.say(
                "  A table has no files, planned talks, earlier work, nor facts beside entries; JSON has."
            )
        if asked.offer and batch:
            brought.offer(batch, named)
    return 0


def _taken(parcel: Parcel, today: date, *, dry: bool) -> tuple[Report, str]:
    """What came, or would come, of a parcel, and as which import."""
    if dry:
        with underway.shown("Looking") as going:
            return arrivals.preview_all([parcel], today=today, going=going)[0], ""
    with underway.shown("Bringing in") as going:
        arrival = arrivals.apply(parcel, today=today, progress=going.told, cancelled=going.stopped)
    columns.remember(parcel)
    return arrival.report, arrival.batch


def _say(name: str, report: Report, *, would: bool) -> None:
    came = ", ".join(amount(count, kind) for kind, count in sorted(report.came.items()) if count) or "nothing"
    voice.say(f"{name} ({report.format}): {came} {'would come' if would else 'came'} in.")
    if report.merged or report.there:
        voice.say(f"  {report.merged:,} added to what is on file, {report.there:,} were there already.")
    if report.twice:
        voice.say(f"  {report.twice:,} more of what is given says again what comes already.")
    for one in report.skipped:
        voice.say(f"  left out: {one.where} ({one.reason})")
    for what, count in report.left_out.items():
        voice.say(f"  not taken: {count:,} {what}")


def _numbers(report: Report) -> dict[str, object]:
    return {
        "format": report.format,
        "came": dict(report.came),
        "merged": report.merged,
        "there": report.there,
        "twice": report.twice,
        "skipped": [{"where": one.where, "reason": one.reason} for one in report.skipped],
        "left out": dict(report.left_out),
    }
