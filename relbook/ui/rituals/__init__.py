"""Rituals: series of calm pages on one sheet, left and taken up again at will."""
