"""`relbook doctor`: look whether the journal is sound, and say what to do when it is not."""

from argparse import ArgumentParser, Namespace

from relbook.store import doctor
from relbook.store.doctor import ADVICE, MENDED_BY_REINDEX, Ailment, Finding
from relbook.store.index import rebuild
from relbook.verbs import desk, voice

_FILES = frozenset({Ailment.FILES, Ailment.FILE_PAGES})


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("--reindex", action="store_true", help="make the word index again first")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(asked: Namespace) -> int:
    """Examine the journal: 0 when it is sound."""
    with desk.reading(asked) as journal:
        if asked.reindex:
            rebuild(journal)
        findings = doctor.examine(journal)
    if asked.json:
        voice.say_json(findings)
    else:
        _say(findings)
    return int(any(finding.grave for finding in findings))


def _say(findings: list[Finding]) -> None:
    for finding in findings:
        voice.say(f"{finding.count:,} {finding.ailment.value}" + "".join(f"\n  {it}" for it in finding.facts))
        voice.say(f"  {_advice(finding)}")
    if not any(finding.grave for finding in findings):
        voice.say("The journal is sound.")


def _advice(finding: Finding) -> str:
    if finding.ailment in MENDED_BY_REINDEX:
        return "No note is missing. Make the index again with: relbook doctor --reindex"
    if finding.ailment in ADVICE:
        return "The notes are encrypted all the same. You can close it to others with chmod go= and its name."
    if finding.ailment in _FILES:
        return "The notes themselves are not touched. Bring the companion file back from your newest backup."
    return "Copy the journal somewhere safe before anything else, then open your newest backup."
