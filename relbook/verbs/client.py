"""`relbook client`: put somebody on file, change what is known, show it, and the fields of one's own."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from relbook.journal.circle import Circle
from relbook.journal.client import Client, State
from relbook.journal.custom import FieldKind, read_choices
from relbook.journal.fold import fold
from relbook.journal.record import Record
from relbook.store import circles, clients, custom, moves, people
from relbook.verbs import clients as roster
from relbook.verbs import desk, portrait, record, voice


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    deeds = parser.add_subparsers(dest="deed", metavar="DEED", required=True)
    add = deeds.add_parser("add", help="put a client on file; the key is printed")
    add.add_argument("name", metavar="NAME", help="the only thing needed")
    add.add_argument("--same-name", action="store_true", help="even when the name is on file already")
    record.options(add)
    edit = deeds.add_parser("edit", help="change what is known about a client")
    edit.add_argument("client", metavar="CLIENT", help="the name, or enough of it")
    edit.add_argument("--name", metavar="NAME", help="another name")
    record.options(edit)
    show = deeds.add_parser("show", help="everything about a client's person")
    show.add_argument("client", metavar="CLIENT", help="the name, or enough of it")
    several = deeds.add_parser("list", help="the clients, A to Z")
    several.add_argument("--archived", action="store_true", help="those who were taken off the list")
    desk.one_of(several, "--state", list(State), "only those: ")
    desk.one_of(several, "--circle", list(Circle), "only those: ")
    fields = deeds.add_parser("fields", help="the fields of your own; add one, or take one away")
    fields.add_argument("--add", metavar="NAME", help="a new field")
    kinds = ", ".join(FieldKind)
    fields.add_argument(
        "--kind", choices=list(FieldKind), default=FieldKind.TEXT.value, metavar="K", help=kinds
    )
    fields.add_argument("--choices", metavar="A,B,C", default="", help="what a choice is made from")
    fields.add_argument("--remove", metavar="NAME", help="take a field away, with what stands in it")
    for below in (add, edit, show, several, fields):
        below.add_argument("--json", action="store_true", help="as JSON")


def run(asked: Namespace) -> int:
    """Do what was asked."""
    return DEEDS[asked.deed](asked)


def _add(asked: Namespace) -> int:
    """Put the client on file, unless the name is there already."""
    with desk.opened(asked):
        if clients.alike(asked.name) and not asked.same_name:
            voice.complain(
                f'"{asked.name}" is on file already. Nothing was changed; a second client of that name '
                "takes --same-name."
            )
            return 1
        _say_kept(asked, _keep(Record(Client("", asked.name)), asked))
    return 0


def _edit(asked: Namespace) -> int:
    with desk.opened(asked):
        known = people.record(clients.find(asked.client).id)
        if asked.name is not None:
            known = replace(known, client=replace(known.client, name=asked.name))
        _say_kept(asked, _keep(known, asked))
    return 0


def _show(asked: Namespace) -> int:
    with desk.reading(asked):
        known = people.record(clients.find(asked.client).id)
        if asked.json:
            voice.say_json({"record": known, "history": moves.history(known.client.id)})
        else:
            voice.say("\n".join(portrait.lines(known)))
    return 0


def _list(asked: Namespace) -> int:
    with desk.reading(asked):
        found = [
            client
            for client in clients.everyone(archived=asked.archived)
            if asked.state in (None, client.state) and asked.circle in (None, client.circle)
        ]
        roster.say(found, as_json=asked.json)
    return 0


def _fields(asked: Namespace) -> int:
    if not asked.add and not asked.remove:
        with desk.reading(asked):
            _say_fields(asked)
        return 0
    with desk.opened(asked):
        if asked.remove:
            wanted = fold(asked.remove.strip())
            known = next((one for one in custom.fields() if fold(one.name) == wanted), None)
            if known is None:
                voice.complain(f'There is no field "{asked.remove}". Nothing was changed.')
                return 1
            custom.remove(known.id)
        if asked.add:
            custom.define(asked.add, FieldKind(asked.kind), read_choices(asked.choices))
        _say_fields(asked)
    return 0


DEEDS: dict[str, Callable[[Namespace], int]] = {
    "add": _add,
    "edit": _edit,
    "show": _show,
    "list": _list,
    "fields": _fields,
}


def _keep(known: Record, asked: Namespace) -> str:
    today = date.today()
    wanted = record.changed(known, asked, today)
    on = record.day_of(asked, today)
    thanks = record.thanks(wanted, asked)
    crowd = circles.crowd([known.client.id], wanted.client.circle)
    key = people.keep(wanted, today=today, moved_on=on, thanks=thanks).row_id
    if crowd is not None:
        voice.complain(
            f"Kept. {crowd.circle.value.capitalize()} is meant for {crowd.capacity} and holds {crowd.total} "
            "now; whoever you like can move with: relbook client edit NAME --circle C"
        )
    return key


def _say_kept(asked: Namespace, key: str) -> None:
    if asked.json:
        voice.say_json(people.record(key))
    else:
        voice.say(key)


def _say_fields(asked: Namespace) -> None:
    found = custom.fields()
    if asked.json:
        voice.say_json_list(found)
        return
    for field in found:
        choices = f": {', '.join(field.choices)}" if field.choices else ""
        voice.say(f"{field.name}  ({field.kind}{choices})")
