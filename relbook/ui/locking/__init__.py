"""Locking: when nobody is there, when the screen is, and how the process is left behind."""
