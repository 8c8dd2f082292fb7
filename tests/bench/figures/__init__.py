"""The figures: one file each, with the floor it is held against written beside it."""
