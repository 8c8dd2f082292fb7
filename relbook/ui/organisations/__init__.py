"""Where clients work: who is there, who was, and what happened with the house."""
