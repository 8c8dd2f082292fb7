"""The yearly letter: what there was to tell, one text, a line for each, and who got it."""
