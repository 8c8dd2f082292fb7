"""`relbook export FORMAT --to PATH`: take notes out, whole or a part."""

from argparse import ArgumentParser, Namespace
from datetime import date
from pathlib import Path

from relbook.journal.fold import fold
from relbook.journal.pseudonyms import Ruling, Swap
from relbook.journal.selection import Selection
from relbook.journal.tiers import leaving
from relbook.outgoing.errand import Errand
from relbook.outgoing.order import ENDINGS, FOLDERS, PAINTED, Form, Order
from relbook.outgoing.weight import swaps
from relbook.store import clients, gathering
from relbook.verbs import desk, paper, underway, voice
from relbook.verbs.wording import amount, stayed_here

FORMATS = [form.value for form in Form]


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("format", choices=FORMATS, metavar="FORMAT", help=", ".join(FORMATS))
    parser.add_argument(
        "--to", required=True, type=desk.place, metavar="PATH", help="a folder, or the file to make"
    )
    parser.add_argument("--client", metavar="NAME", help="only what is about this client")
    parser.add_argument("--tag", default="", metavar="T", help="only entries with this tag")
    parser.add_argument("--kind", action="append", default=[], metavar="K", help="only entries of this kind")
    parser.add_argument("--search", default="", metavar="Q", help="only entries that say this")
    parser.add_argument("--inbox", action="store_true", help="only entries about nobody yet")
    parser.add_argument("--promises", action="store_true", help="only entries that hold a promise")
    parser.add_argument("--landmarks", action="store_true", help="only landmarks")
    desk.span(parser)
    parser.add_argument(
        "--include",
        action="append",
        default=[],
        choices=["private", "secrets"],
        help="let private entries, or lines marked !secret, leave too",
    )
    aliased = "call nobody by their name; files stay here, and nothing is kept if anybody is left"
    parser.add_argument("--alias", "--redacted", action="store_true", help=aliased)
    parser.add_argument(
        "--preview", action="store_true", help="with --redacted: only say what is replaced; writes nothing"
    )
    parser.add_argument(
        "--say",
        action="append",
        default=[],
        metavar="A=B",
        help='say another name than the one proposed, such as "Client A=Ada"',
    )
    parser.add_argument(
        "--keep", action="append", default=[], metavar="WORD", help="this word is no name: leave it as it is"
    )
    parser.add_argument("--replace", action="store_true", help="also replace files no export left there")
    parser.add_argument("--json", action="store_true", help="say what was done as JSON")


def run(asked: Namespace) -> int:
    """Write the export and say what stayed here."""
    with desk.opened(asked, create=False, shared=True), gathering.snapshot():
        order = _order(asked)
        if asked.preview:
            return _say_replaced(swaps(order), _files_left(order))
        with underway.shown("Writing") as going:
            errand = Errand(order)(going)
    if order.form in PAINTED and not paper.book(errand):
        return 1
    if asked.json:
        voice.say_json(_report(errand))
    else:
        _say(errand)
    return 0


def _order(asked: Namespace) -> Order:
    """The export that was asked for; a folder that is there already gets a file called relbook."""
    form, to = Form(asked.format), Path(asked.to).expanduser()
    target = to / f"relbook{ENDINGS[form]}" if form not in FOLDERS and to.is_dir() else to
    return Order(
        _selection(asked),
        form,
        to,
        date.today(),
        to=target,
        private="private" in asked.include,
        secrets="secrets" in asked.include,
        alias=asked.alias,
        over=asked.replace,
        ruling=_ruling(asked),
    )


def _selection(asked: Namespace) -> Selection:
    return Selection(
        client_id=clients.find(asked.client).id if asked.client else "",
        kinds=tuple(asked.kind),
        tag=asked.tag.lstrip("#"),
        since=desk.day(asked.since),
        until=desk.day(asked.until),
        words=asked.search,
        inbox=asked.inbox,
        promises=asked.promises,
        landmarks=asked.landmarks,
    )


def _report(errand: Errand) -> dict[str, object]:
    """What was done, in plain values; `missing` are files whose content was not there any more."""
    told = errand.tell()
    return {
        "form": told.form,
        "to": str(errand.order.target),
        "made": told.made,
        "asked": dict(told.asked),
        "counts": dict(told.counts),
        "withheld": dict(told.withheld),
        "missing": errand.missing,
    }


def _ruling(asked: Namespace) -> Ruling:
    """What is said otherwise than proposed; a word that is kept is given as it stands in the preview."""
    said = (one.partition("=") for one in asked.say)
    renamed = {other.strip(): name.strip() for other, _, name in said if name.strip()}
    return Ruling(renamed, frozenset(fold(word.strip()) for word in asked.keep))


def _files_left(order: Order) -> int:
    with gathering.snapshot():
        book = gathering.book(order.selection, **order.tiers, today=order.today)
        return sum(len(page.files) for page in leaving(book).pages)


def _say_replaced(found: list[Swap], files: int) -> int:
    """Say what would stand instead of what, and where, and write nothing."""
    for swap in found:
        asks = "  (also a word of its own: is it a name here? else --keep it)" if swap.ordinary else ""
        voice.say(f"{swap.times:>6}  {swap.stands} -> {swap.said}{asks}")
        for line in swap.around:
            voice.say(f"          {line}")
    what = "1 name or address" if len(found) == 1 else f"{len(found):,} names and addresses"
    voice.say(f"{what} would be replaced. Nothing was written.")
    if files:
        voice.say(f"{files} attached files would stay here: nobody can look into them.")
    return 0


def _say(errand: Errand) -> None:
    """Say what lies where, and what stayed here."""
    order, stayed = errand.order, errand.withheld
    for name in errand.missing:
        voice.complain(f"the content of {name} is missing; everything else is exported")
    if order.form in PAINTED:
        done = f"Written to {order.target}."
    else:
        done = f"{amount(errand.made, 'file' if order.form in FOLDERS else 'byte')} in {order.target}."
    voice.say(f"{done} Exported files are not encrypted.")
    if stayed.entries or stayed.lines:
        voice.say(f"{stayed_here(stayed)}; --include lets them out.")
