"""Desk: everything with Qt in it."""
