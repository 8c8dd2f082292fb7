"""Read a book of relbook without relbook.

Use: python read_journal.py BOOK [PASSPHRASE-FILE [FOLDER]]
Prints every entry, the oldest first, and writes attached files into FOLDER. Nothing is changed.
Needs only `pip install sqlcipher3`. The format is described in format.md, beside this file.
"""

import sys
from pathlib import Path
from unicodedata import normalize

from sqlcipher3 import dbapi2 as sqlcipher

OPEN_KEY = "x'72656c626f6f6b3a206e6f207061737370687261736520697320736574202020'"  # no passphrase set


def unlocked(path, key):
    connection = sqlcipher.connect(f"{Path(path).absolute().as_uri()}?mode=ro", uri=True)
    connection.execute("PRAGMA key = '{}'".format(key.replace("'", "''")))
    return connection


path, phrase_file, folder = [*sys.argv[1:], "", ""][:3]
phrase = Path(phrase_file).read_text("utf-8").split("\n")[0].rstrip("\r") if phrase_file else ""
key = normalize("NFC", phrase) or OPEN_KEY
journal = unlocked(path, key)
whose = (
    "SELECT name FROM client JOIN entry_client tie ON client = client.id WHERE entry = ? AND tie.gone IS NULL"
)
entries = "SELECT id, day, coalesce(at, ''), kind, text FROM entry WHERE gone IS NULL ORDER BY day, at, id"
for entry, day, at, kind, text in journal.execute(entries):
    people = ", ".join(name for (name,) in journal.execute(whose, (entry,)))
    print(f"{day} {at}  {kind}  {people or 'Inbox'}\n{text}\n")
attached = journal.execute("SELECT id, name, digest FROM attachment WHERE gone IS NULL").fetchall()
for file, name, digest in attached if folder else ():
    found = unlocked(f"{path}-files", key).execute("SELECT bytes FROM content WHERE digest = ?", (digest,))
    Path(folder, f"{file} {Path(name).name}").write_bytes(found.fetchone()[0])
