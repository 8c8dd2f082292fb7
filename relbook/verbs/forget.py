"""`relbook forget CLIENT`: delete everything about a client for good, and prove it."""

from argparse import ArgumentParser, Namespace
from datetime import datetime
from pathlib import Path

from relbook.exports.certificate import GROUPS, certificate
from relbook.exports.tongue import IN_ENGLISH
from relbook.journal.forgetting import Wish, confirmed, several
from relbook.paths import Places, places
from relbook.store import binned, clients, forgetting, outbox
from relbook.store.forgetting import Plan
from relbook.verbs import desk, underway, voice

SHOWN = 20
"""How many texts about others are listed."""


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("client", metavar="CLIENT", help="the name, or enough of it")
    parser.add_argument(
        "--backups",
        choices=["rewrite", "list"],
        default="list",
        help="write every backup anew without them, or list those that still hold them (the default)",
    )
    parser.add_argument("--certificate", type=desk.place, metavar="FILE", help="where to put the certificate")
    parser.add_argument("--named", action="store_true", help="let the certificate say whom it is about")
    parser.add_argument("--keep-mentions", action="store_true", help="leave the name in texts about others")
    parser.add_argument(
        "--first-name", action="store_true", help="take the first name alone out of them, too"
    )
    parser.add_argument("--yes", metavar="NAME", help="the whole name: that it is meant, without being asked")


def run(asked: Namespace) -> int:
    """Say what would go, have it confirmed, and do it."""
    known = places()
    with desk.opened(asked, create=False):
        key = _key(asked.client)
        plan = forgetting.plan(key, folders(asked, known), datetime.now())
        _say(plan)
        if not _confirmed(asked, plan):
            voice.complain("Nothing was forgotten. To go on, the whole name is needed: --yes NAME")
            return 1
        with underway.shown("Forgetting") as going:
            done = forgetting.forget(
                key,
                _wish(asked, plan),
                now=datetime.now(),
                folders=folders(asked, known),
                beside=[known.log.parent, known.settings, known.runtime],
                rewrite=asked.backups == "rewrite",
                going=going,
            )
    text = certificate(done.proof, plan.client.name if asked.named else "")
    if asked.certificate:
        target = Path(asked.certificate).expanduser()
        outbox.put_file(target, [text])
        voice.say(f"Forgotten. The certificate is in {target}.")
    else:
        voice.say(text)
    return 0 if not done.proof.faults else 1


def folders(asked: Namespace, known: Places) -> list[Path]:
    """Where copies of the journal may lie."""
    beside = desk.journal_path(asked).parent / "backups"
    return list(dict.fromkeys((known.backups, beside)))


def _key(name: str) -> str:
    """Whom the name means: somebody on file, else somebody in the bin of just that name."""
    for key, called in binned.removed_clients():
        if confirmed(name, called) and not clients.alike(name):
            return key
    return clients.find(name).id


def _say(plan: Plan) -> None:
    voice.say("This goes for good and cannot be taken back; no backup is made of it:")
    counts = [(IN_ENGLISH.words(key), several(plan.rows, tables)) for key, tables in GROUPS]
    voice.say("\n".join(f"  {words}: {count:,}" for words, count in counts if count))
    if plan.shared:
        voice.say(
            f"Entries about them and others, which stay with those as they are written: {plan.shared:,}"
        )
    if plan.spots:
        sure = sum(spot.sure for spot in plan.spots)
        voice.say(f"Texts about others that name them: {sure}; only a first name: {len(plan.spots) - sure}")
        voice.say("\n".join(f"  {spot.excerpt}" for spot in plan.spots[:SHOWN]))
    if plan.copies:
        voice.say(f"Backups and other copies: {len(plan.copies)}")


def _wish(asked: Namespace, plan: Plan) -> Wish:
    every = frozenset(spot.address for spot in plan.spots)
    return Wish(
        also=every if asked.first_name else frozenset(), but=every if asked.keep_mentions else frozenset()
    )


def _confirmed(asked: Namespace, plan: Plan) -> bool:
    if asked.yes is not None:
        return confirmed(asked.yes, plan.client.name)
    if asked.passphrase_file == "-":
        return False
    voice.say("Type the whole name to go on:")
    return confirmed(desk.standard_input().partition("\n")[0], plan.client.name)
