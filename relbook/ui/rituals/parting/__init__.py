"""Ending the work with somebody: what is finished, handed over, thanked for, and how one stays in touch."""
