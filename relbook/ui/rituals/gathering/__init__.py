"""A simple social moment: planned page by page, watched over while people answer, remembered afterwards."""
