"""`relbook import PATH...`: bring notes in; a second time brings nothing twice."""

from argparse import ArgumentParser, Namespace
from datetime import date
from pathlib import Path

from relbook.errors import UnknownColumnError, UnknownFormatError, UnreadableFileError
from relbook.imports import door
from relbook.imports.given import Given
from relbook.imports.reader import Asked
from relbook.journal.backup import Why
from relbook.journal.parcel import Format, Report
from relbook.store import arrivals, backups
from relbook.verbs import columns, desk, voice
from relbook.verbs.wording import words

FORMATS = {"json" if form is Format.JSON else form.value.replace(" ", "-"): form for form in door.formats()}


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="files, or a folder of notes")
    parser.add_argument("--as", dest="form", choices=FORMATS, metavar="FORMAT", help=", ".join(FORMATS))
    parser.add_argument("--dry-run", action="store_true", help="say what would come, and bring nothing")
    parser.add_argument("--json", action="store_true", help="the report as JSON")
    columns.arguments(parser)


def run(asked: Namespace) -> int:
    """Bring each path in, one write a path, and report."""
    code = 0
    asked.dry_run |= asked.columns
    with desk.opened(asked, create=not asked.dry_run, shared=not asked.dry_run):
        if not asked.dry_run:
            backups.before(Why.IMPORT)
        for path in asked.paths:
            code |= _bring_all(Path(path).expanduser(), asked)
    return code


def _bring_all(path: Path, asked: Namespace) -> int:
    """Bring in what lies at a path; one that cannot be read stops no other."""
    try:
        laid_out = door.laid_out(path)
    except UnreadableFileError as error:
        voice.complain(words(error))
        return 1
    return max((_bring_in(given, asked) for given in laid_out), default=0)


def _bring_in(given: Given, asked: Namespace) -> int:
    """Read one thing and say what came of it."""
    today = date.today()
    try:
        how = Asked(today, remembered=columns.lookup(asked))
        parcel = door.read(given, how, FORMATS.get(asked.form or ""))
    except (UnknownColumnError, UnknownFormatError, UnreadableFileError) as error:
        voice.complain(words(error))
        return 1
    if asked.columns and parcel.table is not None:
        columns.say(given.name, parcel.table, as_json=asked.json)
        return 0
    weigh, take = arrivals.preview, arrivals.apply
    report = weigh(parcel, today=today) if asked.dry_run else take(parcel, today=today).report
    if not asked.dry_run:
        columns.remember(parcel)
    if asked.json:
        voice.say_json({"path": given.name, **_numbers(report)})
    else:
        _say(given.name, report, would=asked.dry_run)
    return 0


def _say(name: str, report: Report, *, would: bool) -> None:
    came = ", ".join(f"{count:,} {kind}" for kind, count in sorted(report.came.items()) if count) or "nothing"
    voice.say(f"{name} ({report.format}): {came} {'would come' if would else 'came'} in.")
    if report.merged or report.there:
        voice.say(f"  {report.merged:,} met someone on file, {report.there:,} were there already.")
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
        "skipped": [{"where": one.where, "reason": one.reason} for one in report.skipped],
        "left out": dict(report.left_out),
    }
