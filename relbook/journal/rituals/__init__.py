"""Guided series of calm pages: what their pages are, where one is in them, and what they end in."""
