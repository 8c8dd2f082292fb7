"""Showing what is held on somebody, forgetting them, and looking again at former clients."""
