"""How relbook looks and behaves here, and all its keys."""
