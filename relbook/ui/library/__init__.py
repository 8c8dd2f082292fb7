"""The questions the book knows."""
