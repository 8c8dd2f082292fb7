"""A year gone through beforehand: what the book would have asked on each day, and of whom."""
