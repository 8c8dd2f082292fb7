"""Shelf: where the journal is kept. The only room that knows peewee."""

from relbook.unread import put_off, stand_in

put_off("socket", "uuid", "calendar")  # of peewee, for other databases and dates in seconds: 6 ms of a start
put_off("hashlib", "hmac")  # OpenSSL with them: 2.5 ms of a start, and 5 MB until something is to be sealed
put_off(*(f"relbook.store.{name}" for name in ("emptying", "returning", "reindexing")))  # seldom asked for
stand_in("sqlite3", "sqlcipher3.dbapi2")  # peewee asks a SQLite of its own, 1 MB, which no journal is read by
