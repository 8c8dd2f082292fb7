"""Backups: made by themselves, listed, looked into, and brought back from."""
