"""Bringing notes in: what would come, what came, and what was left out and why."""
