"""`relbook passphrase`: set, change or remove it, write the recovery key down, suggest six words."""

from argparse import ArgumentParser, Namespace
from datetime import UTC, datetime
from pathlib import Path

from relbook import assets
from relbook.errors import FolderUnwritableError, PassphraseError, PassphraseFault
from relbook.journal.passphrase import six_words, strength
from relbook.journal.recovery import groups
from relbook.store import backups, passphrase, renewing
from relbook.store.opening import open_journal
from relbook.verbs import desk, underway, voice

LIST = "words/eff-large.txt"

ACTS = {
    "set": "give the book a passphrase",
    "change": "give it another one",
    "remove": "open it to anybody at this computer",
    "copies": "give older copies the passphrase of today, in the folders named with --also",
    "recovery": "print the groups that open it without the passphrase",
    "words": "suggest six random words",
}


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("act", choices=ACTS, help="; ".join(f"{act}: {what}" for act, what in ACTS.items()))
    parser.add_argument(
        "--new-passphrase-file",
        metavar="FILE",
        help="its first line is the new passphrase; - is standard input, after the old one",
    )
    parser.add_argument(
        "--also",
        action="append",
        default=[],
        metavar="DIR",
        help="another folder with copies, such as one on a stick; where it is away, they get the new "
        "passphrase when it is named again",
    )
    parser.add_argument(
        "--old-passphrase-file",
        metavar="FILE",
        default="",
        help="for copies: an earlier passphrase of theirs",
    )
    parser.add_argument(
        "--leave-copies", action="store_true", help="older copies keep the passphrase they were made with"
    )


def run(asked: Namespace) -> int:
    """Do it; what the journal was opened with is needed for all but the words."""
    if asked.act == "words":
        voice.say(six_words(assets.text(LIST).split()))
    elif asked.act == "recovery":
        _say_recovery(asked)
    elif asked.act == "copies":
        return _renew(asked)
    else:
        _change(asked)
    return 0


def _change(asked: Namespace) -> None:
    path, old = desk.journal_path(asked), desk.passphrase(asked)
    desk.refuse_two(path)
    journal = open_journal(path, old, create=False, showing=desk.showing)
    locked = passphrase.has_passphrase(journal)
    journal.leave()
    if (asked.act == "set") == locked:
        raise PassphraseError(PassphraseFault.ALREADY_SET if locked else PassphraseFault.NONE_SET)
    new = "" if asked.act == "remove" else desk.new_passphrase(asked)
    also = _also(asked)
    with underway.shown("Sealing anew") as going:
        copies_too = not asked.leave_copies
        done = passphrase.change(path, journal.key, new, *also, copies_too=copies_too, going=going)
    if not new:
        voice.say("The passphrase is removed. Anybody at this computer can read the book now.")
    else:
        voice.say("Done. The new passphrase opens the book; I have just opened it with it.")
        _say_strength(new)
        voice.say("A recovery sheet made before no longer opens it. Make a new one with:")
        voice.say("  relbook passphrase recovery")
    _say_left(done.left)
    if done.away:
        for folder in (one for one in also if not one.is_dir()):
            voice.say(f"{folder} is not there. Its copies keep the passphrase they had until you say:")
            voice.say(f"  relbook passphrase copies --also {folder}")
    if not new and (done.left or done.away):
        voice.say("Keep the old passphrase until then: it alone opens them.")


def _renew(asked: Namespace) -> int:
    """Give copies the passphrase of today: 0 where every one has it then."""
    old = desk.first_words(asked.old_passphrase_file)
    with desk.opened(asked, create=False) as journal:
        folders = [backups.folder_of(journal.path), *_also(asked)]
        if missing := [one for one in folders[1:] if not one.is_dir()]:
            raise FolderUnwritableError(missing[0])
        with underway.shown("Sealing copies anew") as going:
            found = [renewing.renew(journal, one, old, going) for one in folders if one.is_dir()]
        left = tuple(copy for one in found for copy in one.left)
        if not left:
            renewing.forget_noted()
    count = sum(one.count for one in found)
    voice.say(f"{count} older copies got the passphrase of today." if count else "No copy needed it.")
    _say_left(left)
    return 1 if left else 0


def _also(asked: Namespace) -> list[Path]:
    """The folders that were named; the window makes one of its own in the place it is given."""
    named = [Path(one).expanduser() for one in asked.also]
    return [one / backups.SECOND if (one / backups.SECOND).is_dir() else one for one in named]


def _say_strength(new: str) -> None:
    more = strength(new, frozenset(assets.text(LIST).split())).words_more
    if more:
        words = "One word more" if more == 1 else f"{more} words more"
        voice.say(f"{words} would make it hard to guess.")


def _say_left(copies: tuple[Path, ...]) -> None:
    """Name the copies that keep what they had."""
    if copies:
        day = renewing.last_day(copies, datetime.now(UTC))
        until = f", the last of them until {day}" if day else ""
        voice.say(f"These older copies keep the passphrase they had{until}:")
        for copy in copies:
            voice.say(f"  {copy}")


def _say_recovery(asked: Namespace) -> None:
    with desk.reading(asked) as journal:
        if not passphrase.has_passphrase(journal):
            raise PassphraseError(PassphraseFault.NONE_SET)
        key = passphrase.recovery_key(journal)
    for number, group in enumerate(groups(key), 1):
        voice.say(f"{number:>2}  {group}")
    for remark in (
        "These groups open the book without its passphrase: --recovery-file FILE, or - to type them.",
        "Keep them on paper, away from this computer. A new passphrase makes new ones.",
        f"In any SQLCipher 4: PRAGMA key = \"x'{key.hex()}'\";",
    ):
        voice.say(f"# {remark}")
