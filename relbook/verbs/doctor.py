"""`relbook doctor`: look whether the journal is sound, and say what to do when it is not.

Exit 0: it is sound; with --salvage, nothing is lost. Exit 1: it is not, or could not be opened; with
--salvage, a new journal was written and something is missing in it.
"""

from argparse import ArgumentParser, Namespace
from datetime import UTC, date, datetime
from pathlib import Path

from relbook.errors import JournalMissingError
from relbook.journal.backup import newest
from relbook.store import backups, doctor, soundness
from relbook.store.doctor import ADVICE, MENDED_BY_REINDEX, Ailment, Finding
from relbook.store.reindexing import make_anew
from relbook.store.salvage import salvage
from relbook.verbs import desk, salvage_words, underway, voice
from relbook.verbs.backups import newest_line

_FILES = frozenset(
    {
        Ailment.FILES,
        Ailment.FILES_CHANGED,
        Ailment.FILE_PAGES,
        Ailment.COMPANION,
        Ailment.COMPANION_SHUT,
    }
)


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("--reindex", action="store_true", help="make the word index again first")
    parser.add_argument(
        "--salvage",
        type=desk.place,
        metavar="NEW-FILE",
        help="read what can be read, and what the backups have, into a new book; nothing else is changed",
    )
    parser.epilog = "Exit 0: sound, or all was read. Exit 1: not sound, or something is lost."
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(asked: Namespace) -> int:
    """Examine the journal: 0 when it is sound."""
    if asked.salvage:
        return _salvage(asked)
    with desk.reading(asked, later=asked.reindex) as journal:
        if asked.reindex:
            with underway.shown("Making the index again") as going:
                make_anew(journal, going)
        with underway.shown("Examining") as going:
            findings = doctor.examine(journal, going)
        looked = soundness.last_checked() if _readable(findings) else None
    if asked.json:
        voice.say_json(_report(findings, looked, desk.journal_path(asked)))
    else:
        _say(findings)
        if _readable(findings):
            voice.say(_weekly(looked))
        voice.say(newest_line(desk.journal_path(asked)))
    return int(any(finding.grave for finding in findings))


def _report(findings: list[Finding], looked: date | None, path: Path) -> dict[str, object]:
    """What was found; `looked` is the day of the last weekly look, `backup` when the newest was made."""
    copies = backups.of_journal(path)
    found = newest(copies, datetime.now(UTC))
    return {
        "sound": not any(finding.grave for finding in findings),
        "findings": findings,
        "looked": looked,
        "backup": found and found.made,
    }


def _readable(findings: list[Finding]) -> bool:
    """Whether what a journal answers can be trusted."""
    return not any(finding.ailment in (Ailment.PAGES, Ailment.TABLES) for finding in findings)


def _weekly(looked: date | None) -> str:
    """When the window last looked at every page, which it does once a week; it notes only what was sound."""
    if looked is None:
        return "Weekly look at every page: not yet. The window takes one soon after it opens."
    return f"Weekly look at every page: {looked.isoformat()}, all sound."


def _salvage(asked: Namespace) -> int:
    path = desk.journal_path(asked)
    if not path.exists():
        raise JournalMissingError(path)
    with underway.shown("Reading") as going:
        found = salvage(path, desk.passphrase(asked), Path(asked.salvage).expanduser(), going.at)
    if asked.json:
        voice.say_json(salvage_words.facts(found))
    else:
        for line in salvage_words.lines(found):
            voice.say(line)
    return int(bool(found.rows.lost or found.files.lost or not found.certain))


def _say(findings: list[Finding]) -> None:
    for finding in findings:
        voice.say(f"{finding.count:,} {finding.ailment.value}" + "".join(f"\n  {it}" for it in finding.facts))
        voice.say(f"  {_advice(finding)}")
    if not any(finding.grave for finding in findings):
        voice.say("The book is sound.")


def _advice(finding: Finding) -> str:
    if finding.ailment in MENDED_BY_REINDEX:
        return "No note is missing. Make the index again with: relbook doctor --reindex"
    if finding.ailment is Ailment.COPIES:
        return "Nothing was merged. Open each with --journal to see which is the one you want."
    if finding.ailment in ADVICE:
        return "The notes are encrypted all the same. You can close it to others with chmod go= and its name."
    if finding.ailment in _FILES:
        return "The notes themselves are not touched. Bring the companion file back from your newest backup."
    return "Copy the book somewhere safe, then read what can be read: relbook doctor --salvage NEW-FILE"
