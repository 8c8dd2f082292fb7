"""Clients, commands and words from anywhere, by a few letters."""
