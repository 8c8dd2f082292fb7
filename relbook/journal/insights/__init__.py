"""What a stretch of the journal shows when one steps back: days, gaps, balance, energy. Never a grade."""
