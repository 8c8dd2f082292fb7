"""`relbook recap CLIENT`: what was decided and promised, as a mail to the client; it is never sent."""

from argparse import ArgumentParser, Namespace
from datetime import datetime
from pathlib import Path

from relbook.exports import recap as press
from relbook.journal.recap import Recap
from relbook.store import afterwards, clients, named, outbox, recaps
from relbook.verbs import desk, voice
from relbook.verbs.wording import stayed_here


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("client", metavar="CLIENT", help="the name, or enough of it")
    parser.add_argument("--entry", metavar="ID", help="of this entry; otherwise of the newest talk")
    desk.span(parser)
    parser.add_argument(
        "--to", type=desk.place, metavar="FILE", help="write it there: .eml is a draft for a mail program"
    )
    parser.add_argument("--json", action="store_true", help="subject, text and address as JSON")


def run(asked: Namespace) -> int:
    """Say the mail, or write it, and say what stayed here."""
    with desk.reading(asked):
        found = _recap(asked)
    written = press.mail(found)
    if asked.to:
        target = Path(asked.to).expanduser()
        content = press.draft(written) if target.suffix.lower() == ".eml" else written.whole
        voice.say(f"{outbox.put_file(target, (content,)):,} bytes in {target}. Nothing was sent.")
    elif asked.json:
        voice.say_json(written)
    else:
        voice.say(written.whole.rstrip("\n"))
    stayed = found.withheld
    if stayed.entries or stayed.lines:
        voice.complain(stayed_here(stayed))
    return 0


def _recap(asked: Namespace) -> Recap:
    """Of the entry that was named, else of the days, else of the newest talk."""
    now, key = datetime.now(), clients.find(asked.client).id
    since, until = desk.day(asked.since), desk.day(asked.until)
    if asked.entry:
        return recaps.of_entry(key, named.entry(asked.entry), now)
    newest = "" if since or until else afterwards.latest(key, now.date())
    return recaps.of_entry(key, newest, now) if newest else recaps.of_days(key, now, since, until)
