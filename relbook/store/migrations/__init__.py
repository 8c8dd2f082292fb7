"""Numbered steps from one schema to the next, frozen for ever once released."""
