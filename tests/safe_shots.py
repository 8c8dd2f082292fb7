"""The screens of keeping: passphrase, lock, backups, versions, forgetting, call mode, and the banners."""

import shutil
from collections.abc import Callable
from datetime import UTC, date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from relbook.errors import BackupFailedError, RelbookError, StoreUnavailableError, Trouble
from relbook.journal.backup import Shelf, Why
from relbook.journal.client import State
from relbook.journal.selection import EVERYTHING
from relbook.journal.synced import Service
from relbook.store import backups, clients, entries
from relbook.store.database import opened
from relbook.store.models import EntryRow
from relbook.store.moment import now
from relbook.store.soundness import Health
from relbook.ui.locking.line import LockLine
from relbook.ui.shared.underway import Walk
from relbook.ui.window import MainWindow

Turn = Callable[[MainWindow], None]

PASSPHRASE = "correct horse battery staple"
"""What the books of `SEALED` are closed with."""


def marta(window: MainWindow) -> str:
    """Turn to Marta's page; her key."""
    key = clients.find("Marta Reyes").id
    window.journey.go_client(key)
    return key


def wait(milliseconds: int = 400) -> None:
    """Let the worker answer."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


# -- the passphrase --


def passphrase(window: MainWindow, act: str = "set") -> None:
    marta(window)
    window.sheets.passphrase.ask(act)


def suggested(window: MainWindow) -> None:
    passphrase(window)
    window.sheets.passphrase.fields.suggest.click()


def unknown(window: MainWindow) -> None:
    passphrase(window, "change")
    sheet = window.sheets.passphrase
    sheet.old.setText("something else")
    sheet.fields.words.setText("four words of mine")
    sheet.fields.again.setText("four words of mine")
    sheet.go.click()
    wait(1200)


def recovery(window: MainWindow) -> None:
    marta(window)
    window.sheets.recovery.open()


def recovery_asked(window: MainWindow) -> None:
    recovery(window)
    window.sheets.recovery.go.click()


def licences(window: MainWindow) -> None:
    marta(window)
    window.sheets.licences.open()
    wait()


def limits(window: MainWindow) -> None:
    marta(window)
    window.sheets.limits.open()


def locks_soon(window: MainWindow) -> None:
    marta(window)
    LockLine(window).say(24)


# -- backups and versions --


def some_backups(window: MainWindow) -> None:
    """Some days of backups, one of which did not stand a later look."""
    whys = (Why.ASKED, Why.DAILY, Why.IMPORT, Why.DAILY, Why.LEAVING, Why.REKEY)
    now = window.desk.now().astimezone(UTC)
    for days, why in enumerate(whys):
        backups.make(opened(), why, now=now - timedelta(days=days, hours=days))
    folder = backups.folder_of(opened().path)
    oldest = sorted(folder.glob("*.relbook"))[0]
    oldest.rename(oldest.with_name(oldest.name + ".damaged"))


def all_backups(window: MainWindow) -> None:
    marta(window)
    some_backups(window)
    window.sheets.backups.open()
    wait(1500)


def inside_backup(window: MainWindow) -> None:
    all_backups(window)
    sheet = window.sheets.backups
    sheet.inside.tabs.choose(1)
    wait(900)
    sheet.inside.list.setFocus()
    sheet.inside.list.setCurrentIndex(sheet.inside.rows.index(1))
    wait()


def whole_back(window: MainWindow) -> None:
    all_backups(window)
    window.sheets.backups.list.setCurrentIndex(window.sheets.backups.rows.index(2))
    wait(600)
    window.sheets.backups.all.click()


def damaged_backup(window: MainWindow) -> None:
    all_backups(window)
    rows = window.sheets.backups.rows
    window.sheets.backups.list.setCurrentIndex(rows.index(rows.rowCount() - 1))
    wait()


def no_backup(window: MainWindow) -> None:
    marta(window)
    window.sheets.backups.open()
    wait(900)


def backup_failed(window: MainWindow) -> None:
    all_backups(window)
    window.rooms.keeper.failed.emit(BackupFailedError(Path("/"), Trouble.FULL))


FIRST = """Spring launch, and what she would leave out

She wants the film and the booklet by March. The shop can wait until everybody has rested.
[] Send the plan @fri"""
"""An entry as it was at first."""


def versions(window: MainWindow) -> None:
    client, today = marta(window), window.desk.today()
    key = entries.add(FIRST, day=today, today=today, kind="call", clients=[client]).row_id
    second = FIRST.replace("and the booklet by March", "by March, and no booklet")
    third = second.replace("by March", "by the end of March").replace("everybody has", "summer: she has not")
    for text in (second, third):
        EntryRow.update(updated=now() - timedelta(hours=3)).where(EntryRow.id == key).execute()
        entries.rewrite(key, text, today=today)
    window.sheets.versions.ask(key)


def no_versions(window: MainWindow) -> None:
    marta(window)
    window.sheets.versions.ask(entries.window(EVERYTHING, limit=1)[0].entry.id)


# -- much is written --


def lengthy(window: MainWindow) -> None:
    walk = Walk(bool)
    window.sheets.lengthy.hold("Moving Marta to the bin…", walk)
    walk.told.emit(3, 10)
    wait()


# -- forgetting --


def forget(window: MainWindow) -> None:
    all_of = marta(window)
    window.sheets.forget.ask(all_of)
    wait(900)


def forgotten(window: MainWindow) -> None:
    forget(window)
    asking = window.sheets.forget.asking
    asking.typed.setText("Marta Reyes")
    asking.sure.click()
    wait(6000)


def access(window: MainWindow) -> None:
    window.sheets.access.ask(marta(window))
    wait(600)


def access_private(window: MainWindow) -> None:
    access(window)
    window.sheets.access.private.click()


def former(window: MainWindow) -> None:
    marta(window)
    today = window.desk.today()
    for number, name in enumerate(("Rosalind Achterberg-Nakamura", "Tomás", "Wolf & Daughters")):
        key = clients.add(name).row_id
        talked = today - timedelta(days=2300 - 100 * number)
        entries.add("We said goodbye.", day=talked, today=talked, kind="call", clients=[key])
        clients.amend(key, on=today, state=State.FORMER)
    window.sheets.former.open()


def no_former(window: MainWindow) -> None:
    marta(window)
    window.sheets.former.open()


# -- call mode --


def call_main(window: MainWindow) -> None:
    marta(window)
    window.actions_by_name["call_mode"].trigger()


def call_today(window: MainWindow) -> None:
    window.journey.go("today")
    window.actions_by_name["call_mode"].trigger()


def call_brief(window: MainWindow) -> None:
    marta(window)
    window.actions_by_name["call_mode"].trigger()
    window.doing.show_brief()


# -- what a banner says --


def not_saved(window: MainWindow, trouble: Trouble = Trouble.FULL) -> None:
    marta(window)
    window.rooms.composer.open_for(text="The words that are nowhere else")
    window.rooms.composer.pad.autosave.forget()  # a disk like that takes no draft, which would end it
    window.news.on_failed(StoreUnavailableError(trouble))


def at_risk(window: MainWindow, error: RelbookError) -> None:
    marta(window)
    window.rooms.keeper.failed.emit(error)


def of_health(window: MainWindow, health: Health) -> None:
    marta(window)
    window.rooms.sound_watch.found.emit(health)


def in_step(window: MainWindow) -> None:
    """The book lies in a folder that a program keeps in step."""
    of_health(window, Health(synced=Service.NEXTCLOUD))


def other_version(window: MainWindow) -> None:
    """A version beside the book stands among its backups."""
    some_backups(window)
    journal = opened()
    journal.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(journal.path, journal.path.with_name(f"{journal.path.stem} (conflicted copy).relbook"))
    window.sheets.backups.open()
    wait(1200)


def damaged(window: MainWindow) -> None:
    marta(window)
    window.rooms.sound_watch.damaged.emit()


def tight(window: MainWindow) -> None:
    marta(window)
    window.desk.tight.emit()


def second_is_old(window: MainWindow) -> None:
    marta(window)
    some_backups(window)
    near = tuple(backups.of_journal(opened().path))
    last = window.desk.now().astimezone(UTC) - timedelta(days=16)
    window.rooms.keeper.looked.emit(Shelf(near, None, "/media/stick", last))


CONFLICT = Path("/home/me/Sync/journal (conflicted copy 2026-11-20).relbook")

SEALED = ("passphrase-change", "passphrase-wrong", "passphrase-remove", "recovery", "recovery-asked")
"""The screens of a book that has a passphrase."""

SCREENS: dict[str, Turn] = {
    "passphrase-set": passphrase,
    "passphrase-suggested": suggested,
    "passphrase-change": partial(passphrase, act="change"),
    "passphrase-wrong": unknown,
    "passphrase-remove": partial(passphrase, act="remove"),
    "recovery": recovery,
    "recovery-asked": recovery_asked,
    "recovery-none": recovery,
    "limits": limits,
    "licences": licences,
    "locks-soon": locks_soon,
    "backups": all_backups,
    "backups-inside": inside_backup,
    "backups-whole": whole_back,
    "backups-damaged": damaged_backup,
    "backups-none": no_backup,
    "backups-failed": backup_failed,
    "versions": versions,
    "versions-none": no_versions,
    "lengthy": lengthy,
    "forget": forget,
    "forgotten": forgotten,
    "access": access,
    "access-private": access_private,
    "former": former,
    "former-none": no_former,
    "call-main": call_main,
    "call-today": call_today,
    "call-brief": call_brief,
    "banner-full": not_saved,
    "banner-gone": partial(not_saved, trouble=Trouble.GONE),
    "banner-backup": partial(at_risk, error=BackupFailedError(Path("/"), Trouble.FAILING)),
    "banner-copies": partial(of_health, health=Health(others=(CONFLICT,))),
    "banner-folder": in_step,
    "backup-version": other_version,
    "banner-clock": partial(of_health, health=Health(ahead=date(2027, 3, 1))),
    "banner-files": partial(of_health, health=Health(unheld=12)),
    "banner-damaged": damaged,
    "banner-tight": tight,
    "second-old": second_is_old,
}
"""By the name of the picture."""
