"""Entries with a life of their own: disagreements, terms, mistakes, and what is not said yet."""
