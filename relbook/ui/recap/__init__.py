"""A word to a client after a talk: what was decided, who does what, when next."""
