"""Shelf: where the journal is kept. The only room that knows peewee."""
