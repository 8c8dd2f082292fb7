"""What no window over a journal can do without: peewee, the journal, and a list of its clients painted."""

import os
import sys
import time

from peewee import Model, TextField
from playhouse.sqlcipher_ext import SqlCipherDatabase
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QListWidget, QMainWindow

KEY = "x'72656c626f6f6b3a206e6f207061737370687261736520697320736574202020'"


class Client(Model):
    """The one column that is read."""

    id = TextField(primary_key=True)
    name = TextField()
    gone = TextField(null=True)


class Names(QListWidget):
    """Says when it has been painted."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, say)


def say() -> None:
    """Say what the clock shows, and end."""
    os.write(1, f"{time.perf_counter()}\n".encode())
    os._exit(0)


app = QApplication(sys.argv[:1])
database = SqlCipherDatabase(sys.argv[1], passphrase=KEY)
with database.bind_ctx([Client]):
    names = [who.name for who in Client.select().where(Client.gone.is_null()).order_by(Client.name)]
window, names_list = QMainWindow(), Names()
names_list.addItems(names)
window.setCentralWidget(names_list)
window.resize(1280, 840)
window.show()
app.exec()
