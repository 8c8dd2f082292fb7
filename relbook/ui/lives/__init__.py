"""Entries with a life of their own: their sheet, and the ledger of what lies between two people."""
