"""`relbook import PATH...`: bring notes in; a second time brings nothing twice."""

from argparse import ArgumentParser, Namespace
from datetime import date
from pathlib import Path

from relbook.errors import UnknownFormatError, UnreadableFileError
from relbook.imports import door
from relbook.journal.backup import Why
from relbook.journal.parcel import Format, Report
from relbook.store import arrivals, backups
from relbook.verbs import desk, voice
from relbook.verbs.wording import words

FORMATS = {"vcard": Format.VCARD, "markdown": Format.MARKDOWN, "json": Format.JSON}


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="files, or a folder of notes")
    parser.add_argument("--as", dest="form", choices=FORMATS, metavar="FORMAT", help=", ".join(FORMATS))
    parser.add_argument("--dry-run", action="store_true", help="say what would come, and bring nothing")
    parser.add_argument("--json", action="store_true", help="the report as JSON")


def run(asked: Namespace) -> int:
    """Bring each path in, one write a path, and report."""
    code = 0
    with desk.opened(asked, create=not asked.dry_run, shared=not asked.dry_run):
        if not asked.dry_run:
            backups.before(Why.IMPORT)
        for given in asked.paths:
            for path in door.laid_out(Path(given).expanduser()):
                code |= _bring_in(path, asked)
    return code


def _bring_in(path: Path, asked: Namespace) -> int:
    """Read one file or folder and say what came of it; one that cannot be read stops no other."""
    today = date.today()
    try:
        parcel = door.read(path, FORMATS.get(asked.form or ""), today=today)
    except (UnknownFormatError, UnreadableFileError) as error:
        voice.complain(words(error))
        return 1
    report = arrivals.preview(parcel) if asked.dry_run else arrivals.apply(parcel, today=today).report
    if asked.json:
        voice.say_json({"path": str(path), **_numbers(report)})
    else:
        _say(path, report, would=asked.dry_run)
    return 0


def _say(path: Path, report: Report, *, would: bool) -> None:
    came = ", ".join(f"{count:,} {kind}" for kind, count in sorted(report.came.items()) if count) or "nothing"
    voice.say(f"{path} ({report.format}): {came} {'would come' if would else 'came'} in.")
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
